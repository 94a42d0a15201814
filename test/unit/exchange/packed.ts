import { deflateRawSync } from 'node:zlib';

export interface Packing {
  /** What the archive says of the size of each file, in place of the truth. */
  readonly declaredSize?: number;
  readonly encrypted?: boolean;
}

/** A zip archive of packed files, as Excel makes it, or one that isn't honest. */
export function packed(parts: ReadonlyMap<string, string | Uint8Array>, packing: Packing = {}): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of parts) {
    const name = Buffer.from(path);
    const data = deflateRawSync(content);
    const sizes = [data.length, packing.declaredSize ?? Buffer.byteLength(content)];
    const common = [
      ...[shorts(20, packing.encrypted === true ? 1 : 0, 8, 0, 0), longs(0, ...sizes)],
      shorts(name.length, 0),
    ];
    const file = Buffer.concat([longs(0x04034b50), ...common, name, data]);
    files.push(file);
    directory.push(
      Buffer.concat([longs(0x02014b50), shorts(20), ...common, shorts(0, 0, 0), longs(0, offset), name]),
    );
    offset += file.length;
  }
  const entries = Buffer.concat(directory);
  const end = [
    ...[longs(0x06054b50), shorts(0, 0, parts.size, parts.size)],
    ...[longs(entries.length, offset), shorts(0)],
  ];
  return new Uint8Array(Buffer.concat([...files, entries, ...end]));
}

function shorts(...values: number[]): Buffer {
  return Buffer.from(Uint16Array.from(values).buffer);
}

function longs(...values: number[]): Buffer {
  return Buffer.from(Uint32Array.from(values).buffer);
}
