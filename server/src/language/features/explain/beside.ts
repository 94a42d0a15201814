import { type RoleContext, sfiaVersionInForce } from '../../context';
import { readFramework } from '../../frameworks/custom/read';
import { entryAt, textOf } from '../../inheritance/data';
import { nodeAt, type Path, resolveAlias } from '../../parse/node';
import type { RoleDocument } from '../../parse/roleDocument';
import type { ValueContext } from './value';

/** What the values around the one at `path` say about it: the skill beside a level, the role of a role level. */
export function valueContextAt(document: RoleDocument, path: Path, context: RoleContext): ValueContext {
  const beside = (key: string): string | undefined => textAt(document, [...path.slice(0, -1), key], context);
  return {
    frameworks: context.frameworks,
    version: sfiaVersionInForce(document, context),
    roleShape: context.roleShape,
    framework: frameworkAt(document, path),
    role: beside('role'),
    skill: beside('skill'),
    level: beside('level'),
  };
}

/** The framework that a value is from: a role names it, a framework file is one. */
function frameworkAt(document: RoleDocument, [section, key]: Path): string | undefined {
  if (document.kind === 'framework') return readFramework(document).id;
  return section === 'skills' && typeof key === 'string' ? key : undefined;
}

/** The file's own text at `path`, else what it inherits there. */
function textAt(document: RoleDocument, path: Path, { effective }: RoleContext): string | undefined {
  const own = resolveAlias(nodeAt(document.root, path));
  if (own !== undefined) return own.kind === 'scalar' && own.value !== null ? own.text : undefined;
  // positions in lists change when lists are merged, keys don't
  if (path.some((step) => typeof step === 'number')) return undefined;
  return textOf(entryAt(effective?.root, ...path.map(String)));
}
