import { entryAt } from '../../inheritance/data';
import type { Flow, FlowBlock, FlowSection, Run } from '../flow/flow';
import { lineRuns, proseFlow } from '../flow/prose';
import { type AdvertInput, note, proseOf, stagesNote } from '../input';
import { isEnglish } from '../labels';
import { plainText } from '../read';
import { type ScaledSkill, type SkillScale, skillScales } from '../views/skillScales';

/** How wide the columns are beside each other. */
const SHARES = [30, 13, 12, 45];

/**
 * The advert with the skills of each framework as a table, which says what the levels mean where that is known in the
 * language of the role; and sentences for whoever exports it.
 */
export function withSkillTables(
  flow: Flow,
  input: AdvertInput,
): { readonly flow: Flow; readonly notes: readonly string[] } {
  const scales = new Map(skillScales(input).map((scale) => [`skills.${scale.id}`, scale]));
  const isForeign = [...scales.values()].some((scale) => hasMeanings(scale) && !isExplained(scale, input));
  const sections = flow.sections.map((section) => {
    const scale = scales.get(section.key);
    return scale === undefined ? section : withTable(section, scale, input);
  });
  return { flow: { ...flow, sections }, notes: isForeign ? [ENGLISH_ONLY] : [] };
}

const ENGLISH_ONLY = 'What the levels of skills mean is left out: it is known in English only.';

function hasMeanings({ skills }: SkillScale): boolean {
  return skills.some(({ meaning }) => meaning !== undefined);
}

function isExplained(scale: SkillScale, { language }: AdvertInput): boolean {
  return hasMeanings(scale) && (!scale.isEnglish || isEnglish(language));
}

/**
 * What the section says before its lists stays: the role and level in the framework, the version in force. Where the
 * framework has no words for its levels in this language, the last column is left out.
 */
function withTable(section: FlowSection, scale: SkillScale, input: AdvertInput): FlowSection {
  const { scale: words, skillTable } = input.labels;
  const head = [words.skill, skillTable.level, skillTable.need, skillTable.meaning];
  const rows = scale.skills.map((skill) => cellsOf(skill, input));
  const explains = isExplained(scale, input);
  const columns = explains ? head.length : head.length - 1;
  const table = [head.map((text) => [{ text }]), ...rows].map((cells) => cells.slice(0, columns));
  const remark: Run = { text: words.summaries, italic: true };
  return {
    ...section,
    blocks: [
      ...section.blocks.filter(({ kind }) => kind === 'paragraph'),
      { kind: 'table', shares: SHARES.slice(0, columns), rows: table },
      ...(scale.id === 'sfia' && explains ? [{ kind: 'paragraph' as const, runs: [remark] }] : []),
    ],
  };
}

/** Below the skill stands what it means in this role. */
function cellsOf(skill: ScaledSkill, input: AdvertInput): readonly (readonly Run[])[] {
  const { label, level, need, meaning = '', value } = skill;
  const remarks = note(
    plainText(entryAt(value, 'condition')),
    stagesNote(entryAt(value, 'stages'), input),
  ).flatMap(({ text }) => [{ text: ' (' }, ...lineRuns(text), { text: ')' }]);
  const own = proseOf(entryAt(value, 'text'), input);
  const below = own === undefined ? [] : linesOf(proseFlow(own.markdown, DEEPEST_HEADING));
  return [
    [{ text: label, bold: true }, ...remarks, ...below.flatMap((line) => [{ text: '\n' }, ...line])],
    [{ text: level }],
    [{ text: input.labels[need] }],
    [{ text: meaning }],
  ];
}

const DEEPEST_HEADING = 6;

/** A cell has lines only. */
function linesOf(blocks: readonly FlowBlock[]): readonly (readonly Run[])[] {
  return blocks.flatMap((block): readonly (readonly Run[])[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [block.runs];
      case 'list':
        return block.items.flatMap((item) =>
          linesOf(item).map((line, index) => (index === 0 ? [{ text: '– ' }, ...line] : line)),
        );
      case 'quote':
        return linesOf(block.blocks);
      case 'code':
        return block.text.split('\n').map((text) => [{ text, code: true as const }]);
      case 'table':
        return block.rows.map((row) =>
          row.flatMap((runs, index) => (index === 0 ? runs : [{ text: '; ' }, ...runs])),
        );
      default:
        return [];
    }
  });
}
