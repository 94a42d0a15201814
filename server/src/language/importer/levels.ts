// Several levels of one role in one document.
import { nameKey, wordsOf } from '../frameworks/names';
import type { Part } from './outline/parts';

export interface RoleLevel {
  /** The heading of the level. */
  readonly heading: string;
  readonly parts: readonly Part[];
}

export interface DocumentLevels {
  /** What holds for all levels. */
  readonly common: readonly Part[];
  /** None where the document describes one role. */
  readonly levels: readonly RoleLevel[];
}

const RANKS = new Set(
  'apprentice trainee graduate junior associate assistant mid midlevel intermediate senior lead principal head chief deputy director'.split(
    ' ',
  ),
);

/** Splits a document at the headings that name levels of its role, such as "Senior developer" and "Lead developer". */
export function splitLevels(parts: readonly Part[]): DocumentLevels {
  const none = { common: parts, levels: [] };
  const candidates = parts.flatMap((part, index) => (isLevel(part) ? [{ ...part, index }] : []));
  const depth = Math.min(...candidates.map((part) => part.depth));
  const starts = candidates.filter((part) => part.depth === depth);
  if (starts.length < 2 || new Set(starts.map(({ heading }) => nameKey(heading))).size < starts.length)
    return none;
  const levels = starts.map(({ index, heading }, at) => {
    const stop = starts[at + 1]?.index ?? parts.length;
    const inside = parts.slice(index + 1, stop).find(({ topic }) => topic !== undefined);
    // where sections stand below the level, one that stands beside it is about all levels
    const ends = ({ depth: other, topic }: Part) =>
      other < depth || (other === depth && topic !== undefined && (inside?.depth ?? depth) > depth);
    const outside = parts.findIndex((part, other) => other > index && other < stop && ends(part));
    const end = outside === -1 ? stop : outside;
    return { heading, start: index, end, parts: parts.slice(index, end) };
  });
  // a level has sections of its own
  if (!levels.every((level) => level.parts.some(({ topic }) => topic !== undefined))) return none;
  const isCommon = (index: number) => !levels.some(({ start, end }) => start <= index && index < end);
  return {
    common: parts.filter((_, index) => isCommon(index)),
    levels: levels.map((level) => ({ heading: level.heading, parts: withoutHeading(level.parts) })),
  };
}

/** "Senior developer", "Lead", "Level 4", "SEO – developer" */
function isLevel({ heading, topic, field }: Part): boolean {
  if (heading === '' || topic !== undefined || field !== undefined || heading.length > 60) return false;
  const words = wordsOf(heading);
  return RANKS.has(words[0] ?? '') || /\blevel\s+\d\b|\bgrade\s+[67]\b/i.test(heading);
}

/** What stands right below the heading stays, with none. */
function withoutHeading([first, ...others]: readonly Part[]): Part[] {
  if (first === undefined || first.blocks.length === 0) return others;
  return [{ ...first, heading: '' }, ...others];
}

/** The title of a level: its heading, with the role's name where that says only the rank. */
export function levelTitle(heading: string, role: string): string {
  if (role === '') return heading;
  const words = wordsOf(heading);
  if (words.length === 1 && RANKS.has(words[0] ?? '')) {
    return `${heading} ${/^\p{Lu}\p{Ll}/u.test(role) ? role.charAt(0).toLowerCase() + role.slice(1) : role}`;
  }
  return /^(?:level\s+\d|grade\s+[67])$/i.test(heading)
    ? `${role}, ${heading.charAt(0).toLowerCase()}${heading.slice(1)}`
    : heading;
}
