import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver-types';
import { type RoleContext, sfiaVersionInForce } from '../context';
import type { EffectiveValue, Origin } from '../inheritance/effective';
import { INHERITED_MARK } from '../inheritance/marks';
import { isBlank, type Pair, type Path, pairOf, type RoleNode, resolveAlias, walk } from '../parse/node';
import type { RoleDocument } from '../parse/roleDocument';
import { type Shape, shapeAt } from '../schema/shape';
import { listed } from '../schema/words';
import { effectiveAt, inheritedParts, type Part, shortName } from './inheritedFrom';

/** Which hints somebody wants to see. */
export interface InlayHintOptions {
  /** The name of a skill behind its code. */
  readonly skillNames: boolean;
  /** The guiding phrase behind a level of SFIA. */
  readonly levelPhrases: boolean;
  /** The file that a value comes from. */
  readonly inherited: boolean;
}

/** A hint before it takes the form of the protocol. */
interface Hint {
  /** UTF-16 code units. */
  readonly offset: number;
  readonly text: string;
  /** What is opened from the hint. */
  readonly origin?: Origin;
}

/** What stands between the lines of a range: names of skills, phrases of levels, files that values come from. */
export function inlayHints(
  document: RoleDocument,
  range: Range,
  context: RoleContext,
  options: InlayHintOptions,
): InlayHint[] {
  const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  const hints: Hint[] = [];
  walk(document.root, (node, path) => {
    if (node.end < from || node.start > to) return;
    if (node.kind === 'mapping') hints.push(...skillHints(node, path, document, context, options));
    if (options.inherited) hints.push(...inheritedHints(node, path, document, context));
  });
  return hints
    .filter(({ offset }) => from <= offset && offset <= to)
    .map(({ offset, text, origin }) => ({
      position: document.positionAt(offset),
      label: origin === undefined ? text : [{ value: text, location: placeOf(origin) }],
      kind: InlayHintKind.Type,
      paddingLeft: true,
    }));
}

function placeOf({ document, key, node }: Origin): { uri: string; range: Range } {
  return { uri: document.uri, range: document.rangeOf(key ?? node) };
}

/** Behind the code and the level of a skill, and behind the level of the whole role. */
function skillHints(
  item: RoleNode,
  path: Path,
  document: RoleDocument,
  context: RoleContext,
  { skillNames, levelPhrases }: InlayHintOptions,
): Hint[] {
  const shape = shapeAt(context.shape, path);
  if (shape === undefined) return [];
  const { sfia } = context.frameworks;
  const hints: Hint[] = [];
  const add = (pair: Pair | undefined, text: string | undefined) => {
    if (pair?.value !== undefined && text !== undefined) hints.push({ offset: pair.value.end, text });
  };
  for (const key of shape.keys) {
    const values = shape.key(key)?.values;
    const pair = pairOf(item, key);
    const written = resolveAlias(pair?.value);
    if (written?.kind !== 'scalar') continue;
    // who has written the name beside the code knows it
    if (values === 'sfia-skill' && skillNames && isBlank(pairOf(item, 'name')?.value)) {
      add(pair, sfia.skill(written.text.toUpperCase(), sfiaVersionInForce(document, context))?.name);
    }
    if (values === 'sfia-level' && levelPhrases && typeof written.value === 'number') {
      add(pair, sfia.genericLevel(written.value)?.guidingPhrase);
    }
  }
  return hints;
}

/** On a key that says nothing itself, on one that adds to what is inherited, and on `$inherited`. */
function inheritedHints(
  node: RoleNode,
  path: Path,
  document: RoleDocument,
  { effective, shape }: RoleContext,
): Hint[] {
  if (effective === undefined) return [];
  if (node.kind === 'scalar' && node.value === INHERITED_MARK && typeof path.at(-1) === 'number') {
    return fromFiles(effectiveAt(effective, path.slice(0, -1)), node.end, 'from');
  }
  if (node.kind !== 'mapping') return [];
  return node.pairs.flatMap((pair): Hint[] => {
    const at = [...path, pair.key.text];
    const value = effectiveAt(effective, at);
    if (value === undefined) return [];
    if (isBlank(pair.value)) {
      const offset = pair.value?.end ?? behindColon(document, pair);
      return [{ offset, text: `(from ${shortName(value.origin.document)})`, origin: value.origin }];
    }
    const marked = value.kind === 'list' && !isKeyed(shapeAt(shape, at));
    return marked ? [] : fromFiles(value, behindColon(document, pair), 'more from', pair.value);
  });
}

/** The items of plain lists that are inherited have the mark to be shown at. */
function isKeyed(shape: Shape | undefined): boolean {
  return shape?.mergeKey !== undefined;
}

/** What is blank in `own` has a hint of its own. */
function fromFiles(value: EffectiveValue | undefined, offset: number, words: string, own?: RoleNode): Hint[] {
  const counted = ({ key }: Part): boolean => key === undefined || pairOf(own, key) === undefined;
  const files = [...inheritedParts(value)].filter(([, parts]) => parts.some(counted));
  const first = files[0]?.[1].find(counted);
  if (first === undefined) return [];
  const names = listed(
    files.map(([file]) => shortName(file)),
    'and',
  );
  return [{ offset, text: `(${words} ${names})`, origin: first.value.origin }];
}

function behindColon({ text }: RoleDocument, { key }: Pair): number {
  const colon = text.indexOf(':', key.end);
  return colon === -1 ? key.end : colon + 1;
}
