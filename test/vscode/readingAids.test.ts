import assert from 'node:assert/strict';
import {
  ConfigurationTarget,
  commands,
  type InlayHint,
  Range,
  type SelectionRange,
  type SemanticTokens,
  type SemanticTokensLegend,
  type TextEditor,
  workspace,
} from 'vscode';
import { eventually, hoverText, running, type, write } from './support';

const SKILLS = 'title: x|\nskills:\n  sfia:\n    version: 9\n    essential:\n';
const USUP = `${SKILLS}      - skill: USUP\n        level: 5\n`;

before(() => running());

describe('inlay hints', () => {
  async function hintsIn({ document }: TextEditor): Promise<string[]> {
    const all = new Range(0, 0, document.lineCount, 0);
    const hints = await commands.executeCommand<InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      all,
    );
    return hints.map(({ label }) =>
      typeof label === 'string' ? label : label.map(({ value }) => value).join(''),
    );
  }

  it('name skills and levels behind their codes', async () => {
    const editor = await type(USUP);
    await eventually(async () =>
      assert.deepEqual(await hintsIn(editor), ['Incident management', 'Ensure, advise']),
    );
  });

  it('name the file that a value comes from', async () => {
    await write('hints/home-office.role.yaml', 'kind: template\npost:\n  grade: Grade 6\n');
    const editor = await type(
      'title: x|\nextends: ./home-office.role.yaml\npost:\n  grade:\n',
      'hints/a.role.yaml',
    );
    await eventually(async () => assert.deepEqual(await hintsIn(editor), ['(from home-office)']));
  });

  for (const [setting, left] of [
    ['skillNames', ['Ensure, advise']],
    ['levelPhrases', ['Incident management']],
  ] as const) {
    it(`can be turned off: ${setting}`, async () => {
      const settings = workspace.getConfiguration('roleDefinitions.inlayHints');
      const editor = await type(USUP);
      await settings.update(setting, false, ConfigurationTarget.Workspace);
      await eventually(async () => assert.deepEqual(await hintsIn(editor), left));
      await settings.update(setting, undefined, ConfigurationTarget.Workspace);
      await eventually(async () => assert.equal((await hintsIn(editor)).length, 2));
    });
  }
});

describe('hovers on what is inherited', () => {
  it('say which file a value comes from', async () => {
    await write('hover/home-office.role.yaml', 'kind: template\npost:\n  grade: Grade 6\n');
    const editor = await type(
      'title: x\nextends: ./home-office.role.yaml\npost:\n  gr|ade:\n',
      'hover/a.role.yaml',
    );
    await eventually(async () => assert.match(await hoverText(editor), /home-office/));
  });

  it('say the weekday of a date', async () => {
    const editor = await type('title: x\napplication:\n  closes: 2026-1|2-31\n');
    assert.match(await hoverText(editor), /Thursday/);
  });
});

describe('colours', () => {
  it('mark frameworks, skills and levels', async () => {
    const { document } = await type(USUP);
    const legend = await commands.executeCommand<SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    const tokens = await commands.executeCommand<SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    const types = [...tokens.data]
      .filter((_, index) => index % 5 === 3)
      .map((number) => legend.tokenTypes[number]);
    assert.deepEqual(types, ['namespace', 'enumMember', 'number']);
  });
});

describe('expanding the selection', () => {
  it('goes from the word to the sentence, the item and the section', async () => {
    const text = 'title: x\nqualities:\n  - keeps ca|lm. Never shouts.\n';
    const { document, selection } = await type(text);
    const [first] = await commands.executeCommand<SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [selection.active],
    );
    const seen: string[] = [];
    for (let at = first; at !== undefined; at = at.parent) seen.push(document.getText(at.range));
    const steps = [
      'calm',
      'keeps calm.',
      '- keeps calm. Never shouts.',
      'qualities:\n  - keeps calm. Never shouts.',
    ];
    assert.deepEqual(
      seen.filter((range) => steps.includes(range)),
      steps,
    );
  });
});
