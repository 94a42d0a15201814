import type { Catalogue } from '../catalogue.mjs';

export function checkCatalogue(catalogue: Catalogue): string[];
