import { role, roleConfig, skillsFramework } from 'virtual:validators';
import type { RoleContext } from '../../../../server/src/language/context';
import type { LookUpParent } from '../../../../server/src/language/inheritance/effective';
import { resolveRole } from '../../../../server/src/language/inheritance/resolve';
import type { RoleDocument } from '../../../../server/src/language/parse/roleDocument';
import type { Fix } from '../../../../server/src/language/problem';
import { checkDocument, type Finding, fixAll } from '../../../../server/src/language/rules/registry';
import { applyEdits, inWorkspace, parse, roleContext, roleShape } from '../../fixture';

/** Files that a role may extend, by name, and the workspace file with the frameworks that it lists. */
export type Files = Readonly<Record<string, string>>;

export interface Setting {
  readonly files?: Files;
  readonly settings?: RoleContext['settings'];
}

const VALIDATORS = { role, config: roleConfig, framework: skillsFramework };

/** The bundled frameworks are the same for all. */
const CONTEXT = roleContext();

/** Everything that is found in a document. */
export function findingsIn(document: RoleDocument, setting?: Setting): readonly Finding[] {
  const context = contextOf(document, setting);
  return checkDocument({ document, context, validate: VALIDATORS[document.kind] });
}

/** What rules get beside a document. */
export function contextOf(document: RoleDocument, { files = {}, settings }: Setting = {}): RoleContext {
  const lookUp: LookUpParent = (uri) => {
    const text = files[uri.slice(uri.lastIndexOf('/') + 1)];
    return text === undefined
      ? { status: 'not-found', siblings: Object.keys(files) }
      : { status: 'loaded', document: parse(text, uri) };
  };
  const effective = document.kind === 'role' ? resolveRole(document, lookUp, roleShape) : undefined;
  const governed = document.kind !== 'role' || Object.hasOwn(files, 'role.config.yaml');
  return {
    ...CONTEXT,
    ...(governed && inWorkspace(document, files)),
    ...(settings && { settings }),
    effective,
    lookUp,
  };
}

/** `line:underlined text code`, with the message below; lines count from 1. */
export function seen(text: string, setting?: Setting): string[] {
  const document = parse(text);
  return findingsIn(document, setting).map(
    ({ start, end, code, message }) =>
      `${document.positionAt(start).line + 1}:${text.slice(start, end)} ${code} ${message}`,
  );
}

/** As `seen`, for one rule or group. */
export function seenOf(group: string, text: string, setting?: Setting): string[] {
  return seen(text, setting).filter((line) => line.includes(` ${group}`));
}

export function fixesIn(text: string, setting?: Setting): Fix[] {
  return findingsIn(parse(text), setting).flatMap((finding) => finding.fixes?.() ?? []);
}

/** The text after the fix with this title; an error that lists the titles where there is none. */
export function fixed(text: string, title: string, setting?: Setting): string {
  const fixes = fixesIn(text, setting);
  const fix = fixes.find((one) => one.title === title);
  if (fix === undefined)
    throw new Error(`No fix "${title}", only: ${fixes.map((one) => one.title).join(' | ')}`);
  return applyEdits(text, fix.edits);
}

/** The text after everything that "fix all" may do. */
export function fixedAll(text: string, setting?: Setting): string {
  const document = parse(text);
  return applyEdits(text, fixAll(document, findingsIn(document, setting)));
}

/** Lines of a role file; every one ends with a line break. */
export function lines(...content: readonly string[]): string {
  return content.map((line) => `${line}\n`).join('');
}
