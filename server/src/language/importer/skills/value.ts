import type { Sfia, SfiaSkill, SfiaVersion } from '../../frameworks/types';
import { blank, literal, type Mapping, mapping, words } from '../draft/value';
import { escapeMarkdown } from '../markdown';
import type { MakeNote } from '../report';
import type { Citation } from './citation';
import { isCategory } from './version';

export interface SkillContext {
  readonly sfia: Sfia;
  readonly version: SfiaVersion;
  readonly note: MakeNote;
}

/** A cited skill as an item of a role, with what there is to say about it. */
export function skillValue(citation: Citation, level: number | undefined, context: SkillContext): Mapping {
  const { sfia, version, note } = context;
  const { code, name, upTo, condition, source } = citation;
  const found = code === undefined ? skillNamed(name, context) : { code, guess: undefined, isSure: true };
  const remarks = [
    ...(found.guess === undefined ? [] : [found.guess]),
    ...levelRemarks(level, upTo, found.code, context),
  ];
  const isOpen =
    !found.isSure ||
    level === undefined ||
    upTo !== undefined ||
    remarks.length > (found.guess === undefined ? 0 : 1);
  const outcome = isOpen ? 'look' : remarks.length > 0 ? 'guessed' : 'mapped';
  const remark = remarkOf(citation, found, sfia);
  const official = sfia.skill(found.code, version)?.name;
  return mapping(
    {
      skill: words(found.code),
      level: level === undefined ? blank() : literal(level),
      name:
        name === ''
          ? undefined
          : words(code === undefined && !found.isSure && official !== undefined ? official : name),
      condition: condition === '' ? undefined : words(escapeMarkdown(condition)),
      text: remark === '' ? undefined : words(escapeMarkdown(remark)),
    },
    [note(outcome, source, `skills, ${found.code}`, remarks.length === 0 ? undefined : remarks.join(' '))],
    upTo === undefined ? [] : [rangeMark(found.code, level ?? upTo, upTo)],
  );
}

interface FoundSkill {
  readonly code: string;
  readonly guess: string | undefined;
  /** The name is one of the framework's. */
  readonly isSure: boolean;
}

function skillNamed(name: string, { sfia, version }: SkillContext): FoundSkill {
  const exact = sfia.byName(name, version)[0] ?? sfia.byName(name)[0];
  if (exact !== undefined) {
    const of = exact.version === version ? '' : `, by its name in SFIA ${exact.version}`;
    return {
      code: exact.code,
      isSure: true,
      guess: `The document gives no code; ${exact.code} has this name${of}.`,
    };
  }
  const near: SfiaSkill | undefined = sfia.near(name, version, 1)[0];
  const code = near?.code ?? '';
  return {
    code,
    isSure: false,
    guess: `"${name}" is no skill of SFIA; the nearest one is ${code}, ${near?.name}.`,
  };
}

/** What a citation says besides: not its category, but a name that had to give way. */
function remarkOf({ text, name }: Citation, { isSure }: FoundSkill, sfia: Sfia): string {
  const [whole = '', category = ''] = /^(?:sub-?)?category:\s*(.*)$/i.exec(text) ?? [];
  const remark = whole !== '' && isCategory(category, sfia) ? '' : text;
  return isSure ? remark : [name, remark].filter((part) => part !== '').join(' – ');
}

function levelRemarks(
  level: number | undefined,
  upTo: number | undefined,
  code: string,
  { sfia, version }: SkillContext,
): string[] {
  if (level === undefined) return ['The document gives no level.'];
  if (upTo !== undefined)
    return [`The document asks for level ${level} to ${upTo}; the lower one was taken.`];
  const skill = sfia.skill(code, version);
  if (skill === undefined) return [`SFIA ${version} doesn't have ${code}.`];
  return skill.levels.includes(level) ? [] : [`SFIA ${version} doesn't define ${code} at level ${level}.`];
}

/** A question that stays in the file until a person answers it. */
function rangeMark(code: string, from: number, to: number): string {
  return `# role-decide: the source asks for ${code} at level ${from} to ${to}. Choose, then delete this line.`;
}
