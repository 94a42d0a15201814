// A mark is a comment above a skill that keeps a question for a person:
//   # role-decide TEST, SFIA 8 to 9: In SFIA 9, part of TEST became … Choose, then delete this line.
//   # role-check MKTG, SFIA 6 to 9: What MKTG covers has changed: … See that it still fits, then delete this line.
import type { SfiaVersion } from '../frameworks/types';
import type { Fate, Step } from './fate';

export interface Mark {
  /** `decide`: the role can't stay as it is without somebody's word. `check`: it may well. */
  readonly kind: 'decide' | 'check';
  /** What the mark is about; `undefined` in one that a person wrote in words of their own. */
  readonly subject: (Step & { readonly code: string }) | undefined;
  /** The question, without the advice to delete the line. */
  readonly question: string;
}

const ADVICE: Readonly<Record<Mark['kind'], string>> = {
  decide: 'Choose, then delete this line.',
  check: 'See that it still fits, then delete this line.',
};

const MARK = /^#\s*role-(decide|check)\b(.*)$/;
const SUBJECT = /^([A-Z]{4}), SFIA (\d) to (\d)$/;

/** The comment that keeps what a fate leaves open; `undefined` where nothing is. */
export function markFor({ code, decisions, checks }: Fate, { from, to }: Step): string | undefined {
  if (decisions.length + checks.length === 0) return undefined;
  const kind = decisions.length === 0 ? 'check' : 'decide';
  return `# role-${kind} ${code}, SFIA ${from} to ${to}: ${[...decisions, ...checks].join(' ')} ${ADVICE[kind]}`;
}

/** Reads a comment, `#` included; `undefined` for one that is no mark. */
export function readMark(comment: string, versions: readonly SfiaVersion[]): Mark | undefined {
  const [, word, rest = ''] = MARK.exec(comment.trimEnd()) ?? [];
  if (word === undefined) return undefined;
  const kind = word === 'check' ? 'check' : 'decide';
  const colon = rest.indexOf(':');
  const subject = colon === -1 ? undefined : readSubject(rest.slice(0, colon).trim(), versions);
  const body = subject === undefined ? rest.replace(/^\s*:/, '') : rest.slice(colon + 1);
  return { kind, subject, question: body.replace(ADVICE[kind], '').trim() };
}

function readSubject(text: string, versions: readonly SfiaVersion[]): Mark['subject'] {
  const [, code, first, second] = SUBJECT.exec(text) ?? [];
  const from = versions.find((version) => String(version) === first);
  const to = versions.find((version) => String(version) === second);
  return code === undefined || from === undefined || to === undefined ? undefined : { code, from, to };
}
