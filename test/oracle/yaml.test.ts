// For people who keep the language of their role files at YAML: the schemas work in yaml-language-server by themselves.
import assert from 'node:assert/strict';
import { stringify } from 'yaml';
import { mapOf, resolve, SCHEMAS } from '../unit/schemas/schemas';
import { bothServers, complaints, openInBoth, theirFindings } from './twoServers';
import { KINDS, type Kind, wholeFile } from './wholeFile';

/** A key of each kind of file that a person would ask about. */
const ASKED: Readonly<Record<Kind, string>> = {
  role: 'qualities',
  roleConfig: 'headings',
  skillsFramework: 'roles',
};

describe('The schemas in yaml-language-server', function () {
  this.timeout(20_000);
  const servers = bothServers();

  for (const kind of Object.keys(KINDS) as Kind[]) {
    const name = KINDS[kind];
    const key = ASKED[kind];
    const described = describedAs(kind, key);

    it(`${name}: the schema is taken without complaint, and a key that is not known is a problem`, async () => {
      const text = `${stringify(wholeFile(kind), { aliasDuplicateObjects: false })}noSuchKey: 1\n`;
      const uri = await openInBoth(servers(), name, text);
      const findings = await theirFindings(servers(), uri);
      assert.deepEqual(
        findings.map(({ message }) => message),
        ['Property noSuchKey is not allowed.'],
      );
      assert.deepEqual(complaints(servers().theirs), []);
    });

    it(`${name}: hover over a key says what the schema says of it`, async () => {
      const uri = await openInBoth(servers(), name, stringify({ [key]: null }));
      // what comes as Markdown is escaped
      const shown = (await servers().theirs.hover(uri, key, 1))
        .replaceAll('\\', '')
        .replaceAll('&nbsp;', ' ');
      assert.ok(shown.includes(firstSentence(described)), shown);
    });

    it(`${name}: completion offers the key with its description`, async () => {
      const uri = await openInBoth(servers(), name, '\n');
      const list = await servers().theirs.complete(uri, { line: 0, character: 0 });
      const { documentation } = servers().theirs.offered(list, key);
      assert.ok(shownText(documentation).includes(firstSentence(described)));
    });
  }
});

function describedAs(kind: Kind, key: string): string {
  const root = SCHEMAS[kind] ?? {};
  return String(resolve({ schema: mapOf(mapOf(root.properties)[key]), root }).description);
}

function firstSentence(text: string): string {
  return text.slice(0, text.indexOf('. ') + 1);
}

function shownText(documentation: unknown): string {
  return typeof documentation === 'string' ? documentation : String(mapOf(documentation).value);
}
