import type { Frameworks } from '../../language/frameworks/types';
import { ALL_RULES, GROUPS } from '../../language/rules/ruleList';
import { SEVERITIES } from '../../workspace/settings';
import { COMMAND_FORMATS } from '../exportFile';
import { bare, type Candidate, type ValueSource } from './complete';

const LEVELS = [1, 2, 3, 4, 5, 6, 7];

/** The values that placeholders stand for. `frameworks` is asked only where a skill is looked for. */
export function createValues(frameworks: () => Frameworks): ValueSource {
  const sources: Readonly<Record<string, (word: string) => readonly Candidate[]>> = {
    what: (word) => [...skillsAndLevels(word, frameworks()), ...ruleIds('')],
    'id=severity': (word) => severities(word) ?? ruleIds('='),
    role: () => frameworks().digitalAndData.roles.map(({ id, name }) => ({ value: id, description: name })),
    version: () => ['6', '7', '8', '9'].map(bare),
    names: listed(COMMAND_FORMATS),
  };
  return (placeholder, word) =>
    sources[placeholder]?.(word) ?? (FILES.has(placeholder) ? 'files' : undefined);
}

/** Placeholders of the help that stand for a path. */
const FILES: ReadonlySet<string> = new Set(['paths', 'path', 'file', 'files', 'folder', 'pattern', 'name']);

function ruleIds(end: string): readonly Candidate[] {
  return [
    ...ALL_RULES.map(({ id, description }) => ({ value: id + end, description })),
    ...GROUPS.map((group) => ({ value: `${group}/*${end}`, description: 'all rules of the group' })),
  ];
}

/** For `sfia/older-version=`: what a rule may be set to. */
function severities(word: string): readonly Candidate[] | undefined {
  const at = word.lastIndexOf('=');
  return at < 0 ? undefined : SEVERITIES.map((severity) => bare(word.slice(0, at + 1) + severity));
}

/** Codes of skills; after a code and a colon, the levels that it has. */
function skillsAndLevels(word: string, { sfia }: Frameworks): readonly Candidate[] {
  const skills = sfia.skills(sfia.current);
  const [, code] = /^([A-Za-z]{4}):/.exec(word) ?? [];
  if (code === undefined) return skills.map(({ code: value, name: description }) => ({ value, description }));
  const levels = skills.find((skill) => skill.code === code.toUpperCase())?.levels ?? [];
  return LEVELS.filter((level) => levels.includes(level)).map((level) => ({
    value: `${code.toUpperCase()}:${level}`,
    description: sfia.genericLevel(level)?.guidingPhrase ?? '',
  }));
}

/** Values with commas between them, each once. */
function listed(values: readonly string[]): (word: string) => readonly Candidate[] {
  return (word) => {
    const before = word.slice(0, word.lastIndexOf(',') + 1);
    const taken = before.split(',');
    return values.filter((value) => !taken.includes(value)).map((value) => bare(before + value));
  };
}
