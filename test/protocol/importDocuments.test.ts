import assert from 'node:assert/strict';
import { IMPORT_DOCUMENTS, type ImportDocumentsParams, type ImportResult } from '../../server/src/protocol';
import { editorFor } from './suite';

/** What a reader makes of a page about one role. */
function page(title: string): ImportDocumentsParams['documents'][number] {
  return {
    name: `${title}.docx`,
    blocks: [
      { kind: 'heading', depth: 1, text: title },
      { kind: 'heading', depth: 2, text: 'About us' },
      { kind: 'paragraph', text: 'We keep the ships and the harbours of this country safe.' },
      { kind: 'heading', depth: 2, text: 'SFIA skills' },
      { kind: 'paragraph', text: 'Functional testing (TEST) – Level 4' },
      { kind: 'heading', depth: 2, text: 'Flood duty' },
      { kind: 'paragraph', text: `The ${title} watches the water.` },
    ],
  };
}

describe('importing documents', () => {
  const editor = editorFor();
  const ask = (params: ImportDocumentsParams) =>
    editor().connection.sendRequest<ImportResult | null>(IMPORT_DOCUMENTS, params);

  it('answers role files, and where each part went in them', async () => {
    const answer = await ask({ documents: [page('Pilot')] });
    const [file] = answer?.files ?? [];
    assert.equal(file?.name, 'pilot.role.yaml');
    const look = answer?.items.filter(({ outcome }) => outcome === 'look') ?? [];
    assert.deepEqual(
      look.map(({ file: index, from, to, start, end }) => [
        index,
        from.document,
        to,
        file?.text.slice(start, end),
      ]),
      [
        [
          0,
          'Pilot.docx',
          'sections, "Flood duty"',
          'heading: Flood duty\n    body: |\n      The Pilot watches the water.\n    after: skills.sfia',
        ],
      ],
    );
  });

  it('moves what the documents share to a template where that is asked for', async () => {
    const documents = [page('Pilot'), page('Cook')];
    assert.deepEqual((await ask({ documents }))?.repeated?.sections, ['organisation']);
    const answer = await ask({ documents, template: true });
    assert.deepEqual(
      answer?.files.map(({ name, kind }) => [name, kind]),
      [
        ['shared-template.role.yaml', 'template'],
        ['pilot.role.yaml', 'role'],
        ['cook.role.yaml', 'role'],
      ],
    );
    assert.match(answer?.files[1]?.text ?? '', /^extends: \.\/shared-template\.role\.yaml$/m);
  });

  it('gives no file a name that is taken, and roles extend the template by the name that it got', async () => {
    const documents = [page('Pilot'), page('Cook')];
    const taken = ['Shared-Template.role.yaml', 'cook.role.yaml', 'cook-2.role.yaml'];
    const files = (await ask({ documents, template: true, taken }))?.files ?? [];
    assert.deepEqual(
      files.map(({ name }) => name),
      ['shared-template-2.role.yaml', 'pilot.role.yaml', 'cook-3.role.yaml'],
    );
    assert.match(files[2]?.text ?? '', /^extends: \.\/shared-template-2\.role\.yaml$/m);
  });
});
