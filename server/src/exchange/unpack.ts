import { type ArchiveEntry, archiveEntries, DEFLATED, STORED } from './archive';
import { LARGEST_FILE, TOO_LARGE } from './limits';
import { Refusal } from './refusal';

/**
 * Unpacks raw deflate data.
 *
 * @throws `TooLarge` as soon as there would be more than `limit` bytes; another error for damaged data
 */
export type Inflate = (packed: Uint8Array, limit: number) => Promise<Uint8Array>;

/** Thrown by `Inflate`: the data is larger than it may be. */
export class TooLarge extends Error {}

const LARGEST_CONTENTS = 64 * 1024 * 1024;
const MOST_FILES = 1000;
/** Of the two parts that list the sheets: reading them takes time in the square of their length. */
const LONGEST_LIST = 256 * 1024;

const SHEET_LIST = 'xl/workbook.xml';
const LISTS: readonly string[] = [SHEET_LIST, 'xl/_rels/workbook.xml.rels'];

const NO_WORKBOOK = 'The file is not an Excel workbook (.xlsx).';
const DAMAGED = 'The file is damaged: it could not be unpacked. Download it again.';
const PROTECTED =
  'The file is protected with a password. Open it in Excel, save it without one, and import that.';

/** How files start that Excel writes with a password, and the workbooks of Excel 2003 and older. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ARCHIVE = [0x50, 0x4b, 0x03, 0x04];

/**
 * The XML parts of an Office file by name, unpacked. How much that may be is counted while unpacking: what the
 * archive says about itself only helps to refuse it sooner.
 *
 * @throws Refusal where the file is no workbook, damaged, protected, or would be too large
 */
export async function unpackParts(
  bytes: Uint8Array,
  inflate: Inflate,
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (bytes.length > LARGEST_FILE) throw new Refusal(TOO_LARGE);
  if (startsWith(bytes, COMPOUND_FILE)) {
    throw new Refusal(
      'The file is protected with a password, or is of Excel 2003 or older. Save it as .xlsx.',
    );
  }
  if (!startsWith(bytes, ARCHIVE)) throw new Refusal(NO_WORKBOOK);
  const entries = archiveEntries(bytes);
  if (entries === undefined) throw new Refusal(DAMAGED);
  const parts = entries.filter(({ name }) => name.endsWith('.xml') || name.endsWith('.rels'));
  if (!parts.some(({ name }) => name === SHEET_LIST)) throw new Refusal(NO_WORKBOOK);
  const declared = parts.reduce((sum, { declaredSize }) => sum + declaredSize, 0);
  if (entries.length > MOST_FILES || declared > LARGEST_CONTENTS) throw new Refusal(TOO_LARGE);

  const unpacked = new Map<string, Uint8Array>();
  let left = LARGEST_CONTENTS;
  for (const part of parts) {
    const limit = LISTS.includes(part.name) ? Math.min(left, LONGEST_LIST) : left;
    const content = await unpackEntry(part, inflate, limit);
    left -= content.length;
    unpacked.set(part.name, content);
  }
  return unpacked;
}

async function unpackEntry(
  { encrypted, method, packed }: ArchiveEntry,
  inflate: Inflate,
  limit: number,
): Promise<Uint8Array> {
  if (encrypted) throw new Refusal(PROTECTED);
  if (method === STORED && packed.length <= limit) return packed;
  if (method !== DEFLATED) throw new Refusal(method === STORED ? TOO_LARGE : DAMAGED);
  try {
    return await inflate(packed, limit);
  } catch (error) {
    throw new Refusal(error instanceof TooLarge ? TOO_LARGE : DAMAGED);
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
