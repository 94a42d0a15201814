import { entryAt, itemsOf } from '../inheritance/data';
import type { EffectiveValue } from '../inheritance/effective';
import { type AdvertInput, inline, note, stagesNote, writtenAt } from './input';
import type { AdvertBlock, AdvertSection, ListItem } from './model';
import { plainText } from './read';
import { section, underHeading } from './sections';

/** Links to what candidates should read, and the behaviours that are assessed. */
export function capabilities(input: AdvertInput): readonly AdvertSection[] {
  const { labels } = input;
  const links = linkList(input);
  const behaviours = underHeading(labels.behaviours, behaviourList(input));
  const key = links.length === 0 ? 'behaviours' : 'links';
  return section(key, labels.capabilities, [...links, ...behaviours], input);
}

/** What candidates should read. */
export function linkList(input: AdvertInput): readonly AdvertBlock[] {
  return list(entryAt(input.root, 'links'), link, input);
}

/** The behaviours with the stages at which they are assessed. */
export function behaviourList(input: AdvertInput): readonly AdvertBlock[] {
  return list(entryAt(input.root, 'behaviours'), behaviour, input);
}

function list(
  value: EffectiveValue | undefined,
  itemOf: (item: EffectiveValue, input: AdvertInput) => ListItem | undefined,
  input: AdvertInput,
): readonly AdvertBlock[] {
  const entries = itemsOf(value).flatMap((item) => itemOf(item, input) ?? []);
  return entries.length === 0 ? [] : [{ kind: 'list', entries, ...writtenAt(value, input) }];
}

function link(value: EffectiveValue, input: AdvertInput): ListItem | undefined {
  const url = value.kind === 'mapping' ? plainText(entryAt(value, 'url')) : plainText(value);
  const text = plainText(entryAt(value, 'name')) || url;
  if (text === '') return undefined;
  return { kind: 'item', content: [{ kind: 'link', text, url }], ...writtenAt(value, input) };
}

function behaviour(value: EffectiveValue, input: AdvertInput): ListItem | undefined {
  const name = value.kind === 'mapping' ? plainText(entryAt(value, 'name')) : plainText(value);
  if (name === '') return undefined;
  const stages = note(stagesNote(entryAt(value, 'stages'), input));
  return { kind: 'item', content: [...inline('text', name), ...stages], ...writtenAt(value, input) };
}
