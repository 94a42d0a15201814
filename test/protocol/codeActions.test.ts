import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver';
import { type Editor, FULL } from './editor';
import { editorFor, folderFor, openRole } from './suite';

/** A role that cites SFIA skills. */
function citing(version: string, ...items: string[]): string {
  return `title: x\nskills:\n  sfia:\n${version}    essential:\n${items.map((item) => `      - { ${item} }\n`).join('')}`;
}
const NINE = '    version: 9\n';

/** For each kind of finding that has a fix: a role, the finding, the fix, and the role after it. */
const FIXES: readonly (readonly [code: string, text: string, title: RegExp, after: string])[] = [
  ['yaml/syntax', 'title: x\npost: { hours: 37\n', /Add.*}/, 'title: x\npost: { hours: 37 }\n'],
  ['yaml/duplicate-key', 'title: x\ntitle: y\n', /Remove/, 'title: x\n'],
  ['yaml/tab', 'title: x\npost:\n\thours: 37\n', /spaces/, 'title: x\npost:\n  hours: 37\n'],
  ['yaml/tag', 'title: !!str x\n', /Remove/, 'title: x\n'],
  ['yaml/directive', '%YAML 1.2\n---\ntitle: x\n', /Remove/, '---\ntitle: x\n'],
  ['yaml/needs-quotes', 'title: x\nsummary: a: b\n', /quotes/, 'title: x\nsummary: "a: b"\n'],
  ['yaml/needs-quotes', 'title: x\nsummary: a: b\n', /text block/, 'title: x\nsummary: |\n  a: b\n'],
  ['yaml/comment-in-text', 'title: a #b\n', /quotes/, 'title: "a #b"\n'],
  ['schema/unknown-key', 'title: x\nqualties: [a]\n', /to `qualities`/, 'title: x\nqualities: [a]\n'],
  ['schema/unknown-key', 'title: x\ngrade: SEO\n', /Move `grade`/, 'title: x\npost:\n  grade: SEO\n'],
  ['schema/unknown-key', 'title: x\nzzzzz: SEO\n', /Remove/, 'title: x\n'],
  ['schema/missing-key', 'title: x\nqualities:\n  - a\n  -\n', /Remove/, 'title: x\nqualities:\n  - a\n'],
  ['schema/type', 'title: x\npost:\n  positions: "2"\n', /`2`/, 'title: x\npost:\n  positions: 2\n'],
  [
    'schema/type',
    'title: x\npost:\n  salary:\n    min: £67,000\n',
    /67000/,
    'title: x\npost:\n  salary:\n    min: 67000\n',
  ],
  [
    'schema/value',
    'title: x\npost:\n  workingPatterns: [ful-time]\n',
    /full-time/,
    'title: x\npost:\n  workingPatterns: [full-time]\n',
  ],
  [
    'sfia/unknown-skill',
    citing(NINE, 'skill: PRGO, level: 4'),
    /to PROG/,
    citing(NINE, 'skill: PROG, level: 4'),
  ],
  [
    'sfia/retired-skill',
    citing(NINE, 'skill: BUAN, level: 4'),
    /with BUSA/,
    citing(NINE, 'skill: BUSA, level: 4'),
  ],
  [
    'sfia/later-skill',
    citing('    version: 8\n', 'skill: DEPL, level: 4'),
    /SFIA 9/,
    citing(NINE, 'skill: DEPL, level: 4'),
  ],
  [
    'sfia/undefined-level',
    citing(NINE, 'skill: PBMG, level: 6'),
    /to 5/,
    citing(NINE, 'skill: PBMG, level: 5'),
  ],
  [
    'sfia/wrong-name',
    citing(NINE, 'skill: TECH, level: 5, name: Technical specialism'),
    /Specialist advice/,
    citing(NINE, 'skill: TECH, level: 5, name: Specialist advice'),
  ],
  [
    'sfia/wrong-name',
    citing(NINE, 'skill: USUP, level: 4, name: Problem management'),
    /code to PBMG/,
    citing(NINE, 'skill: PBMG, level: 4, name: Problem management'),
  ],
  [
    'sfia/duplicate-skill',
    citing(NINE, 'skill: PROG, level: 4', 'skill: PROG, level: 5'),
    /at level 5/,
    citing(NINE, 'skill: PROG, level: 5'),
  ],
  [
    'sfia/missing-version',
    citing('', 'skill: PROG, level: 4'),
    /SFIA 9/,
    citing(NINE, 'skill: PROG, level: 4'),
  ],
];

/** The quick fixes of the first finding of this kind. */
async function fixesOf(editor: Editor, uri: string, code: string): Promise<CodeAction[]> {
  const found = (await editor.diagnostics(uri)).find((diagnostic) => diagnostic.code === code);
  assert.ok(found, `${code} is not found.`);
  const actions = await editor.actions(uri, found, ['quickfix']);
  return actions.filter(({ diagnostics }) => diagnostics?.[0]?.code === code);
}

describe('quick fixes', () => {
  const editor = editorFor();

  for (const [code, text, title, after] of FIXES) {
    it(`repair ${code} in ${JSON.stringify(text)}: ${title.source}`, async () => {
      const uri = await openRole(editor(), text);
      const fix = (await fixesOf(editor(), uri, code)).find((action) => title.test(action.title));
      assert.ok(fix);
      assert.equal(fix.kind, 'quickfix');
      assert.equal(editor().applied(uri, fix), after);
      const left = await editor().diagnostics(await openRole(editor(), after));
      assert.deepEqual(
        left.filter((diagnostic) => diagnostic.code === code),
        [],
      );
    });
  }

  it('add a missing key with a place to type in', async () => {
    const uri = await openRole(editor(), 'title: x\nlinks:\n  - name: a\n');
    const [fix] = await fixesOf(editor(), uri, 'schema/missing-key');
    const [change] = fix?.edit?.documentChanges ?? [];
    assert.ok(change && 'edits' in change);
    assert.ok(change.edits.every((edit) => 'snippet' in edit && edit.snippet.kind === 'snippet'));
  });

  it('mark the one that most people want', async () => {
    const uri = await openRole(editor(), citing(NINE, 'skill: USUP, level: 4, name: Problem management'));
    const fixes = await fixesOf(editor(), uri, 'sfia/wrong-name');
    const [first, ...others] = fixes;
    assert.match(first?.title ?? '', /Change the name to Incident management/);
    assert.equal(first?.isPreferred, true);
    assert.ok(others.length > 0 && others.every(({ isPreferred }) => isPreferred !== true));
  });

  it('are for the text as it was: they name its version', async () => {
    const uri = await openRole(editor(), 'title: x\nqualties: [a]\n');
    await editor().edit(uri, '[a]', '[b]');
    const [fix] = await fixesOf(editor(), uri, 'schema/unknown-key');
    const [change] = fix?.edit?.documentChanges ?? [];
    assert.ok(change && 'textDocument' in change);
    assert.deepEqual(change.textDocument, { uri, version: 2 });
    assert.equal(fix?.edit?.changes, undefined);
  });

  it('come only where the problem is', async () => {
    const uri = await openRole(editor(), 'title: x\nqualties: [a]\npost:\n  hours: 37\n');
    const at = editor().position(uri, 'hours');
    assert.deepEqual(await editor().actions(uri, { range: { start: at, end: at } }, ['quickfix']), []);
  });
});

const BROKEN = 'title: x\nqualities:\n  - a: b\n  - "fine"\n  - **c**\npost:\n  positions: "2"\n';
const QUOTED = 'title: x\nqualities:\n  - "a: b"\n  - "fine"\n  - "**c**"\npost:\n  positions: "2"\n';
const REPAIRED = QUOTED.replace('"2"', '2');

describe('fixing many at once', () => {
  const editor = editorFor();

  it('repairs all of one kind', async () => {
    const uri = await openRole(editor(), BROKEN);
    const all = (await fixesOf(editor(), uri, 'yaml/needs-quotes')).filter(({ title }) =>
      /all 2/.test(title),
    );
    const [fix] = all;
    assert.ok(fix);
    assert.equal(all.length, 1);
    assert.equal(editor().applied(uri, fix), QUOTED);
  });

  for (const only of ['source', 'source.fixAll', 'source.fixAll.role']) {
    it(`repairs all that has one clear fix when asked for ${only}`, async () => {
      const uri = await openRole(editor(), BROKEN);
      const actions = await editor().actions(uri, { range: wholeOf(editor(), uri) }, [only]);
      assert.deepEqual(
        actions.map(({ kind }) => kind),
        ['source.fixAll.role'],
      );
      const [fix] = actions;
      assert.equal(fix && editor().applied(uri, fix), REPAIRED);
    });
  }

  for (const only of ['refactor', 'source.organizeImports', 'source.fixAll.other', 'quick']) {
    it(`has nothing to do with ${only}`, async () => {
      const uri = await openRole(editor(), BROKEN);
      assert.deepEqual(await editor().actions(uri, { range: wholeOf(editor(), uri) }, [only]), []);
    });
  }

  it('leaves alone what may be meant otherwise', async () => {
    const uri = await openRole(editor(), citing(NINE, 'skill: USUP, level: 4, name: Problem management'));
    assert.deepEqual(await editor().actions(uri, { range: wholeOf(editor(), uri) }, ['source.fixAll']), []);
  });
});

describe('quick fixes in an editor that knows less', () => {
  const editor = editorFor({ capabilities: { ...FULL, workspace: { workspaceEdit: {} } } });

  it('are plain changes', async () => {
    const uri = await openRole(editor(), 'title: x\nlinks:\n  - name: a\n');
    const [fix] = await fixesOf(editor(), uri, 'schema/missing-key');
    assert.equal(fix?.edit?.documentChanges, undefined);
    assert.equal(fix && editor().applied(uri, fix), 'title: x\nlinks:\n  - name: a\n    url: \n');
  });
});

describe('quick fixes of what a role extends', () => {
  const folder = folderFor({ 'home-office.role.yaml': 'kind: template\nsummary: Same\n' });
  const editor = editorFor({ folder: folder.path });
  const uri = folder.uri('lead.role.yaml');

  for (const [code, text, after] of [
    [
      'extends/not-found',
      'title: x\nextends: ./home-ofice.role.yaml\n',
      'title: x\nextends: ./home-office.role.yaml\n',
    ],
    [
      'extends/unused-override',
      'title: x\nextends: ./home-office.role.yaml\nsummary: Same\n',
      'title: x\nextends: ./home-office.role.yaml\n',
    ],
    [
      'extends/misplaced-inherited',
      'title: x\nqualities:\n  - a\n  - $inherited\n',
      'title: x\nqualities:\n  - a\n',
    ],
  ] as const) {
    it(`repair ${code}`, async () => {
      await editor().open(uri, text);
      const [fix] = await fixesOf(editor(), uri, code);
      assert.equal(fix && editor().applied(uri, fix), after);
      await editor().close(uri);
    });
  }
});

function wholeOf(editor: Editor, uri: string) {
  const document = editor.document(uri);
  return { start: document.positionAt(0), end: document.positionAt(document.getText().length) };
}
