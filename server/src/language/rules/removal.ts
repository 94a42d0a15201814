import { type MappingNode, pairOf } from '../parse/node';

/** An item that says `remove: true` needs no more than what it is found by. */
export function isRemoval(mapping: MappingNode): boolean {
  const remove = pairOf(mapping, 'remove')?.value;
  return remove?.kind === 'scalar' && remove.value === true;
}
