import assert from 'node:assert/strict';
import manifest from '../../../package.json';
import { ENDINGS } from '../../../server/src/exchange/importer/documentKind';

describe('the menu of a file in the explorer', () => {
  const entry = manifest.contributes.menus['explorer/context'].find(
    ({ command }) => command === 'roleDefinitions.importRole',
  );
  const [, pattern = ''] = /resourceExtname =~ \/(.+)\/i$/.exec(entry?.when ?? '') ?? [];
  const isOffered = (ending: string) => new RegExp(pattern, 'i').test(`.${ending}`);

  it('offers to import every document that can be read, but not every JSON file', () => {
    assert.deepEqual(
      ENDINGS.filter((ending) => !isOffered(ending)),
      ['json'],
    );
  });

  it('does not offer to import anything else', () => {
    for (const ending of ['yaml', 'pdf', 'doc', 'mdx', 'ts']) assert.ok(!isOffered(ending), ending);
  });
});
