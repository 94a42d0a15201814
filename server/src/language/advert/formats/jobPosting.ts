import { readDate } from '../dates';
import type { Advert, Posting, PostingPlace } from '../model';
import { isSafeLink } from '../markdown';

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

export interface JobPosting {
  readonly data: { readonly [key: string]: Json };
  /** Sentences: what search engines want and the role doesn't say. */
  readonly missing: readonly string[];
}

const EMPLOYMENT: Readonly<Record<string, string>> = {
  'full-time': 'FULL_TIME',
  'part-time': 'PART_TIME',
  temporary: 'TEMPORARY',
  'fixed-term': 'TEMPORARY',
};

const UNITS: Readonly<Record<string, string>> = {
  year: 'YEAR',
  month: 'MONTH',
  week: 'WEEK',
  day: 'DAY',
  hour: 'HOUR',
};

/** The advert as schema.org's JobPosting. `description` is HTML without attributes. */
export function jobPosting(advert: Advert, description: string): JobPosting {
  const { posting, title, organisation } = advert;
  const { pay } = posting;
  const types = employmentTypes(posting);
  const onSite = posting.places.filter((place) => !place.remote || hasAddress(place));
  const remote = posting.places.filter((place) => place.remote);
  const given: readonly Property[] = [
    { name: 'title', value: title.text, want: 'required' },
    { name: 'description', value: description, want: 'required' },
    {
      name: 'datePosted',
      value: readDate(posting.opens) && ukTime(posting.opens, false),
      want: 'required',
      key: 'application.opens',
    },
    {
      name: 'hiringOrganization',
      value: organisation && { '@type': 'Organization', name: organisation.text },
      want: 'required',
      key: 'organisation.name',
    },
    {
      name: 'jobLocation',
      value: onSite.length === 0 ? undefined : onSite.map(location),
      want: remote.length > 0 ? undefined : 'required',
      key: 'post.locations',
    },
    { name: 'jobLocationType', value: remote.length === 0 ? undefined : 'TELECOMMUTE' },
    {
      name: 'applicantLocationRequirements',
      value:
        remote.length === 0
          ? undefined
          : [...new Set(remote.map(({ country }) => country))].map((name) => ({ '@type': 'Country', name })),
    },
    {
      name: 'validThrough',
      value: readDate(posting.closes) && ukTime(posting.closes, true),
      want: 'recommended',
      key: 'application.closes',
    },
    {
      name: 'employmentType',
      value: types.length === 0 ? undefined : types,
      want: 'recommended',
      key: 'post.workingPatterns',
    },
    {
      name: 'baseSalary',
      value: pay && {
        '@type': 'MonetaryAmount',
        currency: pay.currency.toUpperCase(),
        value: {
          '@type': 'QuantitativeValue',
          ...(pay.min === pay.max ? { value: pay.min } : { minValue: pay.min, maxValue: pay.max }),
          unitText: UNITS[pay.per] ?? 'YEAR',
        },
      },
      want: 'recommended',
      key: 'post.salary',
    },
    {
      name: 'identifier',
      value:
        posting.reference === ''
          ? undefined
          : { '@type': 'PropertyValue', name: organisation?.text ?? title.text, value: posting.reference },
      want: 'recommended',
      key: 'post.reference',
    },
    // the page itself takes no application
    { name: 'directApply', value: false },
    { name: 'url', value: isSafeLink(posting.applyUrl) ? posting.applyUrl : undefined },
    { name: 'totalJobOpenings', value: posting.positions },
    { name: 'workHours', value: posting.hours || undefined },
  ];
  const filled = given.filter(({ value }) => value !== undefined && value !== '');
  return {
    data: {
      '@context': 'https://schema.org/',
      '@type': 'JobPosting',
      ...Object.fromEntries(filled.map(({ name, value }) => [name, value ?? ''])),
    },
    missing: given
      .filter((property) => !filled.includes(property) && property.want !== undefined)
      .map(({ name, want, key = name }) => `Search engines: ${name} is ${want} and missing (${key}).`),
  };
}

interface Property {
  readonly name: string;
  readonly value: Json | undefined;
  readonly want?: 'required' | 'recommended' | undefined;
  /** Where the role file says it. */
  readonly key?: string;
}

/** JSON that can stand inside a script element: nothing in it can end the element or open a comment. */
export function scriptJson(data: Json): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function employmentTypes({ workingPatterns, contractTypes }: Posting): readonly string[] {
  const known = [...workingPatterns, ...contractTypes].flatMap((word) => EMPLOYMENT[word] ?? []);
  return [...new Set(known)];
}

function hasAddress({ name, street, locality, postcode }: PostingPlace): boolean {
  return [name, street, locality, postcode].some((text) => text !== '');
}

function location({ name, street, locality, region, postcode, country }: PostingPlace): Json {
  const parts = {
    streetAddress: street,
    addressLocality: locality || name,
    addressRegion: region,
    postalCode: postcode,
    addressCountry: country,
  };
  const filled = Object.entries(parts).filter(([, text]) => text !== '');
  return { '@type': 'Place', address: { '@type': 'PostalAddress', ...Object.fromEntries(filled) } };
}

/** A local time of the UK with its distance from UTC; a bare date that closes lasts to the end of that day. */
function ukTime(written: string, isEnd: boolean): string {
  const [day = '', time] = written.split(/[Tt ]/);
  const clock = time ?? (isEnd ? '23:59' : undefined);
  if (clock === undefined) return day;
  const local = `${day}T${clock.length === 5 ? `${clock}:00` : clock}`;
  return `${local}${isSummer(new Date(`${local}Z`)) ? '+01:00' : '+00:00'}`;
}

const UK_HOUR = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: 'numeric',
  hour12: false,
});

/** Whether clocks in the UK are an hour ahead at a moment. */
function isSummer(moment: Date): boolean {
  return Number(UK_HOUR.format(moment)) % 24 !== moment.getUTCHours();
}
