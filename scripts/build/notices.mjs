// The licences of the packages whose code ends up in the bundles: they ask to travel with it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Folders of the packages that esbuild's metafiles name as inputs. */
function packagesIn(metafiles) {
  const folders = new Set();
  for (const { inputs } of metafiles) {
    for (const file of Object.keys(inputs)) {
      const match = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file);
      if (match !== null) folders.add(match[0]);
    }
  }
  return [...folders];
}

/** Writes one file with name, version and licence of each package, sorted. */
export function writeNotices(root, metafiles, outfile) {
  const notices = packagesIn(metafiles).map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(path.join(root, folder, 'package.json'), 'utf8'),
    );
    const file = readdirSync(path.join(root, folder)).find((entry) => /^licen[cs]e(?:\.|$)/i.test(entry));
    const text =
      file === undefined ? `Licence: ${license}` : readFileSync(path.join(root, folder, file), 'utf8').trim();
    return { key: `${name} ${version}`, text };
  });
  const distinct = new Map(
    notices.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ key, text }) => [key, text]),
  );
  const parts = [...distinct].map(([key, text]) => `${key}\n\n${text}\n`);
  const intro = 'Role Definitions contains code of these packages.\n';
  writeFileSync(outfile, [intro, ...parts].join(`\n${'-'.repeat(72)}\n\n`));
}
