import assert from 'node:assert/strict';
import { codeLenses } from '../../../../server/src/language/features/codeLens';
import { fileIn, filesWith } from './references/workspace';

const BOTH = { usedBy: true, citedBy: true };

/** The lenses of `name`, as `line title (how many places)`. */
function lenses(texts: Readonly<Record<string, string>>, name: string, wanted = BOTH): string[] {
  const files = filesWith(texts);
  return codeLenses(files, fileIn(files, name), wanted).map(
    ({ range, title, locations }) => `${range.start.line + 1} ${title} (${locations.length})`,
  );
}

describe('code lenses', () => {
  const template = 'kind: template\n';

  it('on a template count the roles that extend it themselves, each once', () => {
    const texts = {
      'base.role.yaml': template,
      'a.role.yaml': 'title: a\nextends: [./base.role.yaml, ./base.role.yaml]\n',
      'b.role.yaml': 'title: b\nextends: ./a.role.yaml\n',
    };
    assert.deepEqual(lenses(texts, 'base.role.yaml'), ['1 Used by 1 role (2)']);
    assert.deepEqual(lenses(texts, 'a.role.yaml'), ['1 Used by 1 role (1)']);
    assert.deepEqual(lenses(texts, 'b.role.yaml'), []);
    assert.deepEqual(lenses(texts, 'base.role.yaml', { usedBy: false, citedBy: true }), []);
  });

  it('say of a template alone that nobody uses it', () => {
    const texts = { 'base.role.yaml': `\n${template}`, 'a.role.yaml': 'title: a\n' };
    assert.deepEqual(lenses(texts, 'base.role.yaml'), ['2 Not used by any role (0)']);
    assert.deepEqual(lenses(texts, 'a.role.yaml'), []);
  });

  it("on a skill of a framework count roles, not the framework's own roles", () => {
    const cites = (skill: string) =>
      `title: x\nskills:\n  ours:\n    desirable: [{ skill: ${skill} }, { skill: ${skill} }]\n`;
    const texts = {
      'role.config.yaml': 'frameworks: ./f.skills-framework.yaml\n',
      'f.skills-framework.yaml':
        'id: ours\nskills:\n  - { id: talking, name: Talking }\n  - { id: listening }\nroles: [{ levels: [{ skills: [{ skill: listening }] }] }]\n',
      'a.role.yaml': cites('talking'),
      'b.role.yaml': cites('Talking'),
    };
    assert.deepEqual(lenses(texts, 'f.skills-framework.yaml'), ['3 2 roles cite this (4)']);
    assert.deepEqual(lenses(texts, 'f.skills-framework.yaml', { usedBy: true, citedBy: false }), []);
  });
});
