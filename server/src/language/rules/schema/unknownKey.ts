import { sameName } from '../../frameworks/names';
import { nearest } from '../../frameworks/near';
import { type MappingNode, type Pair, pairOf } from '../../parse/node';
import type { RoleDocument } from '../../parse/roleDocument';
import type { Fix, Problem } from '../../problem';
import { nameOf, type Spot } from '../../schema/spot';
import { code, listed } from '../../schema/words';
import { removePair } from '../textEdits';
import { homesOf, moveFix } from './moveKey';

/** An unknown key, and the key of the same mapping that it probably means. */
export interface UnknownKey {
  readonly mapping: MappingNode;
  readonly means: string | undefined;
  readonly problem: Problem;
}

/** `pair` stands in the mapping at `spot`, which has no such key. */
export function unknownKey(spot: Spot, mapping: MappingNode, pair: Pair, document: RoleDocument): UnknownKey {
  const key = pair.key.text;
  const free = (spot.shape?.keys ?? []).filter((other) => pairOf(mapping, other) === undefined);
  const near = nearest(key, free);
  const homes = near.some((other) => sameName(other, key)) ? [] : homesOf(key, spot);
  const [home] = homes.length === 1 ? homes : [];
  const fixes = (): Fix[] => [
    ...(home === undefined ? [] : moveFix(document, mapping, pair, home)),
    ...near.map((name, index) => renameFix(pair, name, index === 0 && home === undefined)),
    ...removeFix(document, mapping, pair),
  ];
  const hint = home === undefined ? meant(near) : ` It belongs ${placeName(home)}.`;
  return {
    mapping,
    means: home === undefined ? near[0] : undefined,
    problem: {
      code: 'schema/unknown-key',
      message: `${code(key)} is not a key of ${nameOf(spot, document)}.${hint}`,
      start: pair.key.start,
      end: pair.key.end,
      fixes,
    },
  };
}

/** `spot` is the value of a key that its mapping has, but not together with the other keys there. */
export function misplacedKey(
  spot: Spot,
  others: readonly string[],
  document: RoleDocument,
): Problem | undefined {
  const mapping = spot.holder?.node;
  const { pair } = spot;
  if (pair === undefined || mapping?.kind !== 'mapping') return undefined;
  const beside = others.length === 0 ? 'the other keys here' : listed(others.map(code), 'and');
  return {
    code: 'schema/unknown-key',
    message: `${code(pair.key.text)} can't stand together with ${beside}.`,
    start: pair.key.start,
    end: pair.key.end,
    fixes: () => removeFix(document, mapping, pair),
  };
}

function meant(near: readonly string[]): string {
  return near[0] === undefined ? '' : ` Did you mean ${code(near[0])}?`;
}

function placeName(path: readonly string[]): string {
  return path.length === 0 ? 'at the top level' : `under ${code(path.join('.'))}`;
}

function renameFix({ key }: Pair, name: string, preferred: boolean): Fix {
  return {
    title: `Change ${code(key.text)} to ${code(name)}`,
    edits: [{ start: key.start, end: key.end, newText: name }],
    preferred,
    unambiguous: sameName(key.text, name),
  };
}

function removeFix(document: RoleDocument, mapping: MappingNode, pair: Pair): Fix[] {
  const edit = removePair(document, mapping, pair);
  return edit === undefined ? [] : [{ title: `Remove ${code(pair.key.text)}`, edits: [edit] }];
}
