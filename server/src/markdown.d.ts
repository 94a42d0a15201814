// Pages of the documentation, which the build puts into the command line as text.
declare module '*.md' {
  const text: string;
  export default text;
}
