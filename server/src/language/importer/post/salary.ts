import { readNumber } from '../../schema/repairs';
import { list, literal, mapping, words } from '../draft/value';
import type { ReadField, Reading } from './reading';

const AMOUNT = String.raw`(?:£|GBP\s?|EUR\s?|€)?\s?(\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.(\d{1,2}))?\s?(k\b)?`;
const RANGE = new RegExp(
  String.raw`(?<![\d.,])${AMOUNT}(?:\s*(?:-|–|—|to|and|up to)\s*${AMOUNT})?(?![\d%])`,
  'i',
);

const PERIODS: readonly (readonly [per: string, pattern: RegExp])[] = [
  ['year', /\b(?:per|a|each)\s+(?:year|annum)\b|\bp\.?\s?a\.?(?![\p{L}])|\bannual(?:ly)?\b/iu],
  ['month', /\b(?:per|a|each)\s+month\b|\bmonthly\b|\bpcm\b/i],
  ['week', /\b(?:per|a|each)\s+week\b|\bweekly\b/i],
  ['day', /\b(?:per|a|each)\s+day\b|\bdaily\b|\bday rate\b/i],
  ['hour', /\b(?:per|an|each)\s+hour\b|\bhourly\b|\bp\.?h\.?(?![\p{L}])/iu],
];

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
  const lines = text.split(/\n|;\s+/).filter((line) => line.trim() !== '');
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
  const { rest, per } = takePeriod(joined(pay));
  return {
    value: mapping({
      ...amounts(pay),
      currency: words(/€|\bEUR\b/.test(text) ? 'EUR' : 'GBP'),
      per: words(per ?? 'year'),
      note: rest === '' ? undefined : words(rest),
    }),
    ...(per === undefined && pay.min < 1000
      ? { guess: 'The document does not say what the amount is paid for; a year was assumed.' }
      : {}),
  };
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
      currency: words('GBP'),
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
  const match = RANGE.exec(text);
  if (match === null) return undefined;
  const [whole, digits, pence, thousands, digitsTo, penceTo, thousandsTo] = match;
  const max = amount(digitsTo, penceTo, thousandsTo);
  const first = amount(
    digits,
    pence,
    thousands ?? (max !== undefined && max >= 1000 ? thousandsTo : undefined),
  );
  if (first === undefined || (max !== undefined && first > max)) return undefined;
  const before = text.slice(0, match.index).trim();
  const after = text.slice(match.index + whole.length).trim();
  return { min: first, max: max === first ? undefined : max, before, after };
}

function amount(digits = '', pence = '', thousands = ''): number | undefined {
  const read = readNumber(`${digits}${pence === '' ? '' : `.${pence}`}${thousands}`, false);
  return read === undefined ? undefined : Number(read.text);
}

function joined({ before, after }: Pay): string {
  const front = /^(?:from|circa|salary|range|salary range|up to)?[\s:]*$/i.test(before) ? '' : before;
  return [front, after].filter((part) => part !== '').join(' ');
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
