import assert from 'node:assert/strict';
import { exportAll, type ManyExports } from '../../../server/src/exports/exportAll';

type Format = 'html' | 'csv';

const ENDINGS: Readonly<Record<Format, string>> = { html: '.html', csv: '.scoring.csv' };

/** A folder in memory, and exports that say the role's name. */
function folder() {
  const files = new Map<string, string>();
  const writes: string[] = [];
  const given = (roles: readonly string[]): ManyExports<Format> => ({
    roles,
    formats: ['html', 'csv'],
    exportRole: async (role, format) => ({
      fileName: `${role.split('/').at(-1)}${ENDINGS[format]}`,
      content: `${format} of ${role}`,
      notes: ['The salary is missing.', ...(format === 'csv' ? ['There is nothing to score.'] : [])],
      title: `Title of ${role}`,
    }),
    async read(name) {
      const text = files.get(name);
      return text === undefined ? undefined : new TextEncoder().encode(text);
    },
    async write(name, bytes) {
      writes.push(name);
      files.set(name, new TextDecoder().decode(bytes));
    },
  });
  return { files, writes, given };
}

describe('all roles of a folder, exported', () => {
  it('are numbered where two have the same name, in whatever case', async () => {
    const { files, given } = folder();
    const done = await exportAll(given(['a/lead', 'b/Lead', 'c/index']));
    assert.deepEqual([...files.keys()].sort(), [
      'Lead-2.html',
      'Lead-2.scoring.csv',
      'index-2.html',
      'index.html',
      'index.scoring.csv',
      'lead.html',
      'lead.scoring.csv',
    ]);
    assert.match(files.get('index.html') ?? '', /Title of b\/Lead[\s\S]*href="\.\/Lead-2\.html"/);
    assert.deepEqual([done.files, done.written], [6, 6]);
  });

  it('are not written again where nothing has changed', async () => {
    const { files, writes, given } = folder();
    await exportAll(given(['a/lead', 'a/other']));
    files.set('other.html', 'older');
    writes.length = 0;
    const done = await exportAll(given(['a/lead', 'a/other']));
    assert.deepEqual(writes, ['other.html']);
    assert.deepEqual([done.files, done.written], [4, 1]);
  });

  it('say each note once, with the formats that it is about', async () => {
    const { notes } = await exportAll(folder().given(['a/lead']));
    assert.deepEqual(notes, [
      { role: 'a/lead', formats: ['html', 'csv'], text: 'The salary is missing.' },
      { role: 'a/lead', formats: ['csv'], text: 'There is nothing to score.' },
    ]);
  });

  it('do without one that fails, and without templates', async () => {
    const { files, given } = folder();
    const all = given(['broken', 'template', 'lead']);
    const done = await exportAll({
      ...all,
      async exportRole(role, format) {
        if (role === 'broken') throw new Error('no room left');
        return role === 'template' ? { reason: 'it is one', template: true } : all.exportRole(role, format);
      },
    });
    assert.deepEqual([...files.keys()], ['lead.html', 'lead.scoring.csv', 'index.html']);
    assert.deepEqual(done.failed, [
      { role: 'broken', formats: ['html', 'csv'], text: 'Error: no room left' },
    ]);
  });

  it('leave out of the index what could not be written', async () => {
    const { files, given } = folder();
    const all = given(['a', 'b']);
    const done = await exportAll({
      ...all,
      async write(name, bytes) {
        if (name === 'b.html') throw new Error('it is locked');
        await all.write(name, bytes);
      },
    });
    assert.deepEqual(done.failed, [{ role: 'b', formats: ['html'], text: 'Error: it is locked' }]);
    assert.match(files.get('index.html') ?? '', /b\.scoring\.csv/);
    assert.doesNotMatch(files.get('index.html') ?? '', /b\.html/);
  });

  it('are written without a question where nothing of another text is there', async () => {
    const { files, given } = folder();
    const mayReplace = async () => assert.fail('nothing is to be replaced');
    await exportAll({ ...given(['a', 'b']), mayReplace });
    files.delete('b.html');
    await exportAll({ ...given(['a', 'b']), mayReplace });
    assert.ok(files.has('b.html'));
  });

  for (const answer of [true, false]) {
    it(`${answer ? 'replace' : 'leave alone'} what others wrote, as they are told before anything is written`, async () => {
      const { files, writes, given } = folder();
      files.set('a.html', 'edited by a colleague');
      files.set('index.html', 'the front page of a website');
      const asked: string[] = [];
      const done = await exportAll({
        ...given(['a', 'b']),
        async mayReplace(names) {
          asked.push(...names);
          assert.deepEqual(writes, []);
          return answer;
        },
      });
      assert.deepEqual(asked, ['a.html', 'index.html']);
      assert.equal(done.isCancelled, !answer);
      assert.deepEqual(
        [...writes].sort(),
        answer ? ['a.html', 'a.scoring.csv', 'b.html', 'b.scoring.csv', 'index.html'] : [],
      );
    });
  }

  it('stop where they are told to, and leave the folder as it was', async () => {
    const { files, given } = folder();
    files.set('index.html', 'before');
    const done = await exportAll({ ...given(['a', 'b', 'c']), isCancelled: (role) => role === 'b' });
    assert.equal(done.isCancelled, true);
    assert.deepEqual([...files.keys()], ['index.html']);
    assert.equal(files.get('index.html'), 'before');
  });
});
