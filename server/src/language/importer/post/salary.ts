import { readNumber } from '../../schema/repairs';
import { list, literal, mapping, words } from '../draft/value';
import type { ReadField, Reading } from './reading';

const CURRENCY = String.raw`(?:£|€|GBP\s?|EUR\s?)`;
const DIGITS = String.raw`\s?(\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.(\d{1,2}))?\s?(k\b)?`;
const TO = String.raw`\s*(?:-|–|—|to|and|up to)\s*`;

/** An amount with its currency in front or behind, or none. */
const IN_FRONT = new RegExp(String.raw`${CURRENCY}${DIGITS}(?![\d%])`, 'gi');
const BEHIND = new RegExp(String.raw`(?<![\d.,])${DIGITS}(?=(?:${TO}[\d., ]+k?)?\s?(?:€|GBP\b|EUR\b))`, 'gi');
const BARE = new RegExp(String.raw`(?<![\d.,\p{L}])${DIGITS}(?![\d%])`, 'giu');
const UPPER_END = new RegExp(
  String.raw`^${TO}(${CURRENCY}?)${DIGITS}(?![\d%])(?:\s?(?:€|GBP\b|EUR\b))?`,
  'i',
);

const PERIODS: readonly (readonly [per: string, pattern: RegExp])[] = [
  ['year', /\b(?:per|a|each)\s+(?:year|annum)\b|\bp\.?\s?a\.?(?![\p{L}])|\bannual(?:ly)?\b/iu],
  ['month', /\b(?:per|a|each)\s+month\b|\bmonthly\b|\bpcm\b/i],
  ['week', /\b(?:per|a|each)\s+week\b|\bweekly\b/i],
  ['day', /\b(?:per|a|each)\s+day\b|\bdaily\b|\bday rate\b/i],
  ['hour', /\b(?:per|an|each)\s+hour\b|\bhourly\b|\bp\.?h\.?(?![\p{L}])/iu],
];

const HAS_CURRENCY = /[£€]|\b(?:GBP|EUR)\b|\d(?:GBP|EUR)\b|\b(?:GBP|EUR)\d/i;

interface Pay {
  readonly min: number;
  readonly max: number | undefined;
  readonly before: string;
  readonly after: string;
}

/**
 * "£67,000 - £74,000 plus an allowance", or a line for each area: "London: £71,000 to £78,000". What is no amount is
 * the note.
 */
export const readSalary: ReadField = (text) => {
  const lines = text.split(/\n|;\s+|,\s+(?=£\s?\d)|(?<=\)),\s+/).filter((line) => line.trim() !== '');
  const bands = lines.length > 1 ? readBands(lines) : undefined;
  return bands ?? readOne(text.replace(/\n/g, '; '));
};

function readOne(text: string): Reading {
  const pay = readPay(text);
  if (pay === undefined) {
    return {
      value: mapping({ note: words(text) }),
      guess: 'No amount could be read here, so the words became the note of the salary.',
    };
  }
  const { rest, per } = periodAndRest(pay);
  return {
    value: mapping({
      ...amounts(pay),
      currency: words(currencyOf(text)),
      per: words(per ?? 'year'),
      note: rest === '' ? undefined : words(rest),
    }),
    ...guessOf(pay, per),
  };
}

function guessOf({ min, before }: Pay, per: string | undefined): Pick<Reading, 'guess'> {
  if (/\bup to$/i.test(before))
    return { guess: 'The amount is the most that is paid; only the note says so.' };
  return per === undefined && min < 1000
    ? { guess: 'The document does not say what the amount is paid for; a year was assumed.' }
    : {};
}

/** One band for each line, where each line names an area. */
function readBands(lines: readonly string[]): Reading | undefined {
  const bands = lines.map((line) => {
    const pay = readPay(line);
    const area = pay?.before.replace(/[\s:–-]+$/, '') ?? '';
    const { rest, per } = takePeriod(pay?.after ?? '');
    const inBrackets = /^\(([^()]+)\)$/.exec(rest)?.[1];
    const name = area === '' ? (inBrackets ?? '') : area;
    const isWhole = rest === '' || (area === '' && inBrackets !== undefined);
    return pay === undefined || name === '' || !isWhole ? undefined : { pay, name, per };
  });
  const names = new Set(bands.map((band) => band?.name.toLowerCase()));
  if (names.size < bands.length) return undefined;
  const known = bands.flatMap((band) => band ?? []);
  if (known.length < lines.length) return undefined;
  return {
    value: mapping({
      currency: words(currencyOf(lines.join('\n'))),
      per: words(known.find(({ per }) => per !== undefined)?.per ?? 'year'),
      bands: list(known.map(({ pay, name }) => mapping({ area: words(name), ...amounts(pay) }))),
    }),
  };
}

function amounts({ min, max }: Pay) {
  return { min: literal(min), max: max === undefined ? undefined : literal(max) };
}

/** The first amount or range of a text; `undefined` where there is none that could be pay. */
function readPay(text: string): Pay | undefined {
  for (const match of amountsIn(text)) {
    const [whole, digits, pence, thousands] = match;
    const behind = text.slice(match.index + whole.length);
    const [tail = '', currency = '', digitsTo, penceTo, thousandsTo] = UPPER_END.exec(behind) ?? [];
    const max = amount(digitsTo, penceTo, thousandsTo);
    const isShort = thousands === undefined && max !== undefined && max >= 1000;
    const min = amount(digits, pence, thousands ?? (isShort ? thousandsTo : undefined));
    if (min === undefined) continue;
    const isRange = max !== undefined && max >= min;
    // "£74,000 to £67,000" is a slip that a person has to see
    if (max !== undefined && !isRange && currency !== '') return undefined;
    const after = isRange ? behind.slice(tail.length) : behind;
    if (!HAS_CURRENCY.test(text) && !couldBePay(isRange ? max : min, whole, after)) continue;
    return {
      min,
      max: isRange && max > min ? max : undefined,
      before: text.slice(0, match.index).trim(),
      after: after.trim(),
    };
  }
  return undefined;
}

/** Where a text names a currency, only amounts with it count: "Grade 7 – £60,000", "From 1 April 2026: £36,000". */
function amountsIn(text: string): RegExpExecArray[] {
  const found = HAS_CURRENCY.test(text)
    ? [...text.matchAll(IN_FRONT), ...text.matchAll(BEHIND)]
    : [...text.matchAll(BARE)];
  return found.sort((a, b) => a.index - b.index);
}

/** Whether a number without a currency is pay, and no grade, step or year: "Band 2", "1 April 2026". */
function couldBePay(highest: number, written: string, after: string): boolean {
  if (PERIODS.some(([, pattern]) => pattern.exec(after)?.index === after.search(/\S/))) return true;
  return highest >= 1000 && !/^\s?(?:19|20)\d\d$/.test(written);
}

function amount(digits = '', pence = '', thousands = ''): number | undefined {
  const read = readNumber(`${digits}${pence === '' ? '' : `.${pence}`}${thousands}`, false);
  return read === undefined ? undefined : Number(read.text);
}

function currencyOf(text: string): string {
  return /€|\bEUR\b/i.test(text) ? 'EUR' : 'GBP';
}

/** What the pay is for, and what else the text says before and behind it. */
function periodAndRest({ before, after }: Pay): ReturnType<typeof takePeriod> {
  const isLabel = /^(?:from|circa|c\.?|salary|range|salary range)?[\s:]*$/i.test(before);
  const front = isLabel ? '' : before.replace(/[\s,;:–—-]+$/, '');
  const behind = takePeriod(after);
  return {
    per: behind.per ?? takePeriod(before).per,
    rest: [front, behind.rest].filter((part) => part !== '').join(behind.rest.startsWith('(') ? ' ' : ', '),
  };
}

/** What the pay is for, and the text without it. */
function takePeriod(text: string): { readonly per: string | undefined; readonly rest: string } {
  for (const [per, pattern] of PERIODS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const isFirst = /^[\s,(]*$/.test(text.slice(0, match.index));
    const rest = isFirst ? text.replace(match[0], '') : text;
    return { per, rest: trimmed(rest) };
  }
  return { per: undefined, rest: trimmed(text) };
}

function trimmed(text: string): string {
  return text
    .replace(/\(\s*\)/g, '')
    .replace(/^[\s,;.–-]+|[\s,;–-]+$/g, '')
    .replace(/^:\s*/, '');
}
