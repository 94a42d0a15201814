import assert from 'node:assert/strict';
import { complete, completesPaths } from '../../../../../server/src/language/features/completion/complete';
import { inWorkspace, parse, parseFile, roleContext, withCursor } from '../../../fixture';
import { accept, EVERYTHING, type Suggestions, suggest } from './accepting';

const FILES = [
  'file:///roles/role.config.yaml',
  'file:///roles/lead.role.yaml',
  'file:///roles/home-office.role.yaml',
  'file:///roles/templates/digital.role.yml',
  'file:///roles/skills/case-work.skills-framework.yaml',
  'file:///roles/a%20%23%20b.role.yaml',
];

function atPath(marked: string, files = FILES): Suggestions {
  return suggest(marked, EVERYTHING, { files });
}

describe('completion of paths', () => {
  for (const [what, marked] of [
    ['in `extends`', 'extends: |'],
    ['in `translationOf`', 'translationOf: |'],
    ['in `reportsTo`', 'post:\n  reportsTo: |'],
    ['as an item of `extends`', 'extends:\n  - |'],
    ['as an item in brackets', 'extends: [|]'],
  ] as const) {
    it(`offers role files ${what}, the nearest first, and no other`, () => {
      assert.deepEqual(atPath(marked).labels, [
        './a # b.role.yaml',
        './home-office.role.yaml',
        './templates/digital.role.yml',
      ]);
    });
  }

  for (const [what, before, path, after] of [
    [
      'in place of a half-typed one',
      'extends: ./ho|',
      './home-office.role.yaml',
      'extends: ./home-office.role.yaml',
    ],
    [
      'found by its name',
      'extends: digi|',
      './templates/digital.role.yml',
      'extends: ./templates/digital.role.yml',
    ],
    ['in quotes', 'extends: "./|"', './home-office.role.yaml', 'extends: "./home-office.role.yaml"'],
    ['in the quotes that it needs', 'extends: |', './a # b.role.yaml', 'extends: "./a # b.role.yaml"'],
    [
      'with the dash that is missing',
      'extends:\n  - ./x.role.yaml\n  |',
      './home-office.role.yaml',
      'extends:\n  - ./x.role.yaml\n  - ./home-office.role.yaml',
    ],
    [
      'in front of a comment',
      'extends: | # ours',
      './home-office.role.yaml',
      'extends: ./home-office.role.yaml # ours',
    ],
  ] as const) {
    it(`inserts a path ${what}`, () => {
      const suggestions = atPath(before);
      assert.ok(suggestions.labels.includes(path), 'the client filters it out');
      assert.equal(accept(suggestions, path), after);
      assert.equal(parse(after).problems.length, 0);
    });
  }

  it('leads up to folders above', () => {
    const files = ['file:///home-office.role.yaml', 'file:///other/x.role.yaml'];
    assert.deepEqual(atPath('extends: |', files).labels, [
      '../home-office.role.yaml',
      '../other/x.role.yaml',
    ]);
  });

  it('leaves out paths that the list has already', () => {
    const { labels } = atPath('extends:\n  - ./home-office.role.yaml\n  - |');
    assert.deepEqual(labels, ['./a # b.role.yaml', './templates/digital.role.yml']);
  });

  it('offers frameworks in the workspace file', () => {
    const { text, offset } = withCursor('frameworks:\n  - |');
    const config = parseFile('role.config.yaml', text);
    const context = roleContext({ ...inWorkspace(config, {}), files: FILES });
    assert.ok(completesPaths(config, offset, context));
    assert.deepEqual(
      complete(config, offset, context, EVERYTHING).items.map(({ label }) => label),
      ['./skills/case-work.skills-framework.yaml'],
    );
  });

  it('asks for files only where a path stands', () => {
    const asks = (marked: string) => {
      const { text, offset } = withCursor(marked);
      return completesPaths(parse(text), offset, roleContext());
    };
    for (const text of ['extends: |', 'extends: [./a, ./|]', 'extends:\n  |', 'post: { reportsTo: H| }']) {
      assert.equal(asks(text), true, text);
    }
    for (const text of ['|', 'ext|ends: x', 'title: |', 'summary: see ./|', 'extends: x # |', '\t|']) {
      assert.equal(asks(text), false, text);
    }
  });

  it('offers nothing where no files are known', () => {
    assert.deepEqual(suggest('extends: |').labels, []);
  });
});
