import { type ArchiveEntry, archiveEntries, DEFLATED, STORED } from './archive';
import { LARGEST_FILE } from './limits';
import type { OfficeKind } from './officeKinds';
import { Refusal } from './refusal';

/**
 * Unpacks raw deflate data.
 *
 * @throws `TooLarge` as soon as there would be more than `limit` bytes; another error for damaged data
 */
export type Inflate = (packed: Uint8Array, limit: number) => Promise<Uint8Array>;

/** Thrown by `Inflate`: the data is larger than it may be. */
export class TooLarge extends Error {}

const MOST_FILES = 1000;

/** How files start that Office writes with a password, and those of Office 2003 and older. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ARCHIVE = [0x50, 0x4b, 0x03, 0x04];

/**
 * The XML parts of an Office file by name, unpacked. How much that may be is counted while unpacking: what the
 * archive says about itself only helps to refuse it sooner.
 *
 * @throws Refusal where the file is not of that kind, damaged, protected, or would be too large
 */
export async function unpackParts(
  bytes: Uint8Array,
  inflate: Inflate,
  kind: OfficeKind,
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (bytes.length > LARGEST_FILE) throw new Refusal(kind.tooLarge);
  if (startsWith(bytes, COMPOUND_FILE)) throw new Refusal(kind.compound);
  if (!startsWith(bytes, ARCHIVE)) throw new Refusal(kind.no);
  const entries = archiveEntries(bytes);
  if (entries === undefined) throw new Refusal(kind.damaged);
  const parts = entries.filter(({ name }) => name.endsWith('.xml') || name.endsWith('.rels'));
  if (!kind.isThis(parts.map(({ name }) => name))) throw new Refusal(kind.no);
  const declared = parts.reduce((sum, { declaredSize }) => sum + declaredSize, 0);
  if (entries.length > MOST_FILES || declared > kind.largestContents) throw new Refusal(kind.tooLarge);

  const unpacked = new Map<string, Uint8Array>();
  let left = kind.largestContents;
  for (const part of parts) {
    const limit = kind.lists.includes(part.name) ? Math.min(left, kind.longestList) : left;
    const content = await unpackEntry(part, inflate, limit, kind);
    left -= content.length;
    unpacked.set(part.name, content);
  }
  return unpacked;
}

/**
 * One more file of an archive that has been read by `unpackParts`; `undefined` where it isn't there, is damaged, or
 * has more than `limit` bytes.
 */
export async function unpackFile(
  bytes: Uint8Array,
  name: string,
  inflate: Inflate,
  limit: number,
  kind: OfficeKind,
): Promise<Uint8Array | undefined> {
  const entry = archiveEntries(bytes)?.find((one) => one.name === name);
  if (entry === undefined) return undefined;
  return unpackEntry(entry, inflate, limit, kind).catch(() => undefined);
}

async function unpackEntry(
  { encrypted, method, packed }: ArchiveEntry,
  inflate: Inflate,
  limit: number,
  kind: OfficeKind,
): Promise<Uint8Array> {
  if (encrypted) throw new Refusal(kind.encrypted);
  if (method === STORED && packed.length <= limit) return packed;
  if (method !== DEFLATED) throw new Refusal(method === STORED ? kind.tooLarge : kind.damaged);
  try {
    return await inflate(packed, limit);
  } catch (error) {
    throw new Refusal(error instanceof TooLarge ? kind.tooLarge : kind.damaged);
  }
}

/** Whether the bytes start so. */
export function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
