import assert from 'node:assert/strict';
import { scanPattern } from '../../../server/src/cli/scanPattern';

describe('the command line: patterns', () => {
  const partsOf = (given: string, separator: string) => {
    const { isGlob, base, glob } = scanPattern(given, separator);
    return isGlob ? [base, glob] : 'a path';
  };

  it('are seen behind the separators of Windows, too', () => {
    assert.deepEqual(partsOf('roles\\*.role.yaml', '\\'), ['roles', '*.role.yaml']);
    assert.deepEqual(partsOf('..\\teams\\**\\lead*.role.yaml', '\\'), ['../teams', '**/lead*.role.yaml']);
    assert.deepEqual(partsOf('C:\\jobs\\*.docx', '\\'), ['C:/jobs', '*.docx']);
    assert.equal(partsOf('roles\\lead.role.yaml', '\\'), 'a path');
  });

  it('hold no wildcard that a backslash escapes where folders are separated by something else', () => {
    assert.deepEqual(partsOf('roles/*.role.yaml', '/'), ['roles', '*.role.yaml']);
    assert.equal(partsOf('roles/\\*.role.yaml', '/'), 'a path');
  });
});
