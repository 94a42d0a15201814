import { readFileSync } from 'node:fs';
import path from 'node:path';

/** esbuild plugin that answers `virtual:catalogue/NAME` with the compact catalogue as text, for bundles without files. */
export function cataloguePlugin(root) {
  return {
    name: 'catalogue',
    setup(build) {
      build.onResolve({ filter: /^virtual:catalogue\// }, ({ path: name }) => ({
        path: name.replace('virtual:catalogue/', ''),
        namespace: 'catalogue',
      }));
      build.onLoad({ filter: /.*/, namespace: 'catalogue' }, ({ path: name }) => ({
        contents: readFileSync(path.join(root, 'dist/catalogue', `${name}.catalogue.json`), 'utf8'),
        loader: 'text',
      }));
    },
  };
}
