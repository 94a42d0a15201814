import { Uri, type Webview } from 'vscode';
import { icon } from './icons';
import { type PreviewTool, TOOLS } from './messages';
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
${viewChoice()}
<button type="button" id="preview-checklist-toggle" aria-expanded="false" aria-controls="preview-checklist" hidden>${icon('checklist')}<span class="long"></span><span class="short" aria-hidden="true"></span></button>
<button type="button" id="preview-zoom" title="Back to full size" hidden></button>
${toolButtons()}
</div>
<section id="preview-checklist" aria-label="Publishing check" hidden></section>
<p id="preview-banner" role="status" aria-live="polite"></p>
</header>
<main>
<p id="preview-note" class="note"></p>
<div id="preview-page" tabindex="-1"></div>
</main>
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

/** The same switch where there is little room. */
function viewChoice(): string {
  const options = Object.entries(VIEW_NAMES).map(
    ([view, name]) => `<option value="${view}">${name}</option>`,
  );
  return `<select id="preview-view" aria-label="View">${options.join('')}</select>`;
}

interface ToolButton {
  readonly label: string;
  /** Says more than the label, and is all that is said where there is no room for that. */
  readonly title: string;
  readonly attributes?: string;
}

/** In their order. */
const BUTTONS: Readonly<Record<PreviewTool, ToolButton>> = {
  compareWithRole: {
    label: 'Compare with role…',
    title: 'Compare with another role',
    attributes: ' data-only="changes" hidden',
  },
  compareWithCommit: {
    label: 'Last commit',
    title: 'Compare with the last commit again',
    attributes: ' data-only="changes" hidden',
  },
  showSource: { label: 'Source', title: 'Open the file that this page is made from' },
  exportAdvert: { label: 'Export…', title: 'Write this role to a file: Word, web page, text and others' },
  toggleLock: {
    label: 'Lock',
    title: 'Keep this role on show, whichever is being edited',
    attributes: ' aria-pressed="false"',
  },
  refresh: { label: 'Refresh', title: 'Make this page anew' },
};

function toolButtons(): string {
  return TOOLS.map((tool) => {
    const { label, title, attributes = '' } = BUTTONS[tool];
    return `<button type="button" data-tool="${tool}" title="${title}"${attributes}>${icon(tool)}<span class="label">${label}</span></button>`;
  }).join('\n');
}

function randomText(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
