import type { RoleContext } from '../context';
import { pairOf } from '../parse/node';
import type { RoleDocument } from '../parse/roleDocument';
import type { TextRange } from '../schema/spot';
import { publishingCheck } from './check';

/** A remark on how far a role is from being published, above its post or its title. */
export interface PublishingLens extends TextRange {
  readonly title: string;
}

/** `undefined` for what nobody publishes, and for a role that has neither a post nor a title of its own. */
export function publishingLens(
  document: RoleDocument,
  context: RoleContext,
  now: Date,
): PublishingLens | undefined {
  const key = (pairOf(document.root, 'post') ?? pairOf(document.root, 'title'))?.key;
  const check = key && publishingCheck(document, context, now);
  if (key === undefined || check === undefined || check.total === 0) return undefined;
  const title = `${check.ready} of ${check.total} fields ready to publish`;
  return { start: key.start, end: key.end, title };
}
