import assert from 'node:assert/strict';
import { CASE_WORK, caseWorker, WITH_CASE_WORK } from '../ownFramework';
import { findingsOf, memoryFiles, whole, workspaceOn } from './memoryFiles';

const ROLE = caseWorker('    essential: [{ skill: Decision writing, level: learning }]');
const CONFIG = WITH_CASE_WORK['role.config.yaml'];
const FRAMEWORK = 'case-work.skills-framework.yaml';
const WRONG_LEVEL =
  'framework/unknown-level Decision writing is defined at working and leading, not learning.';
const NOT_LISTED =
  'framework/unknown-framework `caseWork` is not a skills framework that the workspace file lists under `frameworks`.';

/** What the rules on frameworks find in the role, hints left out. */
async function found(workspace: ReturnType<typeof workspaceOn>, name = 'lead.role.yaml', text?: string) {
  const all = await findingsOf(workspace, name, text);
  return all.filter((line) => /^(?:framework\/unknown|config\/)/.test(line));
}

describe('frameworks of a workspace', () => {
  it('are read from the files that the workspace file lists', async () => {
    const workspace = workspaceOn(memoryFiles(WITH_CASE_WORK));
    assert.deepEqual(await found(workspace, 'team/lead.role.yaml', ROLE), [WRONG_LEVEL]);
  });

  it('are unknown until the workspace file lists them, saved or not', async () => {
    const workspace = workspaceOn(memoryFiles({ ...WITH_CASE_WORK, 'role.config.yaml': 'sfiaVersion: 9\n' }));
    assert.deepEqual(await found(workspace, 'lead.role.yaml', ROLE), [NOT_LISTED]);
    workspace.update(whole('role.config.yaml'), 1, CONFIG);
    assert.deepEqual(workspace.dependentsOf(whole('role.config.yaml')), [whole('lead.role.yaml')]);
    assert.deepEqual(await found(workspace), [WRONG_LEVEL]);
    workspace.close(whole('role.config.yaml'));
    assert.deepEqual(await found(workspace), [NOT_LISTED]);
  });

  it('follow the text in the editor, then the disk again', async () => {
    const workspace = workspaceOn(memoryFiles(WITH_CASE_WORK));
    await found(workspace, 'lead.role.yaml', ROLE);
    assert.deepEqual(workspace.dependentsOf(whole(FRAMEWORK)), [whole('lead.role.yaml')]);
    workspace.update(
      whole(FRAMEWORK),
      1,
      CASE_WORK.replace('{ working: Writes', '{ learning: , working: Writes'),
    );
    assert.deepEqual(await found(workspace), []);
    workspace.close(whole(FRAMEWORK));
    assert.deepEqual(await found(workspace), [WRONG_LEVEL]);
  });

  it('follow the disk', async () => {
    const files = memoryFiles(WITH_CASE_WORK);
    const workspace = workspaceOn(files);
    await found(workspace, 'lead.role.yaml', ROLE);
    files.texts.set(whole(FRAMEWORK), CASE_WORK.replace('id: caseWork', 'id: other'));
    workspace.filesChanged([whole(FRAMEWORK)]);
    assert.deepEqual(await found(workspace), [NOT_LISTED]);
  });

  it('are the same objects while nothing changed', async () => {
    const workspace = workspaceOn(memoryFiles(WITH_CASE_WORK));
    workspace.update(whole('lead.role.yaml'), 1, ROLE);
    workspace.update(whole('other.role.yaml'), 1, ROLE);
    const [lead, again, other] = [
      await workspace.prepare(whole('lead.role.yaml')),
      await workspace.prepare(whole('lead.role.yaml')),
      await workspace.prepare(whole('other.role.yaml')),
    ];
    assert.equal(lead, again);
    const framework = lead?.context.frameworks.custom.get('caseWork');
    assert.ok(framework);
    assert.equal(framework, other?.context.frameworks.custom.get('caseWork'));
  });

  it('are named when the path has a slip', async () => {
    const workspace = workspaceOn(memoryFiles({ ...WITH_CASE_WORK, 'base.role.yaml': 'kind: template\n' }));
    const config = 'frameworks:\n  - ./casework.skills-framework.yaml\n';
    assert.deepEqual(await found(workspace, 'role.config.yaml', config), [
      'config/framework-not-found No file `./casework.skills-framework.yaml` here. Did you mean `./case-work.skills-framework.yaml`?',
    ]);
    // and a role is no framework, nor a framework a role
    const child = 'title: T\nextends: ./case-work.role.yaml\n';
    assert.deepEqual(await findingsOf(workspace, 'child.role.yaml', child), [
      'extends/not-found No file `./case-work.role.yaml` here.',
    ]);
  });

  it('are not read from outside the folder of the workspace file, by path or by link', async () => {
    const files = memoryFiles({
      'team/role.config.yaml': 'frameworks: [../a.skills-framework.yaml, ./b.skills-framework.yaml]\n',
    });
    files.texts.set(whole('a.skills-framework.yaml'), CASE_WORK);
    files.texts.set('file:///secret/b.skills-framework.yaml', CASE_WORK);
    files.links.set(whole('team/b.skills-framework.yaml'), 'file:///secret/b.skills-framework.yaml');
    const workspace = workspaceOn(files);
    const config = await found(
      workspace,
      'team/role.config.yaml',
      files.texts.get(whole('team/role.config.yaml')),
    );
    assert.deepEqual(config, [
      "config/framework-not-found `../a.skills-framework.yaml` leads out of the folder of this workspace file, so it isn't read.",
      "config/framework-not-found `./b.skills-framework.yaml` leads out of the folder of this workspace file, so it isn't read.",
    ]);
    assert.deepEqual(await found(workspace, 'team/lead.role.yaml', ROLE), [NOT_LISTED]);
    assert.deepEqual(
      files.reads.filter((uri) => uri.includes('skills-framework')),
      [],
    );
  });
});
