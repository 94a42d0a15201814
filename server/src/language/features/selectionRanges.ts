import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { RoleNode, ScalarNode } from '../parse/node';
import type { RoleDocument } from '../parse/roleDocument';
import { sentencesIn, wordsIn } from '../prose/words';
import { writtenText } from '../prose/written';

/** A stretch of the document, in UTF-16 code units. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What the selection at each position grows to: word, sentence, value, item or key, section, the whole file. */
export function selectionRanges(document: RoleDocument, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => selectionAt(document, document.offsetAt(position)));
}

function selectionAt(document: RoleDocument, offset: number): SelectionRange {
  const whole: Stretch = { start: 0, end: document.text.length };
  const stretches = [whole, ...around(document.root, offset, document)];
  return (
    growing(stretches).reduce<SelectionRange | undefined>(
      (parent, stretch) => ({ range: document.rangeOf(stretch), ...(parent && { parent }) }),
      undefined,
    ) ?? { range: document.rangeOf(whole) }
  );
}

/** From the outside in, each stretch within the one before and smaller. */
function growing(stretches: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  for (const { start, end } of stretches) {
    const outer = kept.at(-1);
    const fits = outer === undefined || (outer.start <= start && end <= outer.end);
    const same = outer?.start === start && outer.end === end;
    if (fits && !same) kept.push({ start, end });
  }
  return kept;
}

/** What holds `offset`, from the outside in. */
function around(node: RoleNode | undefined, offset: number, document: RoleDocument): Stretch[] {
  if (node === undefined || !holds(node, offset)) return [];
  switch (node.kind) {
    case 'mapping': {
      const pair = node.pairs.find(({ key, value }) =>
        holds({ start: key.start, end: value?.end ?? key.end }, offset),
      );
      if (pair === undefined) return [node];
      const { key, value } = pair;
      const whole = { start: key.start, end: value?.end ?? key.end };
      return [node, whole, ...(holds(key, offset) ? [key] : around(value, offset, document))];
    }
    case 'sequence': {
      const item = node.items.find(
        ({ start, value }) => value !== undefined && holds({ start, end: value.end }, offset),
      );
      if (item?.value === undefined) return [node];
      return [node, { start: item.start, end: item.value.end }, ...around(item.value, offset, document)];
    }
    case 'scalar':
      return [node, ...inText(node, offset, document)];
    default:
      return [node];
  }
}

/** The text without its quotes or its `|`, the sentence, the word. */
function inText({ start, end }: ScalarNode, offset: number, { text: all }: RoleDocument): Stretch[] {
  const written = writtenText(all.slice(start, end));
  const inDocument = (stretch: Stretch): Stretch => ({
    start: start + written.sourceOf(stretch.start),
    end: start + written.sourceOf(stretch.end),
  });
  const { text } = written;
  const blanks = text.length - text.trimStart().length;
  const words = wordsIn(text);
  const content = { start: blanks, end: text.trimEnd().length };
  const sentences = sentencesIn(words).map(({ start: from, end: to }) => ({
    start: from,
    end: behindMarks(text, to),
  }));
  return [[content], sentences, words].flatMap((stretches) => {
    const found = stretches.map(inDocument).find((stretch) => holds(stretch, offset));
    return found === undefined ? [] : [found];
  });
}

/** A sentence ends behind its full stop, and behind a quote or bracket that closes with it. */
function behindMarks(text: string, end: number): number {
  return (
    end +
    (/^["')\]*_\u2019\u201D]*[.!?\u2026]*["')\]*_\u2019\u201D]*/.exec(text.slice(end, end + 8))?.[0].length ??
      0)
  );
}

function holds({ start, end }: Stretch, offset: number): boolean {
  return start <= offset && offset <= end;
}
