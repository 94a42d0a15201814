// From the parts of a document to a role.
import { name } from '../draft/value';
import { needsWithSubjects } from '../outline/needGroups';
import type { Part } from '../outline/parts';
import type { Topic } from '../outline/topics';
import { headedFact, takeDetails } from '../post/details';
import { fieldOf } from '../post/fields';
import type { Need } from '../skills/citation';
import { blockWords, escapeMarkdown, plainWords, toMarkdown } from '../markdown';
import { readBehaviours, readCapabilities } from './behaviours';
import { readContacts } from './contacts';
import { readCriteria } from './criteria';
import { readFacts } from './facts';
import { readAssessed, readList } from './lists';
import { readOrganisation, readProfession, readProse } from './prose';
import { isLeadIn, keepAsSection, type PartWithParts, type Reader } from './reader';
import { readSkills } from './skills';

/** What headings below them may divide further; only these get parts below them. */
const DIVIDED: ReadonlySet<Topic | undefined> = new Set([
  'responsibilities',
  'qualities',
  'criteria',
  'essential',
  'desirable',
  'workingWith',
  'benefits',
  'skills',
  'sfia',
  'behaviours',
  'capabilities',
  'contacts',
]);

/** "About the Harbour Office", but not "About the Testing team". */
const ABOUT_NAME =
  /^(?:[Aa]bout|[Ww]orking (?:for|at))\s+(?:the\s+)?\p{Lu}(?!.*\b(?:team|role|project|programme|job)\b)/u;

const ORGANISATION =
  /\b(?:Department|Ministry|Office|Agency|Council|Authority|Service|Commission|Inspectorate|Regulator|Trust|Board|College|Partnership|University|HM \p{Lu}\p{L}+)\b/u;

/** Reads parts in their order into the draft. */
export function readParts(parts: readonly Part[], reader: Reader): void {
  let last: Topic | undefined;
  const known = parts.map((part) => withoutProseAsFact(part, reader));
  for (const source of grouped(withOrganisation(needsWithSubjects(known)))) {
    const { part, below } = withoutFacts(source, reader);
    readPart({ part, below }, last, parts, reader);
    if (part.topic !== undefined && part.topic !== 'essential' && part.topic !== 'desirable')
      last = part.topic;
  }
}

/** "Our team" above prose tells of the team; above one name it says which one it is. */
function withoutProseAsFact(part: Part, { frameworks }: Reader): Part {
  if (part.field === undefined) return part;
  const { rest } = takeDetails(part.blocks, part.topic);
  if (rest.length === 0) return part;
  const { field, text } = headedFact({ ...part, blocks: rest }, part.field);
  return text === '' || field?.read(text, frameworks) === undefined ? { ...part, field: undefined } : part;
}

/** What stands at the top about somebody with a name is about the organisation, where nothing else is. */
function withOrganisation(parts: readonly Part[]): readonly Part[] {
  if (parts.some(({ topic }) => topic === 'organisation')) return parts;
  const at = parts.findIndex(({ topic, heading }) => topic === undefined && ABOUT_NAME.test(heading));
  const first = parts.findIndex(({ topic }) => topic !== undefined && DIVIDED.has(topic));
  if (at === -1 || (first !== -1 && first < at)) return parts;
  return parts.map((part, index) => (index === at ? { ...part, topic: 'organisation' as const } : part));
}

/** Parts of unknown headings go with the part above them where they stand below it. */
function grouped(parts: readonly Part[]): PartWithParts[] {
  const out: { readonly part: Part; readonly below: Part[] }[] = [];
  for (const part of parts) {
    const above = out.at(-1);
    const belongs =
      above !== undefined &&
      part.topic === undefined &&
      part.field === undefined &&
      part.depth > above.part.depth &&
      (DIVIDED.has(above.part.topic) || isUnknown(above.part));
    if (belongs) above.below.push(part);
    else out.push({ part, below: [] });
  }
  return out;
}

function isUnknown({ topic, field, heading }: Part): boolean {
  return topic === undefined && field === undefined && heading !== '';
}

/** Takes the facts of the post out of a part, wherever it stands. */
function withoutFacts({ part, below }: PartWithParts, reader: Reader): PartWithParts {
  const take = (one: Part): Part => {
    const { details, rest } = takeDetails(one.blocks, part.topic);
    if (details.length > 0 && part.topic === 'post') reader.draft.moveTo('post');
    readFacts(details, reader);
    return { ...one, blocks: rest };
  };
  return { part: take(part), below: below.map(take) };
}

function readPart(
  source: PartWithParts,
  last: Topic | undefined,
  all: readonly Part[],
  reader: Reader,
): void {
  const { topic } = source.part;
  if (topic === undefined) readUnknown(source, all, reader);
  else READERS[topic](source, reader, last);
}

type ReadTopic = (source: PartWithParts, reader: Reader, last: Topic | undefined) => void;

const READERS: Readonly<Record<Topic, ReadTopic>> = {
  organisation: readOrganisation,
  profession: readProfession,
  summary: ({ part }, reader) => readProse(part, 'summary', 'summary', reader),
  responsibilities: textList('responsibilities'),
  qualities: textList('qualities'),
  workingWith: textList('workingWith'),
  benefits: textList('benefits'),
  criteria: (source, reader) => readCriteria(source, 'essential', reader),
  essential: (source, reader, last) => readNeed(source, 'essential', last, reader),
  desirable: (source, reader, last) => readNeed(source, 'desirable', last, reader),
  sfia(source, reader) {
    if (!readSkills([source.part, ...source.below], 'essential', true, reader)) {
      if (source.part.blocks.length + source.below.length > 0) keepWhole(source, reader);
    }
  },
  skills(source, reader) {
    if (!readSkills([source.part, ...source.below], 'essential', false, reader)) {
      readCriteria(source, 'essential', reader);
    }
  },
  behaviours: readBehaviours,
  capabilities: readCapabilities,
  strengths: ({ part }, reader) => readAssessed(part, 'assessment.strengths', reader),
  ability: ({ part }, reader) => readAssessed(part, 'assessment.ability', reader),
  selection: ({ part }, reader) => readProse(part, 'application.selection', 'application', reader),
  nationality: ({ part }, reader) => readProse(part, 'application.nationality', 'application', reader),
  contacts: readContacts,
  post({ part }, reader) {
    reader.draft.moveTo('post');
    if (part.blocks.length > 0) keepAsSection(part.heading, part.blocks, reader);
  },
};

function textList(key: 'responsibilities' | 'qualities' | 'workingWith' | 'benefits'): ReadTopic {
  return (source, reader) => readList(source, key, key, reader);
}

/**
 * Essential or desirable: the skills among them, and the others as criteria. Where the part before was about SFIA,
 * names of skills count without codes, and what is no skill stays a section.
 */
function readNeed(source: PartWithParts, need: Need, last: Topic | undefined, reader: Reader): void {
  const { part, below } = source;
  const left: Part[] = [];
  const isSfia = last === 'sfia';
  const isRead = readSkills([part, ...below], need, isSfia, reader, (one) => {
    if (isSfia || isLeadIn(one.blocks)) keepAsSection(one.heading, one.blocks, reader);
    else left.push(one);
  });
  if (!isRead) readCriteria(source, need, reader);
  else if (left.length > 0) {
    const main = left.find(({ heading }) => heading === part.heading);
    readCriteria(
      { part: main ?? { ...part, blocks: [] }, below: left.filter((one) => one !== main) },
      need,
      reader,
    );
  }
}

function readUnknown(source: PartWithParts, all: readonly Part[], reader: Reader): void {
  const { part } = source;
  if (part.field !== undefined) {
    readFacts([headedFact(part, part.field)], reader);
  } else if (part.heading === '' && part.blocks.length === 0) {
    // nothing stood before the first heading but facts
  } else if (part.heading === '' && isOrganisation(part)) {
    const text = blockWords(part.blocks);
    const message = 'The line below the title was taken for the name of the organisation.';
    const value = name(text, [reader.note('guessed', text, 'organisation, name', message)]);
    if (!reader.draft.put('organisation.name', value)) keepWhole(source, reader);
  } else if (
    part.heading === all[0]?.heading &&
    part.blocks.length === 0 &&
    ORGANISATION.test(capitalised(part.heading))
  ) {
    const message = 'The heading at the top was taken for the name of the organisation.';
    const notes = [reader.note('guessed', part.heading, 'organisation, name', message)];
    if (!reader.draft.put('organisation.name', name(part.heading, notes))) keepWhole(source, reader);
    else for (const one of source.below) keepAsSection(one.heading, one.blocks, reader);
  } else if (part.heading === '' && !all.some(({ topic }) => topic === 'summary')) {
    const message = 'No heading says what this is; what stands at the top is mostly a summary.';
    reader.draft.write('summary', toMarkdown(part.blocks), [
      reader.note('guessed', blockWords(part.blocks), 'summary', message),
    ]);
    reader.draft.moveTo('summary');
  } else {
    keepWhole(source, reader);
  }
}

/** "HARBOUR OFFICE" as "Harbour Office". */
function capitalised(text: string): string {
  return text.replace(/\p{Lu}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** One short line that names a department or the like. */
function isOrganisation({ blocks: [first, ...others] }: Part): boolean {
  if (first?.kind !== 'paragraph' || others.length > 0) return false;
  const shown = plainWords(first.text);
  return shown.length <= 60 && !/[.:;\n]/.test(shown) && ORGANISATION.test(shown);
}

function keepWhole({ part, below }: PartWithParts, reader: Reader): void {
  const blocks = below.flatMap(({ heading, blocks: own }) => [
    { kind: 'heading' as const, depth: 3, text: escapeMarkdown(heading) },
    ...own,
  ]);
  const path = fieldOf(part.heading)?.path;
  const message =
    path === undefined
      ? undefined
      : `This is more than \`${path}\` can say, so it stays as a section of its own.`;
  keepAsSection(part.heading, [...part.blocks, ...blocks], reader, message);
}
