// Many roles exported into one folder: what the command line and VS Code have in common. Neither files nor an editor
// are known here.
import { type IndexEntry, renderIndex } from '../language/advert/formats/indexPage';

/** One role in one format. */
export interface Exported {
  readonly fileName: string;
  readonly content: string | Uint8Array;
  /** Sentences: what the reader of the file will miss. */
  readonly notes: readonly string[];
  readonly title: string;
}

/** Why a file has no export: a clause for the end of a sentence; `template` where it is not meant to have one. */
export interface NotExported {
  readonly reason: string;
  readonly template?: true;
}

export interface ManyExports<Format extends string> {
  /** In the order in which names are given out. */
  readonly roles: readonly string[];
  readonly formats: readonly Format[];
  readonly exportRole: (role: string, format: Format) => Promise<Exported | NotExported>;
  /** What a file of the folder holds; `undefined` where there is none. */
  readonly read: (name: string) => Promise<Uint8Array | undefined>;
  readonly write: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Asked once, before anything is written, about files that hold something else now. Without it they are replaced. */
  readonly mayReplace?: (names: readonly string[]) => Promise<boolean>;
  /** Asked before each role. */
  readonly isCancelled?: (role: string) => boolean;
}

/** What is to be said of a role: each once, with the formats that it is about. */
export interface AboutRole {
  readonly role: string;
  readonly formats: readonly string[];
  readonly text: string;
}

export interface ManyExported {
  /** How many files the roles have, those included that stayed as they were. */
  readonly files: number;
  readonly written: number;
  /** Why something of a role was not exported. */
  readonly failed: readonly AboutRole[];
  readonly notes: readonly AboutRole[];
  /** Nothing was written: somebody stopped it, or wanted nothing replaced. */
  readonly isCancelled: boolean;
}

export const INDEX = 'index.html';

/** A file that was made, of one role in one format. */
interface Made {
  readonly role: string;
  readonly format: string;
  readonly title: string;
  readonly name: string;
  readonly notes: readonly string[];
  /** What is to be written; `undefined` where the folder has it already. */
  readonly change: Change | undefined;
}

interface Change {
  readonly bytes: Uint8Array;
  readonly replaces: boolean;
}

/**
 * Exports each role in each format, and an index of them. All files are made before the first is written. One that
 * would not change is not written again; a role that fails leaves the others alone.
 */
export async function exportAll<Format extends string>(given: ManyExports<Format>): Promise<ManyExported> {
  const failed: AboutRole[] = [];
  const made = await makeAll(given, failed);
  if (made === undefined || !(await mayWrite(made, given))) {
    return { files: 0, written: 0, failed, notes: [], isCancelled: true };
  }
  const standing: Made[] = [];
  let written = 0;
  for (const file of made) {
    try {
      if (file.change !== undefined) {
        await given.write(file.name, file.change.bytes);
        written += 1;
      }
      standing.push(file);
    } catch (error) {
      add(failed, file.role, file.format, String(error));
    }
  }
  const index = await indexChange(standing, given);
  if (index !== undefined) await given.write(INDEX, index.bytes);
  const notes: AboutRole[] = [];
  for (const { role, format, notes: own } of standing) for (const text of own) add(notes, role, format, text);
  return { files: standing.length, written, failed, notes, isCancelled: false };
}

/** `undefined` where somebody stopped it. */
async function makeAll<Format extends string>(
  given: ManyExports<Format>,
  failed: AboutRole[],
): Promise<readonly Made[] | undefined> {
  const made: Made[] = [];
  const taken = new Set([INDEX]);
  for (const role of given.roles) {
    if (given.isCancelled?.(role) === true) return undefined;
    for (const format of given.formats) {
      try {
        const exported = await given.exportRole(role, format);
        if ('reason' in exported) {
          if (exported.template !== true) add(failed, role, format, exported.reason);
          continue;
        }
        const { title, notes, content } = exported;
        const name = freeName(exported.fileName, taken);
        const change = await changeOf(name, content, given);
        made.push({ role, format, title, name, notes, change });
      } catch (error) {
        add(failed, role, format, String(error));
      }
    }
  }
  return made;
}

async function mayWrite(
  made: readonly Made[],
  given: Pick<ManyExports<string>, 'read' | 'mayReplace'>,
): Promise<boolean> {
  if (given.mayReplace === undefined) return true;
  const names = made.filter(({ change }) => change?.replaces).map(({ name }) => name);
  const index = await indexChange(made, given);
  const replaced = index?.replaces ? [...names, INDEX] : names;
  return replaced.length === 0 || given.mayReplace(replaced);
}

/** `undefined` where the index is as it should be, or nothing stands in it. */
async function indexChange(
  made: readonly Made[],
  given: Pick<ManyExports<string>, 'read'>,
): Promise<Change | undefined> {
  const entries = new Map<string, IndexEntry>();
  for (const { role, format, title, name } of made) {
    const link = { format, href: encodeURIComponent(name) };
    entries.set(role, { title, links: [...(entries.get(role)?.links ?? []), link] });
  }
  return entries.size === 0 ? undefined : changeOf(INDEX, renderIndex([...entries.values()]), given);
}

/** Roles of different folders may share a name: the second is numbered. */
function freeName(name: string, taken: Set<string>): string {
  const [, base = '', ending = ''] = /^(.*?)(\.[^/]*)$/.exec(name) ?? [];
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${base}-${number}${ending}`;
  taken.add(free.toLowerCase());
  return free;
}

async function changeOf(
  name: string,
  content: string | Uint8Array,
  { read }: Pick<ManyExports<string>, 'read'>,
): Promise<Change | undefined> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const before = await read(name);
  if (before !== undefined && isSame(before, bytes)) return undefined;
  return { bytes, replaces: before !== undefined };
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

/** Adds a format to what is said of the role already, or says it. */
function add(said: AboutRole[], role: string, format: string, text: string): void {
  const at = said.findIndex((one) => one.role === role && one.text === text);
  const formats = [...(said[at]?.formats ?? []), format];
  if (at < 0) said.push({ role, formats, text });
  else said[at] = { role, formats, text };
}
