import assert from 'node:assert/strict';
import { CancellationTokenSource, ResponseError } from 'vscode-jsonrpc/node';
import packageJson from '../../package.json';
import { RENDER_ADVERT } from '../../server/src/protocol';
import { Editor } from './editor';
import { editorFor, openRole } from './suite';

const NOWHERE = 'file:///not/open.role.yaml';
const START = { line: 0, character: 0 };

/** Every request about a document, and the answer for one that isn't open. */
const REQUESTS: readonly (readonly [method: string, params: object, answer: unknown])[] = [
  ['textDocument/diagnostic', {}, { kind: 'full', items: [] }],
  ['textDocument/completion', { position: START }, { isIncomplete: false, items: [] }],
  ['textDocument/hover', { position: START }, null],
  ['textDocument/definition', { position: START }, null],
  ['textDocument/documentSymbol', {}, []],
  ['textDocument/foldingRange', {}, []],
  ['textDocument/documentLink', {}, []],
  ['textDocument/formatting', { options: { tabSize: 2, insertSpaces: true } }, []],
  ['textDocument/codeAction', { range: { start: START, end: START }, context: { diagnostics: [] } }, []],
];

describe('the life of a server', () => {
  const editor = editorFor();

  it('starts with what it can do', () => {
    const { serverInfo, capabilities } = editor().result ?? { capabilities: {} };
    assert.deepEqual(serverInfo, { name: 'role-language-server', version: packageJson.version });
    assert.equal(capabilities.positionEncoding, 'utf-16');
    assert.equal(capabilities.hoverProvider, true);
    assert.equal(capabilities.documentSymbolProvider, true);
    assert.deepEqual(capabilities.codeActionProvider, {
      codeActionKinds: ['quickfix', 'refactor', 'source.fixAll.role', 'source.sortSections.role'],
    });
  });

  for (const [method, params, answer] of REQUESTS) {
    it(`answers ${method} for a document that is not open`, async () => {
      const asked = { textDocument: { uri: NOWHERE }, ...params };
      assert.deepEqual(await editor().connection.sendRequest(method, asked), answer);
    });

    it(`answers ${method} for one that was closed`, async () => {
      const uri = await openRole(editor(), 'title: x\nqualties: [a]\n');
      await editor().diagnostics(uri);
      await editor().close(uri);
      const asked = { textDocument: { uri }, ...params };
      assert.deepEqual(await editor().connection.sendRequest(method, asked), answer);
    });
  }

  it('answers nothing for the advert of a document that is not open', async () => {
    assert.equal(await editor().connection.sendRequest(RENDER_ADVERT, { uri: NOWHERE }), null);
  });

  it('says so when it does not know a request', async () => {
    await assert.rejects(
      editor().connection.sendRequest('textDocument/moniker', {}),
      (error) => error instanceof ResponseError && error.code === -32601,
    );
  });

  it('goes on after a request was cancelled', async () => {
    const uri = await openRole(editor(), 'title: x\nqualties: [a]\n');
    const cancelled = Array.from({ length: 20 }, async () => {
      const source = new CancellationTokenSource();
      const asked = { textDocument: { uri }, position: START };
      const answer = editor().connection.sendRequest('textDocument/completion', asked, source.token);
      source.cancel();
      // either is right: the answer may have been on its way already
      return answer.then(
        () => 'answered',
        ({ code }: ResponseError) => code,
      );
    });
    for (const outcome of await Promise.all(cancelled)) {
      assert.ok(['answered', -32800, -32802].includes(outcome), String(outcome));
    }
    assert.deepEqual(await editor().seen(uri), ['2 schema/unknown-key: qualties']);
  });

  it('keeps 200 documents apart', async () => {
    const uris = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        openRole(editor(), `title: Role ${index}\nqualties: [a]\npost:\n  reference: ${index}\n`),
      ),
    );
    const findings = await Promise.all(uris.map((uri) => editor().seen(uri)));
    assert.equal(findings.length, 200);
    for (const seen of findings) assert.deepEqual(seen, ['2 schema/unknown-key: qualties']);
    await Promise.all(uris.map((uri) => editor().close(uri)));
  });
});

describe('the end of a server', () => {
  it('is orderly after a shutdown', async () => {
    const editor = await Editor.start();
    await openRole(editor, 'title: x\n');
    assert.equal(await editor.stop(), 0);
  });

  it('is an error without one', async () => {
    const editor = await Editor.start();
    await editor.connection.sendNotification('exit');
    assert.equal(await editor.exit, 1);
    editor.connection.dispose();
  });

  it('comes as soon as the editor is gone', async () => {
    const editor = await Editor.start();
    editor.connection.end();
    assert.equal(await editor.exit, 1);
    editor.connection.dispose();
  });
});
