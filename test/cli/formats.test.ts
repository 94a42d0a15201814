import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import Ajv from 'ajv-draft-04';
import type { Log } from 'sarif';
import { runOn } from './commandLine';

const FILES = {
  'roles/lead & co.role.yaml': `title: Lead
sumary: x
skills:
  sfia:
    version: 9
    essential:
      - { skill: PROG, level: 5 }
      - { skill: PROG, level: 4 }
`,
  'good.role.yaml': 'title: Lead\n',
};

/** What the official schema, which Microsoft's matchers carry, says against a log. */
function faultsOf(log: unknown): string {
  const matchers = createRequire(path.resolve('package.json')).resolve('@microsoft/jest-sarif');
  const file = path.join(path.dirname(matchers), 'schemas/sarif-2.1.0-rtm.5.json');
  const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
  return ajv.validate(JSON.parse(readFileSync(file, 'utf8')), log) ? '' : ajv.errorsText();
}

describe('role-definitions check --format sarif', () => {
  const { code, stdout } = runOn(FILES, 'check', '--format', 'sarif');

  it('is valid by the official schema', () => {
    assert.equal(faultsOf(JSON.parse(stdout)), '');
    assert.equal(code, 1);
  });

  it('would not be with a level that SARIF has not', () => {
    assert.match(
      faultsOf(JSON.parse(stdout.replaceAll('"level":"error"', '"level":"bad"'))),
      /allowed values/,
    );
  });

  it('places each finding, and names the rule with its page', () => {
    const [run] = (JSON.parse(stdout) as Log).runs;
    const first = run?.results?.[0];
    assert.equal(first?.ruleId, 'schema/unknown-key');
    assert.deepEqual(first?.locations?.[0]?.physicalLocation, {
      artifactLocation: { uri: 'roles/lead%20%26%20co.role.yaml', uriBaseId: 'ROOT' },
      region: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 7 },
    });
    const rule = run?.tool.driver.rules?.[first?.ruleIndex ?? -1];
    assert.equal(rule?.id, 'schema/unknown-key');
    assert.match(rule?.helpUri ?? '', /docs\/rules\.md#schemaunknown-key$/);
    assert.match(rule?.fullDescription?.text ?? '', /^[A-Z][^*`]+\.$/);
    assert.match(rule?.help?.markdown ?? '', /\*\*Error\.\*\*[\s\S]*```yaml/);
  });

  it('has the other place of a finding that names two', () => {
    const results = (JSON.parse(stdout) as Log).runs[0]?.results ?? [];
    const twice = results.find(({ ruleId }) => ruleId === 'sfia/duplicate-skill');
    assert.equal(twice?.relatedLocations?.[0]?.physicalLocation?.region?.startLine, 7);
  });

  it('is valid, and empty, where nothing is wrong', () => {
    const good = runOn({ 'good.role.yaml': 'title: Lead\n' }, 'check', '--format', 'sarif');
    assert.deepEqual((JSON.parse(good.stdout) as Log).runs[0]?.results, []);
    assert.equal(good.code, 0);
  });
});

describe('role-definitions check --format github', () => {
  it('prints a workflow command for each finding, with what GitHub would misread escaped', () => {
    const { stdout } = runOn(
      { 'a,b.role.yaml': 'title: Lead\n"sum%ary": x\n' },
      'check',
      '--format',
      'github',
    );
    assert.equal(
      stdout,
      '::error file=a%2Cb.role.yaml,line=2,endLine=2,col=1,endColumn=9,title=schema/unknown-key::`sum%25ary` is not a key of a role. Did you mean `summary`?\n',
    );
  });

  it('shows warnings as warnings', () => {
    const { stdout } = runOn(FILES, 'check', '--format', 'github');
    assert.match(stdout, /^::warning .*title=sfia\/duplicate-skill::/m);
  });
});

describe('role-definitions check --format junit', () => {
  const { stdout } = runOn(FILES, 'check', '--format', 'junit');

  it('has a suite for each file, whose errors are failures', () => {
    assert.match(stdout, /<testsuite name="roles\/lead &amp; co\.role\.yaml" tests="\d" failures="1"/);
    assert.match(stdout, /<failure type="schema\/unknown-key" message="`sumary` is not a key of a role\./);
    assert.match(stdout, /<system-out>[^<]+ warning: [^<]+<\/system-out>/);
  });

  it('counts a file without findings as passed', () => {
    assert.match(stdout, /<testsuite name="good\.role\.yaml" tests="1" failures="0"/);
  });

  it('can be read as XML, whatever a file says', () => {
    const hostile = runOn(
      { 'a.role.yaml': 'title: L\n"<&]]>\\u0001": x\n' },
      'check',
      '--format',
      'junit',
    ).stdout;
    assert.match(hostile, /^<\?xml version="1\.0"/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML can't hold is looked for
    assert.doesNotMatch(hostile, /\u0001|&(?!(?:amp|lt|gt|quot);)/);
  });
});
