import { ImageRun } from 'docx';

/** The largest logo in a header, in pixels of 1/96 inch. */
const WIDEST = 220;
const HIGHEST = 64;

/** A logo for the header; `undefined` for what is neither PNG nor JPEG. */
export function logoImage(dataUri: string, description: string): ImageRun | undefined {
  const [, kind, base64] = /^data:image\/(png|jpeg);base64,([A-Za-z0-9+/=]+)$/.exec(dataUri) ?? [];
  if (kind === undefined || base64 === undefined) return undefined;
  const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const size = kind === 'png' ? pngSize(data) : jpegSize(data);
  if (size === undefined) return undefined;
  const scale = Math.min(1, WIDEST / size.width, HIGHEST / size.height);
  const transformation = { width: Math.round(size.width * scale), height: Math.round(size.height * scale) };
  // the library counts its pictures over all files that it writes
  const altText = { id: '1', name: 'Logo', title: description, description };
  return new ImageRun({ type: kind === 'png' ? 'png' : 'jpg', data, transformation, altText });
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The first chunk of a PNG says how large it is. */
function pngSize(data: Uint8Array): Size | undefined {
  if (data.length < 24 || data[0] !== 0x89 || data[1] !== 0x50) return undefined;
  const view = new DataView(data.buffer);
  return sizeOf(view.getUint32(16), view.getUint32(20));
}

/** Walks the segments of a JPEG to the frame header, which says how large it is. */
function jpegSize(data: Uint8Array): Size | undefined {
  const view = new DataView(data.buffer);
  for (let at = 2; at + 9 < data.length && data[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = data[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return sizeOf(view.getUint16(at + 7), view.getUint16(at + 5));
  }
  return undefined;
}

function sizeOf(width: number, height: number): Size | undefined {
  return width > 0 && height > 0 ? { width, height } : undefined;
}
