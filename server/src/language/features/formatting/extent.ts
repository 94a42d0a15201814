import type { RoleNode, ScalarNode } from '../../parse/node';
import { columnAt, lineAt, type SourceLine } from './lines';

/** The lines of a block text (`|`, `>`): its header stands on `header`, its text on the lines up to `last`. */
export interface BlockText {
  readonly header: number;
  /** The header's own line where there is no text. Blank lines behind are inside where they are part of the value. */
  readonly last: number;
  /** Column of the text; `undefined` where there is none. */
  readonly column: number | undefined;
  /** True where the header says how far the text is indented (`|2`). */
  readonly isFixed: boolean;
}

export function isBlockText(node: RoleNode): node is ScalarNode {
  return node.kind === 'scalar' && (node.style === 'literal' || node.style === 'folded');
}

/** `holder` is the column of the key or dash that the text belongs to: all of the text stands further in. */
export function blockText(
  text: string,
  lines: readonly SourceLine[],
  node: ScalarNode,
  holder: number,
): BlockText {
  const header = lineAt(lines, node.start);
  const [, marks = ''] = /^[|>]([-+\d]*)/.exec(text.slice(node.start, node.start + 4)) ?? [];
  const digit = /\d/.exec(marks)?.[0];
  let first = header + 1;
  while (lines[first]?.isBlank === true) first += 1;
  const found = lines[first]?.spaces ?? 0;
  const column = digit === undefined ? (found > holder ? found : undefined) : holder + Number(digit);
  let last = header;
  for (let index = header + 1; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || (!line.isBlank && line.spaces < (column ?? Number.POSITIVE_INFINITY))) break;
    // behind the last line break there is no further line
    const isKept = marks.includes('+') && index < lines.length - 1;
    const isValue = !line.isBlank || isKept || isLonger(line, column);
    if (isValue) last = index;
  }
  return { header, last, column, isFixed: digit !== undefined };
}

/** Blanks that reach beyond the column of a block text are part of it. */
export function isLonger({ start, end }: SourceLine, column: number | undefined): boolean {
  return column !== undefined && end - start > column;
}

/** The last line of a value. `holder` is the column of the key or dash that it belongs to. */
export function lastLine(text: string, lines: readonly SourceLine[], node: RoleNode, holder: number): number {
  if (isBlockText(node)) return blockText(text, lines, node, holder).last;
  const isBlock = (node.kind === 'mapping' || node.kind === 'sequence') && !node.flow;
  if (!isBlock) return lineAt(lines, node.end);
  const last = node.kind === 'mapping' ? node.pairs.at(-1) : node.items.at(-1);
  if (last === undefined) return lineAt(lines, node.end);
  const start = 'key' in last ? last.key.start : last.start;
  if (last.value === undefined) return lineAt(lines, start);
  return lastLine(text, lines, last.value, columnAt(lines, start));
}
