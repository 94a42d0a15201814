import type { PublishingChecklist, PublishingItem } from '../../server/src/protocol';

/** What the status item says: "12 of 15 ready to publish", or that nothing is left to do. */
export function publishingSummary({ ready, total, items }: PublishingChecklist): string {
  const isReady = items.every(({ state }) => state === 'ready');
  return isReady ? 'Ready to publish' : `${ready} of ${total} ready to publish`;
}

/** What stands beside it: what there is to do. */
export function publishingDetail({ items }: PublishingChecklist): string {
  const missing = items.filter(({ state }) => state === 'missing').length;
  const wrong = items.filter(({ state }) => state === 'problem').length;
  const parts = [
    ...(missing === 0 ? [] : [`${missing} missing`]),
    ...(wrong === 0 ? [] : [`${wrong} to put right`]),
  ];
  return parts.join(' · ');
}

/** The message for a list that shows no Markdown: what is code in it gets quotation marks. */
export function plainSentence({ message }: PublishingItem): string {
  return message.replace(/`([^`]*)`/g, '“$1”');
}
