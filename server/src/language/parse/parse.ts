import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Document, parseDocument, type YAMLError } from 'yaml';
import type { OffsetEdit, Problem } from '../problem';
import { type Shape, shapeAt, takesText } from '../schema/shape';
import { commentsOf } from './comments';
import { type OffsetMap, type Tree, treeFrom } from './fromYaml';
import { type RoleNode, walk } from './node';
import type { Repair } from './misreadText';
import { beforeParsing, repairsFor } from './repair';
import type { DocumentKind, RoleDocument } from './roleDocument';
import { shadowText } from './shadow';
import { structureProblems } from './structure';
import { problemsFrom } from './yamlErrors';

export interface ParseInput {
  readonly uri: string;
  readonly version: number;
  readonly kind: DocumentKind;
  readonly text: string;
  /** What the format expects: tells text that YAML misreads from structure. */
  readonly shape: Shape;
}

/**
 * Parses one version of a document. Never throws: what is wrong stands in `problems`, and the tree holds what could
 * be read, text that only lacks quotes included.
 */
export function parseRole(input: ParseInput): RoleDocument {
  const { text, shape } = input;
  const { edits, problems, unreadable } = beforeParsing(text);
  if (unreadable) return documentOf(input, { root: undefined, tags: [] }, problems, []);
  const plain = read(text, edits);
  const repairs = isMisread(plain, shape)
    ? repairsFor(plain.shadow, shape, eolOf(text)).map((repair) => inWrittenText(repair, plain.original))
    : [];
  const repaired = repairs.length === 0 ? plain : read(text, [...edits, ...repairs.flatMap((repair) => repair.edits)]);
  const better = repaired.document.errors.length <= plain.document.errors.length;
  const { document, original, shadow } = better ? repaired : plain;
  const found = [...problems, ...(better ? repairs.map(({ problem }) => problem) : [])];
  const tree = treeFrom(document, shadow, original);
  const errors: readonly YAMLError[] = [...document.errors, ...document.warnings];
  const explained = (place: { start: number; end: number }) => found.some((problem) => touches(problem, place, text));
  found.push(...problemsFrom(errors, text, original, explained), ...fileProblems(document, tree, text));
  return documentOf(input, tree, found, commentsOf(shadow, original));
}

interface Reading {
  readonly document: Document.Parsed;
  readonly shadow: string;
  readonly original: OffsetMap;
}

function read(text: string, edits: readonly OffsetEdit[]): Reading {
  const { text: shadow, original } = shadowText(text, edits);
  // duplicate keys are found by the project's own check: the library's grows with the square of their number
  const document = parseDocument(shadow, { version: '1.2', uniqueKeys: false, merge: false, logLevel: 'silent' });
  return { document, shadow, original };
}

/** Repairs are found in the text without tabs and merge conflicts; people see the one they wrote. */
function inWrittenText({ edits, problem }: Repair, original: OffsetMap): Repair {
  const moved = (list: readonly OffsetEdit[]) =>
    list.map(({ start, end, newText }) => ({ start: original(start), end: original(end), newText }));
  return {
    edits: moved(edits),
    problem: {
      ...problem,
      start: original(problem.start),
      end: original(problem.end),
      fixes: () => (problem.fixes?.() ?? []).map((fix) => ({ ...fix, edits: moved(fix.edits) })),
    },
  };
}

/** Whether YAML complains, or reads structure where people write text. */
function isMisread({ document, shadow, original }: Reading, shape: Shape): boolean {
  if (document.errors.length > 0 || document.warnings.length > 0) return true;
  let misread = false;
  walk(treeFrom(document, shadow, original).root, (node, path) => {
    misread ||= isSuspicious(node, shapeAt(shape, path), shadow);
  });
  return misread;
}

function isSuspicious(node: RoleNode, expected: Shape | undefined, text: string): boolean {
  if (node.kind === 'sequence' && takesText(expected?.item())) {
    // `- # first in line`: the text became a comment
    const lost = node.items.some(({ start, value }) => value === undefined && /^-[ \t]#/.test(text.slice(start)));
    if (lost) return true;
  }
  if (expected === undefined || !takesText(expected) || node.kind === 'alias') return false;
  if (node.anchor !== undefined) return true;
  if (node.kind === 'sequence') return !expected.types.has('array');
  if (node.kind === 'mapping') return !node.pairs.some(({ key }) => expected.keys.includes(key.text));
  return node.style === 'plain' && /\n\s*[-*•]\s/.test(text.slice(node.start, node.end));
}

/** Findings that concern the file as YAML: types and directives. */
function fileProblems(document: Document.Parsed, { tags }: Tree, text: string): Problem[] {
  const problems = tags.map(
    (tag): Problem => ({
      code: 'yaml/tag',
      message: 'Types (`!name`) are not used in role files; remove this one.',
      ...tag,
      fixes: () => [
        {
          title: 'Remove the type',
          edits: [{ start: tag.start, end: tag.end + (/^[ \t]*/.exec(text.slice(tag.end))?.[0].length ?? 0), newText: '' }],
          preferred: true,
          unambiguous: true,
        },
      ],
    }),
  );
  const directive = document.directives.docStart === true ? /^%[^\r\n]*(?:\r?\n)?/m.exec(text) : null;
  if (directive !== null) {
    const start = directive.index;
    problems.push({
      code: 'yaml/directive',
      message: 'Lines that start with `%` are not used in role files; remove this one.',
      start,
      end: start + directive[0].trimEnd().length,
      fixes: () => [
        {
          title: 'Remove the line',
          edits: [{ start, end: start + directive[0].length, newText: '' }],
          preferred: true,
          unambiguous: true,
        },
      ],
    });
  }
  return problems;
}

/** Whether a place lies on the lines of a problem, or on the one after. */
function touches(problem: { start: number; end: number }, place: { start: number; end: number }, text: string): boolean {
  const from = text.lastIndexOf('\n', problem.start - 1) + 1;
  const lineEnd = text.indexOf('\n', problem.end);
  const next = lineEnd === -1 ? -1 : text.indexOf('\n', lineEnd + 1);
  return place.start >= from && place.start <= (next === -1 ? text.length : next);
}

function eolOf(text: string): '\n' | '\r\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function documentOf(
  { uri, version, kind, text, shape }: ParseInput,
  { root }: Tree,
  problems: readonly Problem[],
  comments: RoleDocument['comments'],
): RoleDocument {
  const lines = TextDocument.create(uri, 'yaml', version, text);
  const document = {
    uri,
    version,
    kind,
    text,
    root,
    comments,
    eol: eolOf(text),
    positionAt: (offset: number) => lines.positionAt(offset),
    offsetAt: (position: { line: number; character: number }) => lines.offsetAt(position),
    rangeOf: ({ start, end }: { start: number; end: number }) => ({
      start: lines.positionAt(start),
      end: lines.positionAt(end),
    }),
    lineText: (line: number) =>
      lines
        .getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } })
        .replace(/\r?\n$/, ''),
  };
  const all = [...problems, ...structureProblems(document, shape)];
  return { ...document, problems: all.sort((a, b) => a.start - b.start || a.end - b.end) };
}
