import type { RoleContext } from '../context';
import { entryAt } from '../inheritance/data';
import type { EffectiveRole } from '../inheritance/effective';
import { application } from './application';
import { capabilities } from './capabilities';
import { frameworkIds, frameworkSkills } from './frameworkSkills';
import { type AdvertInput, advertInput, writtenAt } from './input';
import type { Advert, AdvertName, AdvertSection } from './model';
import { ANYWHERE, placeSections } from './placement';
import { post } from './post';
import { posting, scoredItems } from './posting';
import { plainText } from './read';
import {
  assessment,
  criteria,
  listSection,
  organisation,
  ownSections,
  profession,
  summary,
} from './sections';
import { sfiaSkills } from './sfiaSkills';
import type { Slot } from './slot';
import { asTechnicalSkills, CANDIDATE_PAGE } from './views/candidatePage';

/** For whom a role is composed: for the people who keep it, or for candidates. */
export type Composition = 'definition' | 'advert';

/** The order of the printed definition, whatever the order of the file. */
const DEFINITION: readonly Slot[] = [
  { keys: ['title', 'organisation'], build: organisation },
  { keys: ['profession'], build: profession },
  { keys: ['summary'], build: summary },
  {
    keys: ['responsibilities'],
    build: (input) => listSection('responsibilities', input.labels.responsibilities, input),
  },
  { keys: ['qualities'], build: (input) => listSection('qualities', input.labels.qualities, input) },
  { keys: ['criteria'], build: criteria },
  { keys: ['workingWith'], build: (input) => listSection('workingWith', input.labels.workingWith, input) },
  { keys: ['links', 'behaviours'], build: capabilities },
  { keys: ['assessment'], build: assessment },
  { keys: ['skills.sfia'], build: sfiaSkills },
  { keys: ['skills'], build: () => [] },
  { keys: ['benefits'], build: (input) => listSection('benefits', input.labels.benefits, input) },
  { keys: [ANYWHERE], build: () => [] },
  { keys: ['post'], build: post },
  { keys: ['application'], build: application },
];

const PAGES: Readonly<Record<Composition, readonly Slot[]>> = {
  definition: DEFINITION,
  advert: CANDIDATE_PAGE,
};

/** The page of a role: its frameworks stand before what asks to stand behind all `skills`. */
function pageOf(input: AdvertInput, composition: Composition): readonly Slot[] {
  const frameworks = frameworkIds(input).map((id) => ({
    keys: [`skills.${id}`],
    build: () => {
      const sections = frameworkSkills(id, input);
      return composition === 'advert' ? sections.map((one) => asTechnicalSkills(one, input)) : sections;
    },
  }));
  return PAGES[composition].flatMap((slot) => (slot.keys.includes('skills') ? [...frameworks, slot] : slot));
}

/** The advert of a role with what it inherits. Never throws: values of a wrong type print as text, or not at all. */
export function buildAdvert(
  effective: EffectiveRole,
  context: RoleContext,
  composition: Composition = 'definition',
): Advert {
  const input = advertInput(effective, context);
  const name = entryAt(input.root, 'organisation', 'name');
  return {
    files: effective.documents.map(({ uri }) => uri),
    language: input.language,
    title: title(input),
    organisation: plainText(name) === '' ? undefined : { text: plainText(name), ...writtenAt(name, input) },
    sections: inOrder(input, composition),
    posting: posting(input),
    pageOf: input.labels.pageOf,
    notes: untranslated(input),
    scored: scoredItems(input),
  };
}

function title(input: AdvertInput): AdvertName {
  const { labels, root, effective } = input;
  const written = entryAt(root, 'title');
  if (plainText(written) !== '') return { text: plainText(written), ...writtenAt(written, input) };
  const isTemplate = plainText(entryAt(root, 'kind')) === 'template';
  return { text: isTemplate ? labels.template(fileName(effective.document.uri)) : labels.untitledRole };
}

/** The last part of a URI as people see it, without the ending that all role files share. */
function fileName(uri: string): string {
  const last = uri.slice(uri.lastIndexOf('/') + 1).replace(/\.role\.ya?ml$/, '');
  try {
    return decodeURIComponent(last);
  } catch {
    // not every URI is well formed
    return last;
  }
}

function untranslated({ language, untranslated: labels }: AdvertInput): readonly string[] {
  if (labels.length === 0) return [];
  const some =
    labels.length > 4 ? `${labels.slice(0, 3).join(', ')} and ${labels.length - 3} more` : labels.join(', ');
  return [`These are not translated into ${language} and stand in English: ${some}.`];
}

function inOrder(input: AdvertInput, composition: Composition): readonly AdvertSection[] {
  const page = pageOf(input, composition);
  const printed = new Set(page.flatMap(({ keys }) => keys));
  const own = placeSections(ownSections(input), printed);
  return page.flatMap(({ keys, build }) => [...build(input), ...keys.flatMap((key) => own.get(key) ?? [])]);
}
