import assert from 'node:assert/strict';
import { parseTimeText, problemCount, sfiaSource, statusSummary } from '../../../client/src/statusText';
import type { FileStatus } from '../../../server/src/protocol';

const STATUS: FileStatus = {
  uri: 'file:///a.role.yaml',
  version: 1,
  sfia: { version: 9, from: 'workspace' },
  errors: 2,
  warnings: 1,
  limits: [],
  parseTime: 3.44,
};

describe('the status item of a file', () => {
  it('says which SFIA is in force and what is wrong', () => {
    assert.equal(statusSummary(STATUS), 'SFIA 9 · 2 errors, 1 warning');
    assert.equal(problemCount({ ...STATUS, errors: 0 }), '1 warning');
    assert.equal(statusSummary({ ...STATUS, errors: 0, warnings: 0 }), 'SFIA 9 · no problems');
  });

  it('says who names the version', () => {
    assert.equal(sfiaSource(STATUS), 'as the workspace file says');
    assert.match(sfiaSource({ ...STATUS, sfia: { version: 9, from: 'default' } }), /nothing here names one/);
  });

  it('says how long reading took, as exactly as is of use', () => {
    assert.equal(parseTimeText(STATUS), 'Read in 3.4 milliseconds');
    assert.equal(parseTimeText({ ...STATUS, parseTime: 41.7 }), 'Read in 42 milliseconds');
  });
});
