// Sheets laid out as the SFIA Foundation's workbooks are (server/catalogue/sfia/workbook-layout.json). All texts in
// them are invented.
import sfia9 from '../../../server/catalogue/sfia/sfia-9.json';
import layout from '../../../server/catalogue/sfia/workbook-layout.json';
import type { Cell, Sheet } from './excel';

/** What a row is made from. */
export interface SkillFacts {
  readonly code: string;
  readonly name: string;
  readonly levels: readonly number[];
  /** The name in the US edition, where that differs. */
  readonly nameEnUS?: string;
}

const CATEGORIES: readonly {
  readonly subcategories: readonly { readonly skills: readonly SkillFacts[] }[];
}[] = sfia9.categories;

/** Codes, names and levels of SFIA 9. */
export const SFIA_9_SKILLS: readonly SkillFacts[] = CATEGORIES.flatMap(({ subcategories }) =>
  subcategories.flatMap(({ skills }) => skills),
);

const LEVELS = [1, 2, 3, 4, 5, 6, 7];

export function inventedDescription(code: string): string {
  return `Invented description of ${code}.`;
}

export function inventedLevel(code: string, level: number): string {
  return `Invented text of ${code} at level ${level}.`;
}

/** A row by heading. */
function skillCells({ code, name, levels }: SkillFacts, index: number): Map<string, Cell> {
  return new Map<string, Cell>([
    ['#', index + 1],
    ['Code', code],
    ['URL', `https://sfia-online.org/en/skillcode/9/${code}`],
    ['Skill', name],
    ['Category', 'Invented category'],
    ['Subcategory', 'Invented subcategory'],
    ['Overall description', inventedDescription(code)],
    ['Guidance notes', `Invented guidance for ${code}, such as:\n- a first point\n- a second point`],
    ...levels.map((level): [string, Cell] => [`Level ${level} description`, inventedLevel(code, level)]),
  ]);
}

export function skillsSheet(headings: readonly (string | null)[], skills: readonly SkillFacts[]): Sheet {
  const rows = skills.map((skill, index) => {
    const cells = skillCells(skill, index);
    return headings.map((heading) => (heading === null ? undefined : cells.get(heading)));
  });
  return { name: 'Skills', rows: [headings.map((heading) => heading ?? undefined), ...rows] };
}

export const SFIA_9_HEADINGS = layout.sfia9.sheets.Skills.headings;
export const SFIA_8_HEADINGS = layout.sfia8.sheets.Skills.headings;

export function sfia9Sheets(skills: readonly SkillFacts[]): Sheet[] {
  const attribute = (name: string): Cell[] => [
    ...LEVELS,
    name.slice(0, 4).toUpperCase(),
    'https://sfia-online.org/en/shortcode/9/XXXX',
    name,
    'Attributes',
    'Invented.',
    'Invented.',
    ...LEVELS.map((level) => `Invented ${name.toLowerCase()} at level ${level}.`),
  ];
  return [
    { name: 'Read Me Notes', rows: [['Invented terms of use.']] },
    skillsSheet(SFIA_9_HEADINGS, skills),
    {
      name: 'Attributes',
      rows: [
        layout.sfia9.sheets.Attributes.headings.map((heading) => heading ?? undefined),
        attribute('Autonomy'),
        attribute('Influence'),
      ],
    },
    {
      name: 'Levels of responsibility',
      rows: [
        ['Level', ...LEVELS],
        ['Guiding phrase', ...LEVELS.map((level) => `Phrase ${level}`)],
        [
          'Essence of the level',
          ...LEVELS.map((level) => `Essence of the level: Invented essence ${level}.`),
        ],
        ['URL', ...LEVELS.map((level) => `https://sfia-online.org/en/lor/9/${level}`)],
      ],
    },
  ];
}

export function sfia8Sheets(skills: readonly SkillFacts[]): Sheet[] {
  const headings = layout.sfia8.sheets['Levels of responsibility'].headings;
  return [
    skillsSheet(SFIA_8_HEADINGS, skills),
    {
      name: 'Levels of responsibility',
      rows: [
        headings.map((heading) => heading ?? undefined),
        ...LEVELS.map((level) => [
          `${level} - `,
          ...headings.slice(1).map((heading) => `Invented ${heading?.toLowerCase()} at level ${level}.`),
        ]),
      ],
    },
  ];
}
