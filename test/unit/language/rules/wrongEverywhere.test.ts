import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { walk } from '../../../../server/src/language/parse/node';
import type { RoleDocument } from '../../../../server/src/language/parse/roleDocument';
import { applyEdits, parse } from '../../fixture';
import { findingsIn } from './findings';

/** Values of every kind that YAML has, each wrong at most places. */
const VALUES = [
  '~',
  '""',
  '0',
  '-1.5',
  '.nan',
  'true',
  'yes',
  '2026-12-31',
  'some text',
  '[]',
  '[~]',
  '[[a, 1], {}]',
  '{}',
  '{ a: b }',
  '{ skill: PROG }',
  '{ remove: true }',
  '{ __proto__: x, constructor: y }',
  '*nowhere',
  '&here x',
  '"67,000"',
  '{ heading: a, text: b, items: c }',
];

/** Ajv's own words, which nobody should read. */
const VALIDATOR_WORDS = /\bmust\b|schema|propert|instance|undefined|NaN|\[object/;

interface Change {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** Each value of a document in turn, replaced by one of VALUES. */
function changes(document: RoleDocument): Change[] {
  const places: { start: number; end: number }[] = [];
  walk(document.root, (node) => places.push(node));
  return places.map(({ start, end }, index) => ({
    start,
    end,
    newText: VALUES[index % VALUES.length] ?? '',
  }));
}

describe('a role with a wrong value anywhere', () => {
  const example = readFileSync('examples/service-designer-advert.role.yaml', 'utf8');
  const yamlErrors = (document: RoleDocument) =>
    document.problems.filter(({ severity }) => severity !== 'hint').length;

  it('is checked without failing, within the text, in plain words, and fixes don’t break it', function () {
    this.timeout(60_000);
    let found = 0;
    for (const change of changes(parse(example))) {
      const text = applyEdits(example, [change]);
      const document = parse(text);
      for (const finding of findingsIn(document)) {
        found += 1;
        const place = `${change.newText} at ${change.start}: ${finding.code} ${finding.message}`;
        assert.ok(0 <= finding.start && finding.start <= finding.end && finding.end <= text.length, place);
        if (/^(yaml|extends)\//.test(finding.code)) continue;
        assert.doesNotMatch(finding.message, VALIDATOR_WORDS, place);
        for (const fix of finding.fixes?.() ?? []) {
          const after = parse(applyEdits(text, fix.edits));
          assert.notEqual(after.text, text, `${place}: ${fix.title}`);
          assert.ok(yamlErrors(after) <= yamlErrors(document), `${place}: ${fix.title}\n${after.text}`);
        }
      }
    }
    assert.ok(found > 200, `only ${found} findings`);
  });

  it('is checked without failing at any stage of being typed', function () {
    this.timeout(60_000);
    for (let length = 0; length < example.length; length += 31) {
      const text = example.slice(0, length);
      for (const { start, end, code, fixes } of findingsIn(parse(text))) {
        assert.ok(0 <= start && start <= end && end <= text.length, `${code} after ${length} characters`);
        fixes?.();
      }
    }
  });
});
