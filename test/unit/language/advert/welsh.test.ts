import assert from 'node:assert/strict';
import { printed } from './printed';

const welsh = (text: string) => printed(`language: cy-GB\ntitle: Dadansoddwr\n${text}`);

describe('an advert in Welsh', () => {
  it('has Welsh headings, values and dates', () => {
    const lines = welsh(
      'post: { workingPatterns: [full-time] }\napplication: { closes: 2027-07-01T23:55 }\n',
    );
    assert.ok(lines.includes('## Atodiad'), lines.join('\n'));
    assert.ok(lines.includes('Patrwm gwaith | Llawn amser'), lines.join('\n'));
    assert.ok(lines.some((line) => line.includes('am 11:55yh ar ddydd Iau 1 Gorffennaf 2027')));
  });

  for (const [stages, said] of [
    ['[application, interview]', 'cais a chyfweliad'],
    ['[test, application]', 'prawf a chais'],
    ['[interview, test]', 'cyfweliad a phrawf'],
    ['[application, test, presentation]', 'cais, prawf a chyflwyniad'],
  ] as const) {
    it(`joins stages as Welsh does: ${said}`, () => {
      const lines = welsh(`criteria: { essential: [{ text: Cyfrif, stages: ${stages} }] }\n`);
      assert.ok(
        lines.some((line) => line.includes(`asesir yn y cam: ${said})`)),
        lines.join('\n'),
      );
    });
  }

  for (const [count, said] of [
    [1, '1 flwyddyn'],
    [2, '2 flynedd'],
    [3, '3 blynedd'],
    [5, '5 mlynedd'],
  ] as const) {
    it(`counts years as Welsh does: ${said}`, () => {
      assert.ok(welsh(`post: { residencyYears: ${count} }\n`).some((line) => line.includes(said)));
    });
  }
});
