import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { type RoleContext, sfiaVersionInForce } from '../context';
import { type Pair, pairOf, type RoleNode, type SequenceItem } from '../parse/node';
import type { RoleDocument } from '../parse/roleDocument';
import type { Shape } from '../schema/shape';
import { detailOf, isWordList, itemLabel, preview, type SkillName } from './symbolText';

interface Outlined {
  readonly document: RoleDocument;
  readonly skillName: SkillName;
}

interface Spot {
  readonly start: number;
  readonly end: number;
}

/** The outline of a document in the order of the file, with the names that people know the keys by. */
export function documentSymbols(document: RoleDocument, context: RoleContext): DocumentSymbol[] {
  const version = sfiaVersionInForce(document, context);
  const skillName: SkillName = (code) => context.frameworks.sfia.skill(code, version)?.name;
  return symbolsBelow(document.root, context.shape, { document, skillName });
}

function symbolsBelow(
  node: RoleNode | undefined,
  shape: Shape | undefined,
  outlined: Outlined,
): DocumentSymbol[] {
  if (node?.kind === 'mapping') return node.pairs.flatMap((pair) => symbolOfPair(pair, shape, outlined));
  if (node?.kind !== 'sequence' || isWordList(node)) return [];
  return node.items.flatMap((item, index) => symbolOfItem(item, index, shape?.item(), outlined));
}

function symbolOfPair({ key, value }: Pair, holder: Shape | undefined, outlined: Outlined): DocumentSymbol[] {
  const shape = holder?.key(key.text);
  const name = shape?.title ?? preview(key.text);
  if (name === '') return [];
  const children = symbolsBelow(value, shape, outlined);
  const spot = { start: key.start, end: Math.max(key.end, value?.end ?? 0) };
  return [symbol(outlined, name, detailOf(value), kindOf(value), spot, key, children)];
}

/** A blank item has no name to show, so it has no symbol. */
function symbolOfItem(
  { start, value }: SequenceItem,
  index: number,
  shape: Shape | undefined,
  outlined: Outlined,
): DocumentSymbol[] {
  if (value === undefined) return [];
  const { name, detail } = itemLabel(value, index, outlined.skillName);
  const group = value.kind === 'mapping' ? pairOf(value, 'items') : undefined;
  const children = symbolsBelow(group?.value, shape?.key('items'), outlined);
  const kind = value.kind === 'mapping' && group === undefined ? SymbolKind.Field : kindOf(value);
  return [symbol(outlined, name, detail, kind, { start, end: value.end }, value, children)];
}

/** The range grows to hold the selection and the children, as the protocol asks. */
function symbol(
  { document }: Outlined,
  name: string,
  detail: string | undefined,
  kind: SymbolKind,
  spot: Spot,
  selection: Spot,
  children: DocumentSymbol[],
): DocumentSymbol {
  const offsets = children.map(({ range }) => ({
    start: document.offsetAt(range.start),
    end: document.offsetAt(range.end),
  }));
  const inside = [spot, selection, ...offsets];
  const range = {
    start: inside.reduce((first, { start }) => Math.min(first, start), spot.start),
    end: inside.reduce((last, { end }) => Math.max(last, end), spot.end),
  };
  return {
    name,
    ...(detail !== undefined && { detail }),
    kind,
    range: document.rangeOf(range),
    selectionRange: document.rangeOf(selection),
    ...(children.length > 0 && { children }),
  };
}

function kindOf(node: RoleNode | undefined): SymbolKind {
  if (node === undefined) return SymbolKind.Null;
  switch (node.kind) {
    case 'mapping':
      return SymbolKind.Module;
    case 'sequence':
      return SymbolKind.Array;
    case 'alias':
      return SymbolKind.Variable;
    case 'scalar':
      return scalarKind(node.value);
  }
}

function scalarKind(value: string | number | boolean | null): SymbolKind {
  if (value === null) return SymbolKind.Null;
  if (typeof value === 'number') return SymbolKind.Number;
  return typeof value === 'boolean' ? SymbolKind.Boolean : SymbolKind.String;
}
