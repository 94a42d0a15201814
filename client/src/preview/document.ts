import { Uri, type Webview } from 'vscode';
import { VIEW_NAMES } from './views';

const FOLDER = ['dist', 'webview'] as const;

/** The folder that holds all of the extension's own that the webview may load. */
export function webviewFolder(extensionUri: Uri): Uri {
  return Uri.joinPath(extensionUri, ...FOLDER);
}

/** Its items take the place of VS Code's own, which offer to cut and to paste. */
const CONTEXT = JSON.stringify({ preventDefaultContextMenuItems: true }).replaceAll('"', '&quot;');

/** The document that the webview holds for good; pages come and go inside its `main`. */
export function previewDocument(webview: Webview, extensionUri: Uri): string {
  const resource = (name: string) => webview.asWebviewUri(Uri.joinPath(webviewFolder(extensionUri), name));
  const nonce = randomText();
  const policy = [
    "default-src 'none'",
    `style-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
    `img-src ${webview.cspSource} data:`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Preview</title>
<link rel="stylesheet" href="${resource('preview.styles.css')}">
</head>
<body data-vscode-context="${CONTEXT}">
<header id="preview-top">
<a id="preview-skip" href="#preview-page">Skip to the page</a>
<div role="toolbar" id="preview-tools" aria-label="Preview">
<div role="radiogroup" aria-label="View">
${viewButtons()}
</div>
<button type="button" id="preview-checklist-toggle" aria-expanded="false" aria-controls="preview-checklist" hidden></button>
<button type="button" data-tool="compareWithRole" data-only="changes" hidden title="Choose another role to compare with">Compare with another role…</button>
<button type="button" data-tool="compareWithCommit" data-only="changes" hidden title="Show what has changed since the last commit">Compare with last commit</button>
<button type="button" data-tool="showSource" title="Open the file that this page is made from">Source</button>
<button type="button" data-tool="exportAdvert" title="Write this role to a file: Word, web page, text and others">Export…</button>
<button type="button" data-tool="toggleLock" aria-pressed="false" title="Keep this role on show, whichever is being edited">Lock</button>
<button type="button" data-tool="refresh" title="Make this page anew">Refresh</button>
</div>
<section id="preview-checklist" aria-label="Publishing check" hidden></section>
<p id="preview-banner" role="status" aria-live="polite"></p>
</header>
<main id="preview-page" tabindex="-1"></main>
<script nonce="${nonce}" src="${resource('preview.js')}"></script>
</body>
</html>`;
}

function viewButtons(): string {
  return Object.entries(VIEW_NAMES)
    .map(
      ([view, name]) =>
        `<button type="button" role="radio" aria-checked="false" data-view="${view}">${name}</button>`,
    )
    .join('\n');
}

function randomText(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
