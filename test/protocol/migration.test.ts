import assert from 'node:assert/strict';
import type { AnnotatedTextEdit, TextDocumentEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { MIGRATE_ROLES, type MigratedRoles } from '../../server/src/protocol';
import { editorFor, folderFor } from './suite';

const TEMPLATE =
  'kind: template\nskills:\n  sfia:\n    version: 6\n    essential:\n      - { skill: QUST, level: 3 }\n';
const CHILD =
  'title: x\nextends: ./base.role.yaml\nskills:\n  sfia:\n    essential:\n      - { skill: QUST, remove: true }\n      - { skill: TEST, level: 4 }\n';
const GOVERNED = 'title: x\nskills:\n  sfia:\n    essential:\n      - { skill: SUAS, level: 4 }\n';
const CURRENT =
  'title: x\nskills:\n  sfia:\n    version: 9\n    essential:\n      - { skill: TEST, level: 4 }\n';

const FILES = {
  'role.config.yaml': 'sfiaVersion: 7 # ours\n',
  'base.role.yaml': TEMPLATE,
  'child.role.yaml': CHILD,
  'teams/governed.role.yaml': GOVERNED.replace('SUAS', 'TECH'),
  'current.role.yaml': CURRENT,
  'broken.role.yaml': `title: y\n${TEMPLATE}title: x\n`,
  // a byte order mark, which editors don't count
  'marked.role.yaml': `\uFEFF${CURRENT.replace('9', '8').replace('TEST', 'PROG')}`,
};
const MARK =
  '# role-decide TEST, SFIA 6 to 9: In SFIA 9, part of TEST became Non-functional testing (NFTS) and Process testing (PRTS). Choose, then delete this line.';

describe('migrating all roles', () => {
  const folder = folderFor(FILES);
  const editor = editorFor({ folder: folder.path });
  const names = Object.keys(FILES);

  const ask = (...uris: string[]) =>
    editor().connection.sendRequest<MigratedRoles | null>(MIGRATE_ROLES, { uris });

  function changes(answer: MigratedRoles | null): TextDocumentEdit[] {
    return (answer?.edit.documentChanges ?? []).filter((change) => 'edits' in change);
  }

  /** Each file that changes, with its text after. */
  function textsAfter(answer: MigratedRoles | null, texts: Readonly<Record<string, string>> = FILES) {
    return Object.fromEntries(
      changes(answer).map(({ textDocument: { uri }, edits }) => {
        const name = names.find((one) => folder.uri(one) === uri) ?? uri;
        const document = TextDocument.create(uri, 'role-yaml', 1, (texts[name] ?? '').replace(/^\uFEFF/, ''));
        return [name, TextDocument.applyEdits(document, edits as AnnotatedTextEdit[])];
      }),
    );
  }

  it('moves them together with what they extend and what governs them', async () => {
    const answer = await ask(...names.map(folder.uri));
    assert.deepEqual(textsAfter(answer), {
      'role.config.yaml': 'sfiaVersion: 9 # ours\n',
      'base.role.yaml': TEMPLATE.replace('6', '9').replace('QUST', 'QUMG'),
      'child.role.yaml': CHILD.replace('QUST', 'QUMG').replace(
        '      - { skill: TEST',
        `      ${MARK}\n      - { skill: TEST`,
      ),
      'marked.role.yaml': CURRENT.replace('TEST', 'PROG'),
    });
    assert.equal(answer?.version, 9);
    assert.deepEqual(answer.left, [
      { uri: folder.uri('broken.role.yaml'), because: "it can't be read as YAML without doubt" },
    ]);
  });

  it('says what becomes of each skill, and what is left to a person', async () => {
    const answer = await ask(...names.map(folder.uri));
    const child = answer?.files.find(({ uri }) => uri === folder.uri('child.role.yaml'));
    const question =
      'In SFIA 9, part of TEST became Non-functional testing (NFTS) and Process testing (PRTS).';
    assert.deepEqual(child?.summary, [`TEST is called Functional testing now. ${question}`]);
    assert.deepEqual(child.decisions, [question]);
  });

  it('gives each change a reason', async () => {
    const answer = await ask(...names.map(folder.uri));
    const annotations = answer?.edit.changeAnnotations ?? {};
    const reasons = changes(answer)
      .find(({ textDocument }) => textDocument.uri === folder.uri('base.role.yaml'))
      ?.edits.map((edit) => annotations[String('annotationId' in edit && edit.annotationId)]);
    assert.deepEqual(reasons, [
      { label: 'Cite the newer version', description: 'This role cites SFIA 9.' },
      {
        label: 'Replace skills that left SFIA',
        description: 'The SFIA Foundation names QUMG in place of QUST.',
      },
    ]);
  });

  it('leaves a role alone without the file that says its version', async () => {
    const answer = await ask(folder.uri('child.role.yaml'));
    assert.deepEqual(changes(answer), []);
    assert.deepEqual(answer?.left, [
      {
        uri: folder.uri('child.role.yaml'),
        because: 'its version of SFIA comes from base.role.yaml, which stays as it is',
      },
    ]);
  });

  it('writes the version into a role whose workspace file stays', async () => {
    const answer = await ask(folder.uri('teams/governed.role.yaml'));
    const text = FILES['teams/governed.role.yaml'];
    assert.deepEqual(textsAfter(answer), {
      'teams/governed.role.yaml': text.replace('sfia:\n', 'sfia:\n    version: 9\n'),
    });
  });

  it('reads what the editor has open, and names its version', async () => {
    const uri = folder.uri('marked.role.yaml');
    const text = CURRENT.replace('9', '7').replace('TEST', 'GOVN');
    await editor().open(uri, text);
    await editor().edit(uri, 'level: 4', 'level: 6');
    const answer = await ask(uri);
    assert.deepEqual(
      changes(answer).map(({ textDocument }) => textDocument),
      [{ uri, version: 2 }],
    );
    assert.deepEqual(textsAfter(answer, { 'marked.role.yaml': editor().text(uri) }), {
      'marked.role.yaml': CURRENT.replace('TEST', 'GOVN').replace('level: 4', 'level: 6'),
    });
    await editor().close(uri);
  });

  it('has nothing to say of no files, and of ones that are gone', async () => {
    const empty = { version: 9, edit: { documentChanges: [], changeAnnotations: {} }, files: [], left: [] };
    assert.deepEqual(await ask(), empty);
    assert.deepEqual(await ask(folder.uri('gone.role.yaml')), empty);
  });

  it('changes nothing by itself, and nothing more once it is applied', async () => {
    const uris = names.map(folder.uri);
    const texts = textsAfter(await ask(...uris));
    assert.deepEqual(textsAfter(await ask(...uris)), texts);
    folder.write(texts);
    await Promise.all(uris.map((uri) => editor().filesChanged(uri)));
    assert.deepEqual(changes(await ask(...uris)), []);
  });
});

describe('the fix that migrates one role', () => {
  const editor = editorFor();

  it('is one edit of the whole role', async () => {
    const uri = 'file:///no-such-folder/migrating/the.role.yaml';
    await editor().open(uri, TEMPLATE);
    const found = (await editor().diagnostics(uri)).find(({ code }) => code === 'sfia/older-version');
    assert.ok(found);
    const [action] = await editor().actions(uri, found);
    assert.equal(action?.title, 'Migrate this role to SFIA 9');
    assert.equal(action.isPreferred, true);
    assert.equal(editor().applied(uri, action), TEMPLATE.replace('6', '9').replace('QUST', 'QUMG'));
  });
});
