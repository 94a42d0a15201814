import civilService from 'virtual:catalogue/civil-service';
import digitalAndData from 'virtual:catalogue/digital-and-data';
import language from 'virtual:catalogue/language';
import sfia from 'virtual:catalogue/sfia';
import type { CatalogueName } from '../language/frameworks/types';

/** The facts travel inside the worker's bundle as text: parsing waits until something needs them. */
const TEXTS: Readonly<Record<CatalogueName, string>> = {
  sfia,
  'digital-and-data': digitalAndData,
  'civil-service': civilService,
  language,
};

export function loadCatalogue(name: CatalogueName): unknown {
  return JSON.parse(TEXTS[name]);
}
