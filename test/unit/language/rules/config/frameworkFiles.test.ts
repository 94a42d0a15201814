import assert from 'node:assert/strict';
import { applyEdits, parseFile } from '../../../fixture';
import { CASE_WORK } from '../../../ownFramework';
import { findingsIn, lines } from '../findings';

const FILES = {
  'skills/case-work.skills-framework.yaml': CASE_WORK,
  'skills/again.skills-framework.yaml': CASE_WORK,
  'skills/sfia.skills-framework.yaml': CASE_WORK.replace('caseWork', 'sfia'),
  'skills/empty.skills-framework.yaml': '',
  'skills/case-work.yaml': CASE_WORK,
};

function check(...paths: readonly string[]) {
  const text = lines('frameworks:', ...paths.map((path) => `  - ${path}`));
  const findings = findingsIn(parseFile('role.config.yaml', text), { files: FILES });
  const seen = findings.map(
    ({ start, end, code, message }) => `${text.slice(start, end)} ${code} ${message}`,
  );
  const fixes = findings.flatMap((finding) => finding.fixes?.() ?? []);
  return {
    seen,
    fixed: (title: string) =>
      applyEdits(text, fixes.find((fix) => fix.title === title)?.edits ?? [])
        .split('\n')
        .slice(1, -1),
    findings,
  };
}

const OURS = './skills/case-work.skills-framework.yaml';

describe('config/framework-not-found', () => {
  for (const [path, message] of [
    ['./skills/nothing.txt', 'No file `./skills/nothing.txt` here.'],
    [
      'https://example.gov.uk/our.skills-framework.yaml',
      '`https://example.gov.uk/our.skills-framework.yaml` has to be a path that starts at this file, such as `./skills/our.skills-framework.yaml`.',
    ],
    [
      './skills/case-work.yaml',
      '`./skills/case-work.yaml` is not a skills framework: the name of such a file ends in `.skills-framework.yaml`.',
    ],
    [
      './skills/empty.skills-framework.yaml',
      '`./skills/empty.skills-framework.yaml` has no `id` yet, so no role can use it.',
    ],
  ] as const) {
    it(`says of ${path} what is wrong`, () => {
      assert.deepEqual(check(path).seen, [`${path} config/framework-not-found ${message}`]);
    });
  }

  it('writes paths with slashes', () => {
    const path = OURS.replaceAll('/', '\\');
    assert.deepEqual(check(path).fixed(`Change to \`${OURS}\``), [`  - ${OURS}`]);
  });

  it('says nothing of a framework that is there', () => assert.deepEqual(check(OURS).seen, []));
});

describe('config/duplicate-framework', () => {
  it('finds two files with one id', () => {
    const { seen, findings } = check(OURS, './skills/again.skills-framework.yaml');
    assert.deepEqual(seen, [
      `./skills/again.skills-framework.yaml config/duplicate-framework \`./skills/again.skills-framework.yaml\` has the id \`caseWork\`, as \`${OURS}\` has, so only the first is used.`,
    ]);
    assert.deepEqual(findings[0]?.related?.[0]?.range.start, { line: 0, character: 4 });
  });

  it('finds the id of a bundled framework', () => {
    assert.deepEqual(check('./skills/sfia.skills-framework.yaml').seen, [
      './skills/sfia.skills-framework.yaml config/duplicate-framework The id `sfia` belongs to a framework that comes with Role Definitions, so `./skills/sfia.skills-framework.yaml` needs another one.',
    ]);
  });

  it('removes a path that is listed twice', () => {
    const { seen, fixed } = check(OURS, './skills/../skills/case-work.skills-framework.yaml');
    assert.equal(seen.length, 1);
    assert.deepEqual(fixed('Remove the second one'), [`  - ${OURS}`]);
  });
});
