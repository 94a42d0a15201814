import type { Event, Uri } from 'vscode';
import type { RenderedSummary } from './preview/messages';

/** What `activate` returns: a view of what the extension is doing, for tests inside VS Code. */
export interface RoleDefinitionsApi {
  readonly preview: {
    /** The preview that is being looked at, else the one that follows the editor, else any. */
    current(): PreviewSnapshot | undefined;
    /** In the order in which they were opened. */
    all(): readonly PreviewSnapshot[];
    /** Fires when the page in the webview has taken over a new rendering. */
    readonly onDidRender: Event<RenderedSummary>;
  };
  /** What the items in the list behind the braces of the status bar say; VS Code doesn't tell. */
  readonly status: {
    file(): string;
    publishing(): string;
  };
  readonly server: {
    state(): 'stopped' | 'starting' | 'running';
    /** Name and version as the server states them; `undefined` until it has started. */
    info(): { readonly name: string; readonly version?: string } | undefined;
  };
}

export interface PreviewSnapshot {
  readonly uri: Uri;
  /** Of its tab. */
  readonly title: string;
  readonly visible: boolean;
  readonly locked: boolean;
  /** `undefined` until the page has shown something. */
  readonly summary: RenderedSummary | undefined;
}
