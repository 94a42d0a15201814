import { entryAt, itemsOf } from '../inheritance/data';
import type { EffectiveValue } from '../inheritance/effective';
import { type AdvertInput, inline, markdownLine, note, proseOf, stagesNote, writtenAt } from './input';
import type { AdvertBlock, ListEntry, ListItem } from './model';
import { isTrue, plainText } from './read';

/** A list of text: sentences, criteria and groups of either. No block at all where nothing is to be printed. */
export function listBlocks(list: EffectiveValue | undefined, input: AdvertInput): readonly AdvertBlock[] {
  const entries = itemsOf(list).flatMap((item) => listEntry(item, input));
  return entries.length === 0 ? [] : [{ kind: 'list', entries, ...writtenAt(list, input) }];
}

function listEntry(value: EffectiveValue, input: AdvertInput): readonly ListEntry[] {
  const isGroup = entryAt(value, 'items') !== undefined || entryAt(value, 'heading') !== undefined;
  return isGroup ? group(value, input) : listItem(value, input);
}

function group(value: EffectiveValue, input: AdvertInput): readonly ListEntry[] {
  const heading = plainText(entryAt(value, 'heading'));
  const intro = markdownLine(entryAt(value, 'intro'));
  const items = itemsOf(entryAt(value, 'items')).flatMap((item) => listItem(item, input));
  if (heading === '' && intro.length === 0) return items;
  return [{ kind: 'group', heading, intro, items, ...writtenAt(value, input) }];
}

/** A sentence, or a criterion with `text`, `lead` and `stages`. */
function listItem(value: EffectiveValue, input: AdvertInput): readonly ListItem[] {
  const sentence = value.kind === 'mapping' ? entryAt(value, 'text') : value;
  const text = plainText(sentence);
  if (text === '') return [];
  const notes = note(
    isTrue(entryAt(value, 'lead')) ? input.labels.leadCriterion : '',
    stagesNote(entryAt(value, 'stages'), input),
  );
  const at = writtenAt(value, input);
  const prose = text.includes('\n') ? proseOf(sentence, input) : undefined;
  if (prose !== undefined) return [{ kind: 'item', content: [], prose, notes, ...at }];
  return [{ kind: 'item', content: inline('markdown', text), notes, ...at }];
}
