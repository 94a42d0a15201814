import assert from 'node:assert/strict';
import { createService } from '../../../../server/src/createService';
import type { NewRole, NewRoleWishes } from '../../../../server/src/language/newRole/newRole';
import { CASE_WORK } from '../../ownFramework';
import { loadCatalogue } from '../../catalogueFixture';
import { inWorkspace, parse } from '../../fixture';

const service = createService(loadCatalogue);
const NOTHING_SAID = { frameworks: service.frameworks, settings: { rules: {} } };
const TEMPLATE = 'kind: template\nskills: { sfia: { version: 8 } }\n';

function made(wishes: NewRoleWishes, context = NOTHING_SAID): NewRole {
  const answer = service.newRole(wishes, context);
  assert.ok('text' in answer, `nothing was made: ${JSON.stringify(answer)}`);
  return answer;
}

function problem(wishes: NewRoleWishes): string {
  const answer = service.newRole(wishes, NOTHING_SAID);
  assert.ok('problem' in answer);
  return answer.problem;
}

/** Everything that is found in the file, hints too, and whether formatting would change it. */
function wrongWith({ text }: NewRole): readonly string[] {
  const document = service.parse('file:///roles/new.role.yaml', 1, text);
  const template = service.parse('file:///roles/base.role.yaml', 1, TEMPLATE);
  const context = service.context(document, () => ({ status: 'loaded', document: template }), { rules: {} });
  const findings = service.check(document, context).map(({ code, message }) => `${code} ${message}`);
  return [...findings, ...service.format(document).map(({ newText }) => `formatted ${newText}`)];
}

/** What VS Code makes of a snippet whose stops nobody writes over. */
function expanded(snippet: string): string {
  return snippet.replace(/\$\{\d+:((?:\\.|[^}])*)\}/g, '$1').replace(/\\([\\$}])/g, '$1');
}

describe('a new role', () => {
  const levels = service.frameworks.digitalAndData.roles.flatMap(
    ({ id, levels }): { role: string; level?: string }[] =>
      levels.length === 0 ? [{ role: id }] : levels.map((level) => ({ role: id, level: level.id })),
  );

  it('has nothing wrong with it for any role and level of the Capability Framework', function () {
    this.timeout(60_000);
    assert.ok(levels.length > 150);
    for (const [index, cited] of levels.entries()) {
      const wishes = { title: 'A role', cited, ...(index % 10 === 0 && { template: './base.role.yaml' }) };
      assert.deepEqual(wrongWith(made(wishes)), [], JSON.stringify(wishes));
    }
  });

  it('has the skills of the framework at their levels', () => {
    for (const { role, level = '' } of levels) {
      const expected = service.frameworks.digitalAndData.level(role, level)?.skills ?? [];
      const { text } = made({ title: 'A role', cited: { role, level } });
      const written = [...text.matchAll(/- \{ skill: (.*), level: (.*) \}/g)].map(([, skill, at]) => [
        skill,
        at,
      ]);
      assert.deepEqual(
        written.map(([skill = '', at]) => [
          service.frameworks.digitalAndData.skill(skill.replace(/"/g, ''))?.id,
          at,
        ]),
        expected.map((one) => [one.skill, one.level]),
      );
    }
  });

  it('has nothing wrong with it without a framework, with and without a template', () => {
    assert.deepEqual(wrongWith(made({ title: 'Archivist' })), []);
    assert.deepEqual(wrongWith(made({ title: 'Archivist', template: './base.role.yaml' })), []);
  });

  it('reads like this', () => {
    const cited = { role: 'development operations (DevOps) engineer', level: 'Lead DevOps engineer' };
    const { fileName, text } = made({
      title: ' Lead engineer: platforms ',
      cited,
      template: './base.role.yaml',
    });
    assert.equal(fileName, 'lead-engineer-platforms.role.yaml');
    assert.equal(
      text.replace(/^( {6}- \{ skill: .*\n)+/m, '      (skills)\n'),
      `title: "Lead engineer: platforms"
extends: ./base.role.yaml

summary:
  # what the role is for, in a few sentences

responsibilities:
  # - what the person does in an ordinary week

qualities:
  # - the sort of person who does well in the role

criteria:
  essential:
    # - what a person must show to get the job
  desirable:
    # - what helps, but is not a must

skills:
  digitalAndData:
    role: development-operations-devops-engineer
    level: lead-devops-engineer
    essential:
      (skills)

post:
  grade: # typically Grade 7 or Grade 6
`,
    );
  });

  it('says which version of SFIA it means, unless the template or the workspace does', () => {
    assert.match(made({ title: 'Archivist' }).text, /\n {4}version: 9\n/);
    assert.doesNotMatch(made({ title: 'Archivist', template: './base.role.yaml' }).text, /version/);
    const workspace = { ...NOTHING_SAID, settings: { rules: {}, sfiaVersion: 8 as const } };
    assert.doesNotMatch(made({ title: 'Archivist' }, workspace).text, /version/);
  });

  it('is the same as a snippet, whatever its title', () => {
    for (const title of ['Archivist', 'Costs in $ {and} \\ more', 'Yes', '“Head” #1: records']) {
      const { text, snippet } = made({ title, cited: { role: 'data engineer', level: 'data engineer' } });
      assert.equal(expanded(snippet), text);
      assert.match(snippet, /summary:\n {2}\$\{1:# [^}]+\}\n/);
      const root = parse(text).root;
      assert.ok(root?.kind === 'mapping');
      const [pair] = root.pairs;
      assert.equal(pair?.value?.kind === 'scalar' && pair.value.text, title);
    }
  });

  it('gets a name that is a file on any system', () => {
    const nameFor = (title: string) => made({ title }).fileName;
    assert.equal(nameFor('Uwch Ddadansoddwr (Ŵy)'), 'uwch-ddadansoddwr-wy.role.yaml');
    assert.equal(nameFor('../../etc/passwd'), 'etc-passwd.role.yaml');
    assert.equal(nameFor('CON'), '_con.role.yaml');
    assert.equal(nameFor('???'), 'role.role.yaml');
  });

  it('starts from a framework of the workspace, too', () => {
    const files = {
      'role.config.yaml': 'frameworks: [./a.skills-framework.yaml]\n',
      'a.skills-framework.yaml': CASE_WORK,
    };
    const { frameworks } = inWorkspace(parse(''), files);
    const { text } = made(
      { title: 'Case worker', cited: { role: 'Case worker', level: 'Senior case worker' } },
      { ...NOTHING_SAID, frameworks },
    );
    assert.match(text, / {2}caseWork:\n {4}role: case-worker\n {4}level: senior-case-worker\n/);
    assert.match(text, /grade: # typically HEO or Band 7\n/);
  });

  it('is not made of a role or level that is not there, and says what may have been meant', () => {
    assert.equal(problem({ title: '  ' }), 'A role needs a title.');
    assert.match(
      problem({ title: 'x', cited: { role: 'data enginer' } }),
      /^No framework has a role "data enginer"\. Did you mean .*Data engineer \(data-engineer\)/,
    );
    assert.match(
      problem({ title: 'x', cited: { role: 'data-engineer' } }),
      /^Data engineer needs a level: it has Data engineer \(data-engineer\)/,
    );
    assert.match(
      problem({ title: 'x', cited: { role: 'data-engineer', level: 'boss' } }),
      /^Data engineer has no level "boss": it has /,
    );
    assert.equal(problem({ title: 'x', cited: { role: 'x', framework: 'y' } }), 'There is no framework "y".');
  });
});
