/** How an exported page looks, on screens and on A4: plain, wide margins, nothing that has to be fetched. */
export const PAGE_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #0b0c0c; font: 1.1875rem/1.4 Arial, Helvetica, "Liberation Sans", sans-serif; }
.advert { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem 4rem; overflow-wrap: break-word; }
header { border-bottom: 0.5rem solid #1d4f91; margin-bottom: 2rem; padding-bottom: 1rem; }
.logo { display: block; max-width: 14rem; max-height: 6rem; margin: 0 auto 1rem 0; }
h1 { font-size: 2.5rem; line-height: 1.1; margin: 0 0 1rem; }
h2 { font-size: 1.6875rem; line-height: 1.2; margin: 2.5rem 0 1rem; }
h3 { font-size: 1.3125rem; line-height: 1.25; margin: 1.75rem 0 0.75rem; }
h4, h5, h6 { font-size: 1.1875rem; margin: 1.25rem 0 0.5rem; }
p { margin: 0 0 1rem; }
.organisation { font-size: 1.3125rem; color: #484949; margin: 0; }
ul, ol { margin: 0 0 1rem; padding-left: 1.5rem; }
li { margin-bottom: 0.35rem; }
li > ul, li > ol { margin-top: 0.35rem; }
.group > h3, .group > h4, .group > h5 { margin: 0.5rem 0 0.25rem; font-size: 1.1875rem; }
.note { color: #484949; }
a { color: #1a65a6; text-underline-offset: 0.15em; }
a:focus-visible { outline: 3px solid #fd0; background: #fd0; color: #0b0c0c; }
table { width: 100%; border-collapse: collapse; margin: 0 0 1.5rem; }
th, td { text-align: left; vertical-align: top; padding: 0.6rem 1rem 0.6rem 0; border-bottom: 1px solid #cecece; }
th[scope="row"] { width: 35%; }
td ul { list-style: none; padding: 0; margin: 0; }
.align-right { text-align: right; } .align-center { text-align: center; }
pre { background: #f4f4f4; padding: 0.75rem; white-space: pre-wrap; }
blockquote { margin: 0 0 1rem; padding-left: 1rem; border-left: 0.3rem solid #cecece; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@page { size: A4; margin: 20mm 18mm; }
@media print {
  body { font-size: 11pt; }
  .advert { max-width: none; padding: 0; }
  h1 { font-size: 22pt; } h2 { font-size: 15pt; margin-top: 18pt; } h3 { font-size: 12.5pt; }
  h4, h5, h6, .group > h3, .group > h4, .group > h5 { font-size: 11pt; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; break-inside: avoid; }
  li, tr, blockquote, pre { break-inside: avoid; }
  p, li { orphans: 3; widows: 3; }
  a { color: inherit; }
  article a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 9pt; overflow-wrap: anywhere; }
}
`;
