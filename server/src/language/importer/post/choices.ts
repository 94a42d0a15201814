// Fields whose values come from a list.
import { nameKey } from '../../frameworks/names';
import type { NamedValue } from '../../frameworks/types';
import { blank, list, literal, mapping, name, words } from '../draft/value';
import { isProse, partsOf, type ReadField } from './reading';

/** Ways of writing a value that are neither its id nor its name. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  fixedtermappointment: 'fixed-term',
  fixedtermcontract: 'fixed-term',
  fta: 'fixed-term',
  fulltime: 'full-time',
  fulltimeworking: 'full-time',
  parttimeworking: 'part-time',
  jobsharing: 'job-share',
  jobshares: 'job-share',
  flexibleworking: 'flexible',
  flexitime: 'flexible',
  hybridworking: 'hybrid',
  remote: 'homeworking',
  homebased: 'homeworking',
  workingfromhome: 'homeworking',
  compressed: 'compressed-hours',
  annualised: 'annualised-hours',
  apprentice: 'apprenticeship',
  temp: 'temporary',
  loanopportunity: 'loan',
  counterterroristcheckctc: 'CTC',
  counterterrorismcheck: 'CTC',
  securityclearance: 'SC',
  sccleared: 'SC',
  developedvettingdv: 'DV',
  securitychecksc: 'SC',
  noclearancerequired: 'none',
  notrequired: 'none',
  acrossgov: 'across-government',
  civilservants: 'across-government',
  opentoall: 'external',
  public: 'external',
};

/** The value of a list that words mean, all of them: "Security Check (SC)", but not "Full-time (by day)". */
function meant(written: string, values: readonly NamedValue[]): NamedValue | undefined {
  const whole = named(written, values);
  const [, outside, inside] = /^(.*?)\s*\(([^()]*)\)$/.exec(written) ?? [];
  if (whole !== undefined || outside === undefined || inside === undefined) return whole;
  const found = named(outside, values);
  return found !== undefined && named(inside, values) === found ? found : undefined;
}

/** The value that words start with, before a remark: "Full-time (by day)", "Fixed term: to cover leave". */
function meantFirst(written: string, values: readonly NamedValue[]): NamedValue | undefined {
  return named(written.split(/\s*[(:–—]|\s-\s|\s+(?:for|until|to|with)\s/, 1)[0] ?? '', values);
}

function named(text: string, values: readonly NamedValue[]): NamedValue | undefined {
  const key = nameKey(text);
  if (key === '') return undefined;
  const id = OTHER_WORDS[key] ?? key;
  return values.find((value) => nameKey(value.id) === nameKey(id) || nameKey(value.name) === key);
}

export const readWorkingPatterns: ReadField = (text, { civilService }) => {
  const { known, rest } = sorted(text, civilService.workingPatterns);
  if (known.length === 0) return undefined;
  return {
    value: list(
      known.map((id) => words(id)),
      [],
      true,
    ),
    rest,
  };
};

/** "Fixed term (12 months)" */
export const readContract: ReadField = (text, { civilService }) => {
  const length = /\(?\b((?:up to\s+)?\d+\s*(?:[-–]\s*\d+\s*)?(?:month|year|week)s?)\)?/i.exec(text);
  const without = length === null ? text : text.replace(length[0], '').replace(/\s+(?:for|of)\s*$/i, '');
  const { known, rest } = sorted(without.replace(/[\s,:–-]+$/, ''), civilService.contractTypes);
  const [first, ...others] = known;
  if (first === undefined) return undefined;
  const type =
    others.length === 0
      ? words(first)
      : list(
          known.map((id) => words(id)),
          [],
          true,
        );
  return { value: mapping({ type, length: length?.[1] === undefined ? undefined : words(length[1]) }), rest };
};

/** "24 months", "Up to 2 years": nothing that is no time, such as a type of contract. */
export const readContractLength: ReadField = (text) => {
  const isTime =
    /^(?:for |up to |at least |about |approximately )?(?:an? |\d+|one|two|three|four|five|six)\b.*\b(?:week|month|year)s?\b/i;
  return isTime.test(text) && !isProse(text) ? { value: words(text.replace(/\n/g, '; ')) } : undefined;
};

export const readGrade: ReadField = (text, { civilService }) => {
  const parts = partsOf(text);
  if (parts.length > 1 && parts.every((part) => civilService.grade(part) !== undefined)) {
    return {
      value: list(
        parts.map((part) => name(part)),
        [],
        true,
      ),
    };
  }
  return isProse(text) ? undefined : { value: name(text.replace(/\n/g, '; ')) };
};

export const readClearance = choice(({ clearances }) => clearances);
export const readCriminalRecordCheck = choice(({ criminalRecordChecks }) => criminalRecordChecks);
export const readApproach = choice(({ approaches }) => approaches);

function choice(
  valuesOf: (lists: Parameters<ReadField>[1]['civilService']) => readonly NamedValue[],
): ReadField {
  return (text, { civilService }) => {
    const values = valuesOf(civilService);
    const found = meant(text.replace(/[\s.]+$/, ''), values);
    if (found !== undefined) return { value: words(found.id) };
    // "Security Check (SC) is needed": the longest name that the text holds
    const held = values
      .filter(({ id, name: value }) => id !== 'none' && (holds(text, value) || holds(text, id)))
      .sort((a, b) => b.name.length - a.name.length)[0];
    if (held === undefined) return undefined;
    return {
      value: words(held.id),
      rest: text,
      guess: `The text names ${held.name}; see that it is meant.`,
    };
  };
}

function holds(text: string, value: string): boolean {
  const escaped = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // codes such as SC are in capitals, names in any case
  const flags = value.includes(' ') ? 'iu' : 'u';
  return new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, flags).test(text);
}

/** What a text names of a list, and the rest of it. */
function sorted(
  text: string,
  values: readonly NamedValue[],
): { readonly known: string[]; readonly rest?: string } {
  const whole = meant(text, values);
  if (whole !== undefined) return { known: [whole.id] };
  const known = new Set<string>();
  const rest: string[] = [];
  for (const part of partsOf(text)) {
    const found = meant(part, values);
    const first = found ?? meantFirst(part, values);
    if (found === undefined) rest.push(part);
    if (first !== undefined) known.add(first.id);
  }
  // with a rest, the whole text is kept beside what was read in it
  return rest.length === 0 ? { known: [...known] } : { known: [...known], rest: text };
}

export const readCount: ReadField = (text) => countIn(text, /^(\d{1,6})\b/);
export const readMonths: ReadField = (text) => countIn(text, /^(\d{1,3})\s*(?:months?)?\.?$/i);
export const readYears: ReadField = (text) => countIn(text, /^(\d{1,2})\s*(?:years?)?\.?$/i);

function countIn(text: string, pattern: RegExp): ReturnType<ReadField> {
  const [whole = '', digits] = pattern.exec(text) ?? [];
  if (digits === undefined || Number(digits) === 0) return undefined;
  return { value: literal(Number(digits)), ...(whole.length < text.length ? { rest: text } : {}) };
}

/** "37 hours per week" */
export const readHours: ReadField = (text) => {
  const [, hours] =
    /^(\d+(?:\.\d+)?)\s*(?:hours?|hrs?)?\s*(?:(?:per|a|each)\s+week|weekly|pw|p\.w\.)?\.?$/i.exec(text) ?? [];
  if (hours !== undefined) return { value: literal(hours) };
  return isProse(text) ? undefined : { value: words(text.replace(/\n/g, '; ')) };
};

/** A line of its own, at the end of an address. */
const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}$/;

export const readLocations: ReadField = (text) => {
  if (text.split('\n').some(isProse)) return undefined;
  const lines = partsOf(text, /\n|;/);
  const byLines = lines.length > 1 && lines.some((line) => POSTCODE.test(line)) ? [lines.join(', ')] : lines;
  const all = partsOf(text);
  // an address keeps its commas, and a place what is said of it: "Hull, with travel to Dover"
  const isAddress = /\d/.test(text) || all.some((place) => /^\p{Ll}/u.test(place));
  const places = isAddress ? byLines : all;
  return { value: places.length === 0 ? blank() : list(places.map((place) => words(place))) };
};

export const readRoleType: ReadField = (text) => {
  const parts = partsOf(text, /\n|;/);
  if (parts.some(isProse)) return undefined;
  return { value: parts.length > 1 ? list(parts.map((part) => words(part))) : words(text) };
};
