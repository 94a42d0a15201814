import assert from 'node:assert/strict';
import { Uri } from 'vscode';
import { PanelLook } from '../../client/src/preview/look';
import type { ShownLook } from '../../client/src/preview/messages';
import type { OrganisationLook } from '../../server/src/protocol';
import { eventually } from './support';

describe("the organisation's look in a preview", () => {
  const logo = (content: string) => `data:image/png;base64,${btoa(content)}`;
  const file = 'file:///house/logo.png';

  it('goes to the page again only when it is another one', async () => {
    const shown: ShownLook[] = [];
    let asked = 0;
    let now: OrganisationLook = { style: 'h1 { color: teal }', logo: logo('old'), notes: [], files: [file] };
    const look = new PanelLook(
      () => 'file:///house/lead.role.yaml',
      async () => {
        asked += 1;
        return now;
      },
      (message) => shown.push(message.look),
    );
    const refreshed = async () => {
      const before = asked;
      look.refresh();
      await eventually(() => assert.ok(asked > before));
    };
    await refreshed();
    await refreshed();
    now = { ...now, logo: logo('new') };
    await refreshed();
    now = { ...now, style: 'h1 { color: navy }' };
    await refreshed();
    await eventually(() => assert.equal(shown.length, 3));
    assert.deepEqual(
      shown.map(({ style, logo: image }) => [/teal|navy/.exec(style)?.[0], image]),
      [
        ['teal', logo('old')],
        ['teal', logo('new')],
        ['navy', logo('new')],
      ],
    );
    assert.ok(look.isFrom(Uri.parse(file)));
  });
});
