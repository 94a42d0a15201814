// The little of the zip format that an Office file needs. Facts: PKWARE's APPNOTE, sections 4.3.7, 4.3.12 and 4.3.16.

/** A file in an archive, as the archive's directory describes it. Nothing of it is unpacked or trusted yet. */
export interface ArchiveEntry {
  readonly name: string;
  /** The bytes as they are stored. */
  readonly packed: Uint8Array;
  readonly method: number;
  /** What the directory says that unpacking gives, in bytes. */
  readonly declaredSize: number;
  readonly encrypted: boolean;
}

export const STORED = 0;
export const DEFLATED = 8;

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_ENTRY_SIZE = 46;
const FILE_HEADER = 0x04034b50;
const FILE_HEADER_SIZE = 30;
/** Numbers that stand for "see the zip64 record", which only files of 4 GB and more need. */
const ELSEWHERE = 0xffffffff;

/** The files of a zip archive in the order of its directory; `undefined` where the bytes are no whole archive. */
export function archiveEntries(bytes: Uint8Array): readonly ArchiveEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ArchiveEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + DIRECTORY_ENTRY_SIZE > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined;
    const entry = directoryEntry(bytes, view, at);
    if (entry === undefined) return undefined;
    entries.push(entry);
    at +=
      DIRECTORY_ENTRY_SIZE +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the record at the very end starts: after it comes nothing but a comment. */
function endOfDirectory(view: DataView): number | undefined {
  const last = view.byteLength - END_OF_DIRECTORY_SIZE;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}

function directoryEntry(bytes: Uint8Array, view: DataView, at: number): ArchiveEntry | undefined {
  const packedSize = view.getUint32(at + 20, true);
  const declaredSize = view.getUint32(at + 24, true);
  const nameSize = view.getUint16(at + 28, true);
  const header = view.getUint32(at + 42, true);
  if (packedSize === ELSEWHERE || declaredSize === ELSEWHERE || header === ELSEWHERE) return undefined;
  if (header + FILE_HEADER_SIZE > bytes.length || view.getUint32(header, true) !== FILE_HEADER) {
    return undefined;
  }
  const start =
    header + FILE_HEADER_SIZE + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packedSize > bytes.length) return undefined;
  const nameStart = at + DIRECTORY_ENTRY_SIZE;
  return {
    name: new TextDecoder().decode(bytes.subarray(nameStart, nameStart + nameSize)),
    packed: bytes.subarray(start, start + packedSize),
    method: view.getUint16(at + 10, true),
    declaredSize,
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
  };
}
