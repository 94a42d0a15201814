// The page for candidates, in the order in which Civil Service Jobs prints one.
import { entryAt } from '../../inheritance/data';
import type { EffectiveValue } from '../../inheritance/effective';
import { approach, howToApply } from '../application';
import { behaviourList, linkList } from '../capabilities';
import { readDate } from '../dates';
import { type AdvertInput, inline, writtenAt } from '../input';
import { listBlocks } from '../lists';
import type { AdvertBlock, AdvertSection, TableRow } from '../model';
import { ANYWHERE } from '../placement';
import { postRows, type RowKey } from '../post';
import { plainText } from '../read';
import {
  assessmentBlocks,
  listSection,
  organisation,
  profession,
  proseBlocks,
  section,
  underHeading,
} from '../sections';
import { sfiaSkills } from '../sfiaSkills';
import type { Slot } from '../slot';
import { stagesTable } from './stagesTable';

/** What candidates look for first stands first. */
const DETAILS: readonly RowKey[] = [
  'reference',
  'salary',
  'allowances',
  'grade',
  'contract',
  'businessArea',
  'roleType',
  'workingPatterns',
  'hours',
  'positions',
  'locations',
  'reportsTo',
  'clearance',
  'criminalRecordCheck',
  'residencyYears',
  'reserveListMonths',
];

/** The order of the page; the frameworks of skills stand before `skills`. */
export const CANDIDATE_PAGE: readonly Slot[] = [
  { keys: ['title', 'post'], build: details },
  {
    keys: ['summary'],
    build: (input) =>
      section('summary', input.labels.candidate.summary, proseBlocks(['summary'], input), input),
  },
  { keys: ['responsibilities', 'workingWith'], build: description },
  { keys: ['qualities', 'criteria'], build: personSpecification },
  { keys: ['behaviours'], build: behaviours },
  {
    keys: ['skills.sfia'],
    build: (input) => sfiaSkills(input).map((one) => asTechnicalSkills(one, input)),
  },
  { keys: ['skills'], build: () => [] },
  { keys: ['benefits'], build: (input) => listSection('benefits', input.labels.benefits, input) },
  { keys: ['organisation'], build: organisation },
  { keys: ['profession'], build: profession },
  { keys: [ANYWHERE], build: () => [] },
  { keys: ['assessment'], build: selection },
  {
    keys: ['application.nationality'],
    build: (input) =>
      section(
        'application.nationality',
        input.labels.nationality,
        proseBlocks(['application', 'nationality'], input),
        input,
      ),
  },
  { keys: ['application'], build: howToApply },
  {
    keys: ['links'],
    build: (input) => section('links', input.labels.candidate.furtherReading, linkList(input), input),
  },
];

/** The skills of a framework, under a heading that candidates know. */
export function asTechnicalSkills(one: AdvertSection, { labels }: AdvertInput): AdvertSection {
  return { ...one, heading: labels.candidate.technicalSkills(one.heading) };
}

function details(input: AdvertInput): readonly AdvertSection[] {
  const { labels, root } = input;
  const rows = [
    ...applicationRow(
      'closes',
      labels.candidate.applyBefore,
      (text) => labels.candidate.closingDate(readDate(text) ?? text),
      input,
    ),
    ...postRows(DETAILS, input),
    ...applicationRow('approach', labels.candidate.approach, (text) => approach(text, input), input),
  ];
  if (rows.length === 0) return [];
  const at = writtenAt(entryAt(root, 'post'), input);
  return section('post', labels.candidate.details, [{ kind: 'table', rows, ...at }], input);
}

function applicationRow(
  key: 'closes' | 'approach',
  label: string,
  say: (text: string) => string,
  input: AdvertInput,
): readonly TableRow[] {
  const value: EffectiveValue | undefined = entryAt(input.root, 'application', key);
  const text = plainText(value);
  return text === '' ? [] : [{ label, lines: [inline('text', say(text))], ...writtenAt(value, input) }];
}

function description(input: AdvertInput): readonly AdvertSection[] {
  const { labels, root } = input;
  const tasks = listBlocks(entryAt(root, 'responsibilities'), input);
  const people = listBlocks(entryAt(root, 'workingWith'), input);
  const blocks = [
    ...(people.length === 0 ? tasks : underHeading(labels.responsibilities, tasks)),
    ...underHeading(labels.workingWith, people),
  ];
  const key = tasks.length === 0 ? 'workingWith' : 'responsibilities';
  return section(key, labels.candidate.description, blocks, input);
}

function personSpecification(input: AdvertInput): readonly AdvertSection[] {
  const { labels, root } = input;
  const criteria = entryAt(root, 'criteria');
  const blocks = [
    ...underHeading(labels.essential, listBlocks(entryAt(criteria, 'essential'), input)),
    ...underHeading(labels.desirable, listBlocks(entryAt(criteria, 'desirable'), input)),
    ...underHeading(labels.qualities, listBlocks(entryAt(root, 'qualities'), input)),
  ];
  return section(criteria === undefined ? 'qualities' : 'criteria', labels.candidate.person, blocks, input);
}

function behaviours(input: AdvertInput): readonly AdvertSection[] {
  const { candidate } = input.labels;
  const list = behaviourList(input);
  if (list.length === 0) return [];
  const intro: AdvertBlock = { kind: 'paragraph', content: inline('text', candidate.behavioursIntro) };
  return section('behaviours', candidate.behaviours, [intro, ...list], input);
}

/** How people are chosen: what is assessed at each stage, then what the role says of it. */
function selection(input: AdvertInput): readonly AdvertSection[] {
  const blocks = [
    ...proseBlocks(['application', 'selection'], input),
    ...stagesTable(input),
    ...assessmentBlocks(input),
  ];
  const key = entryAt(input.root, 'assessment') === undefined ? 'application.selection' : 'assessment';
  return section(key, input.labels.candidate.selection, blocks, input);
}
