import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Editor } from '../protocol/editor';
import { installed, manifestIn, run } from './packed';

/** What is tried of the command line: arguments, exit code, and what is printed. Files are examples. */
const COMMANDS: readonly [args: readonly string[], code: number, printed: RegExp][] = [
  [['--version'], 0, /^\d+\.\d+\.\d+\n$/],
  [['--help'], 0, /Commands:[\s\S]+ check [\s\S]+ export [\s\S]+ new /],
  [['check', 'examples/lead-devops.role.yaml'], 0, /^/],
  [['check', 'examples/broken.role.yaml'], 1, /examples\/broken\.role\.yaml:\d+:\d+/],
  [['check', '--format', 'sarif', 'examples/broken.role.yaml'], 1, /^\{"version":"2\.1\.0"/],
  [['explain', 'PROG:5'], 0, /^Programming\/software development \(PROG\)\n/],
  [['explain', 'sfia/undefined-level'], 0, /Wrong:[\s\S]+Right:/],
  [
    ['list', 'roles', 'examples', '--format', 'csv'],
    0,
    /^\uFEFF"file","title"[\s\S]+lead-devops\.role\.yaml"/,
  ],
  [['list', 'skills'], 0, /^code +name/],
  [['render', 'examples/lead-devops.role.yaml'], 0, /^Lead DevOps engineer\n===/],
  [['migrate', '--dry-run', 'examples/lead-devops.role.yaml'], 0, /No file cites an older version/],
  [['new', 'Archivist', '--template', 'examples/home-office.role.yaml', '--out', 'made'], 0, /is written/],
  [
    ['export', 'examples/lead-devops.role.yaml', '--format', 'html,docx,markdown,json', '--out', 'adverts'],
    0,
    /^4 files in adverts, 4 new or changed\.\n$/,
  ],
  [['import', 'adverts/lead-devops.docx', '--out', 'imported'], 1, /lead-devops/],
];

describe('the npm package in an empty folder', function () {
  this.timeout(60_000);
  let folder: string;

  before(() => {
    folder = installed();
  });

  it('is installed without a registry, and brings no other package', () => {
    const modules = readdirSync(path.join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    assert.deepEqual(modules, ['role-definitions']);
    const { dependencies = {} } = manifestIn(path.join(folder, 'node_modules/role-definitions'));
    assert.deepEqual(dependencies, {});
  });

  it('holds the programs, what they load, and nothing else', () => {
    const files = readdirSync(path.join(folder, 'node_modules/role-definitions'), {
      recursive: true,
      withFileTypes: true,
    });
    const others = files
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) =>
        path.relative(path.join(folder, 'node_modules/role-definitions'), path.join(parentPath, name)),
      )
      .map((name) => name.replaceAll(path.sep, '/'))
      .filter((name) => !/^(?:dist|schemas)\//.test(name));
    assert.deepEqual(others.sort(), ['CHANGELOG.md', 'LICENSE', 'NOTICE', 'README.md', 'package.json']);
  });

  for (const [args, code, printed] of COMMANDS) {
    it(`runs role-definitions ${args.join(' ')}`, () => {
      const done = run('npx', ['--no', '--', 'role-definitions', ...args], folder);
      assert.equal(done.status, code, done.stderr);
      assert.match(done.stdout, printed);
    });
  }

  it('writes Word files', () => {
    const [word = ''] = readdirSync(path.join(folder, 'adverts')).filter((name) => name.endsWith('.docx'));
    assert.equal(
      readFileSync(path.join(folder, 'adverts', word))
        .subarray(0, 2)
        .toString(),
      'PK',
    );
  });

  it('speaks with an editor', async () => {
    const server = path.join(folder, 'node_modules/role-definitions/dist/role-language-server.cjs');
    const editor = await Editor.start({ folder, server });
    const uri = pathToFileURL(path.join(folder, 'lead.role.yaml')).href;
    await editor.open(uri, 'title: Lead\nsumary: x\n');
    assert.deepEqual(await editor.seen(uri), ['2 schema/unknown-key: sumary']);
    assert.equal(await editor.stop(), 0);
  });
});
