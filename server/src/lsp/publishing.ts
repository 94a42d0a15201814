import type { Connection } from 'vscode-languageserver';
import type { RoleLanguageService } from '../language/service';
import { PUBLISHING_CHECK, type PublishingCheckParams, type PublishingChecklist } from '../protocol';
import type { Prepared, Workspace } from '../workspace/workspace';
import type { Safely } from './safely';

/** Answers what a role still needs before it is published. */
export function registerPublishing(
  connection: Connection,
  service: RoleLanguageService,
  workspace: Workspace,
  safe: Safely,
): void {
  connection.onRequest<PublishingChecklist | null, never>(
    PUBLISHING_CHECK,
    safe<PublishingCheckParams, PublishingChecklist | null>(
      PUBLISHING_CHECK,
      async ({ uri }) => {
        const prepared = await workspace.prepare(uri);
        return (prepared && checklistOf(prepared, service)) ?? null;
      },
      null,
    ),
  );
}

/** What a role needs at this moment; `undefined` for templates and other files. */
export function checklistOf(
  { document, context }: Prepared,
  service: RoleLanguageService,
): PublishingChecklist | undefined {
  const check = service.publishing(document, context, new Date());
  if (check === undefined) return undefined;
  const items = check.items.map(({ code, label, state, message, place }) => ({
    code,
    label,
    state,
    message,
    location: { uri: place.document.uri, range: place.document.rangeOf(place) },
  }));
  return { ...check, uri: document.uri, version: document.version, items };
}
