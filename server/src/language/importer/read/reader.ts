import type { Frameworks } from '../../frameworks/types';
import type { RoleDraft } from '../draft/draft';
import { blockWords, toMarkdown } from '../markdown';
import type { Part } from '../outline/parts';
import type { MakeNote } from '../report';
import type { CitedVersion } from '../skills/version';
import type { SourceBlock } from '../source';

/** What reading the parts of a role takes. */
export interface Reader {
  readonly draft: RoleDraft;
  readonly frameworks: Frameworks;
  readonly note: MakeNote;
  readonly version: CitedVersion;
}

/** A part of which the format knows what it is, with the parts below it of which it doesn't. */
export interface PartWithParts {
  readonly part: Part;
  readonly below: readonly Part[];
}

/** Keeps blocks that nothing recognised as a section of their own. */
export function keepAsSection(
  heading: string,
  blocks: readonly SourceBlock[],
  { draft, note }: Reader,
  message = isLeadIn(blocks)
    ? 'This led to a list that has its place now, so it may go; it stays as a section until you decide.'
    : 'The format has no key for this, so it stays as a section of its own.',
): void {
  const from = [heading, blockWords(blocks)].filter((text) => text !== '').join(': ');
  const shown = heading === '' ? 'Further information' : heading;
  draft.section(shown, toMarkdown(blocks), [note('look', from, `sections, "${shown}"`, message)]);
}

/** "We will assess you against these behaviours:" with nothing left behind the colon. */
export function isLeadIn(blocks: readonly SourceBlock[]): boolean {
  return blocks.length > 0 && blocks.every((block) => block.kind === 'paragraph' && /:$/.test(block.text));
}
