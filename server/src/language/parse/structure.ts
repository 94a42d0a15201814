// Findings on a tree that YAML accepts and the format doesn't: keys that stand twice, merge keys, lost text.
import type { Fix, OffsetEdit, Problem } from '../problem';
import { type Shape, shapeAt, takesText } from '../schema/shape';
import { type MappingNode, type Pair, type RoleNode, type ScalarNode, walk } from './node';
import { placeAt } from './place';
import { quoted } from './quote';
import type { Comment, RoleDocument } from './roleDocument';

type Parsed = Omit<RoleDocument, 'problems'>;

export function structureProblems(document: Parsed, shape: Shape): Problem[] {
  const problems: Problem[] = [];
  walk(document.root, (node) => {
    if (node.kind === 'mapping') problems.push(...duplicateKeys(node, document), ...mergeKeys(node));
  });
  return [...problems, ...commentsInText(document, shape)];
}

function duplicateKeys(mapping: MappingNode, document: Parsed): Problem[] {
  const first = new Map<string, Pair>();
  const problems: Problem[] = [];
  for (const pair of mapping.pairs) {
    const earlier = first.get(pair.key.text);
    if (earlier === undefined) {
      first.set(pair.key.text, pair);
      continue;
    }
    const line = document.positionAt(earlier.key.start).line + 1;
    problems.push({
      code: 'yaml/duplicate-key',
      message: `\`${pair.key.text}\` stands here a second time; it is already on line ${line}.`,
      start: pair.key.start,
      end: pair.key.end,
      related: [
        { uri: document.uri, range: document.rangeOf(earlier.key), message: 'The first one, which counts.' },
      ],
      fixes: () => (mapping.flow ? [] : [removal(pair, mapping, document)]),
    });
  }
  return problems;
}

function removal(pair: Pair, mapping: MappingNode, document: Parsed): Fix {
  return {
    title: `Remove this \`${pair.key.text}\``,
    edits: [pairRemoval(pair, mapping, document)],
    preferred: true,
  };
}

/** Takes a key with its value out of a block mapping, whole lines where it has them to itself. */
export function pairRemoval(pair: Pair, mapping: MappingNode, document: Pick<RoleDocument, 'text'>): OffsetEdit {
  const { text } = document;
  const index = mapping.pairs.indexOf(pair);
  const next = mapping.pairs[index + 1];
  const lineStart = text.lastIndexOf('\n', pair.key.start - 1) + 1;
  const ownLine = /^\s*$/.test(text.slice(lineStart, pair.key.start));
  // the first key of a list item shares its line with the dash
  if (!ownLine && next !== undefined) return { start: pair.key.start, end: next.key.start, newText: '' };
  const lastLineEnd = text.indexOf('\n', pair.value?.end ?? pair.key.end);
  return {
    start: ownLine ? lineStart : pair.key.start,
    end: lastLineEnd === -1 ? text.length : lastLineEnd + (ownLine ? 1 : 0),
    newText: '',
  };
}

function mergeKeys(mapping: MappingNode): Problem[] {
  return mapping.pairs
    .filter(({ key }) => key.style === 'plain' && key.text === '<<')
    .map(({ key }) => ({
      code: 'yaml/merge-key',
      message: 'Merge keys (`<<`) are not used in role files; use `extends` to share parts between roles.',
      start: key.start,
      end: key.end,
    }));
}

/** ` #` in the middle of a sentence: the rest is a comment and never printed. */
function commentsInText(document: Parsed, shape: Shape): Problem[] {
  return document.comments.flatMap((comment) => {
    const before = document.text.slice(0, comment.start);
    const textEnd = before.trimEnd().length;
    const blanks = before.slice(textEnd);
    if (textEnd === 0 || blanks.includes('\n')) return [];
    // behind `key:` the place is the key's
    const place = placeAt(document.root, before[textEnd - 1] === ':' ? textEnd - 1 : textEnd);
    if (place === undefined) return [];
    const expected = shapeAt(shape, place.path);
    const written = document.text.slice(comment.start, comment.end);
    if (!takesText(expected) || !looksLikeText(written, blanks, expected)) return [];
    if (place.part === 'key') return place.pair?.value === undefined ? [commentProblem(comment, comment, document)] : [];
    return isPlainText(place.node) && place.node.end === textEnd
      ? [commentProblem(place.node, comment, document)]
      : [];
  });
}

/** People set a comment apart; in a name, only a `#` that is glued to a word is taken for text. */
function looksLikeText(comment: string, blanks: string, expected: Shape | undefined): boolean {
  return /^#\S/.test(comment) || (expected?.text !== 'name' && blanks === ' ');
}

function commentProblem({ start }: { start: number }, comment: Comment, document: Parsed): Problem {
  const place = { start, end: document.text.slice(0, comment.end).trimEnd().length };
  const whole = document.text.slice(place.start, place.end).replace(/\s*\r?\n\s*/g, ' ');
  return {
    code: 'yaml/comment-in-text',
    message: 'A `#` after a space starts a comment, so the rest of this line will not be printed.',
    start: comment.start,
    end: place.end,
    fixes: () => [
      { title: 'Put the text in quotes', edits: [{ ...place, newText: quoted(whole) }], preferred: true },
    ],
  };
}

function isPlainText(node: RoleNode | undefined): node is ScalarNode {
  return node?.kind === 'scalar' && node.style === 'plain';
}
