import assert from 'node:assert/strict';
import { publishingFindings } from '../../../../server/src/language/publishing/problems';
import { parse } from '../../fixture';
import { contextOf, findingsIn, type Setting } from '../rules/findings';
import { check, NOW, open, PLAIN, places, READY } from './checked';

function closing(closes: string, now: string): string[] {
  return open(READY.replace('2027-03-31T23:55', closes), {}, new Date(now));
}

describe('the closing date', () => {
  const passed = (when: string) =>
    `Closing date (publishing/closing-date-past): Applications closed ${when}, so this needs a new date.`;

  it('counts by the clock in the UK, in winter and in summer', () => {
    const winter = '2027-02-01T23:55';
    assert.deepEqual(closing(winter, '2027-02-01T23:54:59Z'), []);
    assert.deepEqual(closing(winter, '2027-02-01T23:55:00Z'), [
      passed('at 11:55pm on Monday 1 February 2027'),
    ]);
    const summer = '2027-07-01T23:55';
    assert.deepEqual(closing(summer, '2027-07-01T22:54:59Z'), []);
    assert.deepEqual(closing(summer, '2027-07-01T22:55:00Z'), [passed('at 11:55pm on Thursday 1 July 2027')]);
  });

  it('without a time is the end of that day', () => {
    assert.deepEqual(closing('2027-07-01', '2027-07-01T22:59:59Z'), []);
    assert.deepEqual(closing('2027-07-01', '2027-07-01T23:00:00Z'), [passed('on Thursday 1 July 2027')]);
  });

  it('that has passed isn’t ready', () => {
    const { ready, total } = check(READY, {}, new Date('2028-01-01T00:00:00Z'));
    assert.deepEqual([ready, total], [14, 15]);
  });

  it('that can’t be read isn’t ready either', () => {
    assert.deepEqual(closing('31/03/2027', '2027-01-01T00:00:00Z'), [
      'Closing date (schema/format): `31/03/2027` is not a date that can be read, such as 2027-03-31T23:55.',
    ]);
  });
});

describe('placeholders', () => {
  it('are found wherever they are printed, at their very place', () => {
    const text = READY.replace('Leeds', 'Leeds, TBC')
      .replace('You will build', 'You will build [insert what]')
      .replace('looks after', '"\\tlooks" after TODO')
      .replace('- "\\tlooks" after TODO', '- "looks\\tafter TODO');
    assert.deepEqual(places(text.replace('TODO the pipelines', 'TODO the pipelines"')), [
      'lead.role.yaml:4 [insert what]',
      'lead.role.yaml:6 TODO',
      'lead.role.yaml:13 TBC',
    ]);
  });

  it('keep their field from being ready, and are said once', () => {
    const text = READY.replace('{ min: 41000, max: 46000 }', 'TBC');
    assert.deepEqual(open(text), [
      'Salary (publishing/placeholder): `TBC` is a placeholder for text that is still to be written.',
    ]);
    assert.equal(check(text).ready, 14);
  });

  it('each count where a field has several', () => {
    const { items, ready, total } = check(
      READY.replace('You will build', 'TBC, TODO:').replace('TODO:', 'TODO'),
    );
    assert.deepEqual(
      items.slice(0, 3).map(({ label, state }) => `${label} ${state}`),
      ['Summary problem', 'Summary problem', "What you'll do ready"],
    );
    assert.deepEqual([ready, total], [14, 15]);
  });

  it('in inherited text lead to the file that has them', () => {
    const files = { 'base.role.yaml': 'kind: template\nbenefits:\n  - A pension of XXX\n' };
    const text = READY.replace('title:', 'extends: ./base.role.yaml\ntitle:');
    assert.deepEqual(places(text, { files }), ['base.role.yaml:3 XXX']);
  });

  it('are no matter in what isn’t printed', () => {
    assert.deepEqual(open(`${READY}record:\n  owner: TBC\nx-note: TBC\n`), []);
  });
});

describe('essential criteria', () => {
  const criteria = (count: number) =>
    READY.replace('    - Experience of building pipelines\n', '    - Experience of it\n'.repeat(count));

  it('are too many from the thirteenth on', () => {
    assert.deepEqual(open(criteria(12)), []);
    assert.deepEqual(open(criteria(13)), [
      "Essential criteria (publishing/too-many-essential): This role has 13 essential criteria; more than 12 put good candidates off, and a sift can't weigh them all.",
    ]);
    assert.deepEqual(places(criteria(13)), ['lead.role.yaml:8 essential']);
  });

  it('in a group count one by one', () => {
    const group = `    - heading: Tools\n      items: [${'git, '.repeat(13)}]\n`;
    const text = READY.replace('    - Experience of building pipelines\n', group.replace(', ]', ']'));
    assert.equal(open(text).length, 1);
  });
});

describe('what was withdrawn', () => {
  it('is a link to a page that is gone, or a competency, own or inherited', () => {
    const files = {
      'base.role.yaml':
        'kind: template\nbehaviours:\n  - name: Achieving Commercial Outcomes\nlinks:\n  - name: Framework\n    url: https://www.gov.uk/government/publications/civil-service-competency-framework\n',
    };
    const text = READY.replace('title:', 'extends: ./base.role.yaml\ntitle:');
    assert.deepEqual(
      check(text, { files })
        .items.filter(({ state }) => state === 'problem')
        .map(({ code, label }) => `${code} ${label}`),
      ['links/withdrawn Links', 'behaviours/withdrawn Behaviours'],
    );
    assert.deepEqual(places(text, { files }), [
      'base.role.yaml:6 https://www.gov.uk/government/publications/civil-service-competency-framework',
      'base.role.yaml:3 Achieving Commercial Outcomes',
    ]);
  });
});

describe('findings of the publishing check', () => {
  function found(text: string, setting?: Setting): string[] {
    const document = parse(text);
    return publishingFindings(document, contextOf(document, setting), NOW).map(
      ({ start, end, code, severity }) =>
        `${document.positionAt(start).line + 1}:${text.slice(start, end)} ${severity} ${code}`,
    );
  }

  it('stand in the role’s own file, as loud as the settings say', () => {
    const files = { 'base.role.yaml': 'kind: template\nbenefits: [TBC]\n' };
    const text = `extends: ./base.role.yaml\n${READY.replace('  grade: SEO\n', '').replace('2027-', '2026-')}`;
    assert.deepEqual(found(text, { files }), [
      '1:./base.role.yaml error publishing/placeholder',
      '11:post error publishing/missing-post.grade',
      '21:2026-03-31T23:55 error publishing/closing-date-past',
    ]);
    const settings: Setting['settings'] = {
      rules: { 'publishing/*': 'hint', 'publishing/missing-*': 'warning', 'publishing/placeholder': 'off' },
    };
    assert.deepEqual(found(text, { files, settings }), [
      '11:post warning publishing/missing-post.grade',
      '21:2026-03-31T23:55 hint publishing/closing-date-past',
    ]);
  });

  it('leave out what comments in the file switch off', () => {
    const text = READY.replace(
      '  closes: 2027',
      '  # role-disable-next-line publishing/closing-date-past\n  closes: 2026',
    );
    assert.deepEqual(found(text), []);
    assert.deepEqual(found(text.replace('closing-date-past', 'placeholder')).length, 1);
  });

  it('ask for no field while a file that may fill it is missing', () => {
    assert.deepEqual(found('title: TBC\nextends: ./gone.role.yaml\n'), [
      '1:TBC error publishing/placeholder',
    ]);
  });

  it('warn of too many criteria', () => {
    const text = READY.replace(
      '    - Experience of building pipelines\n',
      '    - Experience of it\n'.repeat(13),
    );
    assert.deepEqual(found(text), ['8:essential warning publishing/too-many-essential']);
  });

  it('are none of the editor’s problems', () => {
    const codes = findingsIn(parse('title: TBC\n'), { settings: PLAIN }).map(({ code }) => code);
    assert.deepEqual(codes, []);
  });
});
