import { type RoleContext, sfiaVersionInForce } from '../../context';
import { entryAt, textOf } from '../../inheritance/data';
import { nodeAt, type Path, resolveAlias } from '../../parse/node';
import type { RoleDocument } from '../../parse/roleDocument';
import type { ValueContext } from './value';

/** What the values around the one at `path` say about it: the skill beside a level, the role of a role level. */
export function valueContextAt(document: RoleDocument, path: Path, context: RoleContext): ValueContext {
  const beside = (key: string): string | undefined => textAt(document, [...path.slice(0, -1), key], context);
  const [section, framework] = path;
  return {
    frameworks: context.frameworks,
    version: sfiaVersionInForce(document, context),
    ...(section === 'skills' && typeof framework === 'string' && { framework }),
    role: beside('role'),
    skill: beside('skill'),
    level: beside('level'),
  };
}

/** The file's own text at `path`, else what it inherits there. */
function textAt(document: RoleDocument, path: Path, { effective }: RoleContext): string | undefined {
  const own = resolveAlias(nodeAt(document.root, path));
  if (own !== undefined) return own.kind === 'scalar' && own.value !== null ? own.text : undefined;
  // positions in lists change when lists are merged, keys don't
  if (path.some((step) => typeof step === 'number')) return undefined;
  return textOf(entryAt(effective?.root, ...path.map(String)));
}
