import type { CodeLens, CodeLensParams, Command } from 'vscode-languageserver';
import type { Lens } from '../language/features/codeLens';
import { type AcrossServer, aboutFile } from './acrossFiles';
import type { ClientSupport } from './clientSupport';

/** Remarks above templates and skills of frameworks, how many roles build on them, and above what is to be published. */
export function registerCodeLenses(server: AcrossServer): void {
  const { connection, service, settings, client } = server;
  connection.onCodeLens(
    aboutFile<CodeLensParams, CodeLens[]>(
      server,
      'code lenses',
      async (files, file, { textDocument: { uri } }) => [
        ...service.acrossFiles
          .codeLenses(files, file, settings.current.codeLens)
          .map((lens) => ({ range: lens.range, command: commandOf(lens, uri, client) })),
        ...(settings.current.codeLens.readyToPublish ? await publishingLenses(uri, server) : []),
      ],
      [],
    ),
  );
}

/** Shows the places where the client can; an empty command is a text that nothing happens to. */
function commandOf({ title, range, locations }: Lens, uri: string, client: ClientSupport): Command {
  const command = client.showReferencesCommand;
  return command === undefined || locations.length === 0
    ? { title, command: '' }
    : { title, command, arguments: [uri, range.start, locations] };
}

/** Only where there is a list to show: without it the count would tell nobody what to do. */
async function publishingLenses(
  uri: string,
  { client: { publishingCommand }, workspace, service }: AcrossServer,
): Promise<CodeLens[]> {
  if (publishingCommand === undefined) return [];
  const prepared = await workspace.prepare(uri);
  if (prepared === undefined) return [];
  const { document, context } = prepared;
  const lens = service.publishingLens(document, context, new Date());
  if (lens === undefined) return [];
  const command = { title: lens.title, command: publishingCommand, arguments: [uri] };
  return [{ range: document.rangeOf(lens), command }];
}
