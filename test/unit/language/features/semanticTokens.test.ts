import assert from 'node:assert/strict';
import { semanticTokens, TOKEN_TYPES } from '../../../../server/src/language/features/semanticTokens';
import { parse, roleContext } from '../../fixture';

/** Each token as `text: type`, read back the way an editor does. */
function tokens(text: string, range?: Parameters<typeof semanticTokens>[2]): string[] {
  const document = parse(text);
  const data = semanticTokens(document, roleContext(), range);
  const seen: string[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [deltaLine = 0, deltaCharacter = 0, length = 0, type = 0] = data.slice(at, at + 5);
    character = deltaLine === 0 ? character + deltaCharacter : deltaCharacter;
    line += deltaLine;
    seen.push(`${document.lineText(line).slice(character, character + length)}: ${TOKEN_TYPES[type]}`);
  }
  return seen;
}

const SFIA = 'skills:\n  sfia:\n    version: 9\n    essential:\n';

describe('semantic tokens', () => {
  it('colour frameworks, skills and levels', () => {
    assert.deepEqual(
      tokens(`${SFIA}      - skill: USUP\n        level: 5\n      - { skill: PBMG, level: 3 }\n`),
      ['sfia: namespace', 'USUP: enumMember', '5: number', 'PBMG: enumMember', '3: number'],
    );
  });

  it('colour the Capability Framework', () => {
    const text =
      'skills:\n  digitalAndData:\n    essential:\n      - skill: Systems integration\n        level: expert\n';
    assert.deepEqual(tokens(text), [
      'digitalAndData: namespace',
      'Systems integration: enumMember',
      'expert: number',
    ]);
  });

  it('leave out what nobody knows: it looks different from what is right', () => {
    const text = `${SFIA}      - skill: QQQQ\n        level: 9\n      - skill:\n`;
    assert.deepEqual(tokens(`${text}  ourOwn:\n    essential:\n      - skill: x\n        level: y\n`), [
      'sfia: namespace',
    ]);
  });

  it('leave out a skill that the cited version lacks', () => {
    assert.deepEqual(tokens(`${SFIA}      - skill: BUAN\n`), ['sfia: namespace']);
    assert.ok(tokens(`${SFIA.replace('9', '7')}      - skill: BUAN\n`).includes('BUAN: enumMember'));
  });

  it('colour paths to role files and `$inherited`', () => {
    assert.deepEqual(
      tokens('extends: [./a.role.yaml]\nqualities:\n  - $inherited\npost:\n  reportsTo: ./head.role.yaml\n'),
      ['./a.role.yaml: class', '$inherited: variable', './head.role.yaml: class'],
    );
    assert.deepEqual(tokens('post:\n  reportsTo: Head of DevOps\n'), []);
  });

  it('leave plain YAML to the grammar', () => {
    assert.deepEqual(tokens('title: PROG\nsummary: |\n  USUP at level 5\nlinks: [{ url: x }]\n'), []);
    assert.deepEqual(tokens(''), []);
  });

  it('answer for a part of the file', () => {
    const text = `${SFIA}      - skill: USUP\n      - skill: PBMG\n`;
    const lines = { start: { line: 5, character: 0 }, end: { line: 6, character: 0 } };
    assert.deepEqual(tokens(text, lines), ['PBMG: enumMember']);
  });
});
