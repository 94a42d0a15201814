// What amounts and dates of a role come to.
import { amount, type PayUnit, payRange, payUnit } from '../../advert/amounts';
import { readDate, type WrittenDate } from '../../advert/dates';
import { ENGLISH, onDay } from '../../advert/labels';
import type { RoleContext } from '../../context';
import { entryAt, itemsOf } from '../../inheritance/data';
import type { EffectiveValue } from '../../inheritance/effective';
import { nodeAt, type Path, resolveAlias } from '../../parse/node';
import type { RoleDocument } from '../../parse/roleDocument';
import { shapeAt } from '../../schema/shape';
import { effectiveAt } from '../inheritedFrom';
import { escapeMarkdown } from './markdown';
import { capitalised } from './phrases';

/** Keys of pay whose values are somebody's own words. */
const WORDS: ReadonlySet<Path[number] | undefined> = new Set(['note', 'area', 'name', 'basis']);

const DAY = 24 * 60 * 60 * 1000;

/**
 * What stands at a path in other words: pay with its currency and period, a date with its weekday and how far off it
 * is. `today` is a day in the UK, written like 2027-03-31; without it nothing is said of how far off.
 */
export function explainFact(
  document: RoleDocument,
  path: Path,
  context: RoleContext,
  today: string | undefined,
): string | undefined {
  if (document.kind !== 'role') return undefined;
  const [section, field, ...rest] = path;
  if (section === 'post' && (field === 'salary' || field === 'allowances')) {
    return payAt(document, field, rest, context);
  }
  const format = shapeAt(context.shape, path)?.format;
  if (format !== 'date' && format !== 'localDateTime') return undefined;
  const node = resolveAlias(nodeAt(document.root, path));
  const date = node?.kind === 'scalar' ? readDate(node.text) : undefined;
  return date && `${sentence(field, date)}${distance(date, today)}.`;
}

function sentence(key: Path[number] | undefined, date: WrittenDate): string {
  if (key === 'closes') return ENGLISH.closes(date);
  return key === 'opens' ? ENGLISH.opens(date) : capitalised(onDay(date));
}

function distance({ year, month, day }: WrittenDate, today: string | undefined): string {
  const now = today === undefined ? undefined : readDate(today);
  if (now === undefined) return '';
  const days = Math.round(
    (Date.UTC(year, month - 1, day) - Date.UTC(now.year, now.month - 1, now.day)) / DAY,
  );
  if (days === 0) return ', today';
  const count = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  return days > 0 ? `, in ${count}` : `, ${count} ago`;
}

function payAt(
  document: RoleDocument,
  field: 'salary' | 'allowances',
  rest: Path,
  { effective }: RoleContext,
): string | undefined {
  if (effective === undefined || WORDS.has(rest.at(-1))) return undefined;
  const salary = effectiveAt(effective, ['post', 'salary']);
  const unit = payUnit(salary, ENGLISH);
  const inItem = typeof rest[field === 'salary' ? 1 : 0] === 'number';
  if (!inItem) return field === 'salary' ? salaryText(salary, unit) : undefined;
  const item = nodeAt(document.root, ['post', field, ...rest.slice(0, field === 'salary' ? 2 : 1)]);
  const list = field === 'salary' ? entryAt(salary, 'bands') : effectiveAt(effective, ['post', field]);
  const merged = itemsOf(list).find(({ origin }) => origin.node === resolveAlias(item));
  if (field === 'salary') return salaryText(merged, unit);
  const max = amount(entryAt(merged, 'max'), unit);
  return max === '' ? undefined : `${capitalised(ENGLISH.upTo(escapeMarkdown(max)))} ${unit.per}.`;
}

/** Only figures: what is written wrongly means nothing yet. */
function salaryText(range: EffectiveValue | undefined, unit: PayUnit): string | undefined {
  const figures = ['min', 'max'].map((key) => entryAt(range, key)).filter((value) => value !== undefined);
  const areNumbers = figures.every((value) => value.kind === 'scalar' && typeof value.value === 'number');
  if (figures.length === 0 || !areNumbers) return undefined;
  return `${escapeMarkdown(payRange(range, unit, ENGLISH))}.`;
}
