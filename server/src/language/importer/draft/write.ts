// A draft as the text of a file, in the order and style of the format.
import { quoteIfNeeded } from '../../parse/quote';
import { type Shape, shapeAt } from '../../schema/shape';
import type { Note } from '../report';
import type { Mapping, Value } from './value';

/** Offsets are UTF-16 code units. */
export interface PlacedNote {
  readonly note: Note;
  readonly start: number;
  readonly end: number;
}

export interface WrittenDraft {
  readonly text: string;
  readonly notes: readonly PlacedNote[];
}

type Path = readonly (string | number)[];

const STEP = '  ';

/** Writes a draft. `shape` knows the order of the keys. */
export function writeDraft(root: Mapping, shape: Shape): WrittenDraft {
  const notes: PlacedNote[] = [];
  let text = '';

  /** `start` is where the key or item begins that the value belongs to. */
  function place(value: Value, start: number): void {
    for (const note of value.notes) notes.push({ note, start, end: text.length });
  }

  /** Writes what stands behind a key or dash; a mapping begins on the same line where `inline` is set. */
  function writeValue(value: Value, indent: string, path: Path, inline: boolean): void {
    switch (value.kind) {
      case 'words':
        text += ` ${quoteIfNeeded(value.text)}`;
        break;
      case 'literal':
        text += value.text === '' ? '' : ` ${value.text}`;
        break;
      case 'prose':
        text += ` |${value.text
          .split('\n')
          .map((line) => (line === '' ? '\n' : `\n${indent}${line}`))
          .join('')}`;
        break;
      case 'list':
        if (value.flow || value.items.length === 0) text += ` [${value.items.map(flowText).join(', ')}]`;
        else writeItems(value.items, indent, path);
        break;
      case 'mapping':
        writeEntries(value, indent, path, inline);
    }
  }

  function writeItems(items: readonly Value[], indent: string, path: Path): void {
    for (const [index, item] of items.entries()) {
      const comments = item.kind === 'mapping' ? item.comments : [];
      for (const comment of comments) text += `\n${indent}${comment}`;
      text += `\n${indent}-`;
      const start = text.length + 1;
      writeValue(item, indent + STEP, [...path, index], true);
      place(item, start);
    }
  }

  function writeEntries(value: Mapping, indent: string, path: Path, inline: boolean): void {
    const keys = inOrder([...value.entries.keys()], shapeAt(shape, path)?.keys ?? []);
    for (const [index, key] of keys.entries()) {
      const entry = value.entries.get(key);
      if (entry === undefined) continue;
      text += inline && index === 0 ? ' ' : `${text === '' ? '' : '\n'}${indent}`;
      const start = text.length;
      text += `${key}:`;
      writeValue(entry, indent + STEP, [...path, key], false);
      place(entry, start);
    }
  }

  const { keys } = shape;
  for (const key of inOrder([...root.entries.keys()], keys)) {
    const entry = root.entries.get(key);
    if (entry === undefined) continue;
    if (text !== '') text += isBlock(entry) || text.includes('\n\n') ? '\n\n' : '\n';
    const start = text.length;
    text += `${key}:`;
    writeValue(entry, STEP, [key], false);
    place(entry, start);
  }
  text += '\n';
  for (const note of root.notes) notes.push({ note, start: 0, end: text.indexOf('\n') });
  return { text, notes: notes.sort((a, b) => a.start - b.start || a.end - b.end) };
}

function flowText(value: Value): string {
  return value.kind === 'words'
    ? quoteIfNeeded(value.text, 'flow')
    : value.kind === 'literal'
      ? value.text
      : '';
}

function isBlock({ kind }: Value): boolean {
  return kind !== 'words' && kind !== 'literal';
}

function inOrder(keys: readonly string[], order: readonly string[]): string[] {
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return [...keys].sort((a, b) => rank(a) - rank(b));
}
