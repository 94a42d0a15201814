import assert from 'node:assert/strict';
import { editorFor, folderFor } from './suite';

const FILES = {
  'role.config.yaml': 'publishing: plain\nrequired: [post.grade]\nrules: { sfia/retired-skil: off }\n',
  'head.role.yaml': 'title: Head\npost: { grade: G6 }\n',
};

const ROLE = `title: Lead
behaviours:
  - name: Leadrship
  - name: Collaborating and Partnering
summary: |
  See <b>our</b> page.
post:
  reportsTo: ./heads.role.yaml
`;

describe('rules outside the frameworks', () => {
  const folder = folderFor(FILES);
  const editor = editorFor({ folder: folder.path });

  it('follow the workspace file', async () => {
    const uri = folder.uri('lead.role.yaml');
    await editor().open(uri, ROLE);
    assert.deepEqual(await editor().seen(uri), [
      '4 behaviours/withdrawn: Collaborating and Partnering',
      '6 markdown/raw-html: <b>',
      '7 workspace/required-key: post',
      '8 post/reports-to-not-found: ./heads.role.yaml',
    ]);
  });

  it('offer their fixes first and comments that ignore them last', async () => {
    const uri = folder.uri('lead.role.yaml');
    const [, html] = await editor().diagnostics(uri);
    assert.ok(html);
    const actions = await editor().actions(uri, html, ['quickfix']);
    assert.deepEqual(
      actions.map(({ title, isPreferred }) => `${title}${isPreferred === true ? ' !' : ''}`),
      [
        'Write it in Markdown, with `**` !',
        'Remove `<b>` and `</b>`',
        'Ignore `markdown/raw-html` on this line',
        'Ignore `markdown/raw-html` in this file',
      ],
    );
    const [written, , onLine, inFile] = actions.map((action) => editor().applied(uri, action));
    assert.equal(written, ROLE.replace('<b>our</b>', '**our**'));
    assert.equal(onLine, ROLE.replace('summary', '# role-disable-next-line markdown/raw-html\nsummary'));
    assert.equal(inFile, `# role-disable markdown/raw-html\n${ROLE}`);
  });

  it('find the file once its name is right', async () => {
    const uri = folder.uri('lead.role.yaml');
    await editor().edit(uri, './heads', './head');
    const seen = await editor().seen(uri);
    assert.ok(seen.length > 0 && !seen.some((line) => line.includes('post/')), seen.join('\n'));
  });

  it('look into the workspace file itself', async () => {
    const uri = folder.uri('role.config.yaml');
    await editor().open(uri, FILES['role.config.yaml'], 'role-config-yaml');
    assert.deepEqual(await editor().seen(uri), ['3 config/unknown-rule: sfia/retired-skil']);
  });
});
