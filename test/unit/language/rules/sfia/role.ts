import { lines } from '../findings';

export interface SfiaLists {
  readonly version?: number | string;
  readonly essential?: readonly string[];
  readonly desirable?: readonly string[];
}

/** A role with these skills, each written as `{ … }` in braces. `skills` starts on line 2. */
export function sfiaRole({ version, essential = [], desirable = [] }: SfiaLists): string {
  return lines(
    'title: Lead engineer',
    'skills:',
    '  sfia:',
    ...(version === undefined ? [] : [`    version: ${version}`]),
    ...listed('essential', essential),
    ...listed('desirable', desirable),
  );
}

function listed(list: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`    ${list}:`, ...items.map((item) => `      - { ${item} }`)];
}
