import type { Connection } from 'vscode-languageserver';
import type { RoleLanguageService } from '../language/service';
import {
  type BrokenFile,
  PREPARE_PASTE,
  type PreparePasteParams,
  RENDER_ADVERT,
  type RenderAdvertParams,
  type RenderedAdvert,
} from '../protocol';
import type { Prepared, Workspace } from '../workspace/workspace';
import type { Safely } from './safely';

/** The requests that go beyond the protocol: the advert for the preview, and text for pasting. */
export function registerOwnRequests(
  connection: Connection,
  service: RoleLanguageService,
  workspace: Workspace,
  safe: Safely,
): void {
  connection.onRequest(
    RENDER_ADVERT,
    safe<RenderAdvertParams, RenderedAdvert | null>(
      RENDER_ADVERT,
      async ({ uri }) => {
        const prepared = await workspace.prepare(uri);
        return prepared === undefined ? null : renderedAdvert(prepared, service);
      },
      null,
    ),
  );
  connection.onRequest(
    PREPARE_PASTE,
    safe<PreparePasteParams, string | null>(
      PREPARE_PASTE,
      async ({ uri, range, text }) => {
        const prepared = await workspace.prepare(uri);
        if (prepared === undefined) return null;
        const { document, context } = prepared;
        const place = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
        return service.preparePaste(document, place, text, context) ?? null;
      },
      null,
    ),
  );
}

function renderedAdvert(prepared: Prepared, service: RoleLanguageService): RenderedAdvert | null {
  const page = service.advert(prepared.context);
  if (page === undefined) return null;
  const { uri, version } = prepared.document;
  return { uri, version, ...page, broken: brokenBy(prepared) };
}

/** The first thing that keeps the file from being read as it was meant. */
function brokenBy({ document, findings }: Prepared): BrokenFile | undefined {
  const first = findings.find(({ code, severity }) => code.startsWith('yaml/') && severity === 'error');
  return first === undefined ? undefined : { message: first.message, range: document.rangeOf(first) };
}
