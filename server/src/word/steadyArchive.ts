/** How the record of a file starts in a ZIP archive: before its contents, and in the directory at the end. */
const RECORDS = [
  { signature: 0x04034b50, time: 10 },
  { signature: 0x02014b50, time: 12 },
];

/** 1 January 1980, the first day that an archive can name. */
const FIRST_DAY = 0x0021;

/**
 * Takes the times of writing out of a ZIP archive, in place, so that equal contents give equal bytes. Bytes inside a
 * packed file that look like a record are told apart by the directory, which names the place of every record.
 */
export function withoutTimes(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const [local, directory] = RECORDS;
  const end = endRecord(view);
  if (local === undefined || directory === undefined || end === undefined) return archive;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count && view.getUint32(at, true) === directory.signature; index += 1) {
    const place = view.getUint32(at + 42, true);
    view.setUint32(at + directory.time, FIRST_DAY << 16, true);
    if (view.getUint32(place, true) === local.signature) {
      view.setUint32(place + local.time, FIRST_DAY << 16, true);
    }
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return archive;
}

function endRecord(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return undefined;
}
