import { Command, InvalidArgumentError, Option } from 'commander';
import { createService } from '../createService';
import { proseText } from '../language/advert/markdownText';
import { explainSfiaSkill } from '../language/features/explain/sfiaSkill';
import type { Frameworks, SfiaVersion } from '../language/frameworks/types';
import type { Rule } from '../language/problem';
import { pageAbout } from '../language/rules/page';
import { nearRules, ruleOf, rulesOf } from '../language/rules/ruleList';
import { loadCatalogue } from '../node/catalogue';
import type { Output } from './output';
import { ruleSection } from './ruleSection';

const HELP = `
Examples:
  role-definitions explain PROG           a SFIA skill, and the levels it has
  role-definitions explain PROG:5         what it means at level 5
  role-definitions explain PBMG:6 --sfia 8
                                          in another version of SFIA
  role-definitions explain "Problem management"
                                          by its name
  role-definitions explain sfia/undefined-level
                                          a rule: why it matters, and a right example
  role-definitions explain 'sfia/*'       the rules of a group, a line for each

Exit codes:
  0  explained    2  there is nothing of that name
`;

/** `role-definitions explain`. Sets the exit code of the process. */
export function explainCommand(output: Output): Command {
  return new Command('explain')
    .description('Explain a SFIA skill, at a level or in general, or a rule of the check.')
    .argument(
      '<what>',
      'a code or name of a skill, with a colon and a level if you like, or the id of a rule or a group of rules',
    )
    .addOption(sfiaOption())
    .addHelpText('after', HELP)
    .action(async (what: string, { sfia }: { readonly sfia?: SfiaVersion }) => {
      const explained = explain(what, createService(loadCatalogue).frameworks, sfia);
      if ('text' in explained) return output.write(`${explained.text.trim()}\n`);
      console.error(`role-definitions: ${explained.problem}`);
      process.exitCode = 2;
    });
}

/** `--sfia 8`, for commands that look something up. */
export function sfiaOption(): Option {
  return new Option('--sfia <version>', 'a version of SFIA in place of the current one').argParser((text) => {
    const version = ([6, 7, 8, 9] as const).find((known) => String(known) === text);
    if (version === undefined) throw new InvalidArgumentError('It is 6, 7, 8 or 9.');
    return version;
  });
}

type Explained = { readonly text: string } | { readonly problem: string };

function explain(what: string, frameworks: Frameworks, version = frameworks.sfia.current): Explained {
  const rule = what.includes('/') ? ruleOf(what) : undefined;
  if (rule !== undefined) return { text: ruleText(rule) };
  const group = rulesOf(what.replace(/\/\*$/, ''));
  if (group.length > 0) return { text: groupText(group) };
  const { sfia } = frameworks;
  const [, name = what, digits] = /^(.*?)(?::([1-7]))?$/s.exec(what) ?? [];
  const level = digits === undefined ? undefined : Number(digits);
  const named = sfia.byName(name, version)[0] ?? sfia.byName(name)[0];
  for (const code of [name.trim().toUpperCase(), named?.code ?? '']) {
    const explained = explainSfiaSkill(code, version, frameworks, level);
    if (explained !== undefined) return { text: proseText(explained) };
  }
  const near = [
    ...nearRules(what),
    ...sfia.near(name, version, 3).map((skill) => `${skill.code} (${skill.name})`),
  ];
  const meant = near.length === 0 ? '' : ` Did you mean ${[...new Set(near)].slice(0, 3).join(', ')}?`;
  return { problem: `"${what}" is no skill and no rule.${meant}` };
}

/** A line for each rule of a group. */
function groupText(rules: readonly Rule[]): string {
  return rules.map(({ id, severity, description }) => `${id}  ${severity}\n  ${description}`).join('\n');
}

/** What the page of the rules says of one, and where that is. */
function ruleText(rule: Rule): string {
  return `${rule.id}\n\n${ruleSection(rule)}\n\n${pageAbout(rule.id)}`;
}
