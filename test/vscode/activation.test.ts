import assert from 'node:assert/strict';
import { extensions } from 'vscode';

describe('the extension in VS Code', () => {
  it('is the one that is to be tried, from its source or installed', () => {
    const { extensionPath = '' } = extensions.getExtension('role-definitions.role-definitions') ?? {};
    const expected = process.env.ROLE_TESTS_EXTENSION ?? 'no folder is named';
    assert.ok(extensionPath.startsWith(expected), `${extensionPath} is not in ${expected}`);
  });

  it('is activated', async () => {
    const extension = extensions.getExtension('role-definitions.role-definitions');
    assert.ok(extension, 'the extension is not installed');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
