// What somebody meant who wrote a value in another way than the format reads it.
import { nameKey } from '../frameworks/names';
import { readDate } from './dates';
import * as formats from './formats';

export interface Repair {
  /** The value as it should stand in the file, ready for YAML unless it is text. */
  readonly text: string;
  /** True when nothing else can have been meant. */
  readonly certain: boolean;
}

const AMOUNT = /^£?\s*(\d{1,3}(?:[,_ ]\d{3})+|\d+)(\.\d+)?\s*(k)?$/i;

/** `67,000`, `£67,000`, `67k` and `"67000"` as digits. */
export function readNumber(written: string, whole: boolean): Repair | undefined {
  const match = AMOUNT.exec(written.trim());
  if (match === null) return undefined;
  const [, digits = '', fraction = '', thousands] = match;
  const plain = Number(digits.replace(/[,_ ]/g, '') + fraction);
  // rounded to a thousandth: 67.3 times 1000 is not exactly 67300 in binary
  const value = thousands === undefined ? plain : Math.round(plain * 1_000_000) / 1000;
  return whole && !Number.isInteger(value) ? undefined : { text: String(value), certain: true };
}

const BOOLEANS: Readonly<Record<string, string>> = {
  yes: 'true',
  y: 'true',
  on: 'true',
  true: 'true',
  no: 'false',
  n: 'false',
  off: 'false',
  false: 'false',
};

/** `yes`, `off` and the like as true or false. */
export function readBoolean(written: string): Repair | undefined {
  const word = written.trim().toLowerCase();
  const value = Object.hasOwn(BOOLEANS, word) ? BOOLEANS[word] : undefined;
  return value === undefined ? undefined : { text: value, certain: true };
}

const LANGUAGES: Readonly<Record<string, string>> = {
  english: 'en-GB',
  welsh: 'cy-GB',
  cymraeg: 'cy-GB',
};

function readLanguage(written: string): Repair | undefined {
  const named = LANGUAGES[nameKey(written)];
  return { text: named ?? written.trim().replaceAll('_', '-'), certain: true };
}

function readWebAddress(written: string): Repair | undefined {
  const text = written.trim();
  if (formats.email(text)) return { text: `mailto:${text}`, certain: true };
  if (/^www\./i.test(text)) return { text: `https://${text}`, certain: true };
  if (/^https?:\/?(?!\/)/i.test(text))
    return { text: text.replace(/^(https?):\/?/i, '$1://'), certain: false };
  return /^[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/\S*)?$/i.test(text)
    ? { text: `https://${text}`, certain: false }
    : undefined;
}

function readEmail(written: string): Repair | undefined {
  const bare = written.trim().replace(/^mailto:/i, '');
  const inBrackets = /<([^<>]+)>$/.exec(bare)?.[1];
  return { text: inBrackets ?? bare.replace(/\s+\(?at\)?\s+/i, '@'), certain: true };
}

function readFrameworkId(written: string): Repair {
  const words = written.match(/[A-Za-z0-9]+/g) ?? [];
  const text = words
    .map((word, index) => {
      const first = word.charAt(0);
      return (index === 0 ? first.toLowerCase() : first.toUpperCase()) + word.slice(1);
    })
    .join('');
  return { text, certain: false };
}

interface Format {
  readonly fits: (text: string) => boolean;
  readonly repair: (written: string) => Repair | undefined;
}

const FORMATS: Readonly<Record<string, Format>> = {
  date: { fits: formats.date, repair: (written) => readDate(written, false) },
  localDateTime: { fits: formats.localDateTime, repair: (written) => readDate(written, true) },
  email: { fits: formats.email, repair: readEmail },
  uri: { fits: formats.uri, repair: readWebAddress },
  languageTag: { fits: formats.languageTag, repair: readLanguage },
  frameworkId: { fits: formats.frameworkId, repair: readFrameworkId },
};

/** The text in the format `name` that was meant; `undefined` where that can't be told. */
export function readFormat(name: string, written: string): Repair | undefined {
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  const repair = format?.repair(written);
  return repair !== undefined && format?.fits(repair.text) === true && repair.text !== written
    ? repair
    : undefined;
}
