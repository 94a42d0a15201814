import { entryAt, itemsOf } from '../inheritance/data';
import { type AdvertInput, inline, proseOf, writtenAt } from './input';
import { listBlocks } from './lists';
import type { AdvertBlock, AdvertSection } from './model';
import { plainText } from './read';

/** A section under the heading of its key; none without content. */
export function section(
  key: string,
  heading: string,
  blocks: readonly AdvertBlock[],
  input: AdvertInput,
): readonly AdvertSection[] {
  if (blocks.length === 0) return [];
  return [{ key, heading, blocks, ...writtenAt(entryAt(input.root, ...key.split('.')), input) }];
}

/** Block Markdown at a path of the role. */
export function proseBlocks(path: readonly string[], input: AdvertInput): readonly AdvertBlock[] {
  const prose = proseOf(entryAt(input.root, ...path), input);
  return prose === undefined ? [] : [{ kind: 'prose', ...prose }];
}

/** Blocks under a heading one level below the section's; none without blocks. */
export function underHeading(text: string, blocks: readonly AdvertBlock[]): readonly AdvertBlock[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', depth: 1, text }, ...blocks];
}

/** A section that is one list of text. */
export function listSection(key: string, heading: string, input: AdvertInput): readonly AdvertSection[] {
  return section(key, heading, listBlocks(entryAt(input.root, key), input), input);
}

export function organisation(input: AdvertInput): readonly AdvertSection[] {
  const blocks = proseBlocks(['organisation', 'about'], input);
  return section('organisation', input.labels.aboutOrganisation, blocks, input);
}

export function profession(input: AdvertInput): readonly AdvertSection[] {
  const principles = listBlocks(entryAt(input.root, 'profession', 'principles'), input);
  const blocks = [...proseBlocks(['profession', 'about'], input), ...principles];
  const name = plainText(entryAt(input.root, 'profession', 'name'));
  return section('profession', input.labels.aboutProfession(name), blocks, input);
}

export function summary(input: AdvertInput): readonly AdvertSection[] {
  return section('summary', input.labels.summary, proseBlocks(['summary'], input), input);
}

/** Essential criteria need no heading of their own when there are no others. */
export function criteria(input: AdvertInput): readonly AdvertSection[] {
  const { labels, root } = input;
  const essential = listBlocks(entryAt(root, 'criteria', 'essential'), input);
  const desirable = underHeading(labels.desirable, listBlocks(entryAt(root, 'criteria', 'desirable'), input));
  const blocks =
    desirable.length === 0 ? essential : [...underHeading(labels.essential, essential), ...desirable];
  return section('criteria', labels.criteria, blocks, input);
}

export function assessment(input: AdvertInput): readonly AdvertSection[] {
  return section('assessment', input.labels.assessment, assessmentBlocks(input), input);
}

/** The elements of a Success Profile that aren't criteria, behaviours or skills. */
export function assessmentBlocks(input: AdvertInput): readonly AdvertBlock[] {
  const { labels, root } = input;
  const given = entryAt(root, 'assessment');
  return [
    ...underHeading(labels.strengths, listBlocks(entryAt(given, 'strengths'), input)),
    ...underHeading(labels.ability, listBlocks(entryAt(given, 'ability'), input)),
    ...underHeading(labels.experience, experience(input)),
  ];
}

function experience(input: AdvertInput): readonly AdvertBlock[] {
  const given = entryAt(input.root, 'assessment', 'experience');
  const cv = entryAt(given, 'cv');
  const words = entryAt(given, 'statementWords');
  const entries = [
    { text: cv?.kind === 'scalar' && cv.value === true ? input.labels.curriculumVitae : '', value: cv },
    { text: plainText(words) === '' ? '' : input.labels.statement(plainText(words)), value: words },
  ].flatMap(({ text, value }) =>
    text === '' ? [] : [{ kind: 'item' as const, content: inline('text', text), ...writtenAt(value, input) }],
  );
  return entries.length === 0 ? [] : [{ kind: 'list', entries, ...writtenAt(given, input) }];
}

/** A section of the file's own, with the heading or key that it asks to stand behind. */
export interface OwnSection {
  readonly section: AdvertSection;
  /** Empty where the file doesn't say. */
  readonly after: string;
}

export function ownSections(input: AdvertInput): readonly OwnSection[] {
  return itemsOf(entryAt(input.root, 'sections')).flatMap((value) => {
    const heading = plainText(entryAt(value, 'heading'));
    const body = proseOf(entryAt(value, 'body'), input);
    if (heading === '' || body === undefined) return [];
    const blocks: readonly AdvertBlock[] = [{ kind: 'prose', ...body }];
    const after = plainText(entryAt(value, 'after'));
    return [{ section: { key: 'sections', heading, blocks, ...writtenAt(value, input) }, after }];
  });
}
