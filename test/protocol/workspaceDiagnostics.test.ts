import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import path from 'node:path';
import {
  CancellationTokenSource,
  LSPErrorCodes,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { CASE_WORK, caseWorker } from '../unit/ownFramework';
import { FULL } from './editor';
import { editorFor, folderFor } from './suite';

const FRAMEWORK = 'case-work.skills-framework.yaml';

const FILES = {
  'role.config.yaml': `frameworks: [./${FRAMEWORK}]\n`,
  [FRAMEWORK]: CASE_WORK,
  'base.role.yaml': 'kind: template\nskills: { sfia: { version: 9 } }\n',
  'good.role.yaml': 'title: Good\nsummary: All is well.\n',
  'child.role.yaml':
    'title: Child\nextends: ./base.role.yaml\nskills:\n  sfia:\n    essential:\n      - { skill: NFTS, level: 4 }\n',
  'case.role.yaml': caseWorker('    essential: [{ skill: Decision writing, level: working }]'),
  'orphan.role.yaml': 'title: Orphan\nextends: ./later.role.yaml\n',
};

type Known = ReadonlyMap<string, string>;

describe('diagnostics of the whole workspace', () => {
  const folder = folderFor(FILES);
  const editor = editorFor({ folder: folder.path });

  const nameOf = (uri: string) => uri.slice(folder.uri('').length).replace(/^\//, '');

  function ask(known: Known = new Map(), more: object = {}): Promise<WorkspaceDiagnosticReport> {
    return editor().connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      identifier: 'role',
      previousResultIds: [...known].map(([uri, value]) => ({ uri, value })),
      ...more,
    });
  }

  /** Errors and warnings of each reported file, as `code` by file name. */
  function seen(items: readonly WorkspaceDocumentDiagnosticReport[]): Record<string, unknown[]> {
    return Object.fromEntries(
      items.map((item) => [
        nameOf(item.uri),
        item.kind === 'full'
          ? item.items.filter(({ severity }) => severity === 1).map(({ code }) => code)
          : [],
      ]),
    );
  }

  function knownAfter(known: Known, { items }: WorkspaceDiagnosticReport): Known {
    const next = new Map(known);
    for (const { uri, resultId } of items) {
      if (resultId === undefined) next.delete(uri);
      else next.set(uri, resultId);
    }
    return next;
  }

  let known: Known = new Map();
  async function next(): Promise<Record<string, unknown[]>> {
    const report = await ask(known);
    known = knownAfter(known, report);
    return seen(report.items);
  }

  it('come for every file without opening it', async () => {
    assert.deepEqual(await next(), {
      'base.role.yaml': [],
      'case.role.yaml': [],
      [FRAMEWORK]: [],
      'child.role.yaml': [],
      'good.role.yaml': [],
      'orphan.role.yaml': ['extends/not-found'],
      'role.config.yaml': [],
    });
  });

  it('wait while nothing changed, then tell of the files with other findings only', async () => {
    const waiting = next();
    folder.write({ 'good.role.yaml': 'title: Good\nsumary: All is well.\n' });
    await editor().filesChanged(folder.uri('good.role.yaml'));
    assert.deepEqual(await waiting, { 'good.role.yaml': ['schema/unknown-key'] });
  });

  it('leave open files to the questions about them, and take over once they are closed', async () => {
    const uri = folder.uri('good.role.yaml');
    await editor().open(uri, 'title: Good\n');
    assert.ok(!(await ask()).items.some((item) => item.uri === uri));
    // an editor names the result of its own question, which is no result of this one
    const { resultId = '' } = await editor().pull(uri);
    known = new Map(known).set(uri, resultId);
    const closing = next();
    await editor().close(uri);
    assert.deepEqual(await closing, { 'good.role.yaml': ['schema/unknown-key'] });
  });

  it('are no longer waited for once the editor cancels', async () => {
    const stop = new CancellationTokenSource();
    const previousResultIds = [...known].map(([uri, value]) => ({ uri, value }));
    const waiting = editor().connection.sendRequest(
      'workspace/diagnostic',
      { previousResultIds },
      stop.token,
    );
    stop.cancel();
    await assert.rejects(waiting, { code: LSPErrorCodes.RequestCancelled });
  });

  it('follow a parent, a framework and the workspace file', async () => {
    let waiting = next();
    await editor().open(folder.uri('base.role.yaml'), FILES['base.role.yaml'].replace('9', '6'));
    assert.deepEqual((await waiting)['child.role.yaml'], ['sfia/later-skill']);
    waiting = next();
    await editor().close(folder.uri('base.role.yaml'));
    assert.deepEqual((await waiting)['child.role.yaml'], []);
    waiting = next();
    folder.write({
      [FRAMEWORK]: CASE_WORK.replaceAll('Decision writing', 'Writing').replaceAll(
        'decision-writing',
        'writing',
      ),
    });
    await editor().filesChanged(folder.uri(FRAMEWORK));
    assert.deepEqual((await waiting)['case.role.yaml'], ['framework/unknown-skill']);
    waiting = next();
    folder.write({ 'role.config.yaml': 'frameworks: []\nrules: { extends/not-found: off }\n' });
    await editor().filesChanged(folder.uri('role.config.yaml'));
    const changed = await waiting;
    assert.deepEqual(changed['case.role.yaml'], ['framework/unknown-framework']);
    assert.deepEqual(changed['orphan.role.yaml'], []);
  });

  it('follow files that appear and go away', async () => {
    let waiting = next();
    folder.write({ 'later.role.yaml': 'kind: template\nextends: ./later.role.yaml\n' });
    await editor().filesChanged(folder.uri('later.role.yaml'));
    assert.deepEqual((await waiting)['later.role.yaml'], ['extends/cycle']);
    waiting = next();
    rmSync(path.join(folder.path, 'later.role.yaml'));
    await editor().filesChanged(folder.uri('later.role.yaml'));
    assert.deepEqual((await waiting)['later.role.yaml'], []);
    assert.ok(![...known.keys()].some((uri) => uri.endsWith('later.role.yaml')));
  });

  it('come in parts where the editor takes parts', async () => {
    const parts: WorkspaceDocumentDiagnosticReport[] = [];
    folder.write(Object.fromEntries([...Array(60).keys()].map((n) => [`many/${n}.role.yaml`, 'title: x\n'])));
    await editor().filesChanged(...[...Array(60).keys()].map((n) => folder.uri(`many/${n}.role.yaml`)));
    const listening = editor().connection.onNotification(
      '$/progress',
      ({ value }: { value: WorkspaceDiagnosticReport }) => {
        parts.push(...value.items);
      },
    );
    const { items } = await ask(new Map(), { partialResultToken: 'parts' });
    listening.dispose();
    assert.equal(parts.length, 50);
    assert.equal(new Set([...parts, ...items].map(({ uri }) => uri)).size, 67);
  });

  it('can be turned off, which clears what was shown', async () => {
    known = knownAfter(new Map(), await ask());
    const waiting = next();
    await editor().configure({ workspaceDiagnostics: false });
    assert.equal(Object.keys(await waiting).length, 67);
    assert.equal(known.size, 0);
    assert.deepEqual(await next(), {});
  });
});

describe('a workspace of many roles', function () {
  this.timeout(60_000);
  const count = 300;
  const roles = [...Array(count).keys()].map((n) => [
    `${n}.role.yaml`,
    `title: Role ${n}\nextends: ./base.role.yaml\nskills:\n  sfia:\n    essential:\n      - { skill: PROG, level: 5 }\n`,
  ]);
  const folder = folderFor({ ...Object.fromEntries(roles), 'base.role.yaml': 'kind: template\n' });
  const capabilities = { ...FULL, window: { workDoneProgress: true } };
  const editor = editorFor({ folder: folder.path, capabilities });

  it('is checked while questions about one role are answered, and shows how far it has come', async () => {
    const titles: string[] = [];
    editor().connection.onRequest('window/workDoneProgress/create', () => null);
    editor().connection.onNotification(
      '$/progress',
      ({ value }: { value: { kind: string; title?: string } }) => {
        if (value.kind === 'begin' && value.title !== undefined) titles.push(value.title);
      },
    );
    const uri = folder.uri('0.role.yaml');
    await editor().open(uri, 'title: Role 0\n');
    const order: string[] = [];
    const all = editor()
      .connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] })
      .then((report) => {
        order.push('workspace');
        return report;
      });
    const hover = editor()
      .hover(uri, 'title', 2)
      .then((text) => {
        order.push('hover');
        return text;
      });
    assert.notEqual(await hover, '');
    assert.equal((await all).items.length, count);
    assert.deepEqual(order, ['hover', 'workspace']);
    assert.deepEqual(titles, ['Reading role files', 'Checking role files']);
  });
});
