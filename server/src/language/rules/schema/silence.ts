// What is wrong with the YAML explains much of what the schema then finds: nobody wants to hear of it twice.
import type { RoleNode } from '../../parse/node';
import type { RoleDocument } from '../../parse/roleDocument';
import type { Problem } from '../../problem';

/** Problems after which the tree is still what was meant. */
const HARMLESS = new Set(['yaml/needs-quotes', 'yaml/duplicate-key']);

function yamlErrors(document: RoleDocument): readonly Problem[] {
  return document.problems.filter(
    ({ code, severity = 'error' }) => severity === 'error' && code !== 'yaml/comment-in-text',
  );
}

/** True where the finding shares a line with an error of the YAML. */
export function followsFromYaml(problem: Problem, document: RoleDocument): boolean {
  const lineOf = (offset: number) => document.positionAt(offset).line;
  return yamlErrors(document).some(
    (error) => lineOf(error.start) <= lineOf(problem.end) && lineOf(problem.start) <= lineOf(error.end),
  );
}

/** True where the mapping holds an error of the YAML that may have swallowed a key. */
export function missesForYaml(mapping: RoleNode | undefined, document: RoleDocument): boolean {
  return yamlErrors(document).some(
    ({ code, start }) =>
      !HARMLESS.has(code) && (mapping === undefined || (mapping.start <= start && start <= mapping.end)),
  );
}
