// The two servers that are compared, each with the folder of the examples and the schemas of the product.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Diagnostic, MessageType } from 'vscode-languageserver';
import { Editor, PUSH } from '../protocol/editor';

const OTHER_SERVER = path.resolve(
  '.vscode-test/yaml-language-server/node_modules/yaml-language-server/bin/yaml-language-server',
);

interface Validation {
  readonly fileMatch: string | readonly string[];
  readonly url: string;
}

/** The schemas as the extension contributes them, in the form in which the YAML extension hands them on. */
function contributed(): { fileMatch: string[]; uri: string }[] {
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    contributes: { yamlValidation: Validation[] };
  };
  return contributes.yamlValidation.map(({ fileMatch, url }) => ({
    fileMatch: [fileMatch]
      .flat()
      .map((pattern) => (/^(\w+:\/\/|\/|!)/.test(pattern) ? pattern : `/${pattern}`)),
    uri: pathToFileURL(path.resolve(url)).href,
  }));
}

/** What the YAML extension sends, with everything switched off that would reach for the network. */
const QUIET = {
  validate: true,
  completion: true,
  hover: true,
  schemaStore: { enable: false },
  kubernetesCRDStore: { enable: false },
};

export interface Servers {
  readonly ours: Editor;
  readonly theirs: Editor;
}

/** Starts both for the tests of a suite; at the end neither may have complained in its log. */
export function bothServers(): () => Servers {
  let servers: Servers | undefined;
  before(async () => {
    const schemas = contributed();
    const ours = await Editor.start();
    const theirs = await Editor.start({ server: OTHER_SERVER, capabilities: PUSH, settings: QUIET });
    servers = { ours, theirs };
    await theirs.connection.sendNotification('json/schemaAssociations', schemas);
  });
  after(async () => {
    for (const editor of Object.values(servers ?? {})) {
      await editor.stop();
      assert.deepEqual(complaints(editor), []);
    }
  });
  return () => {
    assert.ok(servers, 'The servers are not running.');
    return servers;
  };
}

/** Errors and warnings that a server wrote to its log or showed. */
export function complaints({ notifications }: Editor): string[] {
  return notifications
    .filter(({ method }) => ['window/logMessage', 'window/showMessage'].includes(method))
    .map(({ params }) => params as { type: MessageType; message: string })
    .filter(({ type }) => type <= MessageType.Warning)
    .map(({ message }) => message);
}

let count = 0;

/** Opens a file in both servers, in theirs as YAML; answers its address. `name` decides which schema applies. */
export async function openInBoth({ ours, theirs }: Servers, name: string, text: string): Promise<string> {
  count += 1;
  const uri = `file:///no-such-folder/${count}/${name}`;
  await ours.open(uri, text, name.endsWith('.role.yaml') ? 'role-yaml' : 'role-config-yaml');
  await theirs.open(uri, text, 'yaml');
  return uri;
}

/** What the other server finds in a file, which it sends some time after it was opened. */
export async function theirFindings({ theirs }: Servers, uri: string): Promise<readonly Diagnostic[]> {
  const sent = await theirs.until(() => theirs.pushed.find((pushed) => pushed.uri === uri));
  return sent.diagnostics;
}
