import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createFrameworks } from '../../server/src/language/frameworks/catalogue';
import type { CatalogueName, Frameworks } from '../../server/src/language/frameworks/types';

/** What the build made of one catalogue; tests run in the root of the checkout. */
export function loadCatalogue(name: CatalogueName): unknown {
  return JSON.parse(readFileSync(path.resolve('dist/catalogue', `${name}.catalogue.json`), 'utf8'));
}

let frameworks: Frameworks | undefined;

/** The bundled frameworks, as the product loads them; once for all tests of a file. */
export function loadFrameworks(): Frameworks {
  frameworks ??= createFrameworks(loadCatalogue);
  return frameworks;
}
