import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileName } from '../../../../server/src/language/inheritance/paths';
import { applied } from '../../../../server/src/language/refactorings/edits';
import type { Refactoring } from '../../../../server/src/language/refactorings/refactoring';
import { parse } from '../../fixture';
import { findingsIn } from '../rules/findings';
import { type Files, offeredAt } from './refactored';

const NAMES = readdirSync('examples').filter((name) => name.endsWith('.role.yaml'));
const FILES: Files = Object.fromEntries(
  NAMES.map((name) => [name, readFileSync(`examples/${name}`, 'utf8')]),
);

const CONFIG: Files = Object.fromEntries(
  ['role.config.yaml', ...readdirSync('examples/skills').map((file) => `skills/${file}`)].map((name) => [
    name,
    readFileSync(`examples/${name}`, 'utf8'),
  ]),
);

/** Everything that is offered at the lines of a file, each once, with the cursor behind the first few letters. */
function everything(name: string): Map<string, Refactoring> {
  const text = FILES[name] ?? '';
  const found = new Map<string, Refactoring>();
  for (const line of text.matchAll(/^ *\S\S/gm)) {
    const at = line.index + line[0].length;
    for (const one of offeredAt(text, { start: at, end: at }, FILES)) {
      found.set(`${one.title} ${one.changes[0]?.edits[0]?.start}`, one);
    }
  }
  return found;
}

/** The kinds of findings in a role and in the other files that a refactoring changes or makes. */
function codesAfter({ changes, newFile }: Refactoring): Set<string> {
  const texts = new Map(
    changes.map(({ document, edits }) => [document.uri, applied(document.text, edits)] as const),
  );
  if (newFile !== undefined) texts.set(newFile.uri, newFile.text);
  const files = {
    ...FILES,
    ...CONFIG,
    ...Object.fromEntries([...texts].map(([uri, text]) => [fileName(uri), text])),
  };
  return new Set(
    [...texts].flatMap(([uri, text]) => findingsIn(parse(text, uri), { files }).map(({ code }) => code)),
  );
}

/** Comments and words of all files, sorted: what must not get lost. */
function words(...texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.match(/[^\s,[\]]+/g) ?? []).sort();
}

describe('refactorings of the examples', function () {
  this.timeout(60_000);

  for (const name of NAMES) {
    const found = everything(name);

    it(`${name}: each file can be read afterwards, with the layout that it had`, () => {
      for (const { title, changes } of found.values()) {
        for (const { document, edits } of changes) {
          const after = applied(document.text, edits);
          assert.deepEqual(parse(after).problems, parse(document.text).problems, title);
          assert.doesNotMatch(after, /\n\n\n|[ \t]\n|\n\n$|^\n/, title);
          assert.ok(after.endsWith('\n'), title);
        }
      }
    });

    it(`${name}: moving and sorting keep every word and comment`, () => {
      for (const { title, kind, changes } of found.values()) {
        const [change] = changes;
        if (change === undefined || !/^Sort|^Move .* to (?:essential|desirable)$/.test(title)) continue;
        const added = kind === 'refactor.move' ? ['desirable:', 'essential:'] : [];
        const { document, edits } = change;
        const heads = (all: string[]) => all.filter((word) => !added.includes(word));
        assert.deepEqual(heads(words(applied(document.text, edits))), heads(words(document.text)), title);
      }
    });
  }

  for (const name of ['senior-devops.role.yaml']) {
    it(`${name}: bring no new finding`, () => {
      const before = new Set(
        findingsIn(parse(FILES[name] ?? ''), { files: { ...FILES, ...CONFIG } }).map(({ code }) => code),
      );
      for (const one of everything(name).values()) {
        // what is written out to be changed repeats what is inherited until it is
        if (one.kind === 'refactor.inline') before.add('extends/unused-override');
        assert.deepEqual(
          [...codesAfter(one)].filter((code) => !before.has(code)),
          [],
          one.title,
        );
      }
    });
  }

  it('are of all kinds', () => {
    const kinds = new Set(NAMES.flatMap((name) => [...everything(name).values()].map(({ kind }) => kind)));
    assert.deepEqual([...kinds].sort(), [
      'refactor.extract',
      'refactor.inline',
      'refactor.move',
      'refactor.rewrite',
    ]);
  });
});
