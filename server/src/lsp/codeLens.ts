import type { CodeLens, CodeLensParams, Command } from 'vscode-languageserver';
import type { Lens } from '../language/features/codeLens';
import { type AcrossServer, aboutFile } from './acrossFiles';
import type { ClientSupport } from './clientSupport';

/** Remarks above templates and skills of frameworks: how many roles build on them. */
export function registerCodeLenses(server: AcrossServer): void {
  const { connection, service, settings, client } = server;
  connection.onCodeLens(
    aboutFile<CodeLensParams, CodeLens[]>(
      server,
      'code lenses',
      (files, file, { textDocument: { uri } }) =>
        service.acrossFiles
          .codeLenses(files, file, settings.current.codeLens)
          .map((lens) => ({ range: lens.range, command: commandOf(lens, uri, client) })),
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
