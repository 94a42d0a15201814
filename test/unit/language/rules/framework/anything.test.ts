import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { complete } from '../../../../../server/src/language/features/completion/complete';
import { hover } from '../../../../../server/src/language/features/hover';
import { documentLinks } from '../../../../../server/src/language/features/links';
import { walk } from '../../../../../server/src/language/parse/node';
import { applyEdits, inWorkspace, parse, parseFile, roleContext } from '../../../fixture';
import { caseWorker, WITH_CASE_WORK } from '../../../ownFramework';
import { EVERYTHING } from '../../features/completion/accepting';
import { findingsIn } from '../findings';

const VALUES = [
  '~',
  '""',
  '1',
  'true',
  'some text',
  '[]',
  '[~, a, [b]]',
  '{}',
  '{ id: a }',
  '*nowhere',
  '&x [*x]',
];

/** The text with each of its values in turn replaced by one of VALUES. */
function* variants(name: string, text: string): Generator<string> {
  const places: { start: number; end: number }[] = [];
  walk(parseFile(name, text).root, (node) => places.push(node));
  for (const [index, { start, end }] of places.entries()) {
    yield applyEdits(text, [{ start, end, newText: VALUES[index % VALUES.length] ?? '' }]);
  }
}

/** Asks all that can be asked of a file, and that every finding lies in it and can be fixed without breaking it. */
function ask(name: string, text: string, files: Readonly<Record<string, string>>): void {
  const document = parseFile(name, text);
  const context = roleContext(inWorkspace(document, files));
  for (const offset of [0, text.length >> 1, text.length]) {
    hover(document, offset, context);
    complete(document, offset, context, EVERYTHING);
  }
  documentLinks(document, context);
  const errors = document.problems.length;
  for (const { code, start, end, fixes } of findingsIn(document, { files })) {
    assert.ok(0 <= start && start <= end && end <= text.length, `${code} in ${text}`);
    if (!/^(framework|config)\//.test(code)) continue;
    for (const fix of fixes?.() ?? []) {
      const after = parseFile(name, applyEdits(text, fix.edits));
      assert.ok(after.problems.length <= errors, `${code}: ${fix.title}\n${after.text}`);
    }
  }
}

describe('files of a workspace with anything anywhere', function () {
  this.timeout(60_000);
  const framework = readFileSync('examples/skills/data-protection.skills-framework.yaml', 'utf8');
  const files = (text: string) => ({ ...WITH_CASE_WORK, 'case-work.skills-framework.yaml': text });

  it('a framework file can be read, and so can roles that use it', () => {
    const role = caseWorker(
      '    essential: [{ skill: Interviewing, level: working }]',
      'post: { grade: SEO }',
    );
    for (const text of variants(
      'a.skills-framework.yaml',
      WITH_CASE_WORK['case-work.skills-framework.yaml'],
    )) {
      ask('a.skills-framework.yaml', text, {});
      findingsIn(parse(role), { files: files(text) });
    }
  });

  it('a framework file can be typed', () => {
    for (let length = 0; length < framework.length; length += 41) {
      ask('a.skills-framework.yaml', framework.slice(0, length), {});
    }
  });

  it('a workspace file can be read and typed', () => {
    const config = readFileSync('examples/role.config.yaml', 'utf8').concat('rules:\n  sfia/*: off\n');
    for (const text of variants('role.config.yaml', config)) ask('role.config.yaml', text, WITH_CASE_WORK);
    for (let length = 0; length < config.length; length += 5) {
      ask('role.config.yaml', config.slice(0, length), WITH_CASE_WORK);
    }
  });

  it('a role that uses a framework can be read', () => {
    const role = caseWorker(
      '    essential: [{ skill: Interviewing, level: learning }, { skill: Tact, level: fluent }]',
      '    desirable:',
      '      - skill: Decision writing',
      '        level: learning',
      'post: { grade: SEO }',
    );
    for (const text of variants('lead.role.yaml', role)) ask('lead.role.yaml', text, WITH_CASE_WORK);
  });
});
