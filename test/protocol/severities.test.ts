import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { type Editor, FULL } from './editor';
import { editorFor, folderFor, openRole } from './suite';

/** One error, one warning and one hint. */
const ROLE = `title: x
qualties: [a]
skills:
  sfia:
    essential:
      - { skill: USUP, level: 4, name: Problem management }
`;
const ALL = [
  '2 schema/unknown-key: qualties',
  '4 sfia/missing-version: sfia',
  '6 sfia/wrong-name: Problem management',
];

const NAMES = new Map<number | undefined, string>(
  Object.entries(DiagnosticSeverity).map(([name, number]) => [number, name]),
);

/** Each rule that speaks, and how loud. */
async function severities(editor: Editor, uri: string): Promise<string[]> {
  return (await editor.diagnostics(uri)).map(({ code, severity }) => `${code} ${NAMES.get(severity)}`);
}

const DEFAULTS = ['schema/unknown-key Error', 'sfia/missing-version Hint', 'sfia/wrong-name Warning'];

describe("the editor's settings", () => {
  const editor = editorFor();

  for (const [what, settings, expected] of [
    ['null', null, DEFAULTS],
    ['without rules', {}, DEFAULTS],
    ['a text', 'rules', DEFAULTS],
    ['a list', [1, 'off'], DEFAULTS],
    ['with rules of null', { rules: null }, DEFAULTS],
    ['with a list of rules', { rules: ['sfia/wrong-name'] }, DEFAULTS],
    ['with severities that are none', { rules: { 'sfia/wrong-name': 'loud', 'schema/*': 3 } }, DEFAULTS],
    ['with rules that are none', { rules: { 'no/such': 'off', __proto__: 'off' } }, DEFAULTS],
    [
      'with one rule off',
      { rules: { 'sfia/wrong-name': 'off' } },
      ['schema/unknown-key Error', 'sfia/missing-version Hint'],
    ],
    ['with a group off', { rules: { 'sfia/*': 'off' } }, ['schema/unknown-key Error']],
    [
      'with a rule over its group',
      { rules: { 'sfia/*': 'off', 'sfia/wrong-name': 'information' } },
      ['schema/unknown-key Error', 'sfia/wrong-name Information'],
    ],
    [
      'with other severities',
      { rules: { 'schema/unknown-key': 'hint', 'sfia/*': 'error' } },
      ['schema/unknown-key Hint', 'sfia/missing-version Error', 'sfia/wrong-name Error'],
    ],
  ] as const) {
    it(`may be ${what}`, async () => {
      const uri = await openRole(editor(), ROLE);
      await editor().configure(settings);
      await editor().until(() => editor().asked === editor().configured);
      assert.deepEqual(await severities(editor(), uri), expected);
    });
  }
});

describe('the settings of an editor that is not asked for them', () => {
  const editor = editorFor({
    capabilities: { ...FULL, workspace: { ...FULL.workspace, configuration: false } },
  });

  it('hold when they are sent', async () => {
    const uri = await openRole(editor(), ROLE);
    assert.deepEqual(await severities(editor(), uri), DEFAULTS);
    await editor().configure({ rules: { 'sfia/*': 'off' } });
    assert.deepEqual(await severities(editor(), uri), ['schema/unknown-key Error']);
    await editor().connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(await severities(editor(), uri), DEFAULTS);
  });
});

describe('the rules of the workspace file', () => {
  const folder = folderFor({ 'role.config.yaml': 'rules:\n  sfia/*: off\n' });
  const editor = editorFor({
    folder: folder.path,
    settings: { rules: { 'sfia/wrong-name': 'error', 'schema/*': 'information' } },
  });

  it('go over those of the editor', async () => {
    const uri = folder.uri('lead.role.yaml');
    await editor().open(uri, ROLE);
    assert.deepEqual(await severities(editor(), uri), ['schema/unknown-key Information']);
  });
});

describe('comments that switch rules off', () => {
  const editor = editorFor();

  for (const [what, from, to, expected] of [
    [
      'for the next line',
      '      - {',
      '      # role-disable-next-line sfia/wrong-name\n      - {',
      ALL.slice(0, 2),
    ],
    ['for its own line', 'qualties: [a]', 'qualties: [a] # role-disable-line', ALL.slice(1)],
    ['for the file', 'title: x', '# role-disable sfia/*\ntitle: x', ['3 schema/unknown-key: qualties']],
    ['for the file, all of them', 'title: x', '# role-disable\ntitle: x', []],
    [
      'not where another rule is named, and are reported then',
      'qualties: [a]',
      'qualties: [a] # role-disable-line sfia/*',
      [ALL[0], '2 suppression/unused: # role-disable-line sfia/*', ...ALL.slice(1)],
    ],
    [
      'not for the file below its first lines, and are reported then',
      'skills:',
      '# role-disable\nskills:',
      [
        '2 schema/unknown-key: qualties',
        '3 suppression/unused: # role-disable',
        '5 sfia/missing-version: sfia',
        '7 sfia/wrong-name: Problem management',
      ],
    ],
  ] as const) {
    it(`do so ${what}`, async () => {
      const uri = await openRole(editor(), ROLE.replace(from, to));
      assert.deepEqual(await editor().seen(uri), expected);
    });
  }

  it('are not needed for anything else: the role itself has these findings', async () => {
    assert.deepEqual(await editor().seen(await openRole(editor(), ROLE)), ALL);
  });
});
