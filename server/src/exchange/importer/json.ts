import { ENGLISH } from '../../language/advert/labels';
import type { SourceBlock, SourceItem } from '../../language/importer/source';
import { Refusal } from '../refusal';
import { escapeMarkdown } from './runs';
import { type SkillRecord, skillLists } from './skillsTable';

type Json = null | boolean | number | string | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json;
}

/** Objects inside one another. A role has six. */
const DEEPEST = 20;
const TOO_DEEP = 'The data is nested deeper than any role definition.';

/** The headings under which people know what the format's keys hold. */
const HEADINGS: Readonly<{ readonly [key: string]: string }> = {
  organisation: ENGLISH.aboutOrganisation,
  summary: ENGLISH.summary,
  responsibilities: ENGLISH.responsibilities,
  qualities: ENGLISH.qualities,
  criteria: ENGLISH.criteria,
  workingWith: ENGLISH.workingWith,
  behaviours: ENGLISH.behaviours,
  sfia: ENGLISH.sfia,
  digitalAndData: ENGLISH.digitalAndData,
  post: ENGLISH.appendix,
  application: ENGLISH.application,
  selection: ENGLISH.selection,
  nationality: ENGLISH.nationality,
};

/** Keys that say nothing of what they hold: it belongs to what they stand in. */
const CONTENTS = new Set(['intro', 'items', 'text', 'body', 'about']);

/**
 * Data as a document: a table of skills as lists of skills, anything else by its keys, as headings with what is under
 * them.
 *
 * @throws Refusal where the text is no JSON, or nested too deep
 */
export function readJson(text: string): readonly SourceBlock[] {
  return blocksOf(parsed(text), 1);
}

function parsed(text: string): Json {
  if (nesting(text) > DEEPEST * 2) throw new Refusal(TOO_DEEP);
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('The file is not valid JSON.');
  }
}

/** How many brackets are open at most, those in texts aside. */
function nesting(text: string): number {
  let [open, most] = [0, 0];
  for (const [mark] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (mark === '[' || mark === '{') open += 1;
    else if (mark === ']' || mark === '}') open -= 1;
    most = Math.max(most, open);
  }
  return most;
}

function blocksOf(value: Json, depth: number): readonly SourceBlock[] {
  if (depth > DEEPEST) throw new Refusal(TOO_DEEP);
  if (value === null || value === '') return [];
  if (Array.isArray(value)) return listBlocks(value, depth);
  if (!isObject(value)) return paragraphs(String(value));
  const entries = Object.entries(value);
  const blocks: SourceBlock[] = [];
  // single values first: what comes after a heading belongs to it
  const simple = entries.filter(([, one]) => !isObject(one) && !Array.isArray(one) && !isProse(one));
  if (depth === 1 && typeof value.title === 'string') {
    blocks.push({ kind: 'heading', depth: 1, text: escapeMarkdown(value.title) });
  }
  const labelled = simple.filter(([key, one]) => one !== null && !(depth === 1 && key === 'title'));
  for (const [key, one] of labelled) {
    blocks.push(...(CONTENTS.has(key) ? paragraphs(String(one)) : [labelledParagraph(key, one)]));
  }
  for (const [key, one] of entries) {
    if (simple.some(([name]) => name === key)) continue;
    const below = blocksOf(one, depth + 1);
    if (below.length === 0) continue;
    const heading: SourceBlock = { kind: 'heading', depth: Math.min(6, depth + 1), text: headingOf(key) };
    blocks.push(...(CONTENTS.has(key) ? below : [heading, ...withoutHeading(below)]));
  }
  return blocks;
}

/** A list of skills brings its own heading, where nothing else says what it is. */
function withoutHeading([first, ...rest]: readonly SourceBlock[]): readonly SourceBlock[] {
  if (first === undefined) return rest;
  return first.kind === 'heading' && first.depth === 1 ? rest : [first, ...rest];
}

function listBlocks(values: readonly Json[], depth: number): readonly SourceBlock[] {
  const objects = values.filter(isObject);
  if (objects.length > 0 && objects.length === values.length) {
    const skills = skillLists(objects.map(recordOf));
    if (skills !== undefined) return skills;
  }
  const items = values.map((value) => itemOf(value, depth)).filter((item) => item !== undefined);
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }];
}

function itemOf(value: Json, depth: number): SourceItem | undefined {
  if (!isObject(value)) {
    const [first, ...rest] = blocksOf(value, depth + 1);
    if (first === undefined) return undefined;
    return first.kind === 'paragraph'
      ? { text: first.text, children: rest }
      : { text: '', children: [first, ...rest] };
  }
  const { text, heading, name, title, ...others } = value;
  const [words] = [text, heading, name, title].filter((one) => typeof one === 'string');
  if (words === undefined) return { text: '', children: blocksOf(value, depth + 1) };
  const left = Object.entries({ text, heading, name, title }).filter(
    ([, one]) => one !== undefined && one !== words,
  );
  return {
    text: escapeMarkdown(words),
    children: blocksOf({ ...Object.fromEntries(left), ...others } as JsonObject, depth + 1),
  };
}

/** Nested values are no columns of a table. */
function recordOf(object: JsonObject): SkillRecord {
  return Object.entries(object).map(([key, value]) => [
    words(key),
    isObject(value) || Array.isArray(value) ? JSON.stringify(value) : String(value ?? ''),
  ]);
}

function labelledParagraph(key: string, value: Json): SourceBlock {
  return { kind: 'paragraph', text: escapeMarkdown(`${labelOf(key)}: ${String(value)}`) };
}

function paragraphs(text: string): readonly SourceBlock[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph): SourceBlock => ({ kind: 'paragraph', text: escapeMarkdown(paragraph) }))
    .filter((block) => block.kind === 'paragraph' && block.text !== '');
}

function isProse(value: Json): boolean {
  return typeof value === 'string' && (value.includes('\n') || value.length > 80);
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function headingOf(key: string): string {
  return escapeMarkdown(HEADINGS[key] ?? labelOf(key));
}

function labelOf(key: string): string {
  const posts: { readonly [key: string]: string } = ENGLISH.post;
  const label = Object.hasOwn(posts, key) ? posts[key] : undefined;
  const text = label ?? words(key);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** `workingPatterns` is two words. */
function words(key: string): string {
  return key
    .replace(/(?<=[a-z\d])(?=[A-Z])/g, ' ')
    .replace(/[_-]+/g, ' ')
    .toLowerCase();
}
