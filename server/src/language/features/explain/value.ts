import { frameworkById } from '../../frameworks/catalogue';
import type { Frameworks, SfiaVersion, SkillsFramework } from '../../frameworks/types';
import type { Shape } from '../../schema/shape';
import { isRoleFilePath } from '../roleFilePath';
import { explainBehaviour, explainGrade, explainListed } from './civilService';
import { escapeMarkdown, paragraphs } from './markdown';
import { explainSfiaLevel } from './sfiaLevel';
import { explainSfiaSkill } from './sfiaSkill';
import {
  explainFramework,
  explainFrameworkRole,
  explainFrameworkRoleLevel,
  explainFrameworkSkill,
  explainFrameworkSkillLevel,
} from './skillsFramework';
import { explainKeyPath, explainPublishing, explainRule, explainSeverity } from './workspaceFile';

/** What the meaning of a value depends on, beside the value itself. */
export interface ValueContext {
  readonly frameworks: Frameworks;
  /** The SFIA version in force. */
  readonly version: SfiaVersion;
  /** What the format expects of a role, for values that name its keys. */
  readonly roleShape?: Shape;
  /** Id of the framework that the value is from: the key under `skills`, or the id in a framework file. */
  readonly framework?: string | undefined;
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
  'framework-id': (id, { frameworks }) => {
    const framework = frameworks.custom.get(id);
    return framework && explainFramework(framework);
  },
  'framework-skill': within((framework, name, { level }) => explainFrameworkSkill(name, framework, level)),
  'framework-level': within((framework, name, { skill }) =>
    explainFrameworkSkillLevel(name, framework, skill),
  ),
  'framework-role': within((framework, name) => explainFrameworkRole(name, framework)),
  'framework-role-level': within((framework, name, { role, frameworks }) =>
    explainFrameworkRoleLevel(role, name, framework, frameworks),
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
  'rule-id': explainRule,
  'rule-severity': explainSeverity,
  'publishing-profile': explainPublishing,
  'key-path': (path, { roleShape }) => roleShape && explainKeyPath(path, roleShape),
};

/** For values of a framework that is known. SFIA and unknown frameworks share words with others. */
function within(
  explain: (framework: SkillsFramework, value: string, context: ValueContext) => string | undefined,
): Explain {
  return (value, context) => {
    const framework = frameworkById(context.frameworks, context.framework);
    return framework && explain(framework, value, context);
  };
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
