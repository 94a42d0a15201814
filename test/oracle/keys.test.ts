import assert from 'node:assert/strict';
import { type CompletionItem, CompletionItemKind, type CompletionList } from 'vscode-languageserver';
import { mapOf, SCHEMAS } from '../unit/schemas/schemas';
import { cursors } from './cursors';
import { bothServers, openInBoth } from './twoServers';
import { KINDS, type Kind } from './wholeFile';

describe('Keys offered, compared with yaml-language-server', function () {
  this.timeout(60_000);
  const servers = bothServers();

  for (const kind of Object.keys(KINDS) as Kind[]) {
    it(`all that it offers are offered, in each mapping of ${KINDS[kind]}`, async () => {
      const lacking: string[] = [];
      let compared = 0;
      for (const { place, text, line, character } of cursors(kind)) {
        const uri = await openInBoth(servers(), KINDS[kind], text);
        const position = { line, character };
        const ours = itemsOf(await servers().ours.complete(uri, position)).map(({ label }) => label);
        const theirs = itemsOf(await servers().theirs.complete(uri, position))
          .filter((item) => item.kind === CompletionItemKind.Property)
          .map(({ label }) => label);
        compared += theirs.length;
        const lost = theirs.filter((label) => !ours.includes(label));
        if (lost.length > 0) lacking.push(`${place}: ${lost.join(', ')}`);
      }
      // each key at the top at least
      assert.ok(
        compared > Object.keys(mapOf(SCHEMAS[kind]?.properties)).length,
        `They offered ${compared} keys.`,
      );
      assert.deepEqual(lacking, []);
    });
  }
});

function itemsOf(answer: CompletionList | CompletionItem[]): readonly CompletionItem[] {
  return Array.isArray(answer) ? answer : answer.items;
}
