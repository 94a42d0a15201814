/** A calendar day, with a time of day where one was written: UK local time, as the role file has it. */
export interface WrittenDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** 0 for Sunday. */
  readonly weekday: number;
  readonly time: { readonly hour: number; readonly minute: number } | undefined;
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::\d{2})?)?$/;

/** Reads `2027-12-31` and `2027-12-31T23:55`; `undefined` for other text and for days that no calendar has. */
export function readDate(text: string): WrittenDate | undefined {
  const match = DATE.exec(text);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || hour > 23 || minute > 59)
    return undefined;
  const time = match[4] === undefined ? undefined : { hour, minute };
  return { year, month, day, weekday: date.getUTCDay(), time };
}
