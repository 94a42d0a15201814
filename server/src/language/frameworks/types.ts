/** The frameworks that this version holds a copy of, and the shapes in which features read them. */

import type { LanguageGuide } from './language/guide';

/** A value that a hover or a completion can show without knowing where it comes from. */
export interface NamedValue {
  /** Stable in its framework: a code, a slug, or the word that a role file uses. */
  readonly id: string;
  readonly name: string;
  /** One sentence in this project's own words; a framework of the workspace has its own, or none (empty). */
  readonly explanation: string;
}

export type SfiaVersion = 6 | 7 | 8 | 9;

/**
 * How far the defined levels of a skill were checked against the Foundation's publications.
 * `several-sources`: identical in several sources; `confirmed`: a second source names them; `consistent`: an
 * official change table fits them; `single-source`: read in one source only, which a hover should say.
 */
export type LevelsFrom = 'several-sources' | 'confirmed' | 'consistent' | 'single-source';

export interface SfiaSkill {
  readonly code: string;
  readonly name: string;
  readonly category: string;
  readonly subcategory: string;
  /** Ascending, each 1 to 7. */
  readonly levels: readonly number[];
  /** Position in the version's printed order, from 1. */
  readonly order: number;
  readonly levelsFrom: LevelsFrom;
}

export interface SkillHistory {
  readonly code: string;
  /** Ascending, without gaps. */
  readonly versions: readonly SfiaVersion[];
  readonly first: SfiaVersion;
  readonly last: SfiaVersion;
  readonly skills: ReadonlyMap<SfiaVersion, SfiaSkill>;
}

/** `official`: the Foundation says so. `grouping`: only suggested by how an official page groups the skills. */
export type SuccessorBasis = 'official' | 'grouping';

export interface SkillSuccessors {
  readonly codes: readonly string[];
  readonly basis: SuccessorBasis;
  /** The first version without the skill. */
  readonly leftIn: SfiaVersion;
  readonly note: string;
}

export type SfiaChangeKind = 'added' | 'removed' | 'renamed' | 'levels-changed' | 'moved' | 'split';

/** One difference between two neighbouring versions. */
export interface SfiaChange {
  readonly from: SfiaVersion;
  readonly to: SfiaVersion;
  readonly code: string;
  readonly kind: SfiaChangeKind;
  /** The skill in `from`; undefined when it was added. */
  readonly before: SfiaSkill | undefined;
  /** The skill in `to`; undefined when it was removed. */
  readonly after: SfiaSkill | undefined;
  /** What took over (removed), or all parts including the skill itself (split); else empty. */
  readonly successors: readonly string[];
  /** How far `successors` is the Foundation's own statement. */
  readonly basis: SuccessorBasis | undefined;
  /** A renaming that changed no more than spelling or punctuation. */
  readonly spellingOnly: boolean;
  readonly note: string | undefined;
}

/** Words for a skill or a level of it. */
export interface SfiaText {
  readonly text: string;
  /** Set when the words describe a later version than the one asked for, and name or levels changed between. */
  readonly describedAs?: SfiaVersion;
}

/** One of the seven generic levels of responsibility. */
export interface SfiaLevel {
  readonly level: number;
  /** The Foundation's phrase, e.g. "Enable"; the rest is in this project's own words. */
  readonly guidingPhrase: string;
  readonly essence: string;
  readonly autonomy: string;
  readonly influence: string;
  readonly complexity: string;
  readonly knowledge: string;
}

export interface NamedSkill {
  readonly code: string;
  readonly version: SfiaVersion;
  readonly name: string;
}

/** A skill as a workbook of the SFIA Foundation has it, in the Foundation's words. Lines of a text end with `\n`. */
export interface WorkbookSkill {
  /** Upper case. */
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly guidance: string;
  /** Texts of the defined levels, by level. */
  readonly levels: Readonly<Record<string, string>>;
}

/** One of the seven levels in general. What a workbook doesn't say is empty. */
export interface WorkbookLevel {
  readonly level: number;
  readonly essence: string;
  /** By the attribute's name in lower case. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a workbook says, before it is known whether it is all of SFIA. */
export interface SfiaWorkbook {
  /** The version that the workbook itself names. */
  readonly version?: number;
  readonly skills: readonly WorkbookSkill[];
  readonly levels: readonly WorkbookLevel[];
}

/** The text of a version, imported by a user from a workbook of their own. */
export interface LicensedText extends SfiaWorkbook {
  readonly version: SfiaVersion;
}

/** Looks up the Foundation's own words where the user has imported them. For reading only: no advert, no export. */
export interface LicensedTexts {
  skill(code: string, version: SfiaVersion): WorkbookSkill | undefined;
  level(level: number, version: SfiaVersion): WorkbookLevel | undefined;
}

export interface Sfia {
  readonly licensed: LicensedTexts;
  readonly versions: readonly SfiaVersion[];
  readonly current: SfiaVersion;
  /** All skills of a version in the framework's printed order: category, subcategory, skill. */
  skills(version: SfiaVersion): readonly SfiaSkill[];
  /** By exact upper case code. */
  skill(code: string, version: SfiaVersion): SfiaSkill | undefined;
  history(code: string): SkillHistory | undefined;
  /** Only for a skill that left the framework. */
  successors(code: string): SkillSuccessors | undefined;
  /** The steps that lead from one version to a later one, oldest first; empty when `from` is not before `to`. */
  changes(from: SfiaVersion, to: SfiaVersion, code?: string): readonly SfiaChange[];
  /** Undefined for an unknown skill, and where the words would describe another scope than that version's. */
  summary(code: string, version: SfiaVersion): SfiaText | undefined;
  /** Undefined as for `summary`, and for a level that the version does not define. */
  levelText(code: string, level: number, version: SfiaVersion): SfiaText | undefined;
  /** Why `summary` and `levelText` answer nothing for a skill that the version has: one sentence. */
  withheld(code: string, version: SfiaVersion): string | undefined;
  /** How the scope of a skill that the version has changed later under the same code: a clause; `undefined` where it didn't. */
  scopeChange(code: string, version: SfiaVersion): string | undefined;
  /** 1 to 7. */
  genericLevel(level: number): SfiaLevel | undefined;
  /** Every code and version that carries the name, newest first; spelling compares as `sameName` does. */
  byName(name: string, version?: SfiaVersion): readonly NamedSkill[];
  /** By start of the code, then words of the name, then words of summary and levels; best first. */
  search(query: string, version: SfiaVersion, limit: number): readonly SfiaSkill[];
  /** Skills whose code or name is close to a mistyped one; best first. */
  near(codeOrName: string, version: SfiaVersion, limit: number): readonly SfiaSkill[];
  /** The address on the Foundation's site that is least likely to break. */
  link(code: string, version: SfiaVersion): string;
}

/** A skill that a role level asks for. */
export interface FrameworkRoleSkill {
  /** Id of the skill. */
  readonly skill: string;
  readonly name: string;
  /** Id of the skill level. */
  readonly level: string;
}

export interface FrameworkRoleLevel {
  readonly id: string;
  readonly name: string;
  /** Typical grades, by code or as the framework writes them, lowest first; often none. Never a requirement. */
  readonly grades: readonly string[];
  readonly skills: readonly FrameworkRoleSkill[];
}

export interface FrameworkRole extends NamedValue {
  readonly family?: string;
  /** Ids of all skills of the role at any level, sorted; only where the framework says so beside the levels. */
  readonly skills?: readonly string[];
  /** Most junior first. */
  readonly levels: readonly FrameworkRoleLevel[];
}

/**
 * A framework of skills, skill levels and roles that a role file cites under `skills`: the bundled one and those of
 * an organisation alike. Ids and names compare as names do.
 */
export interface SkillsFramework {
  /** The key under `skills`. */
  readonly id: string;
  readonly name: string;
  /** The name as it stands in a sentence: "the Government Digital and Data Capability Framework". */
  readonly inSentence: string;
  /** Where people can read it; `undefined` where it has no page. */
  readonly url: string | undefined;
  readonly roles: readonly FrameworkRole[];
  /** The skills that have levels. */
  readonly skills: readonly NamedValue[];
  /** Lowest first. */
  readonly skillLevels: readonly NamedValue[];
  /** When the copy of roles and skills was published, e.g. "September 2025"; `undefined` for one that is no copy. */
  readonly asOf: string | undefined;
  /** The same for typical grades. */
  readonly gradesAsOf: string | undefined;
  role(idOrName: string): FrameworkRole | undefined;
  level(role: string, idOrName: string): FrameworkRoleLevel | undefined;
  /** Also a skill without levels, as `nearSkills` does. */
  skill(idOrName: string): NamedValue | undefined;
  skillLevel(idOrName: string): NamedValue | undefined;
  /** The levels that a skill can be had at, lowest first; all of the framework's where it says no more. */
  levelsOf(skill: string): readonly NamedValue[];
  /** What a skill means at a level, in the framework's words; `undefined` where it doesn't say. Ids or names. */
  levelText(skill: string, level: string): string | undefined;
  nearRoles(text: string, limit: number): readonly FrameworkRole[];
  nearLevels(role: string, text: string, limit: number): readonly FrameworkRoleLevel[];
  nearSkills(text: string, limit: number): readonly NamedValue[];
  /** Address of a role's page, at a level where one is given; `undefined` where there is none. Ids, not names. */
  roleLink(roleId: string, levelId?: string): string | undefined;
  skillLink(skillId: string): string | undefined;
}

export interface DigitalRole extends FrameworkRole {
  readonly family: string;
  /** True for the chief roles, which name skills but no levels. */
  readonly seniorCivilService: boolean;
  readonly skills: readonly string[];
}

/** Government Digital and Data Profession Capability Framework. */
export interface DigitalAndData extends SkillsFramework {
  readonly id: 'digitalAndData';
  readonly asOf: string;
  readonly gradesAsOf: string;
  readonly families: readonly string[];
  readonly roles: readonly DigitalRole[];
  /** The skills that only chief roles name; they have no levels. */
  readonly seniorSkills: readonly NamedValue[];
  role(idOrName: string): DigitalRole | undefined;
  nearRoles(text: string, limit: number): readonly DigitalRole[];
  roleLink(roleId: string, levelId?: string): string;
  skillLink(skillId: string): string;
  /** Where the page of a role stands now that stood at a former address of the framework. */
  movedPage(address: string): MovedPage | undefined;
}

/** A page that has a new address. */
export interface MovedPage {
  readonly address: string;
  /** What the page is about. */
  readonly name: string;
}

/** A page that is gone or withdrawn, and the one to read in its place. */
export interface WithdrawnPage extends MovedPage {
  /** What became of it: one sentence. */
  readonly message: string;
}

export interface WithdrawnCompetency extends NamedValue {
  readonly cluster: string;
  /** Behaviours that took over, by name; empty where none did. */
  readonly successors: readonly string[];
}

/** A grade; `id` is the short code, e.g. G6. */
export interface Grade extends NamedValue {
  /** Position from the most junior, from 1. */
  readonly order: number;
}

/** Lists that a Civil Service post chooses from. The ids are the words of the role file. */
export interface CivilService {
  readonly behaviours: readonly NamedValue[];
  readonly withdrawnCompetencies: readonly WithdrawnCompetency[];
  /** Most junior first. */
  readonly grades: readonly Grade[];
  readonly clearances: readonly NamedValue[];
  readonly contractTypes: readonly NamedValue[];
  readonly workingPatterns: readonly NamedValue[];
  readonly approaches: readonly NamedValue[];
  readonly criminalRecordChecks: readonly NamedValue[];
  readonly successProfileElements: readonly NamedValue[];
  /** Where in a selection something is assessed. */
  readonly stages: readonly NamedValue[];
  behaviour(name: string): NamedValue | undefined;
  /** Also for the five names that a current behaviour still carries. */
  withdrawnCompetency(name: string): WithdrawnCompetency | undefined;
  /** `G6`, `Grade 6` and `6` are one grade. */
  grade(text: string): Grade | undefined;
  nearBehaviours(text: string, limit: number): readonly NamedValue[];
  /** Also for a page below a withdrawn one; scheme, `www.`, query, fragment and last slash don't count. */
  withdrawnPage(address: string): WithdrawnPage | undefined;
}

export interface Frameworks {
  /** What to say in a role file, and what not. */
  readonly language: LanguageGuide;
  readonly sfia: Sfia;
  readonly digitalAndData: DigitalAndData;
  readonly civilService: CivilService;
  /** The workspace's own frameworks, by id; none of them has a bundled one's. */
  readonly custom: ReadonlyMap<string, SkillsFramework>;
}

export type CatalogueName = 'sfia' | 'digital-and-data' | 'civil-service' | 'language';

/** Hands over the parsed content of `<name>.catalogue.json`, as the build wrote it. */
export type LoadCatalogue = (name: CatalogueName) => unknown;
