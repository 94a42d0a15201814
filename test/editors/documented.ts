import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** The first block of code below a heading of docs/other-editors.md: what a reader copies. */
export function documentedSetup(heading: string): string {
  const page = readFileSync('docs/other-editors.md', 'utf8');
  const [, section] = page.split(`\n## ${heading}\n`);
  const [, code] = /\n```\w+\n(.*?)\n```\n/s.exec(section ?? '') ?? [];
  assert.ok(code, `There is no set-up under “${heading}”.`);
  return code;
}
