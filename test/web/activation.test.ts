import { extensions } from 'vscode';

describe('the extension in a browser', () => {
  it('is activated', async () => {
    const extension = extensions.getExtension('role-definitions.role-definitions');
    if (extension === undefined) throw new Error('the extension is not installed');
    await extension.activate();
    if (!extension.isActive) throw new Error('the extension is not active');
  });
});
