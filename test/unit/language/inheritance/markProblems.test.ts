import assert from 'node:assert/strict';
import { applyEdits } from '../../fixture';
import { resolveIn } from './folder';

const PARENT = 'benefits: [a]\nsummary: S';

function problemsOf(text: string) {
  return resolveIn({ 'p.role.yaml': PARENT, 'c.role.yaml': text }, 'c.role.yaml').problems.filter(
    ({ code }) => code === 'extends/misplaced-inherited',
  );
}

describe('$inherited', () => {
  const fine = [
    'extends: p.role.yaml\nbenefits: [$inherited, b]',
    'extends: p.role.yaml\nbenefits:\n  - b\n  - $inherited',
    'extends: p.role.yaml\ncriteria: { essential: [$inherited, b] }',
    'extends: ./missing.role.yaml\nbenefits: [$inherited]',
    'extends: p.role.yaml\npost: { grade: [$inherited, G7], locations: [$inherited] }',
    'x-mine: $inherited',
    'summary: what $inherited means',
  ];
  for (const text of fine) {
    it(`may stand in: ${JSON.stringify(text)}`, () => assert.deepEqual(problemsOf(text), []));
  }

  const misplaced: [where: string, text: string, message: string, fixed: string][] = [
    [
      'in a file without extends',
      'benefits:\n  - $inherited\n  - b\n',
      '`$inherited` stands for what is inherited, but this file has no `extends`.',
      'benefits:\n  - b\n',
    ],
    [
      'in a file with a blank extends',
      'extends:\nbenefits: [$inherited]',
      '`$inherited` stands for what is inherited, but this file has no `extends`.',
      'extends:\nbenefits: []',
    ],
    [
      'a second time',
      'extends: p.role.yaml\nbenefits: [$inherited, b, $inherited]',
      '`$inherited` stands in this list twice, but what is inherited can only be put in once.',
      'extends: p.role.yaml\nbenefits: [$inherited, b]',
    ],
    [
      'in place of text',
      'extends: p.role.yaml\nsummary: $inherited\ntitle: T',
      '`$inherited` works only as an item of a list of text, such as `responsibilities`.',
      'extends: p.role.yaml\ntitle: T',
    ],
    [
      'in a list that merges by a key',
      'extends: p.role.yaml\nbehaviours:\r\n  - $inherited\r\n  - name: Leadership\r\n',
      "`$inherited` isn't needed here, since this list keeps what it inherits by itself.",
      'extends: p.role.yaml\nbehaviours:\r\n  - name: Leadership\r\n',
    ],
    [
      'inside a group of a list',
      'extends: p.role.yaml\nbenefits:\n  - heading: H\n    items:\n      - $inherited\n      - b\n',
      "`$inherited` stands for a whole inherited list, so it can't be used within an item of one.",
      'extends: p.role.yaml\nbenefits:\n  - heading: H\n    items:\n      - b\n',
    ],
  ];
  for (const [where, text, message, fixed] of misplaced) {
    it(`is told ${where}`, () => {
      const [problem, ...others] = problemsOf(text);
      assert.equal(problem?.message, message);
      assert.deepEqual(others, []);
      assert.equal(text.slice(problem.start, problem.end), '$inherited');
      assert.equal(applyEdits(text, problem.fixes?.()[0]?.edits ?? []), fixed);
    });
  }
  it('is told once for each place', () => {
    assert.equal(problemsOf('benefits: [$inherited]\nsummary: $inherited').length, 2);
  });
});
