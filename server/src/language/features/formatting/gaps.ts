// Blanks between what stands on one line: one behind a colon, a comma and a dash, none in front of a colon.
import type { MappingNode, Pair, SequenceNode } from '../../parse/node';
import type { OffsetEdit } from '../../problem';
import { blanksBefore, blanksFrom } from './lines';

/** The blanks from `start` on become `wanted`; nothing where they already are. */
export function gap(text: string, start: number, wanted: string): OffsetEdit[] {
  const end = blanksFrom(text, start);
  return text.slice(start, end) === wanted ? [] : [{ start, end, newText: wanted }];
}

/** What follows the blanks at `start` on the same line: a character, or `''` at the line's end. */
export function nextShown(text: string, start: number): string {
  const next = text[blanksFrom(text, start)] ?? '';
  return next === '\r' || next === '\n' ? '' : next;
}

/** Blanks around the colon of a pair. */
export function colonGaps(text: string, { key, value }: Pair, isFlow: boolean): OffsetEdit[] {
  if (nextShown(text, key.end) !== ':') return [];
  // `*name :`, since a colon can be part of a reference's name
  const edits = text[key.start] === '*' ? [] : gap(text, key.end, '');
  const behind = blanksFrom(text, key.end) + 1;
  const isFollowed = !['', '#'].includes(nextShown(text, behind)) && !(isFlow && value === undefined);
  return isFollowed ? [...edits, ...gap(text, behind, ' ')] : edits;
}

/** Blanks of a list or mapping in brackets, those of its parts excepted: `[a, b]`, `{ key: value }`. */
export function bracketGaps(text: string, node: MappingNode | SequenceNode): OffsetEdit[] {
  const open = text[node.start];
  // `[key: value]`: a mapping without braces of its own
  if (open !== '[' && open !== '{') return commaGaps(text, node);
  const isEmpty = partEnds(node).length === 0;
  const inner = open === '{' && !isEmpty ? ' ' : '';
  const hasPart = !['', '#'].includes(nextShown(text, node.start + 1));
  return [
    ...(hasPart ? gap(text, node.start + 1, inner) : []),
    ...commaGaps(text, node),
    ...(isEmpty ? [] : closingGap(text, node.end - 1, inner)),
  ];
}

function closingGap(text: string, bracket: number, wanted: string): OffsetEdit[] {
  const start = blanksBefore(text, bracket);
  const isOnOwnLine = text[start - 1] === '\n';
  return isOnOwnLine ? [] : gap(text, start, wanted);
}

function commaGaps(text: string, node: MappingNode | SequenceNode): OffsetEdit[] {
  return partEnds(node).flatMap((end) => {
    if (nextShown(text, end) !== ',') return [];
    const behind = blanksFrom(text, end) + 1;
    const isFollowed = !['', '#', ']', '}'].includes(nextShown(text, behind));
    return [...gap(text, end, ''), ...(isFollowed ? gap(text, behind, ' ') : [])];
  });
}

/** Where the parts end, values where there are any, else keys. */
function partEnds(node: MappingNode | SequenceNode): number[] {
  const parts = node.kind === 'mapping' ? node.pairs : node.items;
  return parts.flatMap((part) => part.value?.end ?? ('key' in part ? part.key.end : []));
}
