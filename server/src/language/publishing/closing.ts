import { readDate } from '../advert/dates';
import { ENGLISH, onDay } from '../advert/labels';
import { entryAt } from '../inheritance/data';
import type { EffectiveMapping, EffectiveScalar } from '../inheritance/effective';
import { localDateTime } from '../schema/formats';
import { shown } from '../schema/words';

/** This locale writes dates and times as ISO 8601 does, with a blank for the `T`. */
const UK_CLOCK = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The closing date of a role; `undefined` where there is none. It is never inherited. */
export function closingDate(root: EffectiveMapping | undefined): EffectiveScalar | undefined {
  const closes = entryAt(root, 'application', 'closes');
  return closes?.kind === 'scalar' && closes.text.trim() !== '' ? closes : undefined;
}

/** What is wrong with a closing date at the moment `now`; `undefined` where nothing is. */
export function closingFault(
  { text }: EffectiveScalar,
  now: Date,
): { readonly code: string; readonly message: string } | undefined {
  if (!localDateTime(text)) {
    const message = `${shown(text)} is not a date that can be read, such as 2027-03-31T23:55.`;
    return { code: 'schema/format', message };
  }
  // a bare date means the end of that day; as text, such times sort as they follow one another
  const end = text.includes('T') ? `${text}:00` : `${text}T24:00:00`;
  if (UK_CLOCK.format(now).replace(' ', 'T') < end) return undefined;
  const date = readDate(text);
  return {
    code: 'publishing/closing-date-past',
    message: `Applications closed ${date === undefined ? text : onDay(date)}, so this needs a new date.`,
  };
}

/** "Closes at 11:55pm on Wednesday 31 March 2027", as the advert says it. */
export function saysWhen(text: string): string {
  return ENGLISH.closes(readDate(text) ?? text);
}
