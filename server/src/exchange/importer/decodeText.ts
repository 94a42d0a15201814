/**
 * The text of a file in whatever encoding it is: as its first bytes or `<meta charset>` say, else UTF-8 where it is
 * that, else what Windows calls ANSI. Never fails: bytes that make no sense become replacement characters.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return withWindowsSigns(decodeAs(statedEncoding(bytes) ?? 'windows-1252', bytes));
  }
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** English text in UTF-16 has a zero in nearly every pair of bytes, always on the same side. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const pairs = Math.min(200, Math.floor(bytes.length / 2));
  let [even, odd] = [0, 0];
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[pair * 2] === 0) even += 1;
    if (bytes[pair * 2 + 1] === 0) odd += 1;
  }
  if (pairs === 0) return undefined;
  if (odd > pairs * 0.7 && even < pairs * 0.1) return 'utf-16le';
  if (even > pairs * 0.7 && odd < pairs * 0.1) return 'utf-16be';
  return undefined;
}

/** What a page says of itself; it has to say so early. */
function statedEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
  return /<meta[^>]{1,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(start)?.[1];
}

/** What Windows has in place of control characters, from 0x80 on. */
const WINDOWS_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Some versions of Node read windows-1252 as Latin-1, and pages that say Latin-1 mean windows-1252. */
function withWindowsSigns(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
