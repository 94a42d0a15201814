import type { RoleContext } from '../context';
import { entryAt, textOf } from '../inheritance/data';
import type { EffectiveValue } from '../inheritance/effective';
import { pairOf } from '../parse/node';
import type { RoleDocument } from '../parse/roleDocument';
import type { Fix, Problem } from '../problem';
import { shapeAt } from '../schema/shape';
import { rootSpot, type Spot, spotAtPointer } from '../schema/spot';
import { code } from '../schema/words';
import type { RuleGroup, RuleInput } from './ruleGroup';
import { rulesOf } from './ruleList';
import { insertFix } from './schema/missingKey';

/** What the workspace file wants every role to have. */
export const requiredKeyRules: RuleGroup = { rules: rulesOf('workspace'), check };

function check({ document, context }: RuleInput): Problem[] {
  const { effective, settings } = context;
  // while a parent is missing, so may be what it gives
  if (settings.required === undefined || effective?.complete !== true) return [];
  if (textOf(entryAt(effective.root, 'kind')) === 'template') return [];
  return settings.required.flatMap((path) => {
    const keys = path.split('.');
    // a typing error in the workspace file is no fault of the roles
    if (shapeAt(context.shape, keys) === undefined || isThere(entryAt(effective.root, ...keys))) return [];
    return [missing(path, keys, document, context)];
  });
}

/** `[]`, `{}` and `""` say that there is none. */
function isThere(value: EffectiveValue | undefined): boolean {
  if (value?.kind === 'scalar') return value.text.trim() !== '';
  if (value?.kind === 'list') return value.items.length > 0;
  return value !== undefined && value.entries.size > 0;
}

function missing(
  path: string,
  keys: readonly string[],
  document: RoleDocument,
  { shape }: RoleContext,
): Problem {
  const owner = nearestOwner(keys, rootSpot(document, shape));
  const title = pairOf(document.root, 'title')?.key;
  const { start, end } = owner.pair?.key ?? title ?? { start: 0, end: document.lineText(0).length };
  return {
    code: 'workspace/required-key',
    message: `This role has no ${code(path)}, which the workspace file requires of every role.`,
    start,
    end,
    fixes: () => insertKeys(keys.slice(owner.path.length), owner, document),
  };
}

/** The last one of the keys that the file itself has; its root where it has none. */
function nearestOwner(keys: readonly string[], root: Spot): Spot {
  for (let length = keys.length; length > 0; length -= 1) {
    const spot = spotAtPointer(
      root,
      keys
        .slice(0, length)
        .map((key) => `/${key}`)
        .join(''),
    );
    if (spot !== undefined) return spot;
  }
  return root;
}

function insertKeys(keys: readonly string[], owner: Spot, document: RoleDocument): Fix[] {
  if (keys.length === 0) return [];
  return insertFix(owner, keys, document).map((fix) => ({ ...fix, preferred: true }));
}
