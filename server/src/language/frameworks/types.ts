/** The frameworks that this version holds a copy of, and the shapes in which features read them. */

/** A value that a hover or a completion can show without knowing where it comes from. */
export interface NamedValue {
  /** Stable in its framework: a code, a slug, or the word that a role file uses. */
  readonly id: string;
  readonly name: string;
  /** One sentence in this project's own words. */
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

export interface Sfia {
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

export type DigitalSkillLevelId = 'awareness' | 'working' | 'practitioner' | 'expert';

export interface DigitalRoleSkill {
  /** Id of the skill. */
  readonly skill: string;
  readonly name: string;
  readonly level: DigitalSkillLevelId;
}

export interface DigitalRoleLevel {
  readonly id: string;
  readonly name: string;
  /** Codes of the typical grades (October 2023), lowest first; empty where none were published. Never a requirement. */
  readonly grades: readonly string[];
  readonly skills: readonly DigitalRoleSkill[];
}

export interface DigitalRole extends NamedValue {
  readonly family: string;
  /** True for the chief roles, which name skills but no levels. */
  readonly seniorCivilService: boolean;
  readonly levels: readonly DigitalRoleLevel[];
  /** Ids of all skills of the role at any level, sorted. */
  readonly skills: readonly string[];
}

/** Government Digital and Data Profession Capability Framework. */
export interface DigitalAndData {
  /** When the copy of roles and skills was published, e.g. "September 2025". */
  readonly asOf: string;
  readonly gradesAsOf: string;
  readonly families: readonly string[];
  readonly roles: readonly DigitalRole[];
  /** The skills that have levels. */
  readonly skills: readonly NamedValue[];
  /** The skills that only chief roles name; they have no levels. */
  readonly seniorSkills: readonly NamedValue[];
  /** Lowest first. */
  readonly skillLevels: readonly NamedValue[];
  role(idOrName: string): DigitalRole | undefined;
  level(role: string, idOrName: string): DigitalRoleLevel | undefined;
  /** Senior skills too; so does `nearSkills`. */
  skill(idOrName: string): NamedValue | undefined;
  skillLevel(idOrName: string): NamedValue | undefined;
  nearRoles(text: string, limit: number): readonly DigitalRole[];
  nearLevels(role: string, text: string, limit: number): readonly DigitalRoleLevel[];
  nearSkills(text: string, limit: number): readonly NamedValue[];
  /** Address of a role's page, at a level where one is given. Ids, not names. */
  roleLink(roleId: string, levelId?: string): string;
  skillLink(skillId: string): string;
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
}

export interface Frameworks {
  readonly sfia: Sfia;
  readonly digitalAndData: DigitalAndData;
  readonly civilService: CivilService;
}

export type CatalogueName = 'sfia' | 'digital-and-data' | 'civil-service';

/** Hands over the parsed content of `<name>.catalogue.json`, as the build wrote it. */
export type LoadCatalogue = (name: CatalogueName) => unknown;
