import assert from 'node:assert/strict';
import type { Fix, Problem } from '../../../../server/src/language/problem';
import { ALL_RULES, configuredSeverity, fixAll } from '../../../../server/src/language/rules/registry';
import { applyEdits, parse } from '../../fixture';
import { findingsIn, lines, seen } from './findings';

describe('the list of rules', () => {
  it('names each rule once, with a severity and a sentence', () => {
    const ids = ALL_RULES.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const { id, description } of ALL_RULES) {
      assert.match(id, /^[a-z]+\/[a-z]+(-[a-z]+)*(-\*)?$/);
      assert.match(description, /^\S.*\.$/);
    }
  });
});

describe('severities', () => {
  const role = lines(
    'title: T',
    'flavour: x',
    'post: { hours: [] }',
    'skills: { sfia: { essential: [{ skill: PROG, level: 5 }] } }',
  );
  const severities = (rules: Record<string, Problem['severity'] | 'off'>) =>
    findingsIn(parse(role), { settings: { rules: rules as never } }).map(
      ({ code, severity }) => `${severity} ${code}`,
    );

  it('are the rule’s own unless the settings say', () => {
    assert.deepEqual(severities({}), [
      'error schema/unknown-key',
      'error schema/type',
      'hint sfia/missing-version',
    ]);
  });

  it('follow the group, and the rule before the group', () => {
    assert.deepEqual(severities({ 'schema/*': 'warning', 'schema/type': 'hint', 'sfia/*': 'off' }), [
      'warning schema/unknown-key',
      'hint schema/type',
    ]);
    assert.deepEqual(
      severities({ 'schema/*': 'off', 'schema/type': 'error', 'sfia/missing-version': 'off' }),
      ['error schema/type'],
    );
  });

  it('take no setting from where objects keep their methods', () => {
    assert.equal(configuredSeverity('constructor', { rules: {} }), undefined);
  });
});

describe('what is found', () => {
  it('is sorted by place and said once', () => {
    const role = lines('title: T', 'x-a: &a { flavour: x }', 'links: [*a, *a]', 'post: *a');
    const found = seen(role);
    assert.equal(new Set(found).size, found.length);
    const starts = findingsIn(parse(role)).map(({ start }) => start);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
  });
});

describe('fix all', () => {
  const document = parse('title: one two\n');
  const problem = (...fixes: readonly Fix[]): Problem => ({
    code: 'a/b',
    message: 'A.',
    start: 7,
    end: 10,
    fixes: () => fixes,
  });
  const fix = (start: number, end: number, newText: string, unambiguous = true): Fix => ({
    title: 'Fix',
    edits: [{ start, end, newText }],
    unambiguous,
  });
  const fixedBy = (...problems: readonly Problem[]) => applyEdits(document.text, fixAll(document, problems));

  it('takes the fixes that leave no doubt', () => {
    assert.equal(fixedBy(problem(fix(7, 10, 'x', false), fix(7, 10, 'y'))), 'title: y two\n');
    assert.equal(
      fixedBy(problem(fix(7, 10, 'x', false)), { ...problem(), fixes: undefined } as Problem),
      document.text,
    );
  });

  it('takes the first of two that touch', () => {
    assert.equal(fixedBy(problem(fix(7, 10, 'x')), problem(fix(8, 14, 'y'))), 'title: x two\n');
    assert.equal(fixedBy(problem(fix(7, 7, 'x ')), problem(fix(7, 7, 'y '))), 'title: x one two\n');
    assert.equal(fixedBy(problem(fix(7, 10, 'x')), problem(fix(11, 14, 'y'))), 'title: x y\n');
  });

  it('leaves out what lies beyond the text', () => {
    assert.equal(fixedBy(problem(fix(7, 99, 'x'))), document.text);
  });
});
