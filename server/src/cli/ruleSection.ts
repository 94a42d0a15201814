import rulesPage from '../../../docs/rules.md';
import type { Rule } from '../language/problem';

/** What the page of the rules says of one below its heading: Markdown, with examples. */
export function ruleSection({ id, description }: Rule): string {
  const section = rulesPage.split(/^(?=#{2,3} )/m).find((part) => part.startsWith(`### ${id}\n`));
  return section === undefined ? description : section.slice(section.indexOf('\n')).trim();
}

/** Why a rule matters, in a sentence or two of plain text, without how loud it is. */
export function ruleReason(section: string): string {
  const [first = ''] = section.split('\n\n');
  return first.replace(/^\*\*[^*]+\*\* /, '').replaceAll('`', '');
}
