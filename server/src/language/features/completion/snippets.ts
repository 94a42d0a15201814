// Ready-made pieces of a role, fitted to the place where they go.
import { CompletionItemKind } from 'vscode-languageserver-types';
import { type RoleContext, sfiaVersionInForce } from '../../context';
import type { RoleDocument } from '../../parse/roleDocument';
import type { Shape } from '../../schema/shape';
import type { Cursor } from './cursor';
import { indentUnit } from './keys';
import { filterFor, type Proposal } from './proposal';
import { type SnippetText, snippetTexts } from './snippetTexts';

/** Pieces for the mapping that the cursor is in or starts; none where something follows that they would tear apart. */
export function snippetProposals(
  document: RoleDocument,
  cursor: Cursor,
  shape: Shape,
  context: RoleContext,
): Proposal[] {
  const { beside, path } = cursor;
  const isFree = cursor.after === 'nothing' && !cursor.flow && !cursor.hasChildren;
  if (document.kind !== 'role' || !isFree || cursor.quote !== undefined) return [];
  // an item is one piece from its first key on, and a whole file only an empty one
  const isItem = typeof path.at(-1) === 'number';
  const fits = ({ key }: SnippetText): boolean =>
    key === undefined || isItem ? beside.size === 0 : !beside.has(key);
  const texts = path.length === 0 ? snippetTexts(undefined) : snippetTexts(shape.name ?? '');
  const version = String(sfiaVersionInForce(document, context));
  return texts.filter(fits).map((text) => {
    const lines = text.lines.map((line) => line.replace('{version}', version));
    const piece = fitted(lines, ' '.repeat(indentUnit(document.text)), document.eol, cursor.column);
    return {
      label: text.label,
      text: withoutStops(piece),
      snippet: withStops(piece),
      about: text.about,
      filter: filterFor(cursor, text.label),
      // a whole file comes right behind what it must have, a section behind all the keys
      sort: text.key === undefined ? '~xz' : '~z',
      kind: CompletionItemKind.Snippet,
      documentation: `\`\`\`yaml\n${withoutStops(fitted(lines, '  ', '\n', 0))}\n\`\`\``,
    };
  });
}

/** The first line goes where the cursor is, the others below it. */
function fitted(lines: readonly string[], step: string, eol: string, column: number): string {
  return lines.map((line) => line.replaceAll('\t', step)).join(eol + ' '.repeat(column));
}

function withoutStops(piece: string): string {
  return piece.replace(/[‹›]/g, '');
}

/** In the language of snippets, stops in their order. */
function withStops(piece: string): string {
  let count = 0;
  return piece.replace(/‹([^›]*)›/g, (_, words: string) => {
    count += 1;
    return words === '' ? `$${count}` : `\${${count}:${words}}`;
  });
}
