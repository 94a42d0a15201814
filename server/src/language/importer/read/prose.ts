// Parts whose format is Markdown: about the organisation, the profession, the role; selection and nationality.
import { name, words } from '../draft/value';
import { plainWords, toMarkdown } from '../markdown';
import { oneLine } from '../clean';
import type { SourceBlock, SourceList } from '../source';
import type { Part } from '../outline/parts';
import type { PartWithParts, Reader } from './reader';

/** Writes a part as Markdown; parts of unknown headings below it are sections of their own. */
export function readProse(part: Part, path: string, key: string, reader: Reader): void {
  const { draft, note } = reader;
  draft.moveTo(key);
  if (part.blocks.length > 0) {
    draft.write(path, toMarkdown(part.blocks), [note('mapped', part.heading, path.replaceAll('.', ', '))]);
  }
}

const NOT_A_NAME =
  /^(?:us|organisation|department|agency|authority|company|council|employer|business|profession|function)$/i;

/** "About the Home Office" names it; "About the organisation" doesn't. */
export function readOrganisation({ part }: PartWithParts, reader: Reader): void {
  const named = nameIn(part.heading);
  if (named !== '') {
    const message = 'The name was taken from the heading.';
    reader.draft.put(
      'organisation.name',
      name(named, [reader.note('guessed', part.heading, 'organisation, name', message)]),
    );
  }
  readProse(part, 'organisation.about', 'organisation', reader);
}

export function readProfession({ part }: PartWithParts, reader: Reader): void {
  const { draft, note } = reader;
  const { heading } = part;
  const named = /^about\b/i.test(heading) ? nameIn(heading) : heading.replace(/^(?:the\s+)?profession$/i, '');
  draft.moveTo('profession');
  if (named !== '') draft.put('profession.name', name(named, [note('mapped', heading, 'profession, name')]));
  const at = part.blocks.findIndex(isPrinciples);
  const intro = part.blocks[at - 1];
  const principles =
    at > 0 && intro?.kind === 'paragraph' && /\bprincip/i.test(plainWords(intro.text)) ? at : -1;
  if (principles === -1) {
    readProse(part, 'profession.about', 'profession', reader);
    return;
  }
  const items = (part.blocks[principles] as SourceList).items.map(({ text }) => words(oneLine(text)));
  const after = part.blocks.slice(principles + 1);
  const about = [...part.blocks.slice(0, principles - 1), ...after, ...(intro === undefined ? [] : [intro])];
  const moved =
    'The sentence that leads to the principles was put last, since they are printed below the text.';
  draft.write('profession.about', toMarkdown(about), [
    after.length === 0
      ? note('mapped', heading, 'profession, about')
      : note('guessed', intro?.kind === 'paragraph' ? intro.text : heading, 'profession, about', moved),
  ]);
  draft.add('profession.principles', items, [
    note(
      'mapped',
      plainWords(intro?.kind === 'paragraph' ? intro.text : ''),
      `profession, ${items.length} principles`,
    ),
  ]);
}

function isPrinciples(block: SourceBlock): boolean {
  return (
    block.kind === 'list' && block.items.every(({ text, children }) => text !== '' && children.length === 0)
  );
}

/** What a heading is about, where that is a name. */
function nameIn(heading: string): string {
  const about =
    /^(?:about|working (?:for|at|in)|who we are:?)\s+(?:the\s+)?(?:our\s+)?(.+)$/i.exec(heading)?.[1] ?? '';
  const article = /^about\s+the\s+/i.test(heading) && /^\p{Ll}/u.test(about);
  return NOT_A_NAME.test(about) || article ? '' : about;
}
