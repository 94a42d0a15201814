import type { SfiaVersion } from '../../frameworks/types';
import { escapeMarkdown, paragraphs } from './markdown';

/** Stands under every text of the Foundation's. */
export function officialNote(version: SfiaVersion): string {
  return `*Official SFIA ${version} text, from your own workbook (© SFIA Foundation).*`;
}

const BULLET = /^\s*[-*•·–]\s+/;

/** A text of several lines as Markdown: its lines are paragraphs, those that start with a dash or dot a list. */
export function officialText(text: string): string {
  const blocks: string[] = [];
  let inList = false;
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const isItem = BULLET.test(line);
    const written = isItem ? `- ${escapeMarkdown(line.replace(BULLET, ''))}` : escapeMarkdown(line);
    if (isItem && inList) blocks.push(`${blocks.pop()}\n${written}`);
    else blocks.push(written);
    inList = isItem;
  }
  return paragraphs(...blocks);
}
