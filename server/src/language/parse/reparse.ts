import { type ParseInput, parseRole } from './parse';
import type { RoleDocument } from './roleDocument';

/** The next version of a document. Answers the previous one where the text is the same, else parses in full. */
export function reparse(input: ParseInput, previous: RoleDocument | undefined): RoleDocument {
  const same = previous !== undefined && previous.text === input.text && previous.uri === input.uri;
  return same ? { ...previous, version: input.version } : parseRole(input);
}
