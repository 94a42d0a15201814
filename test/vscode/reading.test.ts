import assert from 'node:assert/strict';
import {
  commands,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Location,
  type LocationLink,
  type TextEditor,
} from 'vscode';
import { hoverText, running, type, write } from './support';

const ROLE = `title: Lead engineer
extends: ./team.role.yaml
responsibilities:
  - leads the team
  - heading: Core platforms
    items:
      - runs the build
links:
  - name: Success Profiles
    url: https://www.gov.uk/success-profiles
skills:
  sfia:
    version: 9
    essential:
      - skill: PROG
        level: 5
`;

/** Opens the role with the cursor in the middle of a word. */
function at(word: string, role = ROLE): Promise<TextEditor> {
  const middle = Math.ceil(word.length / 2);
  return type(role.replace(word, `${word.slice(0, middle)}|${word.slice(middle)}`));
}

async function hoverAt(word: string): Promise<string> {
  return hoverText(await at(word));
}

before(() => running());

describe('hovers', () => {
  it('explain a skill, at the level beside it', async () => {
    const text = await hoverAt('PROG');
    assert.match(text, /\*\*Programming\/software development \(PROG\)\*\*/);
    assert.match(text, /\*\*Level 5, Ensure, advise:\*\*/);
  });

  it('explain a level', async () => {
    assert.match(await hoverAt('5\n'), /\*\*Level 5, Ensure, advise\*\*/);
  });

  it('explain a key', async () => {
    assert.match(await hoverAt('responsibilities'), /\*\*Responsibilities\*\*|What you'll do/i);
  });

  it('stay away from prose', async () => {
    assert.equal(await hoverAt('leads'), '');
  });
});

describe('the outline', () => {
  it('names sections and skills', async () => {
    const { document } = await at('Lead');
    const symbols = await commands.executeCommand<DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const names = (all: readonly DocumentSymbol[]): string[] =>
      all.flatMap(({ name, children }) => [name, ...names(children)]);
    for (const name of ['Title', 'Responsibilities', 'Core platforms', 'Skills', 'SFIA', 'PROG level 5']) {
      assert.ok(names(symbols).includes(name), `${name} in ${names(symbols).join(', ')}`);
    }
  });
});

describe('folding', () => {
  it('folds a section from its key to its last line', async () => {
    const { document } = await at('Lead');
    const ranges = await commands.executeCommand<FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const lines = ranges.map(({ start, end }) => `${start + 1}-${end + 1}`);
    for (const section of ['3-7', '8-10', '11-16']) assert.ok(lines.includes(section), lines.join(' '));
  });
});

describe('links', () => {
  it('lead to web pages and to the template', async () => {
    const template = await write('team.role.yaml', 'kind: template\n');
    const { document } = await at('Lead');
    const links = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', document.uri);
    const targets = new Map(links.map(({ range, target }) => [document.getText(range), target?.toString()]));
    assert.equal(targets.get('https://www.gov.uk/success-profiles'), 'https://www.gov.uk/success-profiles');
    assert.equal(targets.get('./team.role.yaml'), template.toString());
  });
});

describe('go to definition', () => {
  async function definitionAt(word: string, role?: string): Promise<string[]> {
    const { document, selection } = await at(word, role);
    const found = await commands.executeCommand<(Location | LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      selection.active,
    );
    return found.map((one) => {
      const [uri, range] = 'targetUri' in one ? [one.targetUri, one.targetRange] : [one.uri, one.range];
      return `${uri.path.split('/').at(-1)}:${range.start.line + 1}`;
    });
  }

  it('opens the template that a path names', async () => {
    await write('team.role.yaml', 'kind: template\n');
    assert.deepEqual(await definitionAt('./team.role.yaml'), ['team.role.yaml:1']);
  });

  it('opens what a skill replaces in the template', async () => {
    await write(
      'skills.role.yaml',
      'kind: template\nskills:\n  sfia:\n    essential:\n      - skill: PROG\n        level: 4\n',
    );
    assert.deepEqual(await definitionAt('PROG', ROLE.replace('team', 'skills')), ['skills.role.yaml:5']);
  });
});
