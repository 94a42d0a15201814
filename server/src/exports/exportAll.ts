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
  /** Asked before each role. */
  readonly isCancelled?: (role: string) => boolean;
}

export interface ManyExported {
  /** How many files the roles have, those included that stayed as they were. */
  readonly files: number;
  readonly written: number;
  readonly failed: readonly { readonly role: string; readonly reason: string }[];
  /** Each once, with the formats that it is about. */
  readonly notes: readonly {
    readonly role: string;
    readonly formats: readonly string[];
    readonly note: string;
  }[];
  readonly isCancelled: boolean;
}

export const INDEX = 'index.html';

/**
 * Exports each role in each format, and an index of them. A file that would not change is not written again; a role
 * that fails leaves the others alone. Where it is cancelled, the index stays as it was.
 */
export async function exportAll<Format extends string>(given: ManyExports<Format>): Promise<ManyExported> {
  const failed: { role: string; reason: string }[] = [];
  const notes: { role: string; formats: readonly string[]; note: string }[] = [];
  const entries: IndexEntry[] = [];
  const taken = new Set([INDEX]);
  let written = 0;
  let isCancelled = false;
  for (const role of given.roles) {
    isCancelled = given.isCancelled?.(role) === true;
    if (isCancelled) break;
    const links: { format: string; href: string }[] = [];
    const noted = new Map<string, string[]>();
    let title = '';
    for (const format of given.formats) {
      try {
        const exported = await given.exportRole(role, format);
        if ('reason' in exported) {
          if (exported.template !== true) failed.push({ role, reason: exported.reason });
          continue;
        }
        const name = freeName(exported.fileName, taken);
        if (await writeChanged(name, exported.content, given)) written += 1;
        for (const note of exported.notes) noted.set(note, [...(noted.get(note) ?? []), format]);
        links.push({ format, href: encodeURIComponent(name) });
        title = exported.title;
      } catch (error) {
        failed.push({ role, reason: String(error) });
      }
    }
    if (links.length > 0) entries.push({ title, links });
    notes.push(...[...noted].map(([note, formats]) => ({ role, formats, note })));
  }
  if (entries.length > 0 && !isCancelled) await writeChanged(INDEX, renderIndex(entries), given);
  const files = entries.reduce((sum, { links }) => sum + links.length, 0);
  return { files, written, failed, notes, isCancelled };
}

/** Roles of different folders may share a name: the second is numbered. */
function freeName(name: string, taken: Set<string>): string {
  const [, base = '', ending = ''] = /^(.*?)(\.[^/]*)$/.exec(name) ?? [];
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${base}-${number}${ending}`;
  taken.add(free.toLowerCase());
  return free;
}

/** Answers whether the file had to be written. */
async function writeChanged(
  name: string,
  content: string | Uint8Array,
  { read, write }: Pick<ManyExports<string>, 'read' | 'write'>,
): Promise<boolean> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const before = await read(name);
  if (before !== undefined && isSame(before, bytes)) return false;
  await write(name, bytes);
  return true;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
