/** The parts of server/catalogue that the tests look at. */
export interface SourceSkill {
  code: string;
  name: string;
  levels: number[];
}
export interface SourceVersion {
  title: string;
  categories: { name: string; subcategories: { name: string; skills: SourceSkill[] }[] }[];
}
export interface SourceChange {
  from: number;
  to: number;
  code: string;
  kind: string;
  replacedBy?: string[];
}
export interface SourceRoleLevel {
  id: string;
  grades?: string[];
  skills: Record<string, string>;
}
export interface Catalogue {
  sfia: {
    versions: Record<6 | 7 | 8 | 9, SourceVersion>;
    changes: { changes: SourceChange[] };
    levels: { levels: Record<string, string | number>[] };
    words: { skills: Record<string, { summary: string; levels: Record<string, string> }> };
  };
  digitalAndData: {
    framework: { families: { name: string; roles: { id: string; levels?: SourceRoleLevel[] }[] }[] };
    words: { skills: Record<string, string> };
  };
  civilService: {
    words: { behaviours: Record<string, string> };
    withdrawnLinks: { pages: { from: string; to?: string; role?: string; level?: string }[] };
    recruitment: { competencyFramework: { successor: Record<string, string[]> } };
  };
}

export function readCatalogue(root: string): Catalogue;
export function buildCatalogue(root: string, outdir: string): void;
