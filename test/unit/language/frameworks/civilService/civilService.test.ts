import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { loadFrameworks } from '../../../catalogueFixture';

/** The first list of values that the role schema allows where it names the list `id`, without null. */
function allowedValues(id: string): unknown[] {
  const found: unknown[][] = [];
  JSON.parse(readFileSync('schemas/role.schema.json', 'utf8'), (_key, node: unknown) => {
    const schema = node as { 'x-values'?: string; enum?: unknown[] } | null;
    if (schema?.['x-values'] === id && schema.enum) found.push(schema.enum);
    return node;
  });
  return (found[0] ?? []).filter((value) => value !== null);
}

describe('Civil Service lists', () => {
  const lists = loadFrameworks().civilService;

  for (const text of ['G6', 'g6', 'Grade 6', 'grade-6', '6']) {
    it(`reads ${text} as Grade 6`, () => assert.equal(lists.grade(text)?.id, 'G6'));
  }
  const otherNames = [
    ['HEO', 'HEO'],
    ['Higher Executive Officer', 'HEO'],
    ['7', 'G7'],
    ['SCS pay band 1', 'SCS1'],
    ['Deputy Director', 'SCS1'],
    ['SCS 2', 'SCS2'],
    ['Permanent Secretary', 'SCS4'],
  ] as const;
  for (const [text, code] of otherNames) {
    it(`reads ${text} as ${code}`, () => assert.equal(lists.grade(text)?.id, code));
  }
  for (const text of ['Band 8a', 'HL8', '5', '', 'Grade 6 or 7']) {
    it(`leaves "${text}" as a local grade`, () => assert.equal(lists.grade(text), undefined));
  }

  it('orders grades from the most junior', () => {
    assert.ok((lists.grade('AO')?.order ?? 0) < (lists.grade('G7')?.order ?? 0));
    assert.ok((lists.grade('G7')?.order ?? 0) < (lists.grade('G6')?.order ?? 0));
  });

  const listOf = {
    stage: lists.stages,
    approach: lists.approaches,
    clearance: lists.clearances,
    'criminal-record-check': lists.criminalRecordChecks,
    'contract-type': lists.contractTypes,
    'working-pattern': lists.workingPatterns,
  };
  for (const [id, values] of Object.entries(listOf)) {
    it(`explains every ${id} that the schema allows, in its order`, () => {
      assert.deepEqual(
        values.map((value) => value.id),
        allowedValues(id),
      );
    });
  }

  it('has a name to print for each value', () => {
    assert.equal(lists.workingPatterns.find(({ id }) => id === 'job-share')?.name, 'Job share');
    assert.equal(lists.clearances.find(({ id }) => id === 'SC')?.name, 'Security Check');
  });

  it('knows the nine behaviours and guesses a misspelt one', () => {
    assert.equal(lists.behaviours.length, 9);
    assert.equal(lists.behaviour('seeing the big-picture')?.name, 'Seeing the Big Picture');
    assert.equal(lists.behaviour('Leading and Communicating'), undefined);
    assert.equal(lists.nearBehaviours('Leadershp', 3)[0]?.name, 'Leadership');
  });

  it('says what took over from a withdrawn competency', () => {
    const leading = lists.withdrawnCompetency('Leading and communicating');
    assert.equal(leading?.cluster, 'Engage People');
    assert.deepEqual(leading?.successors, ['Leadership', 'Communicating and Influencing']);
    assert.deepEqual(lists.withdrawnCompetency('Delivering Value for Money')?.successors, []);
    assert.equal(lists.withdrawnCompetency('Leadership'), undefined);
  });

  it('says where to look now for a page that was withdrawn, and for pages below it', () => {
    const page = 'http://gov.uk/government/publications/civil-service-competency-framework';
    for (const address of [page, `${page}/`, `${page}/an-appendix#part`]) {
      assert.equal(lists.withdrawnPage(address)?.name, 'Success Profiles', address);
    }
    assert.equal(lists.withdrawnPage(`${page}s`), undefined);
  });
});
