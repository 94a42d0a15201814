// `import 'virtual:tests'` in an entry point of tests stands for every *.test.ts in the entry point's folder, and
// `import 'virtual:tests/../vscode'` for those in the folder that is named from there.
import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The esbuild plugin. It is resolved from the importing file, so one plugin serves every layer. */
export const testsPlugin = {
  name: 'tests',
  setup(build) {
    build.onResolve({ filter: /^virtual:tests(?:\/|$)/ }, ({ path: name, resolveDir }) => ({
      path: path.join(resolveDir, name.slice('virtual:tests'.length)),
      namespace: 'tests',
    }));
    build.onLoad({ filter: /.*/, namespace: 'tests' }, ({ path: folder }) => {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.test.ts'))
        .sort();
      const imports = files.map((file) => `import ${JSON.stringify(`./${file.replaceAll(path.sep, '/')}`)};`);
      return { contents: imports.join('\n'), resolveDir: folder };
    });
  },
};
