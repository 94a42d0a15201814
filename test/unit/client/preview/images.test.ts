import assert from 'node:assert/strict';
import { imageAddress, plainAddress } from '../../../../client/webview/images';

const FOLDER = { base: 'https://host/work/roles/', root: 'https://host/work/' };

describe('preview: images', () => {
  it('are loaded from the workspace, by their path from the file', () => {
    assert.equal(imageAddress('team.png', FOLDER), 'https://host/work/roles/team.png');
    assert.equal(imageAddress('../images/team.png', FOLDER), 'https://host/work/images/team.png');
  });

  it('are loaded where the editor encodes the host of its addresses', () => {
    const folder = {
      base: 'https://file%2B.host/c%3A/my%20work/roles/',
      root: 'https://file%2B.host/c%3A/my%20work/',
    };
    assert.equal(imageAddress('team.png', folder), 'https://file+.host/c%3A/my%20work/roles/team.png');
    assert.equal(imageAddress('../team.png', folder), 'https://file+.host/c%3A/my%20work/team.png');
    assert.equal(imageAddress('../../team.png', folder), undefined);
  });

  it('are known again however their address is encoded', () => {
    const address = imageAddress("d\u00eetes (2)/the team's.png", FOLDER) ?? '';
    const encoded = 'https://host/work/roles/d%C3%AEtes%20%282%29/the%20team%27s.png?changes=1';
    assert.equal(plainAddress(encoded), plainAddress(address));
    assert.notEqual(plainAddress(encoded), plainAddress('https://host/work/the%20team%27s.png'));
  });

  it('are known by their address as it is where that is not encoded as it should be', () => {
    assert.equal(plainAddress('https://host/100%.png#a'), 'https://host/100%.png');
  });

  it('stand in the text itself', () => {
    assert.equal(imageAddress('data:image/png;base64,AAAA', undefined), 'data:image/png;base64,AAAA');
  });

  it('are never loaded from anywhere else', () => {
    for (const path of [
      '../../secret.png',
      '..%2f..%2fsecret.png',
      'https://elsewhere.org/a.png',
      '//elsewhere.org/a.png',
      '\\\\elsewhere.org/a.png',
      '/etc/a.png',
      'javascript:alert(1)',
      'data:text/html,hello',
      'file:///etc/a.png',
    ]) {
      assert.equal(imageAddress(path, FOLDER), undefined, path);
    }
  });
});
