import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CatalogueName } from '../language/frameworks/types';

/** The facts lie beside the bundle that this is part of. Throws where the installation is incomplete. */
export function loadCatalogue(name: CatalogueName): unknown {
  return JSON.parse(readFileSync(path.join(__dirname, 'catalogue', `${name}.catalogue.json`), 'utf8'));
}
