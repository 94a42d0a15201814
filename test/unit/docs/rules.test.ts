import assert from 'node:assert/strict';
import type { Severity } from '../../../server/src/language/problem';
import { publishingFindings } from '../../../server/src/language/publishing/problems';
import { ALL_RULES } from '../../../server/src/language/rules/registry';
import { ruleOf } from '../../../server/src/language/rules/ruleList';
import { settingsFrom } from '../../../server/src/workspace/settings';
import { parseFile } from '../fixture';
import { contextOf, findingsIn } from '../language/rules/findings';
import { type Example, readRulesPage } from './rulesPage';

const PAGE = readRulesPage();

/** What no file alone can show: access rights, a folder outside, seventeen files in a row. */
const WITHOUT_EXAMPLE = ['extends/unreadable', 'extends/outside-root', 'extends/too-deep'];

/** When the examples are read: between the two closing dates on the page. */
const TODAY = new Date('2027-01-04T09:00:00Z');

/** What else an example can't do without: an older version is always older. */
const BESIDE: Readonly<Record<string, readonly string[]>> = { 'sfia/later-skill': ['sfia/older-version'] };

describe('docs/rules.md', () => {
  it('has one heading for each rule, in the order of the list', () => {
    assert.deepEqual(
      PAGE.map(({ id }) => id),
      ALL_RULES.map(({ id }) => id),
    );
  });

  for (const { id, severity, text, wrong, right, files } of PAGE) {
    describe(id, () => {
      const rule = ALL_RULES.find((one) => one.id === id);
      const rules: Record<string, Severity> = rule?.severity === 'off' ? { [id]: 'warning' } : {};
      const codes = ({ file, text: role }: Example) => {
        const governing = files['role.config.yaml'];
        const settings = settingsFrom(
          rules,
          governing === undefined ? undefined : parseFile('role.config.yaml', governing),
        );
        const document = parseFile(file, role);
        const setting = { files: { ...files, [file]: role }, settings };
        const findings = [
          ...findingsIn(document, setting),
          ...(id.startsWith('publishing/')
            ? publishingFindings(document, contextOf(document, setting), TODAY)
            : []),
        ];
        return [...new Set(findings.map(({ code }) => ruleOf(code)?.id ?? code))];
      };

      it('states how loud it is', () => assert.equal(severity.toLowerCase(), rule?.severity));

      it('says why it matters', () => assert.ok(text.trim().length > 80));

      if (WITHOUT_EXAMPLE.includes(id)) return;
      it('is what the wrong example shows, and nothing else', () => {
        assert.ok(wrong);
        const found = codes(wrong).filter((code) => !BESIDE[id]?.includes(code));
        assert.deepEqual(found, [id]);
      });

      it('finds nothing in the right example', () => {
        assert.ok(right);
        assert.deepEqual(codes(right), []);
        assert.ok(text.includes('\nFix: '));
      });
    });
  }
});
