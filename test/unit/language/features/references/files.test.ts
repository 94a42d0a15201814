import assert from 'node:assert/strict';
import { references } from '../../../../../server/src/language/features/references/references';
import { rename } from '../../../../../server/src/language/features/rename';
import { fileIn, filesWith, frameworks } from './workspace';

const framework = (id: string) =>
  `id: ${id}\nname: Ours\nskills:\n  - { id: talking, name: Talking & listening }\n`;
const role = (skill: string, id = 'ours') =>
  `title: x\nskills:\n  ${id}:\n    essential:\n      - { skill: ${skill} }\n`;
const config = (path: string) => `frameworks: [${path}]\n`;

/** Where the skill on line 5 of a role, at column 18, is named. */
function named(texts: Readonly<Record<string, string>>, name: string): string[] {
  const files = filesWith(texts);
  const position = { line: 4, character: 18 };
  return references(files, fileIn(files, name), position, { declaration: true }).map(
    ({ uri, range }) => `${uri.slice('file:///roles/'.length)}:${range.start.line + 1}`,
  );
}

describe('skills of frameworks across a workspace', () => {
  it('are one thing however they are written', () => {
    const files = {
      'role.config.yaml': config('./f.skills-framework.yaml'),
      'f.skills-framework.yaml': framework('ours'),
      'a.role.yaml': role('talking'),
      'b.role.yaml': role('Talking and Listening'),
    };
    assert.deepEqual(named(files, 'b.role.yaml'), [
      'a.role.yaml:5',
      'b.role.yaml:5',
      'f.skills-framework.yaml:4',
      'f.skills-framework.yaml:4',
    ]);
  });

  it('are different ones where two folders have frameworks of their own with one id', () => {
    const files = {
      'x/role.config.yaml': config('./f.skills-framework.yaml'),
      'x/f.skills-framework.yaml': framework('ours'),
      'x/a.role.yaml': role('talking'),
      'y/role.config.yaml': config('./deep/f.skills-framework.yaml'),
      'y/deep/f.skills-framework.yaml': framework('ours'),
      'y/team/b.role.yaml': role('talking'),
    };
    assert.deepEqual(named(files, 'y/team/b.role.yaml'), [
      'y/deep/f.skills-framework.yaml:4',
      'y/deep/f.skills-framework.yaml:4',
      'y/team/b.role.yaml:5',
    ]);
  });

  it('of the bundled framework are found by id and by name, and can not be renamed', () => {
    const files = {
      'a.role.yaml': role('Systems integration', 'digitalAndData'),
      'b.role.yaml': role('systems-integration', 'digitalAndData'),
      'c.role.yaml': role('Systems integration', 'other'),
    };
    assert.deepEqual(named(files, 'a.role.yaml'), ['a.role.yaml:5', 'b.role.yaml:5']);
    const all = filesWith(files);
    const answer = rename(all, frameworks, {
      file: fileIn(all, 'a.role.yaml'),
      position: { line: 4, character: 18 },
      newName: 'x',
    });
    assert.ok('problem' in answer);
  });
});
