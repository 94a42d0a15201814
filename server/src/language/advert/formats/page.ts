import { escapeHtml } from '../escape';
import { renderHtml } from '../html';
import { withoutPlaces } from '../markdown';
import type { Advert } from '../model';
import { jobPosting, scriptJson } from './jobPosting';
import { isImageData, type Look, safeCss } from './look';
import { PAGE_STYLE } from './pageStyle';

export interface Page {
  readonly html: string;
  /** Sentences: what search engines miss. */
  readonly notes: readonly string[];
}

/** Nothing is fetched and nothing runs: styles and images of the page itself only. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The advert as one file that needs no other: for websites, mails and printing. */
export function renderPage(advert: Advert, look: Look = {}): Page {
  const body = withoutPlaces(renderHtml(advert));
  const described = body.replace(/<header>[\s\S]*?<\/header>/, '').replace(/<(\w+) [^>]*>/g, '<$1>');
  const { data, missing } = jobPosting(advert, described);
  const logo =
    look.logo !== undefined && isImageData(look.logo)
      ? `<img class="logo" src="${look.logo}" alt="${escapeHtml(advert.organisation?.text ?? '')}">\n`
      : '';
  const html = `<!doctype html>
<html lang="${escapeHtml(advert.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(advert.title.text)}</title>
<style>${PAGE_STYLE}${look.css === undefined ? '' : safeCss(look.css)}</style>
<script type="application/ld+json">${scriptJson(data)}</script>
</head>
<body>
<main>
${logo === '' ? body : body.replace('<header>\n', () => `<header>\n${logo}`)}</main>
</body>
</html>
`;
  return { html, notes: missing };
}
