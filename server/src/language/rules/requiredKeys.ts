import type { RoleContext } from '../context';
import { entryAt, isFilled, isTemplate } from '../inheritance/data';
import { pairOf } from '../parse/node';
import type { RoleDocument } from '../parse/roleDocument';
import type { Fix, Problem } from '../problem';
import { shapeAt } from '../schema/shape';
import { nearestSpot, rootSpot, type Spot } from '../schema/spot';
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
  if (isTemplate(effective)) return [];
  return settings.required.flatMap((path) => {
    const keys = path.split('.');
    // a typing error in the workspace file is no fault of the roles
    if (shapeAt(context.shape, keys) === undefined || isFilled(entryAt(effective.root, ...keys))) return [];
    return [missing(path, keys, document, context)];
  });
}

function missing(
  path: string,
  keys: readonly string[],
  document: RoleDocument,
  { shape }: RoleContext,
): Problem {
  const owner = nearestSpot(rootSpot(document, shape), keys);
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

/** Puts in those of the keys that `owner`, the nearest place that the file has, lacks. */
export function insertKeys(keys: readonly string[], owner: Spot, document: RoleDocument): Fix[] {
  if (keys.length === 0) return [];
  return insertFix(owner, keys, document).map((fix) => ({ ...fix, preferred: true }));
}
