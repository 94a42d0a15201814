import { Parser } from 'htmlparser2';
import type { SourceBlock } from '../../language/importer/source';
import { Refusal } from '../refusal';
import { BlockBuilder } from './blockBuilder';
import {
  boxOf,
  containerOf,
  type Emphasis,
  emphasisIn,
  headingDepth,
  isBlock,
  isContent,
  isSkipped,
  NO_EMPHASIS,
  rowsOf,
} from './htmlElements';

/** Elements inside one another. Pages have about 30; what is damaged or hostile has thousands. */
const DEEPEST_ELEMENT = 1000;
/** In UTF-16 code units of what is read. The longest adverts known have about 30,000. */
const LONGEST_TEXT = 2_000_000;

const TOO_DEEP = 'The page is nested deeper than any that people write.';
const TOO_LONG = 'The document is too long to be a role definition.';

export interface ReadPage {
  readonly blocks: readonly SourceBlock[];
  /** How many pictures were left out. */
  readonly pictures: number;
}

interface OpenElement {
  readonly name: string;
  readonly emphasis: Emphasis;
  readonly skipped: boolean;
  readonly content: boolean;
  readonly keepsLines: boolean;
  readonly close: () => void;
}

/**
 * What a person reads in a page. Pictures stand as `[picture]`, with their description where they have one. A line
 * break ends a paragraph.
 *
 * @throws Refusal where the page is too long, or nested too deep
 */
export function readHtml(html: string): ReadPage {
  const builder = new BlockBuilder();
  const open: OpenElement[] = [];
  let pictures = 0;
  let length = 0;
  const inside = () => open.at(-1);

  function say(text: string): void {
    length += text.length;
    if (length > LONGEST_TEXT) throw new Refusal(TOO_LONG);
    const lines = inside()?.keepsLines === true ? text.split(/\r\n?|\n/) : [text];
    for (const [index, line] of lines.entries()) {
      if (index > 0) builder.endBlock();
      builder.say({ ...(inside()?.emphasis ?? NO_EMPHASIS), text: line });
    }
  }

  function picture({ alt }: Readonly<Record<string, string>>): void {
    const description = alt?.trim();
    // an empty description says that there is nothing to see
    if (description === '') return;
    pictures += 1;
    say(description === undefined ? '[picture]' : `[picture: ${description}]`);
  }

  function start(name: string, attributes: Readonly<Record<string, string>>): void {
    if (open.length >= DEEPEST_ELEMENT) throw new Refusal(TOO_DEEP);
    const outer = inside();
    const element = {
      name,
      emphasis: emphasisIn(outer?.emphasis ?? NO_EMPHASIS, name, attributes),
      skipped: outer?.skipped === true || isSkipped(name, attributes, outer?.content === true),
      content: outer?.content === true || isContent(name, attributes),
      keepsLines: name === 'pre' || outer?.keepsLines === true,
    };
    if (element.skipped) {
      open.push({ ...element, close: () => undefined });
    } else if (name === 'img') {
      picture(attributes);
      open.push({ ...element, close: () => undefined });
    } else {
      open.push({ ...element, close: opened(name, attributes) });
    }
  }

  /** Opens the element and answers what closes it. */
  function opened(name: string, attributes: Readonly<Record<string, string>>): () => void {
    const depth = headingDepth(name, attributes);
    if (depth !== undefined) {
      builder.startHeading(depth);
      return () => builder.endHeading();
    }
    if (name === 'dt' || name === 'dd') return term(name);
    const container = containerOf(name);
    if (container !== undefined) {
      const { depth: before } = builder;
      builder.open(container, rowsOf(attributes));
      return () => builder.closeTo(before);
    }
    const box = boxOf(name, attributes);
    if (box !== undefined) say(box);
    if (!isBlock(name)) return () => undefined;
    builder.endBlock();
    return () => builder.endBlock();
  }

  /** A term starts a row; what is said of it are the row's further cells. */
  function term(name: 'dt' | 'dd'): () => void {
    if (name === 'dt') builder.endRow();
    builder.open('row');
    const { depth } = builder;
    builder.open(name === 'dt' ? 'headingCell' : 'cell');
    return () => builder.closeTo(depth);
  }

  const parser = new Parser({
    onopentag: start,
    onclosetag: () => open.pop()?.close(),
    ontext(text) {
      if (inside()?.skipped !== true) say(text);
    },
  });
  parser.write(html);
  parser.end();
  return { blocks: builder.finish(), pictures };
}
