/** The day it is in the UK, where closing dates count, written like 2027-03-31. */
export function todayInUk(now: Date): string {
  // this locale writes dates as ISO 8601 does
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(now);
}
