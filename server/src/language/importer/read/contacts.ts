import { mapping, type Value, words } from '../draft/value';
import { escapeMarkdown, plainWords, textsOf } from '../markdown';
import * as formats from '../../schema/formats';
import { keepAsSection, type PartWithParts, type Reader } from './reader';

const EMAIL = /[^\s<>(),;:]+@[^\s<>(),;:]+\.[a-z]+/i;
const LABEL =
  /^(?:contact\s+)?(name|e-?mail(?:\s+address)?|tel(?:ephone)?(?:\s+(?:no|number))?|phone(?:\s+number)?|mobile)\s*[:–-]*\s*(.*)$/i;
const PURPOSES: readonly (readonly [purpose: string, pattern: RegExp])[] = [
  ['recruitment-team', /\brecruitment\b|\bresourcing\b/i],
  ['adjustments', /\badjustments?\b|\bdisab/i],
  ['vacancy', /\bjob contact\b|\bvacancy\b|\bcontact\b/i],
];

/** Reads whom to ask: names, email addresses and telephone numbers, each below what they are for. */
export function readContacts({ part, below }: PartWithParts, reader: Reader): void {
  const { draft, note } = reader;
  draft.moveTo('application');
  const contacts: { purpose: string; entries: Map<string, Value> }[] = [];
  const rest: string[] = [];
  const open = (purpose: string) => contacts.push({ purpose, entries: new Map() });
  const put = (key: string, text: string) => {
    if (contacts.at(-1) === undefined || contacts.at(-1)?.entries.has(key) === true) open('vacancy');
    contacts.at(-1)?.entries.set(key, words(text));
  };
  for (const { heading, blocks } of [part, ...below]) {
    const lines = blocks.flatMap(textsOf).flatMap((text) => plainWords(text).split('\n'));
    for (const line of heading === part.heading ? lines : [heading, ...lines]) {
      const [, label = '', value = ''] = LABEL.exec(line.trim()) ?? [];
      const purpose = PURPOSES.find(([, pattern]) => pattern.test(line))?.[0];
      const email = EMAIL.exec(line)?.[0].replace(/\.$/, '');
      if (label !== '' && /^e/i.test(label) && email !== undefined && formats.email(email))
        put('email', email);
      else if (label !== '' && value === '') continue;
      else if (/^name/i.test(label)) put('name', value);
      else if (/^(?:tel|phone|mobile)/i.test(label)) put('phone', value);
      else if (purpose !== undefined && line.length <= 40 && email === undefined) open(purpose);
      else if (email !== undefined && line.trim() === email && formats.email(email)) put('email', email);
      else rest.push(line);
    }
  }
  const made = contacts
    .filter(({ entries }) => entries.size > 0)
    .map(({ purpose, entries }) =>
      mapping({ purpose: words(purpose), ...Object.fromEntries(entries) }, [
        note('mapped', part.heading, `application, contact for ${purpose}`),
      ]),
    );
  if (made.length > 0) draft.add('application.contacts', made);
  if (rest.length > 0)
    keepAsSection(
      part.heading,
      rest.map((text) => ({ kind: 'paragraph', text: escapeMarkdown(text) })),
      reader,
    );
}
