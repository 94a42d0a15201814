/**
 * The compact form of the catalogue, as scripts/build/catalogue.mjs writes it from server/catalogue.
 * Both are made and shipped together, so reading trusts these shapes; the checker tests the facts themselves.
 */
import type { SfiaChangeKind, SfiaLevel, SfiaVersion, SuccessorBasis } from './types';

/** Code, name, the digits of the defined levels, and an index into LEVELS_FROM unless that is 0. */
export type CompactSkill = readonly [code: string, name: string, levels: string, levelsFrom?: number];
type CompactSubcategory = readonly [name: string, skills: readonly CompactSkill[]];
type CompactCategory = readonly [name: string, subcategories: readonly CompactSubcategory[]];
export type CompactSfiaVersion = readonly CompactCategory[];

export interface CompactChangeNotes {
  readonly successors?: readonly string[];
  readonly basis?: SuccessorBasis;
  readonly note?: string;
  readonly spellingOnly?: boolean;
}
export type CompactChange = readonly [
  from: SfiaVersion,
  code: string,
  kind: SfiaChangeKind,
  notes?: CompactChangeNotes,
];

/** Code, the first version with the present scope, and what the change was. */
export type CompactDrift = readonly [code: string, since: SfiaVersion, note: string];

/** Summary, and the text of each level that any version defines. */
export type CompactSkillWords = readonly [summary: string, levels: Readonly<Record<string, string>>];

export interface CompactSfia {
  readonly versions: Readonly<Record<SfiaVersion, CompactSfiaVersion>>;
  readonly changes: readonly CompactChange[];
  readonly drift: readonly CompactDrift[];
  readonly levels: readonly SfiaLevel[];
  readonly words: Readonly<Record<string, CompactSkillWords>>;
  /** Addresses; `{code}` and `{slug}` are filled in. */
  readonly links: {
    readonly skill: string;
    readonly skillIn7: string;
    readonly skillsIn6: string;
    readonly all: string;
  };
}

/** `skills`: index of the skill times the number of skill levels, plus the index of the level. */
export type CompactRoleLevel = readonly [id: string, name: string, grades: string, skills: readonly number[]];
/** `skills`: indexes of senior skills, only for roles that have no levels. */
export type CompactRole = readonly [
  id: string,
  name: string,
  explanation: string,
  levels: readonly CompactRoleLevel[],
  skills: readonly number[],
];

export interface CompactDigitalAndData {
  /** Year and month, e.g. "2025-09"; likewise `gradesAsOf`. */
  readonly asOf: string;
  readonly gradesAsOf: string;
  readonly urls: {
    readonly host: string;
    readonly role: string;
    readonly roleLevel: string;
    readonly skill: string;
    readonly skills: string;
    /** Former addresses of a role's page, with `{roleId}`. */
    readonly withdrawn: readonly string[];
  };
  readonly skillLevels: readonly (readonly [id: string, explanation: string])[];
  readonly skills: readonly CompactValue[];
  readonly seniorSkills: readonly CompactValue[];
  readonly families: readonly (readonly [name: string, roles: readonly CompactRole[]])[];
}

export type CompactValue = readonly [id: string, name: string, explanation: string];
type CompactName = readonly [name: string, explanation: string];

/** Where a page stood, where to look now and what that is called, and why: one sentence. */
export type CompactPage = readonly [from: string, to: string, name: string, message: string];

export interface CompactCivilService {
  readonly grades: readonly CompactValue[];
  readonly clearances: readonly CompactValue[];
  readonly contractTypes: readonly CompactValue[];
  readonly workingPatterns: readonly CompactValue[];
  readonly approaches: readonly CompactValue[];
  readonly criminalRecordChecks: readonly CompactValue[];
  readonly stages: readonly CompactValue[];
  readonly behaviours: readonly CompactName[];
  readonly successProfileElements: readonly CompactName[];
  readonly withdrawnCompetencies: readonly CompactName[];
  /** For each grade its code and everything else that it is called. */
  readonly gradeAliases: readonly (readonly [code: string, ...names: string[]])[];
  readonly clusters: readonly (readonly [cluster: string, competencies: readonly string[]])[];
  readonly withdrawnPages: readonly CompactPage[];
  /** Behaviours that took over, by competency. */
  readonly successors: Readonly<Record<string, readonly string[]>>;
}
