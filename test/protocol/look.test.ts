import assert from 'node:assert/strict';
import { ADVERTS_CHANGED, type OrganisationLook, RENDER_ADVERT } from '../../server/src/protocol';
import { editorFor, folderFor } from './suite';

describe("the organisation's look, for pages", () => {
  const folder = folderFor({
    'role.config.yaml': 'stylesheet: house.css\nlogo: missing.png\n',
    'house.css': '@import "https://elsewhere.invalid/x.css"; h1 { color: teal }',
    'clerk.role.yaml': 'title: Clerk\n',
    'badge/role.config.yaml': 'logo: badge.svg\n',
    'badge/badge.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'badge/clerk.role.yaml': 'title: Clerk\nextends: ./base.role.yaml\n',
    'badge/base.role.yaml': 'kind: template\nbenefits: [tea]\n',
    'elsewhere/role.config.yaml': 'stylesheet: ../house.css\n',
    'elsewhere/clerk.role.yaml': 'title: Clerk\n',
  });
  const editor = editorFor({ folder: folder.path, initializationOptions: { adverts: true } });

  const look = (name: string, trusted: boolean): Promise<OrganisationLook> =>
    editor().connection.sendRequest('role/readLook', { uri: folder.uri(name), trusted });

  it('is that of exported pages with its own stylesheet behind it, which loads nothing', async () => {
    const { style = '', logo, notes, files } = await look('clerk.role.yaml', true);
    assert.match(style, /^\s*:root[\s\S]*h1 \{ color: teal \}$/);
    assert.doesNotMatch(style, /import|elsewhere/);
    assert.deepEqual([logo, notes], [undefined, ['The logo is not used: there is no such file.']]);
    assert.deepEqual(files, [folder.uri('house.css'), folder.uri('missing.png')]);
  });

  it('is that of exported pages also where there is only a logo', async () => {
    const { style = '', logo = '' } = await look('badge/clerk.role.yaml', true);
    assert.match(style, /^\s*:root/);
    assert.match(logo, /^data:image\/svg\+xml;base64,/);
  });

  it('may be another when role.config.yaml changes, and stays when a template does', async () => {
    const clerk = folder.uri('badge/clerk.role.yaml');
    await editor().open(clerk, 'title: Clerk\nextends: ./base.role.yaml\n');
    await editor().connection.sendRequest(RENDER_ADVERT, { uri: clerk });
    for (const [name, text, isOther] of [
      ['badge/base.role.yaml', 'kind: template\nbenefits: [coffee]\n', false],
      ['badge/role.config.yaml', 'logo: missing.svg\n', true],
    ] as const) {
      const before = editor().notifications.length;
      folder.write({ [name]: text });
      await editor().filesChanged(folder.uri(name));
      const told = await editor().until(() =>
        editor()
          .notifications.slice(before)
          .find(({ method }) => method === ADVERTS_CHANGED),
      );
      assert.deepEqual(told.params, { uris: [clerk], look: isOther }, name);
    }
    await editor().close(clerk);
  });

  it('is not read in a workspace that nobody trusts, nor from outside its folder', async () => {
    const untrusted = await look('clerk.role.yaml', false);
    assert.deepEqual([untrusted.style, untrusted.files], [undefined, []]);
    assert.match(untrusted.notes.join(), /this workspace is not trusted/);
    const outside = await look('elsewhere/clerk.role.yaml', true);
    assert.equal(outside.style, undefined);
    assert.match(outside.notes.join(), /outside the folder of role\.config\.yaml/);
  });
});
