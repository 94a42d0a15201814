// The words of a Word document as its files hold them, wherever they stand.

type Unpacked = ReadonlyMap<string, Uint8Array>;

const MARGIN = /^word\/(?:header|footer)\d*\.xml$/;
const CONTENT = /^word\/(?:document|footnotes|endnotes|diagrams\/data\d*|charts\/chart\d*)\.xml$/;
const PARAGRAPH_END = /<\/[wa]:p>/;
/** Text, and that of formulas and diagrams. Deleted text is none of it. */
const TEXT = /<([wma]:t)(?:\s[^<>]*)?>([^<]*)<\/\1>/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** More would be no note, but a document. */
const MOST_TEXTS = 20;
/** In UTF-16 code units that are looked through: half a second. Long adverts need a hundredth of it. */
const MOST_SEARCHED = 500_000_000;

/** Texts at the top and the bottom of every page; page numbers and the like aside. */
export function marginTexts(unpacked: Unpacked): readonly string[] {
  const texts = paragraphsOf(unpacked, MARGIN).map((runs) => runs.join('').trim());
  return [...new Set(texts.filter((text) => /\p{L}{3}/u.test(text) && !/^page\b/i.test(text)))].slice(
    0,
    MOST_TEXTS,
  );
}

/** What the document says and `shown` doesn't, a paragraph each: shapes and marks that the reader doesn't know. */
export function missingTexts(unpacked: Unpacked, shown: string): readonly string[] {
  const there = lettersOf(shown);
  let searched = 0;
  const isMissing = (run: string) => {
    if (searched > MOST_SEARCHED) return false;
    const letters = lettersOf(run);
    const at = there.indexOf(letters);
    searched += at === -1 ? there.length : at;
    return at === -1;
  };
  const texts = paragraphsOf(unpacked, CONTENT).map((runs) => runs.filter(isMissing).join('').trim());
  return [...new Set(texts.filter((text) => text !== ''))].slice(0, MOST_TEXTS);
}

/** The pieces of text of each paragraph. */
function paragraphsOf(unpacked: Unpacked, files: RegExp): string[][] {
  return [...unpacked]
    .filter(([name]) => files.test(name))
    .flatMap(([, content]) => new TextDecoder().decode(content).split(PARAGRAPH_END))
    .map((paragraph) => [...paragraph.matchAll(TEXT)].map(([, , words = '']) => withoutEntities(words)));
}

function withoutEntities(text: string): string {
  return text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (_, name, digits, hex) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? '';
    const code = digits === undefined ? Number.parseInt(hex, 16) : Number(digits);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** Marks and blanks are written in other ways when a document is read. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
