import { mapping, type Value, words } from '../draft/value';
import { escapeMarkdown, hidesAddress, plainWords, textsOf } from '../markdown';
import type { SourceBlock } from '../source';
import * as formats from '../../schema/formats';
import { keepAsSection, type PartWithParts, type Reader } from './reader';

const EMAIL = /[^\s<>(),;:]+@[^\s<>(),;:]+\.[a-z]+/i;
/** A label with a colon or the like behind it, with a number or an address, or alone. */
const LABEL =
  /^(?:contact\s+)?(name|e-?mail(?:\s+address)?|tel(?:ephone)?(?:\s+(?:no|number))?|phone(?:\s+number)?|mobile)(?:\.?\s*[:–-]+\s*|\.?\s+(?=[\d+(]|\S+@)|$)(.*)$/i;
const PURPOSES: readonly (readonly [purpose: string, pattern: RegExp])[] = [
  ['recruitment-team', /\brecruitment\b|\bresourcing\b/i],
  ['adjustments', /\badjustments?\b|\bdisab/i],
  ['vacancy', /\bjob contact\b|\bvacancy\b|\bcontact\b/i],
];
/** A line of these says nothing but what a contact is for. */
const PURPOSE_WORDS =
  /^(?:a|about|adjustments?|and|applicants|contacts?|details|enquiries|for|holder|job|manager|more|or|our|people|point|questions|reasonable|recruitment|resourcing|role|team|the|this|to|vacancy|who|whom|with|disabled|disability|disabilities|[\s:,.?–-])+$/i;

interface Contact {
  readonly purpose: string;
  readonly entries: Map<string, Value>;
}

/** What is kept as text; with `unless`, only where that contact stays empty. */
interface Kept {
  readonly text: string;
  readonly unless?: Contact;
}

/** Reads whom to ask: names, email addresses and telephone numbers, each below what they are for. */
export function readContacts({ part, below }: PartWithParts, reader: Reader): void {
  const { draft, note } = reader;
  draft.moveTo('application');
  const contacts: Contact[] = [];
  const rest: Kept[] = [];
  const open = (purpose: string): Contact => {
    const contact = { purpose, entries: new Map() };
    contacts.push(contact);
    return contact;
  };
  const put = (key: string, text: string) => {
    const last = contacts.at(-1);
    const contact = last === undefined || last.entries.has(key) ? open('vacancy') : last;
    contact.entries.set(key, words(text));
  };
  for (const one of [part, ...below]) {
    const heading = one === part ? [] : [{ shown: one.heading, markdown: escapeMarkdown(one.heading) }];
    for (const line of [...heading, ...linesOf(one.blocks)]) readLine(line);
  }
  const made = contacts
    .filter(({ entries }) => entries.size > 0)
    .map(({ purpose, entries }) =>
      mapping({ purpose: words(purpose), ...Object.fromEntries(entries) }, [
        note('mapped', part.heading, `application, contact for ${purpose}`),
      ]),
    );
  if (made.length > 0) draft.add('application.contacts', made);
  const kept = rest.filter(({ unless }) => unless === undefined || unless.entries.size === 0);
  if (kept.length > 0)
    keepAsSection(
      part.heading,
      kept.map(({ text }) => ({ kind: 'paragraph', text })),
      reader,
    );

  function readLine({ shown, markdown }: Line): void {
    const [, label = '', value = ''] = LABEL.exec(shown) ?? [];
    const email = EMAIL.exec(shown)?.[0].replace(/\.$/, '');
    const isEmail = email !== undefined && formats.email(email);
    const purpose = PURPOSES.find(([, pattern]) => pattern.test(shown))?.[0];
    const opens = purpose !== undefined && label === '' && shown.length <= 40 && !/[\d@]/.test(shown);
    let isSaid = true;
    if (isEmail && (/^e/i.test(label) || shown === email)) {
      put('email', email);
      isSaid = shown === email || value.replace(/[\s.]+$/, '') === email;
    } else if (/^name/i.test(label) && value !== '') put('name', value);
    else if (/^(?:tel|phone|mobile)/i.test(label) && value !== '') put('phone', value);
    else if (opens) {
      const contact = open(purpose);
      if (PURPOSE_WORDS.test(shown)) rest.push({ text: markdown, unless: contact });
      else isSaid = false;
    } else isSaid = label !== '' && value === '';
    if (!isSaid || hidesAddress(markdown, shown)) rest.push({ text: markdown });
  }
}

interface Line {
  readonly shown: string;
  readonly markdown: string;
}

/** The lines of blocks; a label alone goes with the line below it, which is the next cell of its table. */
function linesOf(blocks: readonly SourceBlock[]): Line[] {
  const lines: Line[] = [];
  for (const line of blocks.flatMap(textsOf).flatMap(linesIn)) {
    const above = lines.at(-1);
    const isBelowLabel = above !== undefined && isLabelAlone(above.shown) && !LABEL.test(line.shown);
    const label = isBelowLabel ? `${above.shown.replace(/[\s:–-]+$/, '')}: ` : '';
    if (isBelowLabel) lines.pop();
    lines.push({ shown: label + line.shown, markdown: label + line.markdown });
  }
  return lines;
}

function linesIn(text: string): Line[] {
  const marked = text.split('\n').map((line) => line.replace(/\\$/, '').trim());
  return plainWords(text)
    .split('\n')
    .map((line, index) => {
      const [shown, markdown = ''] = [line.trim(), marked[index]];
      // emphasis over several lines has its marks in the first and the last
      return { shown, markdown: plainWords(markdown) === shown ? markdown : escapeMarkdown(shown) };
    })
    .filter(({ shown }) => shown !== '');
}

function isLabelAlone(line: string): boolean {
  return LABEL.exec(line)?.[2] === '';
}
