import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { RoleDocument } from '../../../server/src/language/parse/roleDocument';
import { aboutDocuments } from '../../../server/src/lsp/about';
import type { Safely } from '../../../server/src/lsp/safely';
import type { Prepared } from '../../../server/src/workspace/workspace';
import { parse, ROLE_URI, roleContext } from '../fixture';

const ASKED = { textDocument: { uri: ROLE_URI } };
const unwrapped: Safely = (_, handler) => async (params, token) => handler(params, token);

/** A document whose parents take until `ready` to be read, and which may be another one by then. */
function slowDocument() {
  let ready = () => {};
  let current: RoleDocument = parse('title: x\n');
  const prepared: Prepared = { document: current, context: roleContext(), findings: [], seen: new Map() };
  const reading = new Promise<Prepared>((resolve) => {
    ready = () => resolve(prepared);
  });
  let worked = 0;
  const about = aboutDocuments({ prepare: () => reading, openDocument: () => current }, unwrapped);
  const answer = () => {
    worked += 1;
    return 'answer';
  };
  return {
    handler: about<typeof ASKED, string>('test', answer, 'fallback'),
    ready: () => ready(),
    edit() {
      current = parse('title: y\n');
    },
    get worked() {
      return worked;
    },
  };
}

function codeOf(answer: unknown): number | undefined {
  return answer instanceof ResponseError ? answer.code : undefined;
}

describe('a request about a document whose parents are being read', () => {
  it('is answered once they are here', async () => {
    const document = slowDocument();
    const answer = document.handler(ASKED);
    document.ready();
    assert.equal(await answer, 'answer');
  });

  it('costs nothing more when the text is edited meanwhile', async () => {
    const document = slowDocument();
    const answer = document.handler(ASKED);
    document.edit();
    document.ready();
    assert.equal(codeOf(await answer), LSPErrorCodes.ContentModified);
    assert.equal(document.worked, 0);
  });

  it('costs nothing more when it is cancelled meanwhile', async () => {
    const document = slowDocument();
    const source = new CancellationTokenSource();
    const answer = document.handler(ASKED, source.token);
    source.cancel();
    document.ready();
    assert.equal(codeOf(await answer), LSPErrorCodes.RequestCancelled);
    assert.equal(document.worked, 0);
  });
});
