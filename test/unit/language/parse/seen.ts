import { type RoleNode, resolveAlias } from '../../../../server/src/language/parse/node';
import type { Fix, Problem } from '../../../../server/src/language/problem';
import { applyEdits, parse } from '../../fixture';

/** What the parser made of a text, as plain data; aliases expanded, so only for texts without a bomb in them. */
export function dataOf(text: string): unknown {
  return plain(parse(text).root);
}

function plain(node: RoleNode | undefined): unknown {
  const value = resolveAlias(node);
  if (value === undefined) return null;
  if (value.kind === 'scalar') return value.value;
  if (value.kind === 'sequence') return value.items.map((item) => plain(item.value));
  return Object.fromEntries(value.pairs.map((pair) => [pair.key.text, plain(pair.value)]));
}

/** `line:underlined text code`, one for each problem; lines count from 1. */
export function seen(text: string): string[] {
  const document = parse(text);
  return document.problems.map(
    ({ start, end, code }) => `${document.positionAt(start).line + 1}:${text.slice(start, end)} ${code}`,
  );
}

export function messagesOf(text: string): string[] {
  return parse(text).problems.map(({ message }) => message);
}

/** The text after the first fix of the first problem. */
export function firstFixed(text: string): string {
  const [fix] = fixesOf(text);
  if (fix === undefined) throw new Error('There is no fix.');
  return applyEdits(text, fix.edits);
}

/** The text after the fix with this title. */
export function fixed(text: string, title: string): string {
  const fix = fixesOf(text).find((one) => one.title === title);
  if (fix === undefined)
    throw new Error(
      `No fix "${title}", only: ${fixesOf(text)
        .map((one) => one.title)
        .join(' | ')}`,
    );
  return applyEdits(text, fix.edits);
}

/** The text after the first fix of every problem. */
export function allFixed(text: string): string {
  const edits = parse(text).problems.flatMap((problem: Problem) => problem.fixes?.()[0]?.edits ?? []);
  return applyEdits(text, edits);
}

function fixesOf(text: string): readonly Fix[] {
  return parse(text).problems.flatMap((problem) => problem.fixes?.() ?? []);
}

/** Lines of a file; every one ends with a line break. */
export function lines(...content: readonly string[]): string {
  return content.map((line) => `${line}\n`).join('');
}
