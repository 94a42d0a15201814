import type { ErrorObject } from 'ajv';
import { sameName } from '../../frameworks/names';
import { distance, nearestBy } from '../../frameworks/near';
import type { Frameworks, NamedValue } from '../../frameworks/types';
import type { ScalarNode } from '../../parse/node';
import { quoteIfNeeded } from '../../parse/quote';
import type { RoleDocument } from '../../parse/roleDocument';
import type { Fix, Problem } from '../../problem';
import { readFormat } from '../../schema/repairs';
import type { Shape } from '../../schema/shape';
import { capitalised, nameOf, rangeOfValue, type Spot } from '../../schema/spot';
import { code, listed, shown } from '../../schema/words';

/** What the allowed values are called together, by the list they come from. */
const LISTS: Readonly<
  Record<string, { noun: string; values?: (from: Frameworks) => readonly NamedValue[] }>
> = {
  'contract-type': { noun: 'contract types', values: ({ civilService }) => civilService.contractTypes },
  'working-pattern': { noun: 'working patterns', values: ({ civilService }) => civilService.workingPatterns },
  stage: { noun: 'stages', values: ({ civilService }) => civilService.stages },
  clearance: { noun: 'clearances', values: ({ civilService }) => civilService.clearances },
  'criminal-record-check': {
    noun: 'criminal record checks',
    values: ({ civilService }) => civilService.criminalRecordChecks,
  },
  approach: { noun: 'approaches', values: ({ civilService }) => civilService.approaches },
  'sfia-version': { noun: 'versions of SFIA' },
  'sfia-level': { noun: 'levels of SFIA' },
  'rule-severity': { noun: 'severities' },
  'publishing-profile': { noun: 'publishing profiles' },
};

const MOST_NAMED = 7;

/** A value that is not one of those allowed. */
export function notAllowed(
  spot: Spot,
  node: ScalarNode,
  allowed: NonNullable<Shape['enum']>,
  document: RoleDocument,
  frameworks: Frameworks,
): Problem {
  const list = LISTS[spot.shape?.values ?? ''];
  const noun = list?.noun ?? `values of ${nameOf(ownerOf(spot), document)}`;
  const near = nearValues(node.text, allowed.map(String), list?.values?.(frameworks) ?? []);
  const ordered = [...near, ...allowed.map(String).filter((value) => !near.includes(value))];
  const named = ordered.slice(0, MOST_NAMED);
  const rest = ordered.length > named.length ? `${named.join(', ')} or another` : listed(named, 'or');
  return {
    code: 'schema/value',
    message: `${shown(node.text)} is not one of the ${noun}; expected ${rest}.`,
    ...rangeOfValue(spot, document),
    fixes: () => near.map((value, index) => replaceFix(node, value, index === 0, allowed)),
  };
}

/** Where the value is one of a list, the list has the name that people know. */
function ownerOf(spot: Spot): Spot {
  return spot.item !== undefined && spot.holder !== undefined ? spot.holder : spot;
}

function nearValues(written: string, allowed: readonly string[], named: readonly NamedValue[]): string[] {
  const nameOfId = new Map(named.map(({ id, name }) => [id, name]));
  const digits = written.match(/\d+/g) ?? [];
  const cost = (value: string) => {
    if (digits.length === 1 && digits[0] === value) return 0;
    return Math.min(distance(written, value), distance(written, nameOfId.get(value) ?? value));
  };
  return nearestBy(allowed, cost, 3);
}

function replaceFix(
  node: ScalarNode,
  value: string,
  preferred: boolean,
  allowed: NonNullable<Shape['enum']>,
): Fix {
  const isText = allowed.some((one) => one === value);
  return {
    title: `Change ${shown(node.text)} to ${code(value)}`,
    edits: [{ start: node.start, end: node.end, newText: isText ? quoteIfNeeded(value) : value }],
    preferred,
    unambiguous: sameName(node.text, value),
  };
}

const FORMATS: Readonly<Record<string, string>> = {
  date: 'a date in the form year-month-day',
  localDateTime: 'a date in the form year-month-day, with or without a time',
  email: 'an email address',
  uri: 'a whole web address',
  languageTag: 'a language tag',
  frameworkId: 'an id of letters and digits that starts with a small letter',
};

const DATE_FORM = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/;

/** A date, an address or the like that is not written as one. */
export function wrongFormat(spot: Spot, node: ScalarNode, document: RoleDocument): Problem {
  const format = spot.shape?.format ?? '';
  const example = spot.shape?.examples.find((one) => typeof one === 'string');
  const such = typeof example === 'string' ? `, for example ${code(example)}` : '';
  const expected = FORMATS[format] ?? 'written in the way that is expected here';
  const isDate = format === 'date' || format === 'localDateTime';
  const unreal = isDate && DATE_FORM.test(node.text);
  return {
    code: 'schema/format',
    message: unreal
      ? `${shown(node.text)} is in the right form, but no such day or time exists.`
      : `${shown(node.text)} is not ${expected}${such}.`,
    ...rangeOfValue(spot, document),
    fixes: () => formatFixes(format, node),
  };
}

function formatFixes(format: string, node: ScalarNode): Fix[] {
  const repair = readFormat(format, node.text);
  if (repair === undefined) return [];
  const title = `Change ${shown(node.text)} to ${code(repair.text)}`;
  const edits = [{ start: node.start, end: node.end, newText: quoteIfNeeded(repair.text) }];
  return [{ title, edits, preferred: true, unambiguous: repair.certain }];
}

const LIMITS: Readonly<Record<string, (limit: number) => string>> = {
  minimum: (limit) => `has to be ${limit} or more`,
  maximum: (limit) => `has to be ${limit} or less`,
  minItems: (limit) => `needs ${limit} or more items`,
  maxItems: (limit) => `takes no more than ${limit} items`,
  minLength: (limit) => (limit === 1 ? "can't be empty text" : `needs ${limit} or more characters`),
  maxLength: (limit) => `takes no more than ${limit} characters`,
};

/** Anything else that a schema can ask for: a limit, or a keyword that has no sentence of its own. */
export function outOfBounds(spot: Spot, error: ErrorObject, document: RoleDocument): Problem {
  const { limit } = error.params as { limit?: unknown };
  const sentence = Object.hasOwn(LIMITS, error.keyword) ? LIMITS[error.keyword] : undefined;
  const what =
    sentence !== undefined && typeof limit === 'number'
      ? sentence(limit)
      : "has a value that can't stand here";
  const { node } = spot;
  const found = node?.kind === 'scalar' && typeof node.value === 'number' ? `, not ${node.text}` : '';
  return {
    code: 'schema/value',
    message: `${capitalised(nameOf(spot, document))} ${what}${sentence === undefined ? '' : found}.`,
    ...rangeOfValue(spot, document),
  };
}
