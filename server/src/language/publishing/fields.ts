// What an advert needs, by profile. The Civil Service list is what its recruitment form asks for.
import type { PublishingProfile } from '../context';
import { entryAt, isFilled, itemsOf } from '../inheritance/data';
import type { EffectiveMapping, EffectiveValue } from '../inheritance/effective';
import { labelFor } from './words';

type Root = EffectiveMapping | undefined;

/** A field that adverts of a profile need. */
export interface PublishingField {
  /** Where its value belongs: keys with a dot between them. */
  readonly path: string;
  /** What people call it. */
  readonly label: string;
  /** Ends the sentence "An advert needs …". */
  readonly need: string;
  /** The value that fills the field in a role; `undefined` where it is missing. */
  readonly filledBy: (root: Root) => EffectiveValue | undefined;
}

type Facts = Partial<Pick<PublishingField, 'label' | 'filledBy'>> & {
  /** False where this role doesn't need it. */
  readonly isNeeded?: (root: Root) => boolean;
};

interface ProfileField extends PublishingField {
  readonly isNeeded: (root: Root) => boolean;
}

function field(path: string, need: string, facts: Facts = {}): ProfileField {
  const keys = path.split('.');
  const filledBy = (root: Root) => filled(entryAt(root, ...keys));
  return { path, label: labelFor(path), need, filledBy, isNeeded: () => true, ...facts };
}

const SUMMARY = field('summary', 'a summary of the role');

const RESPONSIBILITIES = field('responsibilities', 'responsibilities, or a section that describes the work', {
  filledBy: (root) => filled(entryAt(root, 'responsibilities')) ?? filled(entryAt(root, 'sections')),
});

const SALARY = field('post.salary', 'a salary with at least one amount', {
  filledBy: (root) => {
    const salary = entryAt(root, 'post', 'salary');
    const rates = [salary, ...itemsOf(entryAt(salary, 'bands'))];
    return rates.some(hasAmount) ? salary : undefined;
  },
});

const LOCATIONS = field('post.locations', 'a location');

const CONTRACT_TYPE = field('post.contract.type', 'the type of contract');

/** In the order of the printed page. */
const PROFILES: Readonly<Record<PublishingProfile, readonly ProfileField[]>> = {
  'civil-service': [
    SUMMARY,
    RESPONSIBILITIES,
    field('criteria.essential', 'essential criteria'),
    field('post.grade', 'a grade'),
    SALARY,
    LOCATIONS,
    CONTRACT_TYPE,
    field('post.contract.length', 'the length of a contract that ends', { isNeeded: hasContractThatEnds }),
    field('post.workingPatterns', 'working patterns'),
    field('post.positions', 'the number of posts'),
    field('post.clearance', 'a security clearance, or `none`'),
    field('application.approach', 'to say who can apply'),
    field('application.closes', 'a closing date'),
    field('application.contacts', 'a contact with the purpose `vacancy`', { filledBy: vacancyContacts }),
    field('application.selection', 'a description of the selection process'),
    field('application.nationality', 'the nationality requirements'),
  ],
  plain: [
    field('organisation.name', 'the name of the organisation'),
    SUMMARY,
    RESPONSIBILITIES,
    SALARY,
    LOCATIONS,
    CONTRACT_TYPE,
    field('application.closes', 'a closing date or an address to apply at', {
      label: 'Closing date or where to apply',
      filledBy: (root) =>
        filled(entryAt(root, 'application', 'closes')) ?? filled(entryAt(root, 'application', 'applyUrl')),
    }),
  ],
};

/** Every field of every profile, each once. */
export const PUBLISHING_FIELDS: readonly PublishingField[] = [
  ...new Map(
    Object.values(PROFILES)
      .flat()
      .map((one) => [one.path, one]),
  ).values(),
];

/** The fields that this role needs as an advert. */
export function neededFields(profile: PublishingProfile, root: Root): readonly PublishingField[] {
  return PROFILES[profile].filter(({ isNeeded }) => isNeeded(root));
}

function filled(value: EffectiveValue | undefined): EffectiveValue | undefined {
  return isFilled(value) ? value : undefined;
}

function hasAmount(rate: EffectiveValue | undefined): boolean {
  return isFilled(entryAt(rate, 'min')) || isFilled(entryAt(rate, 'max'));
}

const TYPES_THAT_END = new Set(['fixed-term', 'temporary', 'loan', 'secondment']);

function hasContractThatEnds(root: Root): boolean {
  const types = itemsOf(entryAt(root, 'post', 'contract', 'type'));
  return types.some((type) => type.kind === 'scalar' && TYPES_THAT_END.has(type.text.trim()));
}

/** All contacts, where one of them can be asked about the vacancy. */
function vacancyContacts(root: Root): EffectiveValue | undefined {
  const contacts = entryAt(root, 'application', 'contacts');
  const isForVacancy = (contact: EffectiveValue) => {
    const purpose = entryAt(contact, 'purpose');
    return purpose?.kind === 'scalar' && purpose.text.trim() === 'vacancy';
  };
  return itemsOf(contacts).some((one) => isForVacancy(one) && canBeReached(one)) ? contacts : undefined;
}

function canBeReached(contact: EffectiveValue): boolean {
  return ['name', 'email', 'phone'].some((key) => isFilled(entryAt(contact, key)));
}
