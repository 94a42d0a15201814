// What the values of the workspace file mean: rules, severities, keys of roles.
import { ALL_RULES, ruleOf } from '../../rules/ruleList';
import { type Shape, shapeAt } from '../../schema/shape';
import { explainKey } from './key';
import { bullets, escapeMarkdown, inlineCode, paragraphs } from './markdown';

/** A rule, or a group of rules written `group/*`, as Markdown; `undefined` for an id that isn't known. */
export function explainRule(id: string): string | undefined {
  const rule = ruleOf(id);
  if (rule !== undefined) {
    return paragraphs(
      `**${escapeMarkdown(id)}**`,
      escapeMarkdown(rule.description),
      `Unless you say otherwise: ${inlineCode(rule.severity)}.`,
    );
  }
  const rules = ALL_RULES.filter((one) => id === `${groupOf(one.id)}/*`);
  if (rules.length === 0) return undefined;
  const items = rules.map((one) => `${inlineCode(one.id)}: ${escapeMarkdown(one.description)}`);
  return paragraphs(`**${escapeMarkdown(id)}**`, 'All the rules of this group:', bullets(items));
}

/** The group of a rule id: `sfia` of `sfia/retired-skill`. */
export function groupOf(ruleId: string): string {
  return ruleId.slice(0, ruleId.indexOf('/'));
}

const SEVERITIES: Readonly<Record<string, string>> = {
  off: 'What the rule finds is not shown.',
  hint: 'The quietest: a few dots under the text, and nothing in the list of problems.',
  information: 'A blue line and an entry in the list of problems.',
  warning: 'A yellow line. The command line can be told to fail on warnings.',
  error: 'A red line. The command line fails.',
};

export function explainSeverity(severity: string): string | undefined {
  return worded(severity, SEVERITIES);
}

const PROFILES: Readonly<Record<string, string>> = {
  'civil-service':
    'An advert needs what Civil Service recruitment asks for, such as a grade and a clearance.',
  plain: 'An advert needs a short list that suits most employers, such as a summary, a place and pay.',
};

/** Which fields an advert must have. */
export function explainPublishing(profile: string): string | undefined {
  return worded(profile, PROFILES);
}

function worded(word: string, table: Readonly<Record<string, string>>): string | undefined {
  return Object.hasOwn(table, word) ? paragraphs(`**${word}**`, table[word]) : undefined;
}

/** A key of a role, written with dots (`post.grade`); `undefined` for one that roles don't have. */
export function explainKeyPath(path: string, roleShape: Shape): string | undefined {
  const keys = path.split('.');
  const shape = shapeAt(roleShape, keys);
  return shape && explainKey(keys.at(-1) ?? path, shape);
}
