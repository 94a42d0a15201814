// Findings that concern the file as YAML: types, and what follows a second `---`.
import type { Fix, Problem } from '../problem';
import { lineEnd, lineStart } from './lines';
import type { Mark } from './marks';
import type { Reading } from './read';
import { certainRepair } from './repair';

export function fileProblems(
  { secondDocument, tree }: Reading,
  tags: readonly Mark[],
  text: string,
): Problem[] {
  const problems = joined(tags, text).map((tag) => typeProblem(tag, text));
  if (secondDocument !== undefined) problems.push(secondDocumentProblem(secondDocument, text));
  const { tooDeep } = tree();
  if (tooDeep !== undefined) {
    const message = 'The lists and groups here lie too deep inside one another to be read.';
    problems.push({ code: 'yaml/syntax', message, start: tooDeep, end: Math.min(tooDeep + 1, text.length) });
  }
  return problems;
}

/** Types that follow one another count as one. */
function joined(tags: readonly Mark[], text: string): Mark[] {
  const runs: Mark[] = [];
  for (const tag of tags) {
    const last = runs.at(-1);
    if (last === undefined || text.slice(last.end, tag.start).trim() !== '') runs.push(tag);
    else runs[runs.length - 1] = { start: last.start, end: tag.end };
  }
  return runs;
}

function typeProblem({ start, end }: Mark, text: string): Problem {
  const message = 'Types (`!name`) are not used in role files; remove this one.';
  const blanks = /^[ \t]*/.exec(text.slice(end, lineEnd(text, end)))?.[0].length ?? 0;
  const edits = [{ start, end: end + blanks, newText: '' }];
  return certainRepair({ code: 'yaml/tag', message, start, end }, 'Remove the type', edits).problem;
}

function secondDocumentProblem({ start, end }: Mark, text: string): Problem {
  const isMarker = text.startsWith('---', start);
  return {
    code: 'yaml/multiple-documents',
    message: isMarker
      ? 'A file holds one role; put what follows `---` into a file of its own.'
      : 'A file holds one role, which ends above with `...`; put what follows into a file of its own.',
    start,
    end,
    fixes: () => (isMarker && hasNothingBelow(start, text) ? [lineRemoval(start, text)] : []),
  };
}

/** Nothing but blanks and comments. */
function hasNothingBelow(offset: number, text: string): boolean {
  return !/^(?!\s*(?:#|$))/m.test(text.slice(lineEnd(text, offset)));
}

function lineRemoval(offset: number, text: string): Fix {
  const end = Math.min(lineEnd(text, offset) + 1, text.length);
  const edits = [{ start: lineStart(text, offset), end, newText: '' }];
  return { title: 'Remove the line', edits, preferred: true, unambiguous: true };
}
