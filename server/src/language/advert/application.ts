import { entryAt, itemsOf } from '../inheritance/data';
import type { EffectiveValue } from '../inheritance/effective';
import { readDate } from './dates';
import { type AdvertInput, inline, writtenAt } from './input';
import { labelFor } from './labels';
import type { AdvertBlock, AdvertSection, Inline, ListItem } from './model';
import { plainText } from './read';
import { proseBlocks, section, underHeading } from './sections';

/** Who can apply, by when, where and how people are chosen. */
export function application(input: AdvertInput): readonly AdvertSection[] {
  const { labels, root } = input;
  const given = entryAt(root, 'application');
  const blocks = [
    ...sentence(entryAt(given, 'approach'), approach, input),
    ...dates(input),
    ...underHeading(labels.selection, proseBlocks(['application', 'selection'], input)),
    ...underHeading(labels.nationality, proseBlocks(['application', 'nationality'], input)),
    ...contactPoint(input),
  ];
  return section('application', labels.application, blocks, input);
}

/** How to apply, where who may and how people are chosen have sections of their own. */
export function howToApply(input: AdvertInput): readonly AdvertSection[] {
  return section('application', input.labels.application, [...dates(input), ...contactPoint(input)], input);
}

function dates(input: AdvertInput): readonly AdvertBlock[] {
  const { labels, root } = input;
  const given = entryAt(root, 'application');
  return [
    ...sentence(entryAt(given, 'opens'), (text) => labels.opens(readDate(text) ?? text), input),
    ...sentence(entryAt(given, 'closes'), (text) => labels.closes(readDate(text) ?? text), input),
    ...applyLink(entryAt(given, 'applyUrl'), input),
  ];
}

function contactPoint(input: AdvertInput): readonly AdvertBlock[] {
  const given = entryAt(input.root, 'application', 'contacts');
  return underHeading(input.labels.contacts, contacts(given, input));
}

function sentence(
  value: EffectiveValue | undefined,
  say: (text: string, input: AdvertInput) => string,
  input: AdvertInput,
): readonly AdvertBlock[] {
  const text = plainText(value);
  if (text === '') return [];
  return [{ kind: 'paragraph', content: inline('text', say(text, input)), ...writtenAt(value, input) }];
}

/** Who can apply, as a sentence. */
export function approach(text: string, { labels }: AdvertInput): string {
  return labelFor(labels.approaches, text) ?? labels.approach(text);
}

function applyLink(value: EffectiveValue | undefined, input: AdvertInput): readonly AdvertBlock[] {
  const url = plainText(value);
  if (url === '') return [];
  const content: readonly Inline[] = [
    { kind: 'text', text: input.labels.applyAt },
    { kind: 'link', text: url, url },
  ];
  return [{ kind: 'paragraph', content, ...writtenAt(value, input) }];
}

function contacts(value: EffectiveValue | undefined, input: AdvertInput): readonly AdvertBlock[] {
  const entries = itemsOf(value).flatMap((contact) => contactItem(contact, input));
  return entries.length === 0 ? [] : [{ kind: 'list', entries, ...writtenAt(value, input) }];
}

function contactItem(contact: EffectiveValue, input: AdvertInput): readonly ListItem[] {
  if (contact.kind !== 'mapping') {
    const content = inline('text', plainText(contact));
    return content.length === 0 ? [] : [{ kind: 'item', content, ...writtenAt(contact, input) }];
  }
  const parts = [
    inline('text', plainText(entryAt(contact, 'name'))),
    emailLink(plainText(entryAt(contact, 'email'))),
    inline('text', plainText(entryAt(contact, 'phone'))),
  ].filter((part) => part.length > 0);
  if (parts.length === 0) return [];
  const lead = labelFor(input.labels.purposes, plainText(entryAt(contact, 'purpose')));
  const separated = parts.flatMap((part, index): readonly Inline[] =>
    index === 0 ? part : [{ kind: 'text', text: ', ' }, ...part],
  );
  const content: readonly Inline[] =
    lead === undefined ? separated : [{ kind: 'text', text: lead }, ...separated];
  return [{ kind: 'item', content, ...writtenAt(contact, input) }];
}

/** Only what can be an address becomes a link. */
function emailLink(email: string): readonly Inline[] {
  return /^[^\s@?&]+@[^\s@?&]+$/.test(email)
    ? [{ kind: 'link', text: email, url: `mailto:${email}` }]
    : inline('text', email);
}
