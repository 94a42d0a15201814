// A skill of SFIA as documents cite it: "Programming/software development (PROG) – Level 5", "PROG5", "PROG level 4-5".
import type { Sfia, SfiaVersion } from '../../frameworks/types';

export const NEEDS = ['essential', 'desirable'] as const;

export type Need = (typeof NEEDS)[number];

/** The words by which tables say what is asked; `undefined` for any others. */
export function needIn(text: string): Need | undefined {
  if (/^(?:e|essential|required|must|must have)$/i.test(text)) return 'essential';
  return /^(?:d|desirable|preferred|nice to have|optional)$/i.test(text) ? 'desirable' : undefined;
}

export interface Citation {
  /** Upper case; `undefined` where only a name stands. */
  readonly code: string | undefined;
  /** As written; empty where there is none. */
  readonly name: string;
  readonly level: number | undefined;
  /** The upper end of a range. */
  readonly upTo: number | undefined;
  /** "if managing others", without brackets. */
  readonly condition: string;
  /** What else stands there. */
  readonly text: string;
  readonly need: Need | undefined;
  /** The words that it was read from. */
  readonly source: string;
}

/** Longer texts are prose that happens to name skills, in characters. */
const LONGEST_CITATION = 2000;

const NUMBER_WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const DIGIT = `(?:[1-7]|${NUMBER_WORDS.join('|')})`;
const TO = String.raw`\s*(?:-|–|—|/|\bto\b|\bor\b|\band\b|&)\s*(?:levels?\s*|L)?`;
const LEVEL = new RegExp(
  String.raw`[([]?\s*\b(?:(?:SFIA|skill)\s+)?(?:levels?|lvl|L)\.?\s*[:=–—-]?\s*(${DIGIT})(?:${TO}(${DIGIT}))?(?![\d.]*\d|\p{L})\s*[)\]]?`,
  'iu',
);
/** Behind the code, or at the end. */
const BARE_LEVEL = new RegExp(String.raw`^[\s:,(\[–—-]*([1-7])(?:${TO}([1-7]))?(?![\d\p{L}])\s*[)\]]?`, 'iu');
const LAST_LEVEL = new RegExp(String.raw`[\s:,(\[–—-]+([1-7])(?:${TO}([1-7]))?\s*[)\]]?\s*$`, 'iu');

const CODE = /[([]?(?<![\p{L}\p{N}])([A-Z]{4})(?![\p{L}])\s*[)\]]?/gu;
const CODE_IN_BRACKETS = /[([]\s*([A-Za-z]{4})(?=[\s)\],:–-])\s*[)\]]?/g;

const CONDITION =
  /^(?:(?:is |are )?(?:required|needed|essential|desirable|only|applies|expected)\s+(?:if|where|when|for|only|in)\b|if\b|where\b|when\b|unless\b|only\b|for (?:those|posts|roles|people)\b|subject to\b|depending\b|dependent\b|required\b)/i;

/**
 * The skills that a text cites, in its order: all of them, or none. Without a code, a name counts only with a level,
 * unless `isListed`.
 */
export function readCitations(
  text: string,
  sfia: Sfia,
  isListed = false,
  /** A name with a mistake in it is taken for one of this version. */
  version: SfiaVersion = sfia.current,
): Citation[] {
  if (text.length > LONGEST_CITATION) return [];
  const whole = text.replace(/\s+/g, ' ').trim();
  const codes = new Set(codesIn(whole, sfia).map(({ code }) => code));
  if (codes.size > 1) {
    const pieces = piecesOf(whole, sfia);
    // "PROG and TEST at level 5": a level anywhere says that all of them are skills
    const areSkills =
      isListed || pieces.some((piece) => readCitation(piece, sfia, false, version)?.level !== undefined);
    const read = pieces.map((piece) => readCitation(piece, sfia, areSkills, version));
    const citations = read.flatMap((citation) => citation ?? []);
    return citations.length < read.length ? [] : citations;
  }
  const one = readCitation(whole, sfia, isListed, version);
  return one === undefined ? [] : [one];
}

interface FoundCode {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

function codesIn(text: string, sfia: Sfia): FoundCode[] {
  return [...text.matchAll(CODE), ...text.matchAll(CODE_IN_BRACKETS)]
    .map((match) => ({
      code: (match[1] ?? '').toUpperCase(),
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter(({ code }) => sfia.history(code) !== undefined)
    .sort((a, b) => a.start - b.start);
}

/** Parts of an enumeration with one code each; what names no code goes with the part before it. */
function piecesOf(text: string, sfia: Sfia): string[] {
  const pieces: string[] = [];
  for (const part of text.split(/(?<=[;,/])|\s+(?:and|&)\s+(?=[^;,]*[A-Z]{4})/)) {
    const previous = pieces.at(-1);
    const hasCode = codesIn(part, sfia).length > 0;
    if (previous !== undefined && (!hasCode || codesIn(previous, sfia).length === 0)) {
      pieces.splice(-1, 1, `${previous} ${part.trim()}`);
    } else pieces.push(part.trim());
  }
  return pieces.map((piece) => piece.replace(/[;,/\s]+$/, ''));
}

function readCitation(
  text: string,
  sfia: Sfia,
  isListed: boolean,
  version: SfiaVersion,
): Citation | undefined {
  const found = codesIn(text, sfia)[0];
  const level = levelIn(text, found);
  if (found === undefined && level === undefined && !isListed) return undefined;
  // what stands between code and level, and around them
  const cuts = [found, level].flatMap((cut) => cut ?? []).sort((a, b) => a.start - b.start);
  const segments: string[] = [];
  let at = 0;
  for (const { start, end } of cuts) {
    segments.push(text.slice(at, Math.max(at, start)));
    at = Math.max(at, end);
  }
  segments.push(text.slice(at));
  const words = sortWords(segments.flatMap(withBracketsApart), sfia);
  const isKnown = found === undefined ? sfia.byName(words.name).length > 0 : level !== undefined || isListed;
  const isNearly = found === undefined && level !== undefined && isListed;
  if (!isKnown && !(isNearly && sfia.near(words.name, version, 1).length > 0)) return undefined;
  return { code: found?.code, level: level?.from, upTo: level?.to, source: text, ...words };
}

interface FoundLevel {
  readonly from: number;
  readonly to: number | undefined;
  readonly start: number;
  readonly end: number;
}

function levelIn(text: string, code: FoundCode | undefined): FoundLevel | undefined {
  const spelled = LEVEL.exec(text);
  if (spelled !== null) return foundLevel(spelled, spelled.index);
  if (code !== undefined) {
    const behind = BARE_LEVEL.exec(text.slice(code.end));
    if (behind !== null) return foundLevel(behind, code.end);
  }
  const last = LAST_LEVEL.exec(text);
  return last === null ? undefined : foundLevel(last, last.index);
}

function foundLevel(match: RegExpExecArray, start: number): FoundLevel {
  const [from = 0, to] = [match[1], match[2]].map(levelNumber);
  const end = start + match[0].length;
  if (to === undefined || to === from) return { from, to: undefined, start, end };
  return { from: Math.min(from, to), to: Math.max(from, to), start, end };
}

function levelNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const word = NUMBER_WORDS.indexOf(text.toLowerCase());
  return word === -1 ? Number(text) : word + 1;
}

/** "Testing (if needed)" as "Testing" and "(if needed)". */
function withBracketsApart(segment: string): string[] {
  return segment.split(
    /(\((?:if|where|when|unless|only|required|needed|subject|depending|essential|desirable)\b[^()]*\))/i,
  );
}

function sortWords(
  segments: readonly string[],
  sfia: Sfia,
): Pick<Citation, 'name' | 'condition' | 'text' | 'need'> {
  const conditions: string[] = [];
  const texts: string[] = [];
  let name = '';
  let need: Need | undefined;
  for (const segment of segments) {
    const words = bare(segment);
    if (words === '') continue;
    const asked = /^(essential|desirable)$/i.exec(words)?.[1]?.toLowerCase();
    if (asked === 'essential' || asked === 'desirable') need = asked;
    else if (isCondition(words)) conditions.push(words);
    else if (name === '' && isName(words, sfia)) name = words;
    else texts.push(words);
  }
  return { name, condition: conditions.join('; '), text: texts.join(' '), need };
}

/** A name of the framework, or what may be meant as one: short, and no sentence. */
function isName(words: string, sfia: Sfia): boolean {
  return sfia.byName(words).length > 0 || (words.length <= 60 && !/[.!?;]/.test(words));
}

/** "if managing others", "required where you lead a team" */
export function isCondition(words: string): boolean {
  return CONDITION.test(words);
}

/** Without the punctuation that joined a segment to its neighbours. */
function bare(segment: string): string {
  const text = segment
    .trim()
    .replace(/^(?:SFIA(?:\s*\d)?\s*(?:skill)?s?\s*[:–-]\s*)/i, '')
    .replace(/^(?:[\s,;:|/–—-]|\)(?![^(]*\())+|[\s,;:|/–—-]+$/g, '')
    .replace(/^[•·*]\s*/, '')
    .replace(/^(?:at|is)$/i, '')
    .replace(/\s+at$/i, '')
    .trim();
  if (/^\([^()]*\)$/.test(text)) return text.slice(1, -1).trim();
  if (/^[([)\].]+$/.test(text)) return '';
  // half a pair, whose other half went with the code or level
  return text.replace(/^\)|\($/g, '').trim();
}
