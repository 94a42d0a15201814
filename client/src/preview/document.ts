import { Uri, type Webview } from 'vscode';

const FOLDER = ['dist', 'webview'] as const;

/** The folder that holds all that the webview may load. */
export function webviewFolder(extensionUri: Uri): Uri {
  return Uri.joinPath(extensionUri, ...FOLDER);
}

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
<body>
<p id="preview-banner" role="status" aria-live="polite"></p>
<main id="preview-page"></main>
<script nonce="${nonce}" src="${resource('preview.js')}"></script>
</body>
</html>`;
}

function randomText(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
