import { lines } from './seen';

/** A file with one slip: what is reported, and what the file says once it is mended. */
export interface Slip {
  readonly name: string;
  readonly text: string;
  /** `line:underlined text code` */
  readonly found: string;
  /** The tree, which is there before the fix; `undefined` where only a person can mend it. */
  readonly meant?: unknown;
}

/** Dashes, colons and keys that are missing, or have the wrong neighbours. */
export const SLIPS_OF_MARKS: readonly Slip[] = [
  {
    name: 'no space after a dash',
    text: lines('qualities:', '  - kind', '  -calm', '  - fair', 'kind: role'),
    found: '3:- yaml/syntax',
    meant: { qualities: ['kind', 'calm', 'fair'], kind: 'role' },
  },
  {
    name: 'no space after the only dash',
    text: lines('qualities:', '  -kind', 'kind: role'),
    found: '2:- yaml/syntax',
    meant: { qualities: ['kind'], kind: 'role' },
  },
  {
    name: 'no space after a dash at the left margin',
    text: lines('qualities:', '- kind', '-calm'),
    found: '3:- yaml/syntax',
    meant: { qualities: ['kind', 'calm'] },
  },
  {
    name: 'no space after a dash with keys behind it',
    text: lines('behaviours:', '  -name: Leadership', '    stages: [interview]', 'kind: role'),
    found: '2:- yaml/syntax',
    meant: { behaviours: [{ name: 'Leadership', stages: ['interview'] }], kind: 'role' },
  },
  {
    name: 'a bullet in place of a dash',
    text: lines('qualities:', '  - kind', '  • calm'),
    found: '3:• yaml/syntax',
    meant: { qualities: ['kind', 'calm'] },
  },
  {
    name: 'an asterisk in place of a dash',
    text: lines('qualities:', '* kind', 'kind: role'),
    found: '2:* yaml/syntax',
    meant: { qualities: ['kind'], kind: 'role' },
  },
  {
    name: 'no space after a colon',
    text: lines('title:Lead', 'qualities:', '  - kind'),
    found: '1:title: yaml/syntax',
    meant: { title: 'Lead', qualities: ['kind'] },
  },
  {
    name: 'no space after the only colon',
    text: 'title:Lead',
    found: '1:title: yaml/syntax',
    meant: { title: 'Lead' },
  },
  {
    name: 'no space after a colon further in',
    text: lines('post:', '  grade:G6', '  hours: 37', 'kind: role'),
    found: '2:grade: yaml/syntax',
    meant: { post: { grade: 'G6', hours: 37 }, kind: 'role' },
  },
  {
    name: 'no space after a colon in a list item',
    text: lines('behaviours:', '  - name:Leadership'),
    found: '2:name: yaml/syntax',
    meant: { behaviours: [{ name: 'Leadership' }] },
  },
  {
    name: 'no space after the colon in front of an address',
    text: lines('links:', '  - name: Framework', '    url:https://example.org/a'),
    found: '3:url: yaml/syntax',
    meant: { links: [{ name: 'Framework', url: 'https://example.org/a' }] },
  },
  {
    name: 'no space after the colon of a misspelt key',
    text: lines('title: Lead', 'summry:Leads', 'kind: role'),
    found: '2:summry: yaml/syntax',
    meant: { title: 'Lead', summry: 'Leads', kind: 'role' },
  },
  {
    name: 'a wide colon',
    text: lines('title：Lead', 'kind: role'),
    found: '1:title： yaml/syntax',
    meant: { title: 'Lead', kind: 'role' },
  },
  {
    name: 'a non-breaking space after a colon',
    text: lines('title:\u00a0Lead', 'kind: role'),
    found: '1:title: yaml/syntax',
    meant: { title: 'Lead', kind: 'role' },
  },
  {
    name: 'non-breaking spaces in front of keys',
    text: lines('post:', '\u00a0\u00a0grade: G6', '\u00a0\u00a0hours: 37', 'kind: role'),
    found: '2:\u00a0\u00a0 yaml/syntax',
    meant: { post: { grade: 'G6', hours: 37 }, kind: 'role' },
  },
  {
    name: 'a non-breaking space after a dash',
    text: lines('qualities:', '  -\u00a0kind', '  - calm'),
    found: '2:\u00a0 yaml/syntax',
    meant: { qualities: ['kind', 'calm'] },
  },
  {
    name: 'a line that holds nothing but a non-breaking space',
    text: lines('title: Lead', '\u00a0', 'kind: role'),
    found: '2:\u00a0 yaml/syntax',
    meant: { title: 'Lead', kind: 'role' },
  },
  {
    name: 'an unfinished key',
    text: lines('title: Lead', 'sum', 'qualities:', '  - kind'),
    found: '2:sum yaml/syntax',
    meant: { title: 'Lead', sum: null, qualities: ['kind'] },
  },
  {
    name: 'an unfinished key as the first of its group',
    text: lines('post:', '  hou', '  grade: G6', 'kind: role'),
    found: '2:hou yaml/syntax',
    meant: { post: { hou: null, grade: 'G6' }, kind: 'role' },
  },
  {
    name: 'an unfinished key as the last of its group',
    text: lines('post:', '  grade: G6', '  hou', 'kind: role'),
    found: '3:hou yaml/syntax',
    meant: { post: { grade: 'G6', hou: null }, kind: 'role' },
  },
  {
    name: 'an unfinished key in a list item',
    text: lines('behaviours:', '  - name: Leadership', '    sta', 'kind: role'),
    found: '3:sta yaml/syntax',
    meant: { behaviours: [{ name: 'Leadership', sta: null }], kind: 'role' },
  },
  {
    name: 'an unfinished key at the end of the file',
    text: 'title: Lead\nsumm',
    found: '2:summ yaml/syntax',
    meant: { title: 'Lead', summ: null },
  },
  {
    name: 'the first key of an item left out',
    text: lines('behaviours:', '  - Leadership', '    stages: [interview]', 'kind: role'),
    found: '2:Leadership yaml/syntax',
    meant: { behaviours: [{ name: 'Leadership', stages: ['interview'] }], kind: 'role' },
  },
  {
    name: 'a list that starts beside its key',
    text: lines('responsibilities: - leads', 'kind: role'),
    found: '1:- yaml/syntax',
    meant: { responsibilities: ['leads'], kind: 'role' },
  },
  {
    name: 'a list that starts beside its key and goes on below',
    text: lines('responsibilities: - leads', '  - builds', 'kind: role'),
    found: '1:- yaml/syntax',
    meant: { responsibilities: ['leads', 'builds'], kind: 'role' },
  },
  {
    name: 'no dash in front of an item',
    text: lines('qualities:', '  - kind', '  calm', '  - fair'),
    found: '3:calm yaml/syntax',
    meant: { qualities: ['kind', 'calm', 'fair'] },
  },
  {
    name: 'no dash in front of the keys of an item',
    text: lines(
      'behaviours:',
      '  - name: Leadership',
      '    stages: [interview]',
      '  name: Delivering at Pace',
      'kind: role',
    ),
    found: '4:name: Delivering at Pace yaml/syntax',
    meant: {
      behaviours: [{ name: 'Leadership', stages: ['interview'] }, { name: 'Delivering at Pace' }],
      kind: 'role',
    },
  },
  {
    name: 'no colon after a key',
    text: lines('title Lead', 'kind: role'),
    found: '1:title yaml/syntax',
    meant: { title: 'Lead', kind: 'role' },
  },
  {
    name: 'an equals sign in place of a colon',
    text: lines('kind: role', 'title = Lead'),
    found: '2:title = yaml/syntax',
    meant: { kind: 'role', title: 'Lead' },
  },
  {
    name: 'two keys on one line',
    text: lines('skills:', '  sfia:', '    essential:', '      - skill: PROG, level: 5', 'kind: role'),
    found: '4:level: yaml/syntax',
    meant: { skills: { sfia: { essential: [{ skill: 'PROG', level: 5 }] } }, kind: 'role' },
  },
  {
    name: 'a paragraph that YAML takes for a key',
    text: lines('summary: You will lead.', '', '  The aim: services.', 'kind: role'),
    found: '1:You will lead.\n\n  The aim: services. yaml/needs-quotes',
    meant: { summary: 'You will lead. The aim: services.', kind: 'role' },
  },
];
