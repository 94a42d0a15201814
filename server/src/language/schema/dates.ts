import * as formats from './formats';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export interface ReadDate {
  /** `2026-12-31`, or with a time `2026-12-31T23:55`. */
  readonly text: string;
  /** False where day and month could be swapped: `05/06/2026`. */
  readonly certain: boolean;
}

interface Day {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly certain: boolean;
}

/** The date that someone meant who wrote it another way, day before month as in the UK; real calendar days only. */
export function readDate(written: string, withTime: boolean): ReadDate | undefined {
  const { day, time } = splitTime(written.trim());
  const read = readYearFirst(day) ?? readDayFirst(day) ?? readNamedMonth(day);
  if (read === undefined || (time !== undefined && !withTime)) return undefined;
  const date = [read.year, read.month.padStart(2, '0'), read.day.padStart(2, '0')].join('-');
  const text = time === undefined ? date : `${date}T${time}`;
  return formats.localDateTime(text) ? { text, certain: read.certain } : undefined;
}

/** `23:55`, `23:55:00`, `11:55pm`, `11.55 pm` at the end, after a blank, a comma, `at` or `T`. */
function splitTime(written: string): { day: string; time: string | undefined } {
  const match = /^(.*\d)(?:,?\s+(?:at\s+)?|T)(\d{1,2})[:.](\d{2})(?::00)?\s*(am|pm)?$/i.exec(written);
  if (match === null) return { day: written, time: undefined };
  const [, day = '', hour = '', minute = '', half] = match;
  const hours =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  return { day, time: `${String(hours).padStart(2, '0')}:${minute}` };
}

function readYearFirst(text: string): Day | undefined {
  const match = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(text);
  if (match === null) return undefined;
  const [, year = '', month = '', day = ''] = match;
  return { year, month, day, certain: true };
}

function readDayFirst(text: string): Day | undefined {
  const match = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (match === null) return undefined;
  const [, day = '', month = '', year = ''] = match;
  return { year, month, day, certain: Number(day) > 12 || day.padStart(2, '0') === month.padStart(2, '0') };
}

/** `31 December 2026`, `Thursday 31st Dec 2026`, `December 31, 2026`. */
function readNamedMonth(text: string): Day | undefined {
  const plain = text.replace(/^[a-z]+day,?\s+/i, '').replace(/(\d)(?:st|nd|rd|th)\b/i, '$1');
  const match = /^(?:(\d{1,2})[ -]([a-z]{3,9})\.?|([a-z]{3,9})\.?\s+(\d{1,2})),?[ -](\d{4})$/i.exec(plain);
  if (match === null) return undefined;
  const day = match[1] ?? match[4] ?? '';
  const month = MONTHS.indexOf((match[2] ?? match[3] ?? '').slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? undefined : { year: match[5] ?? '', month: String(month), day, certain: true };
}
