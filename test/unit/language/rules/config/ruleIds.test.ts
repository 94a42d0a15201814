import assert from 'node:assert/strict';
import { ruleIdProblems } from '../../../../../server/src/language/rules/config/ruleIds';
import { applyEdits, parseFile } from '../../../fixture';
import { lines } from '../findings';

const rules = (...ids: readonly string[]) => lines('rules:', ...ids.map((id) => `  ${id}: off`));
const problemsIn = (text: string) => ruleIdProblems(parseFile('role.config.yaml', text));

describe('config/unknown-rule', () => {
  it('says which rule was meant', () => {
    const text = rules('sfia/retired-skil');
    const [problem] = problemsIn(text);
    assert.equal(text.slice(problem?.start, problem?.end), 'sfia/retired-skil');
    assert.equal(
      problem?.message,
      '`sfia/retired-skil` is not a rule or a group of rules. Did you mean `sfia/retired-skill`?',
    );
    assert.equal(applyEdits(text, problem?.fixes?.()[0]?.edits ?? []), rules('sfia/retired-skill'));
  });

  it('knows that a group ends in a star', () => {
    const text = rules('sfia');
    assert.equal(applyEdits(text, problemsIn(text)[0]?.fixes?.()[0]?.edits ?? []), rules('sfia/*'));
  });

  it('knows which fields the publishing check asks for', () => {
    assert.match(
      JSON.stringify(problemsIn(rules('publishing/missing-post.salry'))),
      /publishing\/missing-post\.salary/,
    );
  });

  it('takes rules, groups and the rules of the publishing check', () => {
    assert.deepEqual(problemsIn(rules('sfia/wrong-name', 'yaml/*', 'publishing/missing-post.grade')), []);
  });

  it('takes a file without rules, and rules that are not filled in', () => {
    for (const text of ['', 'rules:\n', 'rules: off\n', 'rules: [a]\n'])
      assert.deepEqual(problemsIn(text), []);
  });
});
