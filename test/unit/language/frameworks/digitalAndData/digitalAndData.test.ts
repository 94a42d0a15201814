import assert from 'node:assert/strict';
import { loadFrameworks } from '../../../catalogueFixture';

describe('Capability Framework', () => {
  const framework = loadFrameworks().digitalAndData;
  const devops = 'development-operations-devops-engineer';

  it('is the copy of September 2025, with typical grades of October 2023', () => {
    assert.equal(framework.asOf, 'September 2025');
    assert.equal(framework.gradesAsOf, 'October 2023');
    assert.equal(framework.families.length, 8);
    assert.equal(framework.roles.length, 52);
    assert.equal(framework.skills.length, 166);
    assert.equal(framework.roles.flatMap(({ levels }) => levels).length, 201);
  });

  it('finds a role by id or by name', () => {
    assert.equal(framework.role(devops)?.family, 'Software development');
    assert.equal(framework.role('Development Operations (DevOps) engineer')?.id, devops);
    assert.equal(framework.role('astronaut'), undefined);
  });

  it('knows what a level of a role asks for', () => {
    const lead = framework.level(devops, 'Lead DevOps engineer');
    assert.equal(lead?.id, 'lead-devops-engineer');
    assert.deepEqual(lead?.grades, ['G7', 'G6']);
    const integration = lead?.skills.find(({ skill }) => skill === 'systems-integration');
    assert.deepEqual(integration, {
      skill: 'systems-integration',
      name: 'Systems integration',
      level: 'expert',
    });
    assert.equal(framework.level('astronaut', 'lead-devops-engineer'), undefined);
    assert.equal(framework.level(devops, 'lead-astronaut'), undefined);
  });

  it('has no typical grade for newer levels', () => {
    assert.deepEqual(
      framework.level('machine-learning-engineer', 'lead-machine-learning-engineer')?.grades,
      [],
    );
  });

  it('explains every skill of every role', () => {
    for (const role of framework.roles) {
      assert.ok(role.explanation, role.id);
      for (const skill of role.skills) assert.ok(framework.skill(skill)?.explanation, `${role.id}, ${skill}`);
    }
  });

  it('knows the skills of the chief roles, which have no levels', () => {
    const chief = framework.role('Chief data officer');
    assert.equal(chief?.seniorCivilService, true);
    assert.deepEqual(chief?.levels, []);
    assert.ok(chief?.skills.includes('data-architecture'));
    assert.equal(framework.skill('Data architecture')?.id, 'data-architecture');
    assert.equal(framework.seniorSkills.length, 22);
  });

  it('orders the four levels of a skill', () => {
    assert.deepEqual(
      framework.skillLevels.map(({ id }) => id),
      ['awareness', 'working', 'practitioner', 'expert'],
    );
    assert.equal(framework.skillLevel('Expert')?.id, 'expert');
  });

  it('guesses what was meant', () => {
    assert.equal(framework.nearRoles('DevOps engineer', 3)[0]?.id, devops);
    assert.equal(framework.nearSkills('System integration', 3)[0]?.id, 'systems-integration');
    assert.equal(framework.nearLevels(devops, 'lead', 2)[0]?.id, 'lead-devops-engineer');
    assert.deepEqual(framework.nearLevels('astronaut', 'lead', 2), []);
  });

  it('knows former addresses of its pages', () => {
    const host = new URL(framework.roleLink(devops)).host;
    const moved = framework.movedPage(`http://${host}/${devops}.html#lead-devops-engineer`);
    assert.equal(moved?.address, framework.roleLink(devops, 'lead-devops-engineer'));
    assert.equal(moved?.name, 'Lead DevOps engineer');
    const role = framework.movedPage('https://www.gov.uk/guidance/service-designer#overview');
    assert.equal(role?.address, framework.roleLink('service-designer'));
    for (const other of [
      `https://${host}/astronaut.html`,
      'https://www.gov.uk/guidance',
      framework.roleLink(devops),
    ]) {
      assert.equal(framework.movedPage(other), undefined, other);
    }
  });

  it('links to the framework’s pages', () => {
    const host = new URL(framework.roleLink(devops)).host;
    assert.equal(
      framework.roleLink(devops, 'devops-engineer'),
      `https://${host}/role/${devops}#devops-engineer`,
    );
    assert.equal(framework.skillLink('systems-design'), `https://${host}/skills#systems-design`);
    assert.equal(framework.skillLink('data-architecture'), `https://${host}/skills`, 'no place in the list');
  });
});
