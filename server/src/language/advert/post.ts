import { entryAt, itemsOf } from '../inheritance/data';
import type { EffectiveValue } from '../inheritance/effective';
import { nodeAt, resolveAlias } from '../parse/node';
import { amount, payRange, payUnit } from './amounts';
import { type AdvertInput, inline, markdownLine, note, writtenAt } from './input';
import { locationLines } from './locations';
import type { AdvertSection, Inline, TableRow } from './model';
import { plainText, scalarsOf } from './read';
import { section } from './sections';
import {
  clearanceName,
  contractTypeName,
  criminalRecordCheckName,
  gradeName,
  workingPatternName,
} from './values';

type Lines = readonly (readonly Inline[])[];
/** A field of the post that the table can print. */
export type RowKey = keyof AdvertInput['labels']['post'];
type RowOf = (value: EffectiveValue, input: AdvertInput) => Lines;

/** The rows of the table, in its order: those that every definition has first. */
const ROWS: Readonly<Record<RowKey, RowOf>> = {
  reference: (value) => plain(plainText(value)),
  grade,
  salary,
  roleType: (value) => plain(plainText(value)),
  locations: locationLines,
  businessArea: (value) => plain(plainText(value)),
  contract,
  workingPatterns: (value, input) =>
    plain(inOneLine(named(value, (text) => workingPatternName(text, input)))),
  hours: (value, { labels }) =>
    plain(isNumber(value) ? labels.hoursAWeek(plainText(value)) : plainText(value)),
  reportsTo: (value) => plain(lineManager(plainText(value))),
  allowances,
  positions: (value) => plain(plainText(value)),
  clearance: (value, input) => plain(clearanceName(plainText(value), input)),
  criminalRecordCheck: (value, input) => plain(criminalRecordCheckName(plainText(value), input)),
  residencyYears: (value, { labels }) =>
    plain(isNumber(value) ? labels.years(plainText(value)) : plainText(value)),
  reserveListMonths: (value, { labels }) =>
    plain(isNumber(value) ? labels.months(plainText(value)) : plainText(value)),
};

/**
 * The post as a table. A row prints when it has a value, or when its key stands in the role or a parent without one:
 * `salary:` says that there will be a salary, so a master definition shows the row empty.
 */
export function post(input: AdvertInput): readonly AdvertSection[] {
  const rows = postRows(Object.keys(ROWS) as RowKey[], input);
  if (rows.length === 0) return [];
  const at = writtenAt(entryAt(input.root, 'post'), input);
  return section('post', input.labels.appendix, [{ kind: 'table', rows, ...at }], input);
}

/** The rows of these fields, as far as the role has them. */
export function postRows(keys: readonly RowKey[], input: AdvertInput): readonly TableRow[] {
  return keys.flatMap((key) => row(key, input));
}

function row(key: RowKey, input: AdvertInput): readonly TableRow[] {
  const value = entryAt(input.root, 'post', key);
  const label = input.labels.post[key];
  if (value === undefined)
    return isWritten(key, input) ? [{ label, lines: [], blank: input.labels.notFilledIn }] : [];
  const lines = ROWS[key](value, input).filter((line) => line.length > 0);
  return lines.length === 0 ? [] : [{ label, lines, ...writtenAt(value, input) }];
}

function isWritten(key: RowKey, { effective }: AdvertInput): boolean {
  return effective.documents.some(({ root }) => {
    const written = resolveAlias(nodeAt(root, ['post']));
    return written?.kind === 'mapping' && written.pairs.some((pair) => pair.key.text === key);
  });
}

function plain(text: string): Lines {
  return [inline('text', text)];
}

function isNumber(value: EffectiveValue): boolean {
  return value.kind === 'scalar' && typeof value.value === 'number';
}

function named(value: EffectiveValue | undefined, nameOf: (text: string) => string): readonly string[] {
  return scalarsOf(value)
    .map(({ text }) => nameOf(text.trim()))
    .filter((name) => name !== '');
}

/** `Full-time, job share`: ordinary words, so only the first keeps its capital. */
function inOneLine(names: readonly string[]): string {
  return names
    .map((name, index) => (index === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1)))
    .join(', ');
}

function grade(value: EffectiveValue, input: AdvertInput): Lines {
  const equivalent = plainText(entryAt(input.root, 'post', 'equivalentGrade'));
  const remark = equivalent === '' ? '' : input.labels.equivalentTo(gradeName(equivalent, input));
  const grades = named(value, (text) => gradeName(text, input));
  return [[...inline('text', grades.join(', ')), ...note(remark)]];
}

function salary(value: EffectiveValue, input: AdvertInput): Lines {
  if (value.kind !== 'mapping') return plain(plainText(value));
  const unit = payUnit(value, input.labels);
  const whole = [payRange(value, unit, input.labels)].filter((text) => text !== '');
  const bands = itemsOf(entryAt(value, 'bands')).flatMap((band) => {
    const pay = payRange(band, unit, input.labels);
    const area = plainText(entryAt(band, 'area'));
    if (pay === '') return [];
    return [area === '' ? pay : `${input.labels.ofArea(area)}${pay}`];
  });
  const lines = [...whole, ...bands].map((text): readonly Inline[] => [{ kind: 'text', text }]);
  const remark = markdownLine(entryAt(value, 'note'));
  if (lines.length !== 1) return [...lines, remark];
  return [
    [...(lines[0] ?? []), ...(remark.length === 0 ? [] : [{ kind: 'text', text: ' ' } as const]), ...remark],
  ];
}

function allowances(value: EffectiveValue, input: AdvertInput): Lines {
  const unit = payUnit(entryAt(input.root, 'post', 'salary'), input.labels);
  return itemsOf(value).map((item) => {
    if (item.kind === 'scalar') return inline('text', plainText(item));
    const name = plainText(entryAt(item, 'name'));
    const max = amount(entryAt(item, 'max'), unit);
    const most = max === '' ? '' : input.labels.upTo(max);
    const text = [name, most].filter((part) => part !== '').join(': ');
    return text === '' ? [] : [...inline('text', text), ...note(plainText(entryAt(item, 'basis')))];
  });
}

function contract(value: EffectiveValue, input: AdvertInput): Lines {
  const given = value.kind === 'mapping' ? entryAt(value, 'type') : value;
  const types = inOneLine(named(given, (text) => contractTypeName(text, input)));
  const length = plainText(entryAt(value, 'length'));
  return types === '' ? plain(length) : [[...inline('text', types), ...note(length)]];
}

/** A path to the manager's role file prints as the words of its name: the page has no use for a path. */
function lineManager(text: string): string {
  const file = /([^/]+)\.role\.ya?ml$/.exec(text)?.[1];
  if (file === undefined) return text;
  const words = file.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
