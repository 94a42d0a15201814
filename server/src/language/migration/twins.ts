// Skills that become one and the same by a migration.
import type { RoleContext } from '../context';
import { sameName } from '../frameworks/names';
import type { RoleDocument } from '../parse/roleDocument';
import { type CitedSkill, effectiveSkills } from '../rules/sfia/cited';

/**
 * A sentence for a skill that becomes the same as another one of the role, which it wasn't before; `undefined` for
 * one that doesn't. `become` answers the code that an own skill gets, `becomeInherited` that of an inherited one.
 */
export function twinSentence(
  cited: CitedSkill,
  others: readonly CitedSkill[],
  role: { readonly document: RoleDocument; readonly context: RoleContext },
  become: (one: CitedSkill) => string,
  becomeInherited: (code: string) => string,
): string | undefined {
  const [old, code] = [cited.code.text, become(cited)];
  const twin = others.find(
    (other) =>
      old !== code &&
      other.mapping !== cited.mapping &&
      other.code.text !== old &&
      become(other) === code &&
      sameName(other.condition, cited.condition),
  );
  if (twin !== undefined)
    return `${old} is ${code} now, so ${code} stands here twice; keep the higher level.`;
  const inherited = effectiveSkills(role.document, role.context).find(
    (other) => other.origin.inherited && other.code !== old && becomeInherited(other.code) === code,
  );
  if (inherited === undefined) return undefined;
  const [gone, level] = [inherited.code === code ? old : inherited.code, inherited.level];
  const where = level === undefined ? '' : ` at level ${level}`;
  return `${gone} is ${code} now, so this item takes the place of the inherited ${inherited.code}${where}.`;
}
