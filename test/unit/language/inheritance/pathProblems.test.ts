import assert from 'node:assert/strict';
import type { LookUpParent } from '../../../../server/src/language/inheritance/effective';
import { resolveRole } from '../../../../server/src/language/inheritance/resolve';
import { applyEdits, parse, roleShape } from '../../fixture';
import { dataIn, type Folder, resolveIn, shown, uriIn } from './folder';

type Answer = ReturnType<LookUpParent>;

/** What is said of the paths of `c.role.yaml`. */
function said(folder: Folder, special: Record<string, Answer> = {}): string[] {
  const { problems } = resolveIn(folder, 'c.role.yaml', special);
  return problems.map((problem) => shown(folder['c.role.yaml'] ?? '', problem));
}

function extending(path: string, others: Folder = {}): Folder {
  return { ...others, 'c.role.yaml': `extends: ${path}\ntitle: C\n` };
}

describe('a path in extends', () => {
  it('that leads to a role gives no finding', () => {
    assert.deepEqual(
      said(extending('./home-office.role.yaml', { 'home-office.role.yaml': 'summary: S' })),
      [],
    );
  });
  it('may hold blanks, umlauts, # and %', () => {
    for (const name of ['our role.role.yaml', 'größe.role.yaml', 'c# 100%.role.yaml', 'a%20b.role.yaml']) {
      const folder = extending(JSON.stringify(`./${name}`), { [name]: 'summary: S' });
      assert.deepEqual(said(folder), [], name);
      assert.deepEqual(dataIn(folder, 'c.role.yaml'), { summary: 'S', title: 'C' });
    }
  });
  it('may go up and down inside the root', () => {
    const folder: Folder = {
      'base/b.role.yaml': 'extends: ../top.role.yaml\nbenefits: [b]',
      'top.role.yaml': 'summary: S',
      'team/c.role.yaml': 'extends: ../base/b.role.yaml',
    };
    assert.deepEqual(dataIn(folder, 'team/c.role.yaml'), { summary: 'S', benefits: ['b'] });
    assert.deepEqual(resolveIn(folder, 'team/c.role.yaml').problems, []);
  });
  it('to no file names the one that was probably meant', () => {
    const others = { 'home-office.role.yaml': '', 'unlike.role.yaml': '' };
    assert.deepEqual(said(extending('./home-ofice.role.yaml', others)), [
      './home-ofice.role.yaml | extends/not-found | No file `./home-ofice.role.yaml` here. Did you mean `./home-office.role.yaml`?',
    ]);
  });
  it('without its ending names the whole', () => {
    const [found] = said(extending('./home-office.yaml', { 'home-office.role.yaml': '' }));
    assert.match(found ?? '', /Did you mean `\.\/home-office\.role\.yaml`\?$/);
  });
  it('is not near another for their common ending', () => {
    assert.match(
      said(extending('./no-such-file.role.yaml', { 'home-office.role.yaml': '' }))[0] ?? '',
      /here\.$/,
    );
  });
  it('to nothing near names none, and never the file itself', () => {
    assert.deepEqual(said(extending('./cc.role.yaml')), [
      './cc.role.yaml | extends/not-found | No file `./cc.role.yaml` here.',
    ]);
  });
  it('that leaves the root is told without being read', () => {
    assert.deepEqual(said(extending('../secret.role.yaml')), [
      "../secret.role.yaml | extends/outside-root | `../secret.role.yaml` leads out of the folder that roles may be taken from, so it isn't read.",
    ]);
  });
  it('that leaves the root by a link is told the same', () => {
    const [found] = said(extending('./link.role.yaml'), { 'link.role.yaml': { status: 'outside-root' } });
    assert.match(found ?? '', /^\.\/link\.role\.yaml \| extends\/outside-root \|/);
  });
  it('that is an address is refused', () => {
    assert.deepEqual(said(extending('https://example.org/a.role.yaml')), [
      'https://example.org/a.role.yaml | extends/outside-root | `https://example.org/a.role.yaml` is an address, but a role extends a file beside it, such as `./home-office.role.yaml`.',
    ]);
  });
  for (const path of [
    '/roles/a.role.yaml',
    'C:/roles/a.role.yaml',
    'c:\\roles\\a.role.yaml',
    '\\\\server\\a.role.yaml',
  ]) {
    it(`from the top of a disk is refused: ${path}`, () => {
      const [found] = said(extending(path, { 'a.role.yaml': '' }));
      assert.match(found ?? '', /extends\/outside-root .* starts at the top of a disk/);
    });
  }
  it('with backslashes says how it is written', () => {
    assert.deepEqual(said(extending('.\\base\\a.role.yaml')), [
      '.\\base\\a.role.yaml | extends/not-found | `.\\base\\a.role.yaml` is not found, since paths are written with `/`: `./base/a.role.yaml`.',
    ]);
  });
  it('that is being read gives no finding yet', () => {
    const role = resolveIn(extending('./a.role.yaml'), 'c.role.yaml', {
      'a.role.yaml': { status: 'pending' },
    });
    assert.deepEqual([role.problems, role.complete], [[], false]);
  });
  it('to a file that nobody may read says why', () => {
    assert.deepEqual(
      said(extending('./a.role.yaml'), {
        'a.role.yaml': { status: 'unreadable', reason: 'permission denied' },
      }),
      ["./a.role.yaml | extends/unreadable | `./a.role.yaml` can't be read: permission denied."],
    );
  });
  it('to a file of another kind is told', () => {
    const document = { ...parse('sfiaVersion: 9'), kind: 'config' as const };
    assert.deepEqual(
      said(extending('./role.config.yaml'), { 'role.config.yaml': { status: 'loaded', document } }),
      [
        './role.config.yaml | extends/unreadable | `./role.config.yaml` is not a role file, so there is nothing to inherit.',
      ],
    );
  });
  it('to a list in place of keys is told', () => {
    assert.deepEqual(said(extending('./a.role.yaml', { 'a.role.yaml': '- one' })), [
      './a.role.yaml | extends/unreadable | `./a.role.yaml` holds no keys such as `organisation`, so there is nothing to inherit.',
    ]);
  });
  it('to a file with a YAML error says on which line, and still gives what could be read', () => {
    const text = 'summary: S\nbenefits:\n  - ok\nqualities: [a, "b\n';
    const parent = parse(text, uriIn('a.role.yaml'));
    const problem = { code: 'yaml/syntax', message: 'A quotation mark is missing.', start: 41, end: 42 };
    const document = { ...parent, problems: [problem] };
    const role = resolveIn(extending('./a.role.yaml'), 'c.role.yaml', {
      'a.role.yaml': { status: 'loaded', document },
    });
    assert.deepEqual(
      role.problems.map(({ message, related }) => [
        message,
        related?.map(({ uri, range }) => [uri, range.start.line]),
      ]),
      [
        [
          "`./a.role.yaml` can't be read as YAML (line 4): A quotation mark is missing.",
          [[uriIn('a.role.yaml'), 3]],
        ],
      ],
    );
    const summary = role.root?.entries.get('summary');
    assert.equal(summary?.kind === 'scalar' && summary.text, 'S');
  });
  it('that is blank, empty or no text is left to others', () => {
    for (const path of ['', '~', '""', '[]', '5', '{ a: b }', '[~, 5, [a]]']) {
      assert.deepEqual(said(extending(path)), [], path);
    }
  });
  it('in a file without a folder says to save it first', () => {
    const role = parse('extends: ./a.role.yaml', 'untitled:Untitled-1');
    const { problems } = resolveRole(role, () => ({ status: 'not-found' }), roleShape);
    assert.deepEqual(
      problems.map(({ message }) => message),
      ["`./a.role.yaml` can't be found before this file is saved, since the path starts at its folder."],
    );
  });
  it('each gets its own finding', () => {
    const found = said(extending('[./no.role.yaml, ../out.role.yaml, ./a.role.yaml]', { 'a.role.yaml': '' }));
    assert.deepEqual(
      found.map((line) => line.split(' | ').slice(0, 2)),
      [
        ['./no.role.yaml', 'extends/not-found'],
        ['../out.role.yaml', 'extends/outside-root'],
      ],
    );
  });
  it('of a parent that is missing is told in the parent only', () => {
    const role = resolveIn(
      extending('./a.role.yaml', { 'a.role.yaml': 'extends: ./gone.role.yaml' }),
      'c.role.yaml',
    );
    assert.deepEqual([role.problems, role.complete], [[], false]);
  });
});

describe('the fix of a path', () => {
  const near = { 'our role.role.yaml': '' };
  const cases: [what: string, written: string, others: Folder, expected: string][] = [
    [
      'takes the near name',
      './home-ofice.role.yaml',
      { 'home-office.role.yaml': '' },
      './home-office.role.yaml',
    ],
    ['keeps single quotes', "'./our rolle.role.yaml'", near, "'./our role.role.yaml'"],
    ['keeps double quotes', '"./our rolle.role.yaml"', near, '"./our role.role.yaml"'],
    ['turns backslashes', 'base\\a.role.yaml', {}, 'base/a.role.yaml'],
  ];
  for (const [what, written, others, expected] of cases) {
    it(what, () => {
      const folder = extending(written, others);
      const text = folder['c.role.yaml'] ?? '';
      const [fix] = resolveIn(folder, 'c.role.yaml').problems.flatMap(({ fixes }) => fixes?.() ?? []);
      assert.equal(applyEdits(text, fix?.edits ?? []), `extends: ${expected}\ntitle: C\n`);
      assert.equal(fix?.preferred, true);
    });
  }
  it('quotes what brackets would split', () => {
    const text = 'extends: [./a-b.role.yaml]';
    const folder = { 'c.role.yaml': text, 'a,b.role.yaml': '' };
    const [problem] = resolveIn(folder, 'c.role.yaml').problems;
    assert.equal(applyEdits(text, problem?.fixes?.()[0]?.edits ?? []), 'extends: ["./a,b.role.yaml"]');
  });
});
