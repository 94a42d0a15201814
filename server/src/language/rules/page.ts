import { ruleOf } from './ruleList';

const RULES_PAGE = 'https://github.com/role-definitions/role-definitions/blob/main/docs/rules.md';

/** The address of what the documentation says of a finding's rule. */
export function pageAbout(code: string): string {
  // the site makes anchors of headings, and drops what is no letter, digit or hyphen
  return `${RULES_PAGE}#${(ruleOf(code)?.id ?? code).replace(/[^\w-]/g, '')}`;
}
