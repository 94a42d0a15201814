import { Composer, type CST, type Document, Parser, type YAMLError } from 'yaml';
import type { OffsetEdit } from '../problem';
import { type Tree, treeFrom } from './fromYaml';
import { type Mark, type Marks, marksIn } from './marks';
import { type ShadowText, shadowText } from './shadow';

/** One reading of a text by the YAML parser, with edits applied before. */
export interface Reading {
  readonly shadow: ShadowText;
  /** Errors and warnings of the parser, in offsets of the shadow. */
  readonly errors: readonly YAMLError[];
  /** Where a second document starts, in written offsets. */
  readonly secondDocument: Mark | undefined;
  /** Made on first use, and kept. */
  tree(): Tree;
  /** Comments and types, in written offsets. */
  marks(): Marks;
}

// duplicate keys are found by the project's own check: the library's grows with the square of their number
const OPTIONS = { version: '1.2', uniqueKeys: false, merge: false, keepSourceTokens: true } as const;

/** Parses the text that `edits` make of `text`. Only the first document is read. */
export function read(text: string, edits: readonly OffsetEdit[]): Reading {
  const shadow = shadowText(text, edits);
  const tokens = [...new Parser().parse(shadow.text)];
  const [document] = new Composer(OPTIONS).compose(
    tokens,
    true,
    shadow.text.length,
  ) as Iterable<Document.Parsed>;
  const written = ({ start, end }: Mark) => ({
    start: shadow.original(start),
    end: shadow.originalEnd(end),
  });
  const second = secondDocument(tokens);
  let tree: Tree | undefined;
  return {
    shadow,
    errors: [...(document?.errors ?? []), ...(document?.warnings ?? [])],
    secondDocument: second && written(second),
    tree() {
      tree ??= treeFrom(document?.contents, shadow);
      return tree;
    },
    marks() {
      if (!/[#!]/.test(shadow.text)) return { comments: [], tags: [] };
      const { comments, tags } = marksIn(tokens);
      return { comments: comments.map(written), tags: tags.map(written) };
    },
  };
}

/** The `---` of the second document, or its first character where it has none. */
function secondDocument(tokens: readonly CST.Token[]): Mark | undefined {
  const second = tokens.filter((token) => token.type === 'document')[1];
  if (second === undefined) return undefined;
  const dashes = second.start.find(({ type }) => type === 'doc-start');
  return dashes === undefined
    ? { start: second.offset, end: second.offset + 1 }
    : { start: dashes.offset, end: dashes.offset + dashes.source.length };
}
