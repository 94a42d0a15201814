import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from 'vscode-languageserver';
import { stringify } from 'yaml';
import { type BrokenFile, oneFaultEach, severalFaults } from './brokenFiles';
import { type Difference, type Found, ONLY_OURS, ONLY_THEIRS, startsOn } from './differences';
import { bothServers, openInBoth, type Servers, theirFindings } from './twoServers';
import { KINDS, type Kind, wholeFile } from './wholeFile';

const SEED = 20261124;

interface Compared {
  readonly fault: string;
  readonly found: Found;
}

describe('Problems of the structure, compared with yaml-language-server', function () {
  // more than a thousand files, each of which theirs waits with for a while
  this.timeout(120_000);
  const servers = bothServers();

  for (const kind of Object.keys(KINDS) as Kind[]) {
    it(`neither finds any in a file with something at every place (${KINDS[kind]})`, async () => {
      const text = stringify(wholeFile(kind));
      const [{ found } = assert.fail()] = await compare(servers(), [
        { fault: 'none', name: KINDS[kind], text },
      ]);
      assert.deepEqual(found.theirs, []);
      assert.deepEqual(found.ours.filter(isSchemas), []);
    });

    it(`both find one fault on the same lines, at each place of ${KINDS[kind]}`, async () => {
      const files = oneFaultEach(kind);
      const compared = await compare(servers(), files);
      // a fault that nobody finds would compare well
      const unfound = compared.filter(
        ({ found }) => found.theirs.length === 0 && !found.ours.some(isSchemas),
      );
      assert.deepEqual(
        unfound.map(({ fault }) => fault),
        [],
      );
      assert.deepEqual(unexplained(compared), []);
    });

    it(`both find several faults on the same lines of ${KINDS[kind]}`, async () => {
      assert.deepEqual(unexplained(await compare(servers(), severalFaults(kind, 60, SEED))), []);
    });
  }

  it('both find the same in the examples and in the fixtures', async () => {
    const files = ['examples', 'examples/skills', 'test/fixtures/workspace'].flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => ({ fault: name, name, text: readFileSync(path.join(folder, name), 'utf8') })),
    );
    assert.ok(files.some(({ name }) => name === 'broken.role.yaml'));
    assert.deepEqual(unexplained(await compare(servers(), files)), []);
  });

  for (const [title, difference] of Object.entries({ ...ONLY_THEIRS, ...ONLY_OURS })) {
    it(`they still differ: ${title}`, async () => {
      const { example: text, name = KINDS.role } = difference;
      const seen = new Set<Difference>();
      const compared = await compare(servers(), [{ fault: title, name, text }]);
      assert.deepEqual(unexplained(compared, seen), []);
      assert.deepEqual([...seen], [difference]);
    });
  }
});

async function compare(servers: Servers, files: readonly BrokenFile[]): Promise<Compared[]> {
  const opened: { file: BrokenFile; uri: string }[] = [];
  for (const file of files) opened.push({ file, uri: await openInBoth(servers, file.name, file.text) });
  const compared: Compared[] = [];
  for (const { file, uri } of opened) {
    const ours = await servers.ours.diagnostics(uri);
    const theirs = await theirFindings(servers, uri);
    compared.push({ fault: file.fault, found: { ours, theirs, lines: file.text.split('\n') } });
  }
  return compared;
}

/** What theirs says of YAML itself, such as a key that stands twice, is no matter of a schema. */
function isSchemas({ code, source }: Diagnostic): boolean {
  return source?.startsWith('yaml-schema') === true || String(code).startsWith('schema/');
}

/** Each line with a finding of only one server for which no difference is listed, as text for a person. */
function unexplained(compared: readonly Compared[], seen = new Set<Difference>()): string[] {
  return compared.flatMap(({ fault, found }) => {
    const ours = found.ours.filter(isSchemas);
    const theirs = found.theirs.filter(isSchemas);
    const alone = (
      whose: string,
      findings: Found['ours'],
      others: Found['ours'],
      differences: Readonly<Record<string, Difference>>,
    ) =>
      findings.flatMap(({ range: { start }, message }) => {
        if (others.some((other) => startsOn(start.line, other))) return [];
        const listed = Object.values(differences).find(({ explains }) => explains(start.line, found));
        if (listed === undefined) return [`${fault}: only ${whose}, line ${start.line + 1}: ${message}`];
        seen.add(listed);
        return [];
      });
    return [...alone('theirs', theirs, ours, ONLY_THEIRS), ...alone('ours', ours, theirs, ONLY_OURS)];
  });
}
