import assert from 'node:assert/strict';
import { wantsColours } from '../../../server/src/cli/output';

describe('colours on the command line', () => {
  it('are for terminals that know them', () => {
    assert.equal(wantsColours({ TERM: 'xterm' }, true), true);
    assert.equal(wantsColours({ TERM: 'dumb' }, true), false);
    assert.equal(wantsColours({ TERM: 'xterm' }, false), false);
  });

  it('are switched off by NO_COLOR unless it is empty', () => {
    assert.equal(wantsColours({ NO_COLOR: '1' }, true), false);
    assert.equal(wantsColours({ NO_COLOR: '' }, true), true);
  });

  it('are settled by FORCE_COLOR, whatever else is said', () => {
    assert.equal(wantsColours({ FORCE_COLOR: '1', NO_COLOR: '1' }, false), true);
    assert.equal(wantsColours({ FORCE_COLOR: '0' }, true), false);
  });
});
