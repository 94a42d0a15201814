/** The JSON Schemas compiled by Ajv when the bundle is made; see scripts/build/validators.mjs. */
declare module 'virtual:validators' {
  import type { ValidateFunction } from 'ajv';

  export const role: ValidateFunction;
  export const roleConfig: ValidateFunction;
  export const skillsFramework: ValidateFunction;
}

/** A compact catalogue as JSON text; see scripts/build/catalogue.mjs. */
declare module 'virtual:catalogue/*' {
  const text: string;
  export default text;
}
