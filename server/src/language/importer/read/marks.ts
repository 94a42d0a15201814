// What adverts put behind a criterion or a behaviour, in brackets: the stages that assess it, and the lead criterion.
import { ENGLISH } from '../../advert/labels';
import type { CivilService } from '../../frameworks/types';
import { list, literal, mapping, type Value, words } from '../draft/value';

export interface Marked {
  /** The words in front of the brackets, as Markdown where they were. */
  readonly text: string;
  readonly isLead: boolean;
  /** Their ids. */
  readonly stages: readonly string[];
}

const MARKS = /^(.*\S)\s*(?:[*_]*)\(([^()]*)\)(?:[*_]*)$/s;
const ASSESSED = /^(?:to be )?assessed (?:at|by|in|during)\s+/i;

/**
 * "… (lead criterion; assessed at application and interview)". `undefined` where the brackets say anything else.
 * `isBare` allows for stages alone: "Leadership (interview)".
 */
export function readMarks(text: string, { stages }: CivilService, isBare: boolean): Marked | undefined {
  const [, before, inside] = MARKS.exec(text) ?? [];
  if (before === undefined || inside === undefined) return undefined;
  let isLead = false;
  const found: string[] = [];
  for (const part of inside.split(';').map((one) => one.trim())) {
    if (part.toLowerCase() === ENGLISH.leadCriterion) isLead = true;
    else if (isBare || ASSESSED.test(part)) {
      for (const said of part.replace(ASSESSED, '').split(/,|\band\b|&|\//)) {
        const name = said.trim().toLowerCase();
        const stage = stages.find((one) => one.id === name || one.name.toLowerCase() === name);
        if (stage === undefined) return undefined;
        found.push(stage.id);
      }
    } else return undefined;
  }
  return { text: before, isLead, stages: found };
}

/** Stages as the format has them. */
export function stagesValue(stages: readonly string[]): Value | undefined {
  if (stages.length === 0) return undefined;
  return list(
    stages.map((stage) => words(stage)),
    [],
    true,
  );
}

/** Criteria with what stands in brackets behind them as keys of their own, in groups too. */
export function withMarks(items: readonly Value[], civilService: CivilService): Value[] {
  return items.map((item) => {
    if (item.kind === 'mapping') {
      const below = item.entries.get('items');
      if (below?.kind !== 'list') return item;
      const marked = { ...below, items: withMarks(below.items, civilService) };
      return { ...item, entries: new Map(item.entries).set('items', marked) };
    }
    const marks = item.kind === 'words' ? readMarks(item.text, civilService, false) : undefined;
    if (marks === undefined) return item;
    return mapping(
      {
        text: words(marks.text),
        lead: marks.isLead ? literal('true') : undefined,
        stages: stagesValue(marks.stages),
      },
      item.notes,
    );
  });
}
