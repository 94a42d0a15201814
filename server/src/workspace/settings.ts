import type { PublishingProfile, RoleSettings } from '../language/context';
import type { SfiaVersion } from '../language/frameworks/types';
import { pairOf, type RoleNode, resolveAlias } from '../language/parse/node';
import type { RoleDocument } from '../language/parse/roleDocument';
import type { Severity } from '../language/problem';
import { settingsAbout } from '../language/rules/ruleList';

export const SEVERITIES: readonly string[] = [
  'off',
  'hint',
  'information',
  'warning',
  'error',
] satisfies Severity[];
const PUBLISHING_PROFILES: readonly PublishingProfile[] = ['civil-service', 'plain'];
const SFIA_VERSIONS: readonly SfiaVersion[] = [6, 7, 8, 9];

/** Severities by rule as an editor sends them. Whatever isn't one is dropped: editors send null, lists and typing errors. */
export function readRules(value: unknown): RuleSettings {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, Severity] => isSeverity(entry[1])),
  );
}

export type RuleSettings = Readonly<Record<string, Severity>>;

/** What the editor says, with what the workspace file names put over it, and `overrides` over both. */
export function settingsFrom(
  editorRules: RuleSettings,
  workspaceFile: RoleDocument | undefined,
  overrides: RuleSettings = {},
): RoleSettings {
  const version = plain(pairOf(workspaceFile?.root, 'sfiaVersion')?.value);
  const sfiaVersion = SFIA_VERSIONS.find((known) => known === version);
  const rules = resolveAlias(pairOf(workspaceFile?.root, 'rules')?.value);
  const own = readRules(
    rules?.kind === 'mapping'
      ? Object.fromEntries(rules.pairs.map(({ key, value }) => [key.text, plain(value)]))
      : {},
  );
  const profile = plain(pairOf(workspaceFile?.root, 'publishing')?.value);
  const publishing = PUBLISHING_PROFILES.find((known) => known === profile);
  const required = textsOf(pairOf(workspaceFile?.root, 'required')?.value);
  return {
    ...(sfiaVersion === undefined ? {} : { sfiaVersion }),
    ...(publishing === undefined ? {} : { publishing }),
    ...(required.length === 0 ? {} : { required }),
    rules: putOver(putOver(editorRules, own), overrides),
  };
}

/** What `above` says of a whole group also goes over the word of `below` on one rule of it. */
function putOver(below: RuleSettings, above: RuleSettings): RuleSettings {
  const left = Object.entries(below).filter(
    ([id]) => !settingsAbout(id).some((name) => name !== id && Object.hasOwn(above, name)),
  );
  return { ...Object.fromEntries(left), ...above };
}

function plain(node: RoleNode | undefined): unknown {
  const value = resolveAlias(node);
  return value?.kind === 'scalar' ? value.value : undefined;
}

function textsOf(node: RoleNode | undefined): string[] {
  const list = resolveAlias(node);
  if (list?.kind !== 'sequence') return [];
  return list.items.map(({ value }) => plain(value)).filter((value) => typeof value === 'string');
}

/** Whether it says how a rule's findings are shown. */
export function isSeverity(value: unknown): value is Severity {
  return typeof value === 'string' && SEVERITIES.includes(value);
}
