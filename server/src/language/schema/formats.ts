// The `format` names of the schemas. The compiled validators call these functions by name; every name is also
// listed in scripts/build/schema-vocabulary.mjs.

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

// One @, no spaces, and a domain of at least two labels. Stricter patterns refuse real addresses.
const EMAIL = /^[^\s@<>"(),:;[\]\\]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/i;

const WEB_ADDRESS = /^https?:\/\/[^\s/?#]+[^\s]*$/i;
const MAIL_ADDRESS = /^mailto:([^\s?]+)(\?\S*)?$/i;

// RFC 5646, section 2.1, without the grandfathered tags and the language subtags of four to eight letters,
// of which none is registered.
const LANGUAGE_TAG =
  /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(-([a-z\d]{5,8}|\d[a-z\d]{3}))*(-[a-wyz\d](-[a-z\d]{2,8})+)*(-x(-[a-z\d]{1,8})+)?$/i;

const FRAMEWORK_ID = /^[a-z][A-Za-z0-9]*$/;

/** The number of days in a month of the Gregorian calendar; `month` counts from 1. */
function daysInMonth(year: number, month: number): number {
  const leapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leapYear ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A day that the calendar has, as `2026-12-31`. */
export function date(text: string): boolean {
  const match = DATE.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** A day, or a day and a time to the minute as `2026-12-31T23:55`: the time on a clock in the UK, so no offset. */
export function localDateTime(text: string): boolean {
  const [day = '', time, ...rest] = text.split('T');
  return date(day) && (time === undefined || TIME.test(time)) && rest.length === 0;
}

/** An email address such as `recruitment@example.gov.uk`. */
export function email(text: string): boolean {
  return EMAIL.test(text);
}

/** A whole web address (http or https) or a `mailto:` address. */
export function uri(text: string): boolean {
  const mail = MAIL_ADDRESS.exec(text);
  if (mail) return email(mail[1] ?? '');
  return WEB_ADDRESS.test(text) && URL.canParse(text);
}

/** The shape of a BCP 47 language tag such as `en-GB`. Whether the subtags are registered is not looked up. */
export function languageTag(text: string): boolean {
  return LANGUAGE_TAG.test(text);
}

/** What an organisation may call its framework, so that it can stand as a key under `skills`. */
export function frameworkId(text: string): boolean {
  return FRAMEWORK_ID.test(text);
}
