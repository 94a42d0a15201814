import { type RoleContext, sfiaVersionInForce } from '../context';
import type { Frameworks, SfiaVersion } from '../frameworks/types';
import { entryAt } from '../inheritance/data';
import type { EffectiveRole, EffectiveScalar, EffectiveValue } from '../inheritance/effective';
import { type Labels, labelFor, labelsFor } from './labels';
import type { Inline, Prose, WrittenAt } from './model';
import { plainText, scalarsOf } from './read';

/** What the parts of the page are built from. */
export interface AdvertInput {
  readonly effective: EffectiveRole;
  readonly root: EffectiveValue | undefined;
  readonly frameworks: Frameworks;
  readonly sfiaVersion: SfiaVersion;
  readonly labels: Labels;
  /** BCP 47. */
  readonly language: string;
  /** Labels that are not translated into it. */
  readonly untranslated: readonly string[];
  /** Position of a document in `Advert.files`, by URI. */
  readonly fileOf: ReadonlyMap<string, number>;
}

export function advertInput(effective: EffectiveRole, context: RoleContext): AdvertInput {
  const language = languageOf(effective.root);
  const { labels, missing } = labelsFor(language);
  return {
    effective,
    root: effective.root,
    frameworks: context.frameworks,
    sfiaVersion: sfiaVersionInForce(effective.document, { ...context, effective }),
    labels,
    language,
    untranslated: missing,
    fileOf: new Map(effective.documents.map(({ uri }, index) => [uri, index])),
  };
}

function languageOf(root: EffectiveValue | undefined): string {
  const tag = plainText(entryAt(root, 'language'));
  return /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(tag) ? tag : 'en-GB';
}

/** Spread into a part of the model: where `value` was written. */
export function writtenAt(
  value: EffectiveValue | undefined,
  { fileOf }: AdvertInput,
): { readonly writtenAt?: WrittenAt } {
  const file = value === undefined ? undefined : fileOf.get(value.origin.document.uri);
  if (value === undefined || file === undefined) return {};
  const { key, node } = value.origin;
  return { writtenAt: { file, start: key?.start ?? node.start, end: node.end } };
}

/** The Markdown of a value with the offsets of its lines; `undefined` where there is nothing to print. */
export function proseOf(value: EffectiveValue | undefined, input: AdvertInput): Prose | undefined {
  if (value?.kind === 'list') {
    const markdown = textParagraphs(value);
    return markdown === '' ? undefined : { markdown, ...writtenAt(value, input) };
  }
  if (value?.kind !== 'scalar' || value.text.trim() === '') return undefined;
  return { markdown: value.text.trimEnd(), ...writtenAt(value, input), ...lineStarts(value) };
}

function textParagraphs(value: EffectiveValue): string {
  return scalarsOf(value)
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join('\n\n');
}

/** Only a literal block (`|`) keeps its lines as they stand in the file: they follow the line of the `|`. */
function lineStarts({ text, origin }: EffectiveScalar): { readonly lineStarts?: readonly number[] } {
  const { document, node } = origin;
  if (node.style !== 'literal') return {};
  const header = document.positionAt(node.start).line;
  const lines = text.trimEnd().split('\n');
  return {
    lineStarts: lines.map((_, index) => document.offsetAt({ line: header + 1 + index, character: 0 })),
  };
}

/** A value as one line of Markdown, line breaks made spaces. */
export function markdownLine(value: EffectiveValue | undefined): readonly Inline[] {
  return inline('markdown', plainText(value));
}

/** A line of one piece; nothing for an empty one. */
export function inline(kind: 'text' | 'markdown' | 'note', text: string): readonly Inline[] {
  const line = text.replace(/\s*\n\s*/g, ' ').trim();
  return line === '' ? [] : [{ kind, text: line }];
}

/** The brackets behind an item that say when it is assessed. */
export function stagesNote(item: EffectiveValue | undefined, input: AdvertInput): string {
  const named = scalarsOf(item).map(({ text }) => {
    const stage = input.frameworks.civilService.stages.find(({ id }) => id === text.trim());
    return (labelFor(input.labels.values, text.trim()) ?? stage?.name ?? text.trim()).toLowerCase();
  });
  const stages = named.filter((stage) => stage !== '');
  return stages.length === 0 ? '' : input.labels.assessedAt(stages);
}

/** Several remarks in one pair of brackets. */
export function note(...remarks: readonly string[]): readonly Inline[] {
  return inline('note', remarks.filter((remark) => remark !== '').join('; '));
}
