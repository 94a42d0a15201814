import assert from 'node:assert/strict';
import { allFixed, dataOf, lines, seen } from './seen';
import { SLIPS_OF_MARKS, type Slip } from './slipsOfMarks';

/** Indentation, brackets, and what doesn't belong into a role file. */
const SLIPS: readonly Slip[] = [
  {
    name: 'an item one blank too far in',
    text: lines('qualities:', '  - kind', '   - calm', '  - fair'),
    found: '3:- calm yaml/syntax',
    meant: { qualities: ['kind', 'calm', 'fair'] },
  },
  {
    name: 'an item one blank too far out',
    text: lines('qualities:', '  - kind', ' - calm', 'kind: role'),
    found: '3:- calm yaml/syntax',
    meant: { qualities: ['kind', 'calm'], kind: 'role' },
  },
  {
    name: 'a first item further in than the others',
    text: lines('qualities:', '   - kind', '  - calm', '  - fair', 'kind: role'),
    found: '3:- calm yaml/syntax',
    meant: { qualities: ['kind', 'calm', 'fair'], kind: 'role' },
  },
  {
    name: 'a key one blank too far in',
    text: lines('post:', '  grade: G6', '   hours: 37', 'kind: role'),
    found: '3:hours: 37 yaml/syntax',
    meant: { post: { grade: 'G6', hours: 37 }, kind: 'role' },
  },
  {
    name: 'a key one blank too far out',
    text: lines('post:', '  grade: G6', ' hours: 37', 'kind: role'),
    found: '3:hours: 37 yaml/syntax',
    meant: { post: { grade: 'G6', hours: 37 }, kind: 'role' },
  },
  {
    name: 'a first line that is indented',
    text: lines(' title: Lead', 'kind: role', 'summary: Leads'),
    found: '1:title: Lead yaml/syntax',
    meant: { title: 'Lead', kind: 'role', summary: 'Leads' },
  },
  {
    name: 'a quotation mark that is never closed',
    text: lines(
      'skills:',
      '  sfia:',
      '    essential:',
      '      - skill: "PROG',
      '        level: 5',
      'kind: role',
    ),
    found: '4:"PROG yaml/syntax',
    meant: { skills: { sfia: { essential: [{ skill: 'PROG', level: 5 }] } }, kind: 'role' },
  },
  {
    name: 'an amount with a comma inside braces',
    text: lines('post:', '  salary: { min: £67,000, per: year }', 'kind: role'),
    found: '2:£67,000 yaml/syntax',
    meant: { post: { salary: { min: 67000, per: 'year' } }, kind: 'role' },
  },
  {
    name: 'a bracket that is never closed',
    text: lines('post:', '  locations: [Croydon, Sheffield', '  hours: 37', 'kind: role'),
    found: '2:[Croydon, Sheffield yaml/syntax',
    meant: { post: { locations: ['Croydon', 'Sheffield'], hours: 37 }, kind: 'role' },
  },
  {
    name: 'a bracket over several lines that is never closed',
    text: lines('post:', '  locations: [', '    Croydon,', '    Sheffield', '  hours: 37', 'kind: role'),
    found: '2:[\n    Croydon,\n    Sheffield yaml/syntax',
    meant: { post: { locations: ['Croydon', 'Sheffield'], hours: 37 }, kind: 'role' },
  },
  {
    name: 'a brace that is never closed',
    text: lines(
      'behaviours:',
      '  - { name: Leadership, stages: [interview]',
      '  - { name: Delivering at Pace }',
      'kind: role',
    ),
    found: '2:{ name: Leadership, stages: [interview] yaml/syntax',
    meant: {
      behaviours: [{ name: 'Leadership', stages: ['interview'] }, { name: 'Delivering at Pace' }],
      kind: 'role',
    },
  },
  {
    name: 'a brace that is never closed, at the end of the file',
    text: 'behaviours:\n  - { name: Leadership',
    found: '2:{ name: Leadership yaml/syntax',
    meant: { behaviours: [{ name: 'Leadership' }] },
  },
  {
    name: 'the wrong closing bracket',
    text: lines('post:', '  locations: [Croydon, Sheffield}', '  hours: 37', 'kind: role'),
    found: '2:} yaml/syntax',
    meant: { post: { locations: ['Croydon', 'Sheffield'], hours: 37 }, kind: 'role' },
  },
  {
    name: 'a block text with a number that is too large',
    text: lines('summary: |4', '  Leads.', 'kind: role'),
    found: '1:4 yaml/syntax',
    meant: { summary: 'Leads.\n', kind: 'role' },
  },
  {
    name: 'a block text whose later lines are indented less',
    text: lines('summary: |', '    Leads.', '  Builds.', 'kind: role'),
    found: '3:Builds. yaml/syntax',
    meant: { summary: 'Leads.\nBuilds.\n', kind: 'role' },
  },
  {
    name: 'tabs in front of lines',
    text: lines('criteria:', '\tessential:', '\t\t- one', '\t\t- two', 'kind: role'),
    found: '2:\t yaml/tab',
    meant: { criteria: { essential: ['one', 'two'] }, kind: 'role' },
  },
  {
    name: 'one line with a tab between lines with blanks',
    text: lines('criteria:', '  essential:', '\t- one', '    - two', 'kind: role'),
    found: '3:\t yaml/tab',
    meant: { criteria: { essential: ['one', 'two'] }, kind: 'role' },
  },
  {
    name: 'a tab between a dash and a key',
    text: lines('behaviours:', '  -\tname: Leadership', 'kind: role'),
    found: '2:\t yaml/tab',
    meant: { behaviours: [{ name: 'Leadership' }], kind: 'role' },
  },
  {
    name: 'a directive in front',
    text: lines('%YAML 1.1', '---', 'title: Lead'),
    found: '1:%YAML 1.1 yaml/directive',
    meant: { title: 'Lead' },
  },
  {
    name: 'a directive in the middle',
    text: lines('title: Lead', '%include other', 'kind: role'),
    found: '2:%include other yaml/directive',
    meant: { title: 'Lead', kind: 'role' },
  },
  {
    name: 'a type',
    text: lines('qualities: !set', '  - kind'),
    found: '1:!set yaml/tag',
    meant: { qualities: ['kind'] },
  },
  {
    name: 'a separator at the end',
    text: lines('title: Lead', '---'),
    found: '2:--- yaml/multiple-documents',
    meant: { title: 'Lead' },
  },
  {
    name: 'an invisible character',
    text: lines('title: Lead\u0007', 'kind: role'),
    found: '1:\u0007 yaml/syntax',
    meant: { title: 'Lead', kind: 'role' },
  },
  {
    name: 'line ends of long ago',
    text: 'title: Lead\rqualities:\r  - kind\r',
    found: '1:\r yaml/syntax',
    meant: { title: 'Lead', qualities: ['kind'] },
  },
  {
    name: 'a key that stands twice',
    text: lines('title: Lead', 'kind: role', 'title: Lead'),
    found: '3:title yaml/duplicate-key',
    meant: { title: 'Lead', kind: 'role' },
  },
  {
    name: 'a second role',
    text: lines('title: Lead', '---', 'title: Senior', '---', 'title: Junior'),
    found: '2:--- yaml/multiple-documents',
  },
  {
    name: 'a reference to nothing',
    text: lines('workingWith: *colleagues', 'kind: role'),
    found: '1:*colleagues yaml/syntax',
  },
  {
    name: 'a merge key',
    text: lines('x-base: &base', '  grade: G6', 'post:', '  <<: *base'),
    found: '4:<< yaml/merge-key',
  },
  {
    name: 'a colon without a key',
    text: lines(': Lead', 'kind: role'),
    found: '1:: yaml/syntax',
  },
  {
    name: 'text at the margin below its key',
    text: lines('summary:', 'You will lead', 'kind: role'),
    found: '2:You will lead yaml/syntax',
  },
  {
    name: 'a key that is broken by a comment sign',
    text: lines('post:', '  grade: G6', '  hours', '  # : 37', 'kind: role'),
    found: '3:hours yaml/syntax',
    meant: { post: { grade: 'G6', hours: null }, kind: 'role' },
  },
];

describe('one slip', () => {
  for (const { name, text, found, meant } of [...SLIPS_OF_MARKS, ...SLIPS]) {
    it(name, () => {
      assert.deepEqual(seen(text), [found]);
      if (meant === undefined) return;
      assert.deepEqual(dataOf(text), meant, 'what is read before the fix');
      const mended = allFixed(text);
      assert.deepEqual(seen(mended), [], 'nothing is left after the fix');
      assert.deepEqual(dataOf(mended), meant, 'what is read after the fix');
    });
  }
});
