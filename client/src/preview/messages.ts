// What the preview's two sides tell each other. The host is the extension, the guest the page inside the webview.
// Both check what arrives: a webview may be asked to show anything, and messages may come late.

/** Host → guest: show this page. */
export interface ShowPage {
  readonly type: 'show';
  readonly page: PreviewPage;
}

export interface PreviewPage {
  readonly uri: string;
  /** Version of the document that the state of the page belongs to. */
  readonly version: number;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly html: string;
  /** Why the page may not be what the file says; empty when it is. */
  readonly banner: string;
}

/** What the page in the webview keeps over a reload of the window. */
export interface PreviewState {
  readonly uri: string;
  /** Distance from the top in CSS pixels. */
  readonly scroll: number;
}

/** Guest → host. */
export type FromPreview =
  /** The page can take messages. */
  | { readonly type: 'ready' }
  | { readonly type: 'rendered'; readonly summary: RenderedSummary }
  | { readonly type: 'openLink'; readonly href: string };

/** What is on the page now. */
export interface RenderedSummary {
  readonly uri: string;
  readonly version: number;
  readonly headings: readonly string[];
  /** Empty while there is none. */
  readonly banner: string;
}

export function isShowPage(message: unknown): message is ShowPage {
  return (
    isRecord(message) &&
    message.type === 'show' &&
    isRecord(message.page) &&
    typeof message.page.version === 'number' &&
    areStrings(message.page, ['uri', 'title', 'language', 'html', 'banner'])
  );
}

export function isFromPreview(message: unknown): message is FromPreview {
  if (!isRecord(message)) return false;
  if (message.type === 'rendered') return isSummary(message.summary);
  if (message.type === 'openLink') return typeof message.href === 'string';
  return message.type === 'ready';
}

export function isPreviewState(state: unknown): state is PreviewState {
  return isRecord(state) && typeof state.uri === 'string' && typeof state.scroll === 'number';
}

function isSummary(summary: unknown): summary is RenderedSummary {
  return (
    isRecord(summary) &&
    typeof summary.version === 'number' &&
    areStrings(summary, ['uri', 'banner']) &&
    Array.isArray(summary.headings) &&
    summary.headings.every((heading) => typeof heading === 'string')
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function areStrings(record: Record<string, unknown>, keys: readonly string[]): boolean {
  return keys.every((key) => typeof record[key] === 'string');
}
