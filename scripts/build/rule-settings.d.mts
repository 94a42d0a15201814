import type { Rule } from '../../server/src/language/problem';

export function ruleProperties(rules: readonly Rule[]): Record<string, object>;
