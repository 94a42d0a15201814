import type { AdvertInput } from '../advert/input';
import type { Labels } from '../advert/labels';
import type { Advert, AdvertSection } from '../advert/model';
import { nameKey } from '../frameworks/names';
import type { SectionChanges } from './change';
import { compareSkills } from './compareSkills';
import { compareUnits } from './compareUnits';
import { type Unit, unitsOf } from './units';

/** One of the roles that are compared: its printed definition, and what that was built from. */
export interface Side {
  readonly advert: Advert;
  readonly input: AdvertInput;
}

/**
 * What candidates and colleagues would read differently in `after` than in `before`, section by section. What the
 * page doesn't print, such as the record of the file, doesn't count.
 */
export function compareRoles(before: Side, after: Side): readonly SectionChanges[] {
  const { labels } = after.input;
  const skills = compareSkills(before.input, after.input);
  const sections = compareSections(before.advert.sections, after.advert.sections, labels);
  // the skills stand where the page has them: before the benefits and all that follows
  const place = sections.findIndex(({ key }) => AFTER_SKILLS.has(key));
  const cut = place === -1 ? sections.length : place;
  return [
    ...basics(before.advert, after.advert, labels),
    ...sections.slice(0, cut),
    ...skills,
    ...sections.slice(cut),
  ];
}

const AFTER_SKILLS: ReadonlySet<string> = new Set(['benefits', 'sections', 'post', 'application']);

function basics(before: Advert, after: Advert, labels: Labels): readonly SectionChanges[] {
  const units = ({ title, organisation }: Advert): readonly Unit[] => [
    { under: '', label: labels.changes.title, ...title },
    ...(organisation === undefined
      ? []
      : [{ under: '', label: labels.changes.organisation, ...organisation }]),
  ];
  const changes = compareUnits(units(before), units(after), labels);
  return changes.length === 0 ? [] : [{ heading: labels.changes.basics, changes }];
}

interface KeyedChanges extends SectionChanges {
  readonly key: string;
}

function compareSections(
  before: readonly AdvertSection[],
  after: readonly AdvertSection[],
  labels: Labels,
): readonly KeyedChanges[] {
  const [older, newer] = [before, after].map((sections) => sections.filter(isNoFramework));
  if (older === undefined || newer === undefined) return [];
  const partner = (one: AdvertSection, others: readonly AdvertSection[]) =>
    others.find((other) => nameOf(other) === nameOf(one));
  const gone = older.filter((one) => partner(one, newer) === undefined);
  return [
    ...newer.map((section) => ({ section, was: partner(section, older), is: section })),
    ...gone.map((section) => ({ section, was: section, is: undefined })),
  ].flatMap(({ section, was, is }): KeyedChanges[] => {
    const changes = compareUnits(units(was, labels), units(is, labels), labels);
    if (changes.length === 0) return [];
    const { key, heading } = section;
    return [{ key, heading, changes, ...(is?.writtenAt && { writtenAt: is.writtenAt }) }];
  });
}

/** Skills are compared by skill, not by what their lines say. */
function isNoFramework({ key }: AdvertSection): boolean {
  return !key.startsWith('skills.');
}

function nameOf({ key, heading }: AdvertSection): string {
  if (key === 'sections') return `${key} ${nameKey(heading)}`;
  return key === 'links' ? 'behaviours' : key;
}

/** Criteria without a heading are the essential ones. */
function units(section: AdvertSection | undefined, { essential }: Labels): readonly Unit[] {
  if (section === undefined) return [];
  return unitsOf(section, section.key === 'criteria' ? essential : '');
}
