// Reads docs/rules.md: a section for each rule, with its examples.
import { readFileSync } from 'node:fs';

export interface Example {
  readonly file: string;
  readonly text: string;
}

export interface RuleSection {
  readonly id: string;
  /** The word in front: "Error". */
  readonly severity: string;
  /** Everything behind the heading. */
  readonly text: string;
  readonly wrong: Example | undefined;
  readonly right: Example | undefined;
  /** Files beside both, by name; those of the group included. */
  readonly files: Readonly<Record<string, string>>;
}

/** A line such as "Wrong, in `role.config.yaml`:" and the YAML below it. */
const EXAMPLE = /^(Wrong|Right|With)(?:,? (?:in )?`(.+)`)?:\n\n```yaml\n([\s\S]*?)^```$/gm;

const ROLE_FILE = 'lead.role.yaml';

export function readRulesPage(): RuleSection[] {
  const page = readFileSync('docs/rules.md', 'utf8');
  return sections(page, '## ').flatMap((group) => {
    const [head = '', ...rules] = group.split(/^(?=### )/m);
    const shared = filesIn(head);
    return rules.map((rule) => ruleSection(rule, shared));
  });
}

function sections(page: string, mark: string): string[] {
  return page.split(new RegExp(`^(?=${mark})`, 'm')).filter((part) => part.startsWith(mark));
}

function ruleSection(rule: string, shared: Readonly<Record<string, string>>): RuleSection {
  const id = /^### (.*)\n/.exec(rule)?.[1] ?? '';
  const examples = [...rule.matchAll(EXAMPLE)];
  const example = (kind: string): Example | undefined => {
    const found = examples.find((match) => match[1] === kind);
    return found && { file: found[2] ?? ROLE_FILE, text: found[3] ?? '' };
  };
  return {
    id,
    severity: /^\*\*(\w+)\.\*\*/m.exec(rule)?.[1] ?? '',
    text: rule.slice(rule.indexOf('\n') + 1),
    wrong: example('Wrong'),
    right: example('Right'),
    files: { ...shared, ...filesIn(rule) },
  };
}

function filesIn(text: string): Record<string, string> {
  const files = [...text.matchAll(EXAMPLE)].filter((match) => match[1] === 'With');
  return Object.fromEntries(files.map((match) => [match[2] ?? '', match[3] ?? '']));
}
