import type { Connection } from 'vscode-languageserver';
import type { Comparison } from '../language/advert/views/renderView';
import type { RenderedPage, RoleLanguageService } from '../language/service';
import {
  type BrokenFile,
  type ComparedWith,
  PREPARE_PASTE,
  type PreparePasteParams,
  RENDER_ADVERT,
  type RenderAdvertParams,
  type RenderedAdvert,
} from '../protocol';
import type { Prepared, Workspace } from '../workspace/workspace';
import { checklistOf } from './publishing';
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
      async ({ uri, view, against }) => {
        const prepared = await workspace.prepare(uri);
        if (prepared === undefined) return null;
        const page = service.advert(prepared.context, view, await comparison(uri, against, workspace));
        return page === undefined ? null : renderedAdvert(prepared, page, service);
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

/** What the client asks to compare with, read; `undefined` where it doesn't ask. */
async function comparison(
  uri: string,
  against: ComparedWith | undefined,
  workspace: Workspace,
): Promise<Comparison | undefined> {
  if (against === undefined || against.kind === 'nothing') return against;
  const prepared =
    against.kind === 'role'
      ? await workspace.inspect(against.uri)
      : await workspace.withTexts(uri, new Map(against.texts.map((one) => [one.uri, one.text])));
  if (prepared !== undefined) return { kind: against.kind, context: prepared.context };
  return { kind: 'nothing', because: against.kind === 'role' ? 'no-role' : 'no-commit' };
}

function renderedAdvert(
  prepared: Prepared,
  page: RenderedPage,
  service: RoleLanguageService,
): RenderedAdvert {
  const { uri, version } = prepared.document;
  return { uri, version, ...page, broken: brokenBy(prepared), publishing: checklistOf(prepared, service) };
}

/** The first thing that keeps the file from being read as it was meant. A file without any is not checked for it. */
function brokenBy(prepared: Prepared): BrokenFile | undefined {
  const { document } = prepared;
  if (!document.problems.some(({ code }) => code.startsWith('yaml/'))) return undefined;
  const first = prepared.findings.find(
    ({ code, severity }) => code.startsWith('yaml/') && severity === 'error',
  );
  return first === undefined ? undefined : { message: first.message, range: document.rangeOf(first) };
}
