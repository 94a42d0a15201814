import type { RoleDocument } from '../../parse/roleDocument';
import type { Fix, OffsetEdit, Problem } from '../../problem';
import { code } from '../../schema/words';
import { type Suppression, suppressionsOf } from './comments';
import { lineForComment } from './place';

/** Comments that switch a finding off: on its line, or in the whole file. None for findings about such comments. */
export function ignoreFixes(document: RoleDocument, problem: Problem): Fix[] {
  if (problem.code.startsWith('suppression/')) return [];
  const suppressions = suppressionsOf(document);
  const line = lineForComment(document, problem.start);
  const onLine = suppressions.find((one) => one.scope === 'line' && one.line === line);
  const inFile = suppressions.find(({ scope }) => scope === 'file');
  return [
    {
      title: `Ignore ${code(problem.code)} on this line`,
      edits: [
        added(problem.code, onLine) ?? newComment(document, line, 'role-disable-next-line', problem.code),
      ],
    },
    {
      title: `Ignore ${code(problem.code)} in this file`,
      edits: [added(problem.code, inFile) ?? newComment(document, 0, 'role-disable', problem.code)],
    },
  ];
}

/** Names one more rule in a comment that names some already. */
function added(rule: string, suppression: Suppression | undefined): OffsetEdit | undefined {
  const last = suppression?.rules.at(-1);
  return last && { start: last.end, end: last.end, newText: ` ${rule}` };
}

function newComment(document: RoleDocument, line: number, directive: string, rule: string): OffsetEdit {
  const text = document.lineText(line);
  const indent = /^[ \t]*/.exec(text)?.[0] ?? '';
  // a byte order mark stays in front
  const start = document.offsetAt({ line, character: 0 }) + (text.startsWith('\uFEFF') ? 1 : 0);
  return { start, end: start, newText: `${indent}# ${directive} ${rule}${document.eol}` };
}
