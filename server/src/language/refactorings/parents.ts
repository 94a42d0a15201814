import { type MappingNode, pairOf } from '../parse/node';
import { quoteIfNeeded } from '../parse/quote';
import type { RoleDocument } from '../parse/roleDocument';
import type { OffsetEdit } from '../problem';
import { indentAt, insertLines, insertPair, pairEnd } from '../rules/textEdits';

/** Lets a role extend one file more, after those that it extends; `undefined` where `extends` is no path or list. */
export function addParent(
  document: RoleDocument,
  root: MappingNode,
  path: string,
  order: readonly string[],
): OffsetEdit | undefined {
  const { text } = document;
  const pair = pairOf(root, 'extends');
  if (pair === undefined) {
    return insertPair(
      document,
      root,
      { key: 'extends', lines: [`extends: ${quoteIfNeeded(path)}`], inline: '' },
      order,
    );
  }
  const { value } = pair;
  if (value === undefined) {
    const at = pairEnd(text, pair);
    return { start: at, end: at, newText: ` ${quoteIfNeeded(path)}` };
  }
  const added = quoteIfNeeded(path, 'flow');
  if (value.kind === 'scalar' && typeof value.value === 'string') {
    const first =
      value.style === 'plain' ? quoteIfNeeded(value.text, 'flow') : text.slice(value.start, value.end);
    return { start: value.start, end: value.end, newText: `[${first}, ${added}]` };
  }
  const last = value.kind === 'sequence' ? value.items.at(-1) : undefined;
  if (value.kind !== 'sequence' || last?.value === undefined) return undefined;
  const end = last.value.end;
  if (value.flow) return { start: end, end, newText: `, ${added}` };
  return insertLines(document, end, `${indentAt(text, last.start)}- ${quoteIfNeeded(path)}`);
}
