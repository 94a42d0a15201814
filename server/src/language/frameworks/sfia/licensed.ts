import type {
  LicensedText,
  LicensedTexts,
  SfiaVersion,
  SfiaWorkbook,
  WorkbookLevel,
  WorkbookSkill,
} from '../types';
import { VERSIONS } from './skills';

export const NO_LICENSED_TEXTS: LicensedTexts = { skill: () => undefined, level: () => undefined };

/** Texts that come and go while the server runs. They are held in memory only. */
export interface LicensedTextStore extends LicensedTexts {
  replace(texts: readonly LicensedText[]): void;
}

export function createLicensedTexts(): LicensedTextStore {
  let skills = new Map<string, WorkbookSkill>();
  let levels = new Map<string, WorkbookLevel>();
  return {
    skill: (code, version) => skills.get(`${version} ${code}`),
    level: (level, version) => levels.get(`${version} ${level}`),
    replace(texts) {
      skills = new Map(
        texts.flatMap((text) =>
          text.skills.map((skill) => [`${text.version} ${skill.code}`, skill] as const),
        ),
      );
      levels = new Map(
        texts.flatMap((text) =>
          text.levels.map((level) => [`${text.version} ${level.level}`, level] as const),
        ),
      );
    },
  };
}

/** A text as it was kept; `undefined` for anything else, since files can be changed by others. */
export function licensedTextIn(value: unknown): LicensedText | undefined {
  if (!isSfiaWorkbook(value)) return undefined;
  const version: SfiaVersion | undefined = VERSIONS.find((one) => one === value.version);
  return version === undefined ? undefined : { ...value, version };
}

export function isSfiaWorkbook(value: unknown): value is SfiaWorkbook {
  return (
    isRecord(value) &&
    (value.version === undefined || typeof value.version === 'number') &&
    isListOf(value.skills, isSkill) &&
    isListOf(value.levels, isLevel)
  );
}

function isSkill(value: unknown): boolean {
  return (
    isRecord(value) &&
    [value.code, value.name, value.description, value.guidance].every((text) => typeof text === 'string') &&
    isTexts(value.levels)
  );
}

function isLevel(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.level === 'number' &&
    typeof value.essence === 'string' &&
    isTexts(value.attributes)
  );
}

function isTexts(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((text) => typeof text === 'string');
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
