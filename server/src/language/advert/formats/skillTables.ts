import { entryAt } from '../../inheritance/data';
import type { Flow, FlowBlock, FlowSection, Run } from '../flow/flow';
import { lineRuns, proseFlow } from '../flow/prose';
import { type AdvertInput, note, proseOf, stagesNote } from '../input';
import { plainText } from '../read';
import { type ScaledSkill, type SkillScale, skillScales } from '../views/skillScales';

/** How wide the columns are beside each other. */
const SHARES = [30, 13, 12, 45];

/** The advert with the skills of each framework as a table, which says what the levels mean. */
export function withSkillTables(flow: Flow, input: AdvertInput): Flow {
  const scales = new Map(skillScales(input).map((scale) => [`skills.${scale.id}`, scale]));
  return {
    ...flow,
    sections: flow.sections.map((section) => {
      const scale = scales.get(section.key);
      return scale === undefined ? section : withTable(section, scale, input);
    }),
  };
}

/**
 * What the section says before its lists stays: the role and level in the framework, the version in force. Where the
 * framework has no words for its levels, the last column is left out.
 */
function withTable(section: FlowSection, scale: SkillScale, input: AdvertInput): FlowSection {
  const { skillTable } = input.labels;
  const head = [skillTable.skill, skillTable.level, skillTable.need, skillTable.meaning];
  const rows = scale.skills.map((skill) => cellsOf(skill, input));
  const isExplained = scale.skills.some(({ meaning }) => meaning !== undefined);
  const columns = isExplained ? head.length : head.length - 1;
  const table = [head.map((text) => [{ text }]), ...rows].map((cells) => cells.slice(0, columns));
  const remark: Run = { text: skillTable.ownSummaries, italic: true };
  return {
    ...section,
    blocks: [
      ...section.blocks.filter(({ kind }) => kind === 'paragraph'),
      { kind: 'table', shares: SHARES.slice(0, columns), rows: table },
      ...(scale.id === 'sfia' && isExplained ? [{ kind: 'paragraph' as const, runs: [remark] }] : []),
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
