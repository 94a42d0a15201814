import type { AliasNode, MappingNode, RoleNode, ScalarNode, SequenceNode } from '../../parse/node';
import type { RoleDocument } from '../../parse/roleDocument';
import type { OffsetEdit } from '../../problem';
import { blockText, isBlockText, isLonger, lastLine } from './extent';
import { bracketGaps, colonGaps, gap, nextShown } from './gaps';
import { columnAt, covers, type LineRange, lineAt, type SourceLine } from './lines';

/** How far a level is indented below the one that holds it. */
export const STEP = 2;

/** A key, dash or value that starts a level: the column where it stands, and the one where it belongs. */
export interface Token {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  /** How many lists and mappings hold it. */
  readonly depth: number;
}

/** Where the lines of a document belong. Lines count from 0. */
export interface Layout {
  /** Spaces in front of a line. Lines of text that belong where they are may be absent. */
  readonly columns: ReadonlyMap<number, number>;
  /** In document order. */
  readonly tokens: readonly Token[];
  /** Lines inside a value that starts above them. */
  readonly inside: ReadonlySet<number>;
  /** Lines whose end is inside a text, so that blanks there may count. */
  readonly texts: ReadonlySet<number>;
  /** Last lines of block texts, with the column of what holds the text. A comment below must not stand further in. */
  readonly blockTexts: ReadonlyMap<number, number>;
  /** Edits of blanks within lines. */
  readonly gaps: readonly OffsetEdit[];
}

type Leaf = ScalarNode | AliasNode | MappingNode | SequenceNode;

/** What holds a value: the column of its key or dash, as it is and as it should be. */
type Holder = Omit<Token, 'line'>;

/** At the root there is no holder; its values start in the first column. */
const NO_HOLDER: Holder = { from: -STEP, to: -STEP, depth: -1 };

/**
 * Works out where each line belongs: a level further in than what holds it. What isn't wholly in `range` keeps its
 * column, so that its parts stay lined up.
 */
export function layOut(document: RoleDocument, lines: readonly SourceLine[], range: LineRange): Layout {
  const { text } = document;
  const columns = new Map<number, number>();
  const tokens: Token[] = [];
  const inside = new Set<number>();
  const texts = new Set<number>();
  const blockTexts = new Map<number, number>();
  const gaps: OffsetEdit[] = [];

  const columnOf = (offset: number) => columnAt(lines, offset);

  function place(offset: number, to: number, depth: number): void {
    const line = lineAt(lines, offset);
    const from = columnOf(offset);
    if (lines[line]?.blanks === from) columns.set(line, to);
    tokens.push({ line, from, to, depth });
  }

  function value(node: RoleNode | undefined, holder: Holder): void {
    if (node === undefined) return;
    const isFlow = (node.kind === 'mapping' || node.kind === 'sequence') && node.flow;
    if (isFlow || node.kind === 'scalar' || node.kind === 'alias') leaf(node, holder);
    else if (node.kind === 'mapping') mapping(node, holder);
    else sequence(node, holder);
  }

  /** The column of a value on lines of its own, or behind a dash. */
  function columnFor(node: RoleNode, start: number, holder: Holder): number {
    const last = lastLine(text, lines, node, holder.from);
    return covers(range, lineAt(lines, start), last) ? holder.to + STEP : columnOf(start);
  }

  function mapping(node: MappingNode, holder: Holder): void {
    const [first] = node.pairs;
    if (first === undefined) return;
    const start = withAnchor(text, first.key.start);
    const to = columnFor(node, start, holder);
    const depth = holder.depth + 1;
    for (const pair of node.pairs) {
      const at = withAnchor(text, pair.key.start);
      place(at, to, depth);
      gaps.push(...colonGaps(text, pair, false));
      value(pair.value, { from: columnOf(at), to, depth });
    }
  }

  function sequence(node: SequenceNode, holder: Holder): void {
    const [first] = node.items;
    if (first === undefined) return;
    const to = columnFor(node, first.start, holder);
    const depth = holder.depth + 1;
    for (const item of node.items) {
      const dash = { from: columnOf(item.start), to, depth };
      place(item.start, to, depth);
      const behind = tokens.length;
      value(item.value, dash);
      const next = tokens[behind];
      const isBeside = !['', '#'].includes(nextShown(text, item.start + 1));
      const column = next?.line === lineAt(lines, item.start) ? next.to : to + STEP;
      if (isBeside) gaps.push(...gap(text, item.start + 1, ' '.repeat(column - to - 1)));
    }
  }

  /** A value that is no list or mapping with lines for its parts. */
  function leaf(node: Leaf, holder: Holder): void {
    const start = withAnchor(text, node.start);
    const line = lineAt(lines, start);
    const from = columnOf(start);
    const leads = /^[ \t]*(?:-[ \t]+)*$/.test(text.slice(lines[line]?.start ?? 0, start));
    const to = leads ? columnFor(node, start, holder) : from + holder.to - holder.from;
    if (leads) place(start, to, holder.depth + 1);
    if (isBlockText(node)) blockLines(node, holder);
    else {
      flowPart(node);
      furtherLines(node, to - from, holder.to);
    }
  }

  /** The lines of a value behind its first one move as that does, but stay further in than what holds them. */
  function furtherLines(node: Leaf, shift: number, holder: number): void {
    const last = lineAt(lines, node.end);
    for (let index = lineAt(lines, node.start) + 1; index <= last; index += 1) {
      const line = lines[index];
      inside.add(index);
      if (line === undefined || line.isBlank) continue;
      // the last bracket may stand below the key
      const isClosing = node.kind !== 'scalar' && index === last && node.end - line.start === line.blanks + 1;
      columns.set(index, Math.max(line.spaces + shift, holder + (isClosing ? 0 : 1), 0));
    }
  }

  function blockLines(node: ScalarNode, holder: Holder): void {
    const { header, last, column, isFixed } = blockText(text, lines, node, holder.from);
    blockTexts.set(last, holder.to);
    const isWhole = covers(range, header, last);
    const shift = isFixed || column === undefined ? holder.to - holder.from : holder.to + STEP - column;
    for (let index = header + 1; index <= last; index += 1) {
      const line = lines[index];
      if (line === undefined) continue;
      inside.add(index);
      if (!line.isBlank || isLonger(line, column)) {
        texts.add(index);
        if (isWhole) columns.set(index, line.spaces + shift);
      }
    }
  }

  /** Lines that end inside a text of several lines. */
  function textLines({ start, end }: ScalarNode): void {
    const last = lineAt(lines, end);
    for (let index = lineAt(lines, start); index < last; index += 1) texts.add(index);
  }

  function flow(node: MappingNode | SequenceNode): void {
    gaps.push(...bracketGaps(text, node));
    if (node.kind === 'mapping') {
      for (const pair of node.pairs) {
        gaps.push(...colonGaps(text, pair, true));
        flowPart(pair.value);
      }
    } else for (const item of node.items) flowPart(item.value);
  }

  function flowPart(node: RoleNode | undefined): void {
    if (node?.kind === 'mapping' || node?.kind === 'sequence') flow(node);
    else if (node?.kind === 'scalar') textLines(node);
  }

  value(document.root, NO_HOLDER);
  return { columns, tokens, inside, texts, blockTexts, gaps };
}

/** The start of a value with its anchor (`&name`), where that stands on the same line. */
function withAnchor(text: string, start: number): number {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return start - (/(?<=^|[ \t])&[^ \t]+[ \t]+$/.exec(line)?.[0].length ?? 0);
}
