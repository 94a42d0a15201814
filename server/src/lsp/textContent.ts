import {
  type Connection,
  TextDocumentContentRequest,
  type TextDocumentContentResult,
} from 'vscode-languageserver';
import { normalUri } from '../language/inheritance/paths';
import type { RoleLanguageService } from '../language/service';
import { ADVERT_SCHEME } from '../protocol';
import type { Workspace } from '../workspace/workspace';
import type { ClientSupport } from './clientSupport';
import type { Safely } from './safely';

interface Server {
  readonly connection: Connection;
  readonly service: RoleLanguageService;
  readonly workspace: Workspace;
  readonly client: ClientSupport;
  readonly safe: Safely;
}

/** Adverts as documents of plain text, which an editor shows like any other. */
export interface TextContent {
  /** Adverts of these roles look different now: the editor asks again for those that it has. */
  changed(uris: readonly string[]): void;
}

export function registerTextContent({ connection, service, workspace, client, safe }: Server): TextContent {
  const shown = new Map<string, string>();

  async function contentOf(uri: string): Promise<TextDocumentContentResult | null> {
    const role = roleOf(uri);
    const prepared = role === undefined ? undefined : await workspace.prepare(role);
    const text = prepared && service.advertText(prepared.context);
    if (role === undefined || text === undefined) return null;
    shown.set(normalUri(role), uri);
    return { text };
  }

  const { textDocumentContent } = connection.workspace;
  textDocumentContent.on(
    safe<{ uri: string }, TextDocumentContentResult | null>(
      TextDocumentContentRequest.method,
      ({ uri }) => contentOf(uri),
      null,
    ),
  );
  return {
    changed(uris) {
      // editors that don't know of such documents may ask by a command of their user's
      if (!client.textContent) return;
      for (const uri of uris) {
        const advert = shown.get(normalUri(uri));
        if (advert !== undefined) textDocumentContent.refresh(advert).catch(() => undefined);
      }
    },
  };
}

/** The role that an address of the scheme asks for; `undefined` for any other address. */
function roleOf(uri: string): string | undefined {
  const [address = '', role] = uri.split('?', 2);
  if (!address.startsWith(`${ADVERT_SCHEME}:`) || role === undefined) return undefined;
  try {
    return decodeURIComponent(role);
  } catch {
    // not every address is well formed
    return undefined;
  }
}
