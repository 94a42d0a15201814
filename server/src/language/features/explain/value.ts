import type { Frameworks, SfiaVersion } from '../../frameworks/types';
import { isRoleFilePath } from '../roleFilePath';
import { explainBehaviour, explainGrade, explainListed } from './civilService';
import {
  explainDigitalRole,
  explainDigitalRoleLevel,
  explainDigitalSkill,
  explainDigitalSkillLevel,
} from './digitalAndData';
import { escapeMarkdown, paragraphs } from './markdown';
import { explainSfiaLevel } from './sfiaLevel';
import { explainSfiaSkill } from './sfiaSkill';

/** What the meaning of a value depends on, beside the value itself. */
export interface ValueContext {
  readonly frameworks: Frameworks;
  /** The SFIA version in force. */
  readonly version: SfiaVersion;
  /** The key under `skills` that the value stands below, for example `digitalAndData`. */
  readonly framework?: string;
  /** The framework's role, for a role level. */
  readonly role?: string;
  /** The skill that a level stands beside. */
  readonly skill?: string;
  /** The level that a skill stands beside. */
  readonly level?: string;
}

type Explain = (value: string, context: ValueContext) => string | undefined;

/** What a value means, as Markdown. `kind` is the schema's `x-values`; `undefined` where there is nothing to say. */
export function explainValue(kind: string, value: string, context: ValueContext): string | undefined {
  return Object.hasOwn(EXPLAIN, kind) ? EXPLAIN[kind]?.(value.trim(), context) : undefined;
}

const EXPLAIN: Readonly<Record<string, Explain>> = {
  'sfia-skill': (code, { version, frameworks, level }) =>
    explainSfiaSkill(code.toUpperCase(), version, frameworks, wholeNumber(level)),
  'sfia-level': (text, { skill, version, frameworks }) => {
    const level = wholeNumber(text);
    return level === undefined
      ? undefined
      : explainSfiaLevel(skill?.toUpperCase(), level, version, frameworks);
  },
  'sfia-version': explainSfiaVersion,
  'framework-skill': digital((name, { frameworks, level }) => explainDigitalSkill(name, frameworks, level)),
  'framework-level': digital((name, { frameworks }) => explainDigitalSkillLevel(name, frameworks)),
  'framework-role': digital((name, { frameworks }) => explainDigitalRole(name, frameworks)),
  'framework-role-level': digital((name, { role, frameworks }) =>
    explainDigitalRoleLevel(role, name, frameworks),
  ),
  behaviour: (name, { frameworks }) => explainBehaviour(name, frameworks),
  grade: (text, { frameworks }) => explainGrade(text, frameworks),
  clearance: (id, { frameworks }) => explainListed(id, frameworks.civilService.clearances),
  'contract-type': (id, { frameworks }) => explainListed(id, frameworks.civilService.contractTypes),
  'working-pattern': (id, { frameworks }) => explainListed(id, frameworks.civilService.workingPatterns),
  stage: (id, { frameworks }) => explainListed(id, frameworks.civilService.stages),
  approach: (id, { frameworks }) => explainListed(id, frameworks.civilService.approaches),
  'criminal-record-check': (id, { frameworks }) =>
    explainListed(id, frameworks.civilService.criminalRecordChecks),
  path: explainPath,
};

/** Only for values below `skills.digitalAndData`: other keys are other frameworks, which may share words with it. */
function digital(explain: Explain): Explain {
  return (value, context) => (context.framework === 'digitalAndData' ? explain(value, context) : undefined);
}

function explainSfiaVersion(text: string, { frameworks: { sfia } }: ValueContext): string | undefined {
  const version = sfia.versions.find((one) => String(one) === text);
  if (version === undefined) return undefined;
  const skills = sfia.skills(version);
  const levels = skills.reduce((count, skill) => count + skill.levels.length, 0);
  return paragraphs(
    `**SFIA ${version}**${version === sfia.current ? ' (the current version)' : ''}`,
    `${skills.length} skills, defined at ${levels} levels in all.`,
    version === sfia.current
      ? undefined
      : `${changedSince(sfia.changes(version, sfia.current))} changed up to SFIA ${sfia.current}.`,
  );
}

function changedSince(changes: readonly { readonly code: string; readonly kind: string }[]): string {
  const codes = new Set(changes.filter(({ kind }) => kind !== 'added').map(({ code }) => code));
  return `${codes.size} of them`;
}

function explainPath(path: string): string | undefined {
  if (!isRoleFilePath(path)) return undefined;
  return paragraphs(
    `**${escapeMarkdown(path)}**`,
    'A role file or template, found from the folder of this file.',
  );
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}
