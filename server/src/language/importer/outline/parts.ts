// A document as headings with what stands below each.
import { boldLabel, isBold, plainWords } from '../markdown';
import { type Field, fieldOf } from '../post/fields';
import type { SourceBlock, SourceParagraph } from '../source';
import { headingText } from './heading';
import { LONGEST_HEADING, ROW_DEPTH, withoutLayoutTables } from './layoutTables';
import { type Topic, topicOf } from './topics';

export interface Part {
  /** Plain words without number and colon; empty for what stands before the first heading. */
  readonly heading: string;
  /** 1 is the outermost; headings that are only recognised by their look or words stand below all others. */
  readonly depth: number;
  readonly topic: Topic | undefined;
  /** Set where the heading is the label of a fact, such as "Salary". */
  readonly field: Field | undefined;
  readonly blocks: readonly SourceBlock[];
}

/** Depth of headings that are bold paragraphs, or paragraphs of well-known words. */
const PARAGRAPH_DEPTH = ROW_DEPTH + 1;

interface Heading {
  readonly text: string;
  readonly depth: number;
  /** What follows it in the same paragraph. */
  readonly rest?: SourceBlock;
}

/** The parts of a document in reading order; the first one may have no heading. */
export function partsOfDocument(blocks: readonly SourceBlock[]): Part[] {
  const parts: (Part & { readonly blocks: SourceBlock[] })[] = [];
  const flat = withoutLayoutTables(blocks);
  for (const [index, block] of flat.entries()) {
    const heading = headingOf(block, flat[index + 1]);
    if (heading !== undefined) {
      const { text, depth, rest } = heading;
      const topic = topicOf(text);
      const field = topic === undefined ? fieldOf(text) : undefined;
      parts.push({
        heading: headingText(text),
        depth,
        topic,
        field,
        blocks: rest === undefined ? [] : [rest],
      });
    } else {
      if (parts.length === 0)
        parts.push({ heading: '', depth: 1, topic: undefined, field: undefined, blocks: [] });
      parts.at(-1)?.blocks.push(block.kind === 'heading' ? { kind: 'paragraph', text: block.text } : block);
    }
  }
  return parts;
}

function headingOf(block: SourceBlock, next: SourceBlock | undefined): Heading | undefined {
  if (block.kind === 'heading') {
    return isAmount(block.text) ? undefined : { text: block.text, depth: block.depth };
  }
  if (block.kind !== 'paragraph') return undefined;
  return wholeParagraph(block, next) ?? boldStart(block);
}

/** A line of pay, which a reader may take for a heading because it is short. */
function isAmount(text: string): boolean {
  return /£\s?\d/.test(text);
}

/** A paragraph that is a heading by its look, or by its words. */
function wholeParagraph({ text }: SourceParagraph, next: SourceBlock | undefined): Heading | undefined {
  const shown = plainWords(text);
  if (shown.length > LONGEST_HEADING || shown.includes('\n') || /[.;,]$/.test(shown)) return undefined;
  if (isBold(text)) return { text, depth: PARAGRAPH_DEPTH };
  if (next === undefined) return undefined;
  const isKnown = topicOf(text) !== undefined || (fieldOf(text) !== undefined && next.kind === 'paragraph');
  return isKnown && !isLeadIn(shown) ? { text, depth: PARAGRAPH_DEPTH } : undefined;
}

/** "You will:" introduces the list below it, wherever it stands. */
function isLeadIn(text: string): boolean {
  return /^(?:you will|you'll|you’ll)( have)?\s*[:…]*$/i.test(text);
}

/** "**Responsibilities:** You will …" */
function boldStart({ text }: SourceParagraph): Heading | undefined {
  const { label = '', beside: rest = '' } = boldLabel(text) ?? {};
  if (rest === '' || plainWords(label).length > LONGEST_HEADING || topicOf(label) === undefined)
    return undefined;
  return { text: label, depth: PARAGRAPH_DEPTH, rest: { kind: 'paragraph', text: rest } };
}
