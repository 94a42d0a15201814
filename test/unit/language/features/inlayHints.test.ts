import assert from 'node:assert/strict';
import type { InlayHint } from 'vscode-languageserver-types';
import { type InlayHintOptions, inlayHints } from '../../../../server/src/language/features/inlayHints';
import type { RoleDocument } from '../../../../server/src/language/parse/roleDocument';
import { parse, roleContext } from '../../fixture';
import { type Folder, resolveIn } from '../inheritance/folder';

const ALL: InlayHintOptions = { skillNames: true, levelPhrases: true, inherited: true };

function labelOf({ label }: InlayHint): string {
  return typeof label === 'string' ? label : label.map(({ value }) => value).join('');
}

/** The text with each hint between `‹` and `›`, as the editor shows it. */
function withHints(document: RoleDocument, hints: readonly InlayHint[]): string {
  return [...hints]
    .map((hint) => ({ at: document.offsetAt(hint.position), text: labelOf(hint) }))
    .sort((a, b) => b.at - a.at)
    .reduce((text, { at, text: hint }) => `${text.slice(0, at)}‹${hint}›${text.slice(at)}`, document.text);
}

function whole(document: RoleDocument) {
  return document.rangeOf({ start: 0, end: document.text.length });
}

function shown(text: string, options: Partial<InlayHintOptions> = {}): string {
  const document = parse(text);
  return withHints(document, inlayHints(document, whole(document), roleContext(), { ...ALL, ...options }));
}

function shownIn(folder: Folder, options: Partial<InlayHintOptions> = {}): string {
  const effective = resolveIn(folder, 'lead.role.yaml');
  const { document } = effective;
  const context = roleContext({ effective });
  return withHints(document, inlayHints(document, whole(document), context, { ...ALL, ...options }));
}

const SFIA = 'skills:\n  sfia:\n    version: 9\n    essential:\n';

describe('inlay hints on skills', () => {
  it('say the name behind the code and the phrase behind the level', () => {
    assert.equal(
      shown(`${SFIA}      - skill: USUP\n        level: 5 # on call\n`),
      `${SFIA}      - skill: USUP‹Incident management›\n        level: 5‹Ensure, advise› # on call\n`,
    );
  });

  it('stand behind quotes and within braces', () => {
    assert.equal(
      shown(`${SFIA}      - { skill: "usup", level: 3 }\n`),
      `${SFIA}      - { skill: "usup"‹Incident management›, level: 3‹Apply› }\n`,
    );
  });

  it('use the name that the version in force has', () => {
    const text = `${SFIA.replace('9', '6')}      - skill: SINT\n`;
    assert.match(shown(text), /SINT‹Systems integration›/);
  });

  it('leave out a name that is written beside', () => {
    const text = `${SFIA}      - skill: USUP\n        name: Incident management\n`;
    assert.equal(shown(text), text);
  });

  it('say nothing of codes and levels that do not exist', () => {
    const text = `${SFIA}      - skill: QQQQ\n        level: 8\n      - skill: \n      - skill: [USUP]\n`;
    assert.equal(shown(text), text);
  });

  it('say the phrase of the level of the whole role', () => {
    assert.match(
      shown('skills:\n  sfia:\n    responsibilityLevel: 7\n'),
      /Level: 7‹Set strategy, inspire, mobilise›/,
    );
  });

  it('can be left out, each sort for itself', () => {
    const text = `${SFIA}      - skill: USUP\n        level: 5\n`;
    assert.doesNotMatch(shown(text, { skillNames: false }), /‹Incident/);
    assert.match(shown(text, { skillNames: false }), /‹Ensure/);
    assert.doesNotMatch(shown(text, { levelPhrases: false }), /‹Ensure/);
  });

  it('stand only where the editor asked for them', () => {
    const document = parse(`${SFIA}      - skill: USUP\n      - skill: PBMG\n`);
    const lines = { start: { line: 5, character: 0 }, end: { line: 6, character: 0 } };
    const hints = inlayHints(document, lines, roleContext(), ALL);
    assert.deepEqual(hints.map(labelOf), ['Problem management']);
  });
});

describe('inlay hints on what is inherited', () => {
  const parent = [
    'organisation: { name: Home Office, about: We keep people safe. }',
    'qualities: [calm, clear]',
    `${SFIA}      - { skill: USUP, level: 4 }`,
    'post:',
    '  salary: { min: 50000 }',
    '',
  ].join('\n');
  const folder = (own: string, files: Folder = {}) => ({
    'home-office.role.yaml': parent,
    ...files,
    'lead.role.yaml': `extends: ./home-office.role.yaml\n${own}`,
  });
  const own = (text: string, options?: Partial<InlayHintOptions>) =>
    shownIn(folder(text), options).replace(/^extends.*\n/, '');

  it('name the file behind a key that says nothing itself', () => {
    assert.equal(own('post:\n  salary:\n'), 'post:\n  salary:‹(from home-office)›\n');
    assert.equal(own('post:\n  salary: ~\n'), 'post:\n  salary: ~‹(from home-office)›\n');
  });

  it('name the files that a list or section also takes something from', () => {
    assert.equal(
      own('organisation:\n  name: Border Force\n'),
      'organisation:‹(more from home-office)›\n  name: Border Force\n',
    );
    assert.match(
      own('skills:\n  sfia:\n    essential:\n      - { skill: PBMG, level: 3 }\n'),
      /^skills:\n {2}sfia:‹\(more from home-office\)›\n {4}essential:‹\(more from home-office\)›\n/,
    );
  });

  it('stand at the mark in a plain list', () => {
    assert.equal(
      own('qualities:\n  - $inherited\n  - kind\n'),
      'qualities:\n  - $inherited‹(from home-office)›\n  - kind\n',
    );
  });

  it('say nothing where the file replaces what it inherits', () => {
    const text = 'qualities: [kind]\npost:\n  salary: { min: 60000 }\n';
    assert.equal(own(text), text);
  });

  it('open the place where the value was written', () => {
    const effective = resolveIn(folder('post:\n  salary:\n'), 'lead.role.yaml');
    const { document } = effective;
    const [hint] = inlayHints(document, whole(document), roleContext({ effective }), ALL);
    const part = typeof hint?.label === 'object' ? hint.label[0] : undefined;
    assert.deepEqual(part?.location, {
      uri: 'file:///roles/home-office.role.yaml',
      range: { start: { line: 8, character: 2 }, end: { line: 8, character: 8 } },
    });
  });

  it('name all the files', () => {
    const files = {
      'digital.role.yaml': 'organisation: { name: Digital }\n',
      'lead.role.yaml':
        'extends: [./home-office.role.yaml, ./digital.role.yaml]\norganisation:\n  x-note: mine\n',
    };
    assert.match(shownIn({ ...folder(''), ...files }), /‹\(more from digital and home-office\)›/);
  });

  it('can be left out', () => {
    assert.doesNotMatch(own('post:\n  salary:\n', { inherited: false }), /‹/);
  });
});
