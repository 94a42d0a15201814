import { createCivilService } from './civilService/civilService';
import type { CompactCivilService, CompactDigitalAndData, CompactSfia } from './compact';
import { createDigitalAndData } from './digitalAndData/digitalAndData';
import { type CompactLanguage, createLanguageGuide } from './language/guide';
import { once } from './once';
import { NO_LICENSED_TEXTS } from './sfia/licensed';
import { createSfia } from './sfia/sfia';
import type { Frameworks, LicensedTexts, LoadCatalogue, SkillsFramework } from './types';

/**
 * The bundled frameworks. `load` is asked for each catalogue when something first needs it, and only once; what it
 * throws (a file that is missing, say) reaches whoever asked, and the next one to ask tries again.
 */
export function createFrameworks(
  load: LoadCatalogue,
  licensed: LicensedTexts = NO_LICENSED_TEXTS,
): Frameworks {
  const sfia = once(() => createSfia(load('sfia') as CompactSfia, licensed));
  const digitalAndData = once(() => createDigitalAndData(load('digital-and-data') as CompactDigitalAndData));
  const civilService = once(() => createCivilService(load('civil-service') as CompactCivilService));
  const language = once(() => createLanguageGuide(load('language') as CompactLanguage));
  return {
    get sfia() {
      return sfia();
    },
    get digitalAndData() {
      return digitalAndData();
    },
    get civilService() {
      return civilService();
    },
    get language() {
      return language();
    },
    custom: NO_FRAMEWORKS,
  };
}

const NO_FRAMEWORKS: Frameworks['custom'] = new Map();

/** The bundled frameworks, still loaded on first use, with those of a workspace. */
export function withCustom(bundled: Frameworks, custom: Frameworks['custom']): Frameworks {
  if (custom.size === 0) return bundled;
  return {
    get sfia() {
      return bundled.sfia;
    },
    get digitalAndData() {
      return bundled.digitalAndData;
    },
    get civilService() {
      return bundled.civilService;
    },
    get language() {
      return bundled.language;
    },
    custom,
  };
}

/** Keys under `skills` that need no workspace file. */
export const BUNDLED_IDS = ['sfia', 'digitalAndData'] as const;

/** The framework that a key under `skills` names. SFIA, which has no roles and other levels, is none of these. */
export function frameworkById(frameworks: Frameworks, id: string | undefined): SkillsFramework | undefined {
  if (id === undefined) return undefined;
  return id === 'digitalAndData' ? frameworks.digitalAndData : frameworks.custom.get(id);
}
