import { counted } from '../language/counted';
import type { ImportResult } from '../language/importer/importDocuments';
import type { Outcome, ReportItem } from '../language/importer/report';

/** Where each part went, for people: a block for each file, a line for each part. */
export function reportText(result: ImportResult): string {
  const files = result.files.map(({ name, text }, index) => {
    const items = result.items.filter(({ file }) => file === index);
    const lines = items.map((item) => itemText(item, lineOf(text, item.start)));
    return `${[`${name}: ${summaryOf(items)}`, ...lines].join('\n')}\n`;
  });
  return files.join('\n') + repeatedText(result);
}

function summaryOf(items: readonly ReportItem[]): string {
  const count = (wanted: Outcome) => items.filter(({ outcome }) => outcome === wanted).length;
  const look = count('look');
  const needs = look === 0 ? 'nothing needs a look' : `${look} ${look === 1 ? 'needs' : 'need'} a look`;
  return `${counted(items.length, 'part')}, ${count('guessed')} guessed, ${needs}`;
}

function itemText({ outcome, to, from, message }: ReportItem, line: number): string {
  const place = `line ${line}`.padEnd(9);
  const first = `  ${outcome.padEnd(7)}  ${place}  ${to}  <-  ${from.text}`;
  return message === undefined ? first : `${first}\n                      ${message}`;
}

/** From 1. */
function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function repeatedText({ repeated }: ImportResult): string {
  if (repeated === undefined) return '';
  const { sections, roles, words } = repeated;
  return `\n${roles} of the roles share ${counted(words, 'word')} (${sections.join(', ')}): --template moves them to a template.\n`;
}

/** The same for programs. Lines count from 1, offsets are UTF-16 code units. */
export function reportJson({ files, items, repeated }: ImportResult): string {
  const listed = files.map(({ name, kind, text }, index) => ({
    name,
    kind,
    items: items
      .filter(({ file }) => file === index)
      .map(({ file: _, start, end, ...item }) => ({ ...item, line: lineOf(text, start), start, end })),
  }));
  return `${JSON.stringify({ files: listed, ...(repeated === undefined ? {} : { repeated }) }, null, 2)}\n`;
}
