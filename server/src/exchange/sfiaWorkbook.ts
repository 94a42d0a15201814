import type { SfiaWorkbook, WorkbookSkill } from '../language/frameworks/types';
import { Refusal } from './refusal';
import { readLevels } from './sfiaLevels';
import { readSheets, type TextSheet } from './sheets';
import { findTable, type TableRow } from './table';
import type { Inflate } from './unpack';

export type WorkbookRead = SfiaWorkbook | { readonly problem: string };

const HEADINGS = ['Code', 'Skill', 'Overall description', 'Level 1 description'] as const;
const VERSION_IN_ADDRESS = /\/skillcode\/(\d+)\//;

/**
 * What the SFIA Foundation's workbook says, by its headings (server/catalogue/sfia/workbook-layout.json). Whether
 * that is all of SFIA, and of which version, is for `checkWorkbook` to say. Never rejects: a file that can't be read
 * gives a sentence that says why.
 */
export async function readSfiaWorkbook(bytes: Uint8Array, inflate: Inflate): Promise<WorkbookRead> {
  try {
    return workbookIn(await readSheets(bytes, inflate));
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.message };
    return { problem: 'The file could not be read as an Excel workbook.' };
  }
}

function workbookIn(sheets: readonly TextSheet[]): SfiaWorkbook {
  const tables = sheets.map((sheet) => findTable(sheet, HEADINGS)).filter((table) => table !== undefined);
  // a copy of the sheet with a few skills picked out may lie beside it
  const [table] = tables.sort((a, b) => b.rows.length - a.rows.length);
  if (table === undefined) {
    throw new Refusal(
      `No sheet of the file has the headings of the English SFIA workbook (${HEADINGS.join(', ')}).`,
    );
  }
  const skills = table.rows.map(skillIn).filter((skill) => skill !== undefined);
  const version = statedVersion(table.rows);
  return { skills, levels: readLevels(sheets), ...(version === undefined ? {} : { version }) };
}

function skillIn(row: TableRow): WorkbookSkill | undefined {
  const code = row('Code').toUpperCase();
  if (code === '') return undefined;
  return {
    code,
    name: row('Skill'),
    description: row('Overall description'),
    guidance: row('Guidance notes'),
    levels: levelTexts(row),
  };
}

/** The texts of the levels that have one, by level. */
export function levelTexts(row: TableRow): Readonly<Record<string, string>> {
  const texts = [1, 2, 3, 4, 5, 6, 7].map((level) => [level, row(`Level ${level} description`)] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}

/** Since SFIA 9, addresses of skills say which version they belong to. */
function statedVersion(rows: readonly TableRow[]): number | undefined {
  for (const row of rows) {
    const [, version] = VERSION_IN_ADDRESS.exec(row('URL')) ?? [];
    if (version !== undefined) return Number(version);
  }
  return undefined;
}
