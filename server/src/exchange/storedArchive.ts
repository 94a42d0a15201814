/**
 * A zip archive that holds files as they are, not packed. Checksums are left out: what this is for doesn't look at
 * them.
 */
export function storedArchive(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, content] of files) {
    const name = new TextEncoder().encode(path);
    const common = [
      ...short(20),
      ...short(0x800),
      ...zeros(10),
      ...long(content.length),
      ...long(content.length),
    ];
    const header = [...long(0x04034b50), ...common, ...short(name.length), ...short(0)];
    const entry = [
      ...[...long(0x02014b50), ...short(20), ...common, ...short(name.length)],
      ...[...zeros(12), ...long(offset)],
    ];
    parts.push(Uint8Array.from(header), name, content);
    directory.push(Uint8Array.from(entry), name);
    offset += header.length + name.length + content.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = short(files.size);
  const end = [
    ...long(0x06054b50),
    ...zeros(4),
    ...count,
    ...count,
    ...long(size),
    ...long(offset),
    ...short(0),
  ];
  return joined([...parts, ...directory, Uint8Array.from(end)]);
}

/** Bytes one after another. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Little-endian, as everything in an archive. */
function short(value: number): number[] {
  return [value & 0xff, (value >>> 8) & 0xff];
}

function long(value: number): number[] {
  return [...short(value & 0xffff), ...short(value >>> 16)];
}

function zeros(count: number): number[] {
  return new Array<number>(count).fill(0);
}
