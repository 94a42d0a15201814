import { Range } from 'vscode';
import type { PublishingChecklist } from '../../../server/src/protocol';
import { plainSentence, publishingSummary } from '../publishingText';
import type { ShownChecklist } from './messages';
import { showSource } from './source';

/** A publishing check as the page lists it; the page knows no addresses. Nothing where nothing is asked for. */
export function shownChecklist(list: PublishingChecklist | undefined): ShownChecklist | undefined {
  if (list === undefined || list.items.length === 0) return undefined;
  return {
    summary: publishingSummary(list),
    short: `${list.ready}/${list.total}`,
    items: list.items.map((item) => ({
      label: item.label,
      state: item.state,
      message: plainSentence(item),
    })),
  };
}

/** Selects what an item of the check is about, in whichever file it stands. `own` is the role that the page is of. */
export async function openItem(
  list: PublishingChecklist | undefined,
  item: number,
  own: string,
): Promise<void> {
  const location = list?.items[item]?.location;
  if (location === undefined) return;
  const { start, end } = location.range;
  await showSource(location.uri, new Range(start.line, start.character, end.line, end.character), own);
}
