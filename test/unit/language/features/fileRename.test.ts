import assert from 'node:assert/strict';
import { type FileMove, fileRenameEdits } from '../../../../server/src/language/features/fileRename';
import { filesWith, uriOf } from './references/workspace';

/** The new paths in each file after the moves, by file and line. */
function moved(texts: Readonly<Record<string, string>>, ...moves: (readonly [string, string])[]): string[] {
  const given: FileMove[] = moves.map(([from, to]) => ({ oldUri: uriOf(from), newUri: uriOf(to) }));
  return fileRenameEdits(filesWith(texts), given).flatMap(({ file, edits }) =>
    edits.map(
      ({ range, newText }) => `${file.uri.slice(uriOf('').length)}:${range.start.line + 1} ${newText}`,
    ),
  );
}

const extending = (path: string) => `title: x\nextends: ${path}\n`;

describe('paths after a file was moved', () => {
  it('lead to its new place, written as before', () => {
    const move = ['base.role.yaml', 'shared/base.role.yaml'] as const;
    assert.deepEqual(moved({ 'a.role.yaml': extending('./base.role.yaml') }, move), [
      'a.role.yaml:2 ./shared/base.role.yaml',
    ]);
    assert.deepEqual(moved({ 'a.role.yaml': extending('base.role.yaml') }, move), [
      'a.role.yaml:2 shared/base.role.yaml',
    ]);
    assert.deepEqual(moved({ 'a.role.yaml': extending("'./base.role.yaml' # ours") }, move), [
      "a.role.yaml:2 './shared/base.role.yaml'",
    ]);
    assert.deepEqual(moved({ 't/a.role.yaml': extending('../base.role.yaml') }, move), [
      't/a.role.yaml:2 ../shared/base.role.yaml',
    ]);
  });

  it('get quotes where the new name needs them', () => {
    const move = ['base.role.yaml', 'a%2C%20b%20%231.role.yaml'] as const;
    assert.deepEqual(moved({ 'a.role.yaml': extending('[./base.role.yaml]') }, move), [
      'a.role.yaml:2 "./a, b #1.role.yaml"',
    ]);
  });

  it('change in the moved file itself', () => {
    assert.deepEqual(
      moved({ 'a.role.yaml': extending('./base.role.yaml') }, ['a.role.yaml', 'deep/er/a.role.yaml']),
      ['a.role.yaml:2 ../../base.role.yaml'],
    );
  });

  it('stay where both ends move together', () => {
    const files = { 't/a.role.yaml': extending('./b.role.yaml'), 't/b.role.yaml': 'kind: template\n' };
    assert.deepEqual(moved(files, ['t', 'u']), []);
    assert.deepEqual(
      moved(files, ['t/a.role.yaml', 'u/a.role.yaml'], ['t/b.role.yaml', 'u/b.role.yaml']),
      [],
    );
  });

  it('count a folder as moved only where its whole name is the same', () => {
    assert.deepEqual(moved({ 'a.role.yaml': extending('./team2/b.role.yaml') }, ['team', 'crew']), []);
  });

  it('follow the innermost of several moves', () => {
    assert.deepEqual(
      moved({ 'a.role.yaml': extending('./t/b.role.yaml') }, ['t', 'u'], ['t/b.role.yaml', 'c.role.yaml']),
      ['a.role.yaml:2 ./c.role.yaml'],
    );
  });

  it('come back as they were when the file does', () => {
    const there = moved({ 'a.role.yaml': extending('./b.role.yaml') }, ['b.role.yaml', 'x/y/b.role.yaml']);
    const [path = ''] = there.map((line) => line.split(' ')[1] ?? '');
    assert.deepEqual(moved({ 'a.role.yaml': extending(path) }, ['x/y/b.role.yaml', 'b.role.yaml']), [
      'a.role.yaml:2 ./b.role.yaml',
    ]);
  });
});
