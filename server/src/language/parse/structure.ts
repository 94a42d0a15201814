// Findings on a tree that YAML accepts and the format doesn't: keys that stand twice, merge keys, lost text.
import type { Fix, OffsetEdit, Problem } from '../problem';
import { type Shape, takesText } from '../schema/shape';
import { lineEnd, lineStart } from './lines';
import type { MappingNode, Pair, RoleNode } from './node';
import { quoted } from './quote';
import type { Comment, RoleDocument } from './roleDocument';
import { visible } from './yamlErrors';

type Parsed = Omit<RoleDocument, 'problems'>;

/** A place where prose ends, by the offset of that end: a plain text, or the colon of a key that still has none. */
type TextEnds = Map<number, { start: number | undefined; shape: Shape }>;

export function structureProblems(document: Parsed, shape: Shape): Problem[] {
  const problems: Problem[] = [];
  const ends: TextEnds = new Map();
  const visit = (node: RoleNode | undefined, expected: Shape | undefined): void => {
    if (node === undefined) return;
    if (node.kind === 'mapping') {
      problems.push(...duplicateKeys(node, document), ...oddKeys(node, document));
      for (const { key, value } of node.pairs) {
        const inner = expected?.key(key.text);
        if (value === undefined && takesText(inner) && inner)
          ends.set(key.end, { start: undefined, shape: inner });
        visit(value, inner);
      }
    } else if (node.kind === 'sequence') {
      for (const { value } of node.items) visit(value, expected?.item());
    } else if (node.kind === 'alias') {
      if (node.target === undefined) problems.push(lostReference(node));
    } else if (node.style === 'plain' && takesText(expected) && expected) {
      ends.set(node.end, { start: node.start, shape: expected });
    }
  };
  visit(document.root, shape);
  return [...problems, ...document.comments.flatMap((comment) => commentInText(comment, ends, document))];
}

function duplicateKeys(mapping: MappingNode, document: Parsed): Problem[] {
  const first = new Map<string, Pair>();
  const problems: Problem[] = [];
  for (const pair of mapping.pairs) {
    const earlier = first.get(pair.key.text);
    if (earlier === undefined) first.set(pair.key.text, pair);
    else problems.push(duplicateKey(pair, earlier, mapping, document));
  }
  return problems;
}

function duplicateKey(pair: Pair, earlier: Pair, mapping: MappingNode, document: Parsed): Problem {
  const { key } = pair;
  const line = document.positionAt(earlier.key.start).line + 1;
  return {
    code: 'yaml/duplicate-key',
    message: `\`${key.text}\` stands here a second time; it is already on line ${line}.`,
    start: key.start,
    end: key.end,
    related: [
      { uri: document.uri, range: document.rangeOf(earlier.key), message: 'The first one, which counts.' },
    ],
    fixes: () => (mapping.flow ? [] : [removal(pair, mapping, document)]),
  };
}

function removal(pair: Pair, mapping: MappingNode, document: Parsed): Fix {
  return {
    title: `Remove this \`${pair.key.text}\``,
    edits: [pairRemoval(pair, mapping, document)],
    preferred: true,
  };
}

/** Takes a key with its value out of a block mapping, whole lines where it has them to itself. */
function pairRemoval({ key, value }: Pair, mapping: MappingNode, { text }: Parsed): OffsetEdit {
  const next = mapping.pairs.find((pair) => pair.key.start > key.start);
  const start = lineStart(text, key.start);
  const isOwnLine = /^\s*$/.test(text.slice(start, key.start));
  // the first key of a list item shares its line with the dash
  if (!isOwnLine && next !== undefined) return { start: key.start, end: next.key.start, newText: '' };
  const end = lineEnd(text, value?.end ?? key.end);
  if (!isOwnLine) return { start: key.start, end, newText: '' };
  return { start, end: Math.min(end + 1, text.length), newText: '' };
}

/** Keys that share parts in other YAML files, and keys that are none. */
function oddKeys(mapping: MappingNode, document: Parsed): Problem[] {
  return mapping.pairs.flatMap(({ key: { style, text, start, end } }): Problem[] => {
    if (style !== 'plain') return [];
    if (text === '<<') {
      const message =
        'Merge keys (`<<`) are not used in role files; use `extends` to share parts between roles.';
      return [{ code: 'yaml/merge-key', message, start, end }];
    }
    if (text !== '') return [];
    const message = 'There is no key in front of this colon.';
    return [{ code: 'yaml/syntax', message, ...visible(document.text, start, end) }];
  });
}

function lostReference({ start, end }: RoleNode): Problem {
  const message = 'This reference (`*name`) leads to no label (`&name`) above it.';
  return { code: 'yaml/syntax', message, start, end };
}

/** ` #` in the middle of a sentence: the rest is a comment and never printed. */
function commentInText(comment: Comment, ends: TextEnds, { text }: Parsed): Problem[] {
  const before = text.slice(lineStart(text, comment.start), comment.start);
  const shown = before.trimEnd();
  if (shown === '') return [];
  const blanks = before.slice(shown.length);
  const textEnd = comment.start - blanks.length;
  // behind `key:` the place is the key's
  const place = ends.get(textEnd) ?? (shown.endsWith(':') ? ends.get(textEnd - 1) : undefined);
  const written = text.slice(comment.start, comment.end);
  if (place === undefined || !looksLikeText(written, blanks, place.shape)) return [];
  return [commentProblem(place.start ?? comment.start, comment, text)];
}

/** People set a comment apart; in a name, only a `#` that is glued to a word is taken for text. */
function looksLikeText(comment: string, blanks: string, { text }: Shape): boolean {
  return /^#\S/.test(comment) || (text !== 'name' && blanks === ' ');
}

function commentProblem(start: number, comment: Comment, text: string): Problem {
  const end = text.slice(0, comment.end).trimEnd().length;
  const whole = text.slice(start, end).replace(/\s*\r?\n\s*/g, ' ');
  const edits = [{ start, end, newText: quoted(whole) }];
  return {
    code: 'yaml/comment-in-text',
    message: 'A `#` after a space starts a comment, so the rest of this line will not be printed.',
    start: comment.start,
    end,
    fixes: () => [{ title: 'Put the text in quotes', edits, preferred: true }],
  };
}
