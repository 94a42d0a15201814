import { escapeHtml } from '../escape';
import { PAGE_STYLE } from './pageStyle';

export interface IndexEntry {
  readonly title: string;
  /** Addresses are percent-encoded names of files beside the index. */
  readonly links: readonly { readonly format: string; readonly href: string }[];
}

/** A page that lists exported adverts by title. */
export function renderIndex(entries: readonly IndexEntry[]): string {
  const sorted = [...entries].sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));
  const rows = sorted.map(({ title, links }) => {
    const cells = links.map(
      ({ format, href }) => `<a href="./${escapeHtml(href)}">${escapeHtml(format)}</a>`,
    );
    return `<tr><th scope="row">${escapeHtml(title)}</th><td>${cells.join(' ')}</td></tr>\n`;
  });
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Roles</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main class="advert">
<h1>Roles</h1>
<table>
<tbody>
${rows.join('')}</tbody>
</table>
</main>
</body>
</html>
`;
}
