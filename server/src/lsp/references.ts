import type { DefinitionParams, Location, ReferenceParams } from 'vscode-languageserver';
import { normalUri } from '../language/inheritance/paths';
import { type AcrossServer, aboutFile } from './acrossFiles';

/** Where roles, skills and frameworks are named in the workspace, and where they come from. */
export function registerReferences(server: AcrossServer): void {
  const { connection, service, safe } = server;
  connection.onReferences(
    aboutFile<ReferenceParams, Location[]>(
      server,
      'references',
      (files, file, { position, context }) =>
        service.acrossFiles.references(files, file, position, { declaration: context.includeDeclaration }),
      [],
    ),
  );
  connection.onDefinition(
    safe<DefinitionParams, Location | null>('definition', (params) => definition(server, params), null),
  );
}

/** A skill of the workspace's own leads to where it is defined, even where a parent cites it too. */
async function definition(
  { service, workspace, index }: AcrossServer,
  { textDocument, position }: DefinitionParams,
): Promise<Location | null> {
  const prepared = await workspace.prepare(textDocument.uri);
  if (prepared === undefined) return null;
  const { document, context } = prepared;
  const { acrossFiles } = service;
  const file = acrossFiles.summarise(document, normalUri(document.uri), document.version);
  const declared = acrossFiles.mayHaveDeclaration(file, position)
    ? acrossFiles.declaration(await index.files(), file, position)
    : undefined;
  return declared ?? service.definition(document, document.offsetAt(position), context);
}
