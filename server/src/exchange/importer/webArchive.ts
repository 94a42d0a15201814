// Pages saved with everything that belongs to them (.mht), as mails are written. Facts: RFC 2045, 2046 and 2557.

/** What a part says of itself, above the first empty line; lines that go on start with a blank. */
const HEAD = /^(?:[\w-]+:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n)+\r?\n/;
const BOUNDARY = /\bboundary\s*=\s*(?:"([^"\r\n]{1,100})"|([^\s;"]{1,100}))/i;
/** Parts within parts; programs make two of them. */
const DEEPEST_PART = 4;

const EQUALS = 0x3d;
const LINE_FEED = 0x0a;

/** The bytes of the first page in a web archive; `undefined` where there is none. */
export function pageOf(archive: Uint8Array): Uint8Array | undefined {
  // one character for each byte
  return pageIn(new TextDecoder('windows-1252').decode(archive), archive, DEEPEST_PART);
}

function pageIn(text: string, bytes: Uint8Array, depth: number): Uint8Array | undefined {
  const [head = ''] = HEAD.exec(text) ?? [];
  const [, quoted, bare] = BOUNDARY.exec(head) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined) return isPage(head) ? decoded(head, bytes.subarray(head.length)) : undefined;
  if (depth === 0) return undefined;
  const mark = `\n--${boundary}`;
  let at = text.indexOf(mark, head.length - 1);
  while (at !== -1) {
    const start = text.indexOf('\n', at + 1) + 1;
    if (start === 0) return undefined;
    const next = text.indexOf(mark, start - 1);
    const end = next === -1 ? text.length : next;
    const page = pageIn(text.slice(start, end), bytes.subarray(start, end), depth - 1);
    if (page !== undefined) return page;
    at = next;
  }
  return undefined;
}

function isPage(head: string): boolean {
  return /^content-type:\s*(?:text\/html|application\/xhtml\+xml)\b/im.test(head);
}

function decoded(head: string, body: Uint8Array): Uint8Array {
  const [, encoding = ''] = /^content-transfer-encoding:\s*([\w-]+)/im.exec(head) ?? [];
  if (/^quoted-printable$/i.test(encoding)) return unquoted(body);
  if (!/^base64$/i.test(encoding)) return body;
  const letters = new TextDecoder('windows-1252').decode(body).replace(/[^A-Za-z\d+/]/g, '');
  const whole = letters.length % 4 === 1 ? letters.slice(0, -1) : letters;
  return Uint8Array.from(atob(whole), (letter) => letter.charCodeAt(0));
}

/** "=3D" as the byte it stands for, and lines that were broken to be short put together. */
function unquoted(body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(body.length);
  let [at, length] = [0, 0];
  while (at < body.length) {
    const byte = body[at] ?? 0;
    const next = byte === EQUALS ? String.fromCharCode(...body.subarray(at + 1, at + 3)) : '';
    if (/^[\dA-F]{2}$/i.test(next)) {
      bytes[length] = Number.parseInt(next, 16);
      length += 1;
      at += 3;
    } else if (/^\r?\n/.test(next)) {
      at = body.indexOf(LINE_FEED, at) + 1;
    } else {
      bytes[length] = byte;
      length += 1;
      at += 1;
    }
  }
  return bytes.subarray(0, length);
}
