import assert from 'node:assert/strict';
import { definition } from '../../../../server/src/language/features/definition';
import { resolveRole } from '../../../../server/src/language/inheritance/resolve';
import { parse, roleContext, roleShape, withCursor } from '../../fixture';

const PARENT = `kind: template
organisation:
  name: Home Office
qualities:
  - keeps calm
behaviours:
  - name: Leadership
    stages: [interview]
links:
  - url: https://gov.uk/a-b
skills:
  sfia:
    version: 9
    essential:
      - skill: PROG
        level: 5
      - skill: TECH
        level: 5
`;
const PARENT_URI = 'file:///roles/base.role.yaml';

/** The line that "Go to definition" at the `|` opens, after its file. The role extends `PARENT`. */
function target(marked: string): string | undefined {
  const { text, offset } = withCursor(`extends: ./base.role.yaml\n${marked}`);
  const document = parse(text);
  const parent = parse(PARENT, PARENT_URI);
  const effective = resolveRole(
    document,
    (uri) => (uri === PARENT_URI ? { status: 'loaded', document: parent } : { status: 'not-found' }),
    roleShape,
  );
  const location = definition(document, offset, roleContext({ effective }));
  if (location === null) return undefined;
  const line = location.uri === PARENT_URI ? parent.lineText(location.range.start.line).trim() : '';
  return `${location.uri.replace('file:///roles/', '')}: ${line}`;
}

describe('go to definition', () => {
  it('opens the file that a path names, whether or not it is there', () => {
    const { text, offset } = withCursor('extends:\n  - ./ba|se.role.yaml\n');
    const at = (position: number) => definition(parse(text), position, roleContext());
    assert.deepEqual(at(offset), {
      uri: PARENT_URI,
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    });
    assert.equal(at(0), null);
    assert.equal(target('translationOf: ./other|.role.yaml\n'), 'other.role.yaml: ');
  });

  const cases: readonly [what: string, marked: string, line: string][] = [
    [
      'a key that overrides an inherited one',
      'organisation:\n  na|me: Passport Office\n',
      'name: Home Office',
    ],
    ['its value', 'organisation:\n  name: Passport| Office\n', 'name: Home Office'],
    ['a section', 'organ|isation:\n  name: Passport Office\n', 'organisation:'],
    ['a list that replaces an inherited one', 'qual|ities:\n  - brave\n', 'qualities:'],
    ['$inherited', 'qualities:\n  - brave\n  - $inh|erited\n', 'qualities:'],
    ['an item known by its name', 'behaviours:\n  -\n  - name: lead|ership\n', '- name: Leadership'],
    ['a key of such an item', 'behaviours:\n  - name: Leadership\n    sta|ges: []\n', 'stages: [interview]'],
  ];
  for (const [what, marked, line] of cases) {
    it(`leads from ${what} to the parent's`, () => assert.equal(target(marked), `base.role.yaml: ${line}`));
  }

  it('finds an inherited skill in either list', () => {
    const own = (list: string, level: string): string =>
      `skills:\n  sfia:\n    ${list}:\n      - skill: TECH\n        level: ${level}\n`;
    assert.equal(target(own('essential', '|6')), 'base.role.yaml: level: 5');
    assert.equal(target(own('desirable', '6').replace('TECH', 'TE|CH')), 'base.role.yaml: - skill: TECH');
  });

  it('finds nothing behind what is not inherited', () => {
    assert.equal(target('tit|le: Lead\n'), undefined);
    assert.equal(target('qualities:\n  - bra|ve\n'), undefined);
    assert.equal(target('links:\n  - url: https://gov.uk/a|b\n'), undefined);
    assert.equal(target('behaviours:\n  - na|me:\n'), undefined);
    assert.equal(target('skills:\n  sfia:\n    essential:\n      - skill: USUP|\n'), undefined);
    assert.equal(target('|\n'), undefined);
  });
});
