import { TextDocument } from 'vscode-languageserver-textdocument';
import type { OffsetEdit, Problem } from '../problem';
import type { Shape } from '../schema/shape';
import { beforeParsing } from './beforeParsing';
import { fileProblems } from './fileProblems';
import { repairsFor } from './lineRepairs';
import type { RoleNode } from './node';
import { createPositions, type PositionEncoding } from './positions';
import { type Reading, read } from './read';
import type { Repair } from './repair';
import type { DocumentKind, RoleDocument } from './roleDocument';
import type { ShadowText } from './shadow';
import { structureProblems } from './structure';
import { isMisread } from './suspicion';
import { problemsFrom } from './yamlErrors';

export interface ParseInput {
  readonly uri: string;
  readonly version: number;
  readonly kind: DocumentKind;
  readonly text: string;
  /** What the format expects: tells text that YAML misreads from structure. */
  readonly shape: Shape;
  /** What positions of the document count; UTF-16 code units where it isn't said. */
  readonly encoding?: PositionEncoding;
}

/**
 * Parses one version of a document. Never throws: what is wrong stands in `problems`, and the tree holds what could
 * be read, text that only lacks quotes included.
 */
export function parseRole(input: ParseInput): RoleDocument {
  const { text, shape } = input;
  const { edits, problems, unreadable } = beforeParsing(text);
  if (unreadable) return documentOf(input, undefined, [], problems);
  const { reading, repairs } = bestReading(text, edits, shape);
  const { comments, tags } = reading.marks();
  const found = [...problems, ...repairs.map(({ problem }) => problem), ...fileProblems(reading, tags, text)];
  const all = [...found, ...problemsFrom(reading, text, found)];
  return documentOf(input, reading.tree().root, comments, all);
}

/** The text as YAML reads it, or, where that makes no sense, as it was probably meant. */
function bestReading(
  text: string,
  edits: readonly OffsetEdit[],
  shape: Shape,
): { reading: Reading; repairs: readonly Repair[] } {
  const plain = read(text, edits);
  const isFine = plain.errors.length === 0 && !isMisread(plain.tree().root, shape, text);
  const repairs = isFine
    ? []
    : repairsFor(plain.shadow.text, shape, eolOf(text)).map((repair) => inWrittenText(repair, plain.shadow));
  if (repairs.length === 0) return { reading: plain, repairs };
  const repaired = read(text, [...edits, ...repairs.flatMap((repair) => repair.edits)]);
  const isBetter = repaired.errors.length <= plain.errors.length;
  return isBetter ? { reading: repaired, repairs } : { reading: plain, repairs: [] };
}

/** Repairs are found in the text without tabs and merge conflicts; people see the one they wrote. */
function inWrittenText({ edits, problem }: Repair, { original, originalEnd }: ShadowText): Repair {
  const placed = <T extends { start: number; end: number }>(place: T): T => {
    const start = original(place.start);
    return {
      ...place,
      start,
      end: place.start === place.end ? start : Math.max(start, originalEnd(place.end)),
    };
  };
  return {
    edits: edits.map(placed),
    problem: {
      ...placed(problem),
      fixes: () => (problem.fixes?.() ?? []).map((fix) => ({ ...fix, edits: fix.edits.map(placed) })),
    },
  };
}

function eolOf(text: string): '\n' | '\r\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function documentOf(
  { uri, version, kind, text, shape, encoding = 'utf-16' }: ParseInput,
  root: RoleNode | undefined,
  comments: RoleDocument['comments'],
  problems: readonly Problem[],
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
    ...createPositions(lines, encoding),
    lineText: (line: number) =>
      lines
        .getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } })
        .replace(/\r?\n$/, ''),
  };
  const all = [...problems, ...structureProblems(document, shape)];
  return { ...document, problems: all.sort((a, b) => a.start - b.start || a.end - b.end) };
}
