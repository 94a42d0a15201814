import { listed } from '../../schema/words';
import { sameName } from '../names';
import type { Sfia, SfiaVersion, SfiaWorkbook, WorkbookSkill } from '../types';

/** `undefined` for one that is neither, such as a translation. */
export type Edition = 'British English' | 'US English' | undefined;

/** What is to be said about a workbook before its text is kept. */
export interface WorkbookCheck {
  readonly version: SfiaVersion;
  readonly edition: Edition;
  /** Sentences about what differs from the catalogue. */
  readonly warnings: readonly string[];
}

/** A workbook with fewer of its version's skills is taken for an excerpt, and refused. */
const LEAST_SHARE = 0.9;

/** Which version of SFIA a workbook holds, and how it differs from the catalogue; a sentence where it isn't SFIA. */
export function checkWorkbook(
  { version: stated, skills }: SfiaWorkbook,
  sfia: Sfia,
): WorkbookCheck | { readonly problem: string } {
  const codes = new Set(skills.map(({ code }) => code));
  const shares = sfia.versions.map((version) => ({ version, share: shareOf(codes, version, sfia) }));
  const [best] = shares
    .filter(({ version }) => stated === undefined || version === stated)
    .sort((a, b) => b.share - a.share);
  if (best === undefined) {
    return {
      problem: `The workbook is of SFIA ${stated}, which this version of the extension doesn't know.`,
    };
  }
  const { version } = best;
  const expected = sfia.skills(version);
  const present = expected.filter(({ code }) => codes.has(code)).length;
  if (present < expected.length * LEAST_SHARE) {
    return {
      problem: `The file has ${present} of the ${expected.length} skills of SFIA ${version}, so it is not the whole workbook.`,
    };
  }
  const edition = editionOf(skills, version, sfia);
  return { version, edition, warnings: warningsAbout(skills, edition, version, sfia) };
}

/** How much of `codes` and of the version's skills is the same: 0 to 1. */
function shareOf(codes: ReadonlySet<string>, version: SfiaVersion, sfia: Sfia): number {
  const skills = sfia.skills(version);
  const common = skills.filter(({ code }) => codes.has(code)).length;
  return common / (codes.size + skills.length - common);
}

/** The catalogue has the British names; the US edition spells some of them its own way. */
function editionOf(skills: readonly WorkbookSkill[], version: SfiaVersion, sfia: Sfia): Edition {
  const known = skills.flatMap(({ code, name }) => {
    const british = sfia.skill(code, version)?.name;
    return british === undefined ? [] : [{ name, british }];
  });
  const others = known.filter(({ name, british }) => !sameName(name, british));
  if (others.length === 0) return 'British English';
  return others.every(({ name, british }) => sameName(inBritish(name), british)) ? 'US English' : undefined;
}

function inBritish(name: string): string {
  return name
    .replace(/program(?!m)/gi, 'programme')
    .replace(/organiz/gi, 'organis')
    .replace(/visualiz/gi, 'visualis');
}

function warningsAbout(
  skills: readonly WorkbookSkill[],
  edition: Edition,
  version: SfiaVersion,
  sfia: Sfia,
): string[] {
  const codes = skills.map(({ code }) => code);
  const known = (code: string) => sfia.skill(code, version);
  const unknown = codes.filter((code) => known(code) === undefined);
  const repeated = codes.filter((code, index) => codes.indexOf(code) !== index);
  const missing = sfia.skills(version).filter(({ code }) => !codes.includes(code));
  const renamed = skills.filter(({ code, name }) => !sameName(known(code)?.name ?? name, name));
  const without = skills.flatMap(({ code, levels }) =>
    (known(code)?.levels ?? []).filter((level) => !levels[level]).map((level) => `${code} level ${level}`),
  );
  const beyond = skills.flatMap(({ code, levels }) =>
    Object.keys(levels)
      .filter((level) => known(code)?.levels.includes(Number(level)) === false)
      .map((level) => `${code} level ${level}`),
  );
  return [
    ...about(unknown, 'code is', 'codes are', `not known in SFIA ${version}`),
    ...about(repeated, 'code stands', 'codes stand', 'in more than one row'),
    ...about(
      missing.map(({ code }) => code),
      `skill of SFIA ${version} is`,
      `skills of SFIA ${version} are`,
      'missing',
    ),
    ...about(without, 'level has', 'levels have', 'no text'),
    ...about(beyond, 'level has', 'levels have', `a text, but SFIA ${version} doesn't define it`),
    ...(edition === undefined
      ? about(
          renamed.map(({ code, name }) => `${code} (${name})`),
          'skill has',
          'skills have',
          `another name than in the British edition of SFIA ${version}`,
        )
      : []),
  ];
}

/** "2 codes are not known in SFIA 9: XXXX and YYYY." */
function about(found: readonly string[], one: string, several: string, what: string): string[] {
  if (found.length === 0) return [];
  return [`${found.length} ${found.length === 1 ? one : several} ${what}: ${listed(found, 'and')}.`];
}
