import { sameName } from '../../frameworks/names';
import type { NamedSkill, SfiaSkill } from '../../frameworks/types';
import type { Fix, Problem } from '../../problem';
import { shown } from '../../schema/words';
import { replaceText } from '../replaceText';
import type { CitedSkill, SfiaCheck } from './cited';

/** `sfia/wrong-name`: the name beside a code is not the one that the cited version gives it. */
export function nameProblem(cited: CitedSkill, check: SfiaCheck): Problem | undefined {
  const { sfia, version } = check;
  const { name, code } = cited;
  const skill = sfia.skill(code.text, version);
  if (name === undefined || skill === undefined || sameName(name.text, skill.name)) return undefined;
  const named = sfia.byName(name.text);
  const formerly = named.findLast((other) => other.code === skill.code);
  const owner = formerly === undefined ? sfia.byName(name.text, version)[0] : undefined;
  return {
    code: 'sfia/wrong-name',
    message: sentence(name.text, skill, formerly, owner ?? named[0], check),
    start: name.start,
    end: name.end,
    fixes: () => [
      { title: `Change the name to ${skill.name}`, edits: [replaceText(name, skill.name)], preferred: true },
      ...ownerFix(cited, owner),
    ],
  };
}

function sentence(
  written: string,
  skill: SfiaSkill,
  formerly: NamedSkill | undefined,
  owner: NamedSkill | undefined,
  check: SfiaCheck,
): string {
  const { version } = check;
  const { code, name } = skill;
  if (formerly !== undefined) {
    return formerly.version < version
      ? `From SFIA ${calledSoSince(skill, check)}, ${code} is called ${name}.`
      : `In SFIA ${version}, ${code} is called ${name}; ${formerly.name} is its name from SFIA ${formerly.version}.`;
  }
  if (owner !== undefined) {
    const where = owner.version === version ? '' : ` in SFIA ${owner.version}`;
    return `${owner.name} is the name of ${owner.code}${where}; ${code} is called ${name}.`;
  }
  return `In SFIA ${version}, ${code} is called ${name}, not ${shown(written)}.`;
}

/** The first version from which on, up to the cited one, the skill carries its present name. */
function calledSoSince({ code, name }: SfiaSkill, { sfia, version }: SfiaCheck): number {
  const before = sfia.versions.filter((other) => other <= version).toReversed();
  const other = before.find((one) => {
    const then = sfia.skill(code, one);
    return then === undefined || !sameName(then.name, name);
  });
  return before.findLast((one) => other === undefined || one > other) ?? version;
}

function ownerFix({ code }: CitedSkill, owner: NamedSkill | undefined): Fix[] {
  if (owner === undefined) return [];
  return [
    { title: `Change the code to ${owner.code} (${owner.name})`, edits: [replaceText(code, owner.code)] },
  ];
}
