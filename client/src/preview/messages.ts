import type { AdvertView, PublishingItem } from '../../../server/src/protocol';
import { isView, type ViewChoice } from './views';

// What the preview's two sides tell each other. The host is the extension, the guest the page inside the webview.
// Both check what arrives: a webview may be asked to show anything, and messages may come late. Offsets are UTF-16
// code units from the start of a file.

/** Host → guest. */
export type ToPreview = ShowPage | ShowLook | ImageChanged | RevealPlace | MarkPlace | RunTask | ZoomPage;

/** Show this page. */
export interface ShowPage {
  readonly type: 'show';
  readonly page: PreviewPage;
}

/** Show the pages of a role in its organisation's look from now on. */
export interface ShowLook {
  readonly type: 'look';
  readonly look: ShownLook;
}

/** Each is empty where there is none. */
export interface ShownLook {
  /** A stylesheet for the page alone. */
  readonly style: string;
  /** `data:image/…`. */
  readonly logo: string;
  /** What of the look is not used, and why. */
  readonly note: string;
}

/** Load an image of the workspace again where the page shows it, or all of them. */
export interface ImageChanged {
  readonly type: 'imageChanged';
  /** As the webview can load it; empty for each that the page shows. */
  readonly address: string;
}

/** Scroll to what was written at an offset of the role's own file. */
export interface RevealPlace {
  readonly type: 'reveal';
  readonly uri: string;
  readonly offset: number;
}

/** Mark the block that was written around an offset of the role's own file; none where it is -1. */
export interface MarkPlace {
  readonly type: 'mark';
  readonly uri: string;
  readonly offset: number;
}

/** Do something with what is selected, or with the block that was pointed at or has the focus. */
export interface RunTask {
  readonly type: 'run';
  readonly task: PreviewTask;
}

/** Show the page one step larger for 1, one smaller for -1; 0 is its full size. */
export interface ZoomPage {
  readonly type: 'zoom';
  readonly step: number;
}

export const TASKS = ['copy', 'copyBlock', 'goToSource'] as const;
export type PreviewTask = (typeof TASKS)[number];

export interface PreviewPage extends ViewChoice {
  readonly uri: string;
  /** Version of the document that the state of the page belongs to. */
  readonly version: number;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly html: string;
  /** Why the page may not be what the file says; empty when it is. */
  readonly banner: string;
  readonly isLocked: boolean;
  /** Where the images of each file may be loaded from, by the number of the file. */
  readonly images: readonly ImageFolder[];
  /** What the role still needs before it is published; none for templates. */
  readonly checklist: ShownChecklist | undefined;
  /** The block to mark, as in `MarkPlace`; the same as before where no editor shows the role. */
  readonly marked: number | undefined;
}

/** The publishing check as the page lists it. */
export interface ShownChecklist {
  /** "12 of 15 ready to publish". */
  readonly summary: string;
  /** The same where there is little room: "12/15". */
  readonly short: string;
  readonly items: readonly ShownItem[];
}

export type ShownItem = Pick<PublishingItem, 'label' | 'state' | 'message'>;

const STATES = ['ready', 'missing', 'problem'] as const;

/** Addresses that the webview can load, ending with `/`. */
export interface ImageFolder {
  /** Of the file's own folder, which its paths start from. */
  readonly base: string;
  /** What an image must be inside of. */
  readonly root: string;
}

/** What the page in the webview keeps over a reload of the window. */
export interface PreviewState extends ViewChoice {
  readonly uri: string;
  /** Distance from the top in CSS pixels. */
  readonly scroll: number;
  readonly isLocked: boolean;
  /** Whether the publishing check is unfolded; earlier versions didn't say. */
  readonly isChecklistOpen?: boolean;
  /** How large the page shows, in percent; earlier versions didn't say. */
  readonly zoom?: number;
}

/** Guest → host. */
export type FromPreview =
  /** The page can take messages. `keepsPlace`: it remembers where it was scrolled to. */
  | { readonly type: 'ready'; readonly keepsPlace: boolean }
  | { readonly type: 'rendered'; readonly summary: RenderedSummary }
  | { readonly type: 'openLink'; readonly href: string }
  /** A person scrolled: what is at the top of the page was written at `offset` of the role's own file. */
  | { readonly type: 'scrolled'; readonly uri: string; readonly offset: number }
  | OpenSource
  /** Go to where the item of the publishing check stands, by its number in the list. */
  | { readonly type: 'openItem'; readonly uri: string; readonly item: number }
  | { readonly type: 'copy'; readonly text: string }
  | { readonly type: 'view'; readonly view: AdvertView }
  /** A button of the toolbar. */
  | { readonly type: 'press'; readonly tool: PreviewTool };

/** Go to where a block was written: at `offset` of the file number `file`, of those that `uri` is made of. */
export interface OpenSource {
  readonly type: 'openSource';
  readonly uri: string;
  readonly file: number;
  readonly offset: number;
  readonly byDoubleClick: boolean;
}

/** In the order of the toolbar. */
export const TOOLS = [
  'compareWithRole',
  'compareWithCommit',
  'showSource',
  'exportAdvert',
  'toggleLock',
  'refresh',
] as const;
export type PreviewTool = (typeof TOOLS)[number];

/** What is on the page now. */
export interface RenderedSummary {
  readonly view: AdvertView;
  readonly uri: string;
  readonly version: number;
  readonly headings: readonly string[];
  /** Empty while there is none. */
  readonly banner: string;
  /** What the publishing check says in short; empty where there is none. */
  readonly checklist: string;
  /** What of the organisation's look is not used; empty where nothing is to be said. */
  readonly note: string;
}

export function isToPreview(message: unknown): message is ToPreview {
  if (!isRecord(message)) return false;
  switch (message.type) {
    case 'show':
      return isPage(message.page);
    case 'look':
      return isRecord(message.look) && areStrings(message.look, ['style', 'logo', 'note']);
    case 'imageChanged':
      return areStrings(message, ['address']);
    case 'reveal':
    case 'mark':
      return areStrings(message, ['uri']) && areNumbers(message, ['offset']);
    case 'run':
      return isOneOf(TASKS, message.task);
    case 'zoom':
      return areNumbers(message, ['step']);
    default:
      return false;
  }
}

export function isFromPreview(message: unknown): message is FromPreview {
  if (!isRecord(message)) return false;
  switch (message.type) {
    case 'ready':
      return typeof message.keepsPlace === 'boolean';
    case 'rendered':
      return isSummary(message.summary);
    case 'openLink':
      return areStrings(message, ['href']);
    case 'scrolled':
      return areStrings(message, ['uri']) && areNumbers(message, ['offset']);
    case 'openSource':
      return (
        areStrings(message, ['uri']) &&
        areNumbers(message, ['file', 'offset']) &&
        typeof message.byDoubleClick === 'boolean'
      );
    case 'openItem':
      return areStrings(message, ['uri']) && areNumbers(message, ['item']);
    case 'copy':
      return areStrings(message, ['text']);
    case 'view':
      return isView(message.view);
    case 'press':
      return isOneOf(TOOLS, message.tool);
    default:
      return false;
  }
}

export function isPreviewState(state: unknown): state is PreviewState {
  return (
    isRecord(state) &&
    isView(state.view) &&
    areStrings(state, ['uri', 'otherRole']) &&
    areNumbers(state, ['scroll']) &&
    typeof state.isLocked === 'boolean' &&
    (state.isChecklistOpen === undefined || typeof state.isChecklistOpen === 'boolean') &&
    (state.zoom === undefined || areNumbers(state, ['zoom']))
  );
}

function isPage(page: unknown): page is PreviewPage {
  return (
    isRecord(page) &&
    areNumbers(page, ['version']) &&
    isView(page.view) &&
    areStrings(page, ['otherRole', 'uri', 'title', 'language', 'html', 'banner']) &&
    typeof page.isLocked === 'boolean' &&
    Array.isArray(page.images) &&
    page.images.every((folder) => isRecord(folder) && areStrings(folder, ['base', 'root'])) &&
    (page.checklist === undefined || isChecklist(page.checklist)) &&
    (page.marked === undefined || areNumbers(page, ['marked']))
  );
}

function isChecklist(list: unknown): list is ShownChecklist {
  return (
    isRecord(list) &&
    areStrings(list, ['summary', 'short']) &&
    Array.isArray(list.items) &&
    list.items.every(
      (item) => isRecord(item) && areStrings(item, ['label', 'message']) && isOneOf(STATES, item.state),
    )
  );
}

function isSummary(summary: unknown): summary is RenderedSummary {
  return (
    isRecord(summary) &&
    isView(summary.view) &&
    areNumbers(summary, ['version']) &&
    areStrings(summary, ['uri', 'banner', 'checklist', 'note']) &&
    Array.isArray(summary.headings) &&
    summary.headings.every((heading) => typeof heading === 'string')
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isOneOf(all: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && all.includes(value);
}

function areStrings(record: Record<string, unknown>, keys: readonly string[]): boolean {
  return keys.every((key) => typeof record[key] === 'string');
}

/** Not NaN and not infinite. */
function areNumbers(record: Record<string, unknown>, keys: readonly string[]): boolean {
  return keys.every((key) => Number.isFinite(record[key]));
}
