// What the suites of the publishing check share: whole adverts, and what is seen of a check.
import { type PublishingCheck, publishingCheck } from '../../../../server/src/language/publishing/check';
import { parse } from '../../fixture';
import { contextOf, type Setting } from '../rules/findings';

/** A winter morning, three months before the adverts below close. */
export const NOW = new Date('2027-01-04T09:00:00Z');

export const PLAIN: Setting['settings'] = { rules: {}, publishing: 'plain' };

/** An advert that lacks nothing under either profile. */
export const READY = `title: Data engineer
organisation:
  name: Office of Weights
summary: You will build data pipelines.
responsibilities:
  - looks after the pipelines
criteria:
  essential:
    - Experience of building pipelines
post:
  grade: SEO
  salary: { min: 41000, max: 46000 }
  locations: [Leeds]
  contract:
    type: permanent
  workingPatterns: [full-time]
  positions: 1
  clearance: none
application:
  approach: external
  closes: 2027-03-31T23:55
  contacts:
    - { purpose: vacancy, name: Sam Okafor }
  selection: We will interview in April.
  nationality: This post is open to everyone who may work in the UK.
`;

export function check(text: string, setting?: Setting, now = NOW): PublishingCheck {
  const document = parse(text);
  const found = publishingCheck(document, contextOf(document, setting), now);
  if (found === undefined) throw new Error('There is nothing to publish.');
  return found;
}

/** What isn't ready, as `label (code): message`. */
export function open(text: string, setting?: Setting, now?: Date): string[] {
  return check(text, setting, now)
    .items.filter(({ state }) => state !== 'ready')
    .map(({ label, code, message }) => `${label} (${code}): ${message}`);
}

/** Where each thing that isn't ready leads to: `file:line text`. */
export function places(text: string, setting?: Setting): string[] {
  return check(text, setting)
    .items.filter(({ state }) => state !== 'ready')
    .map(({ place: { document, start, end } }) => {
      const file = document.uri.slice(document.uri.lastIndexOf('/') + 1);
      return `${file}:${document.positionAt(start).line + 1} ${document.text.slice(start, end)}`;
    });
}
