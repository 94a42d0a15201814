// Documents that stand whole inside a Word document, until Word opens and saves it: pages and texts that another
// program has put there. The library that reads the rest leaves them out.
import type { SourceBlock } from '../../language/importer/source';
import { WORD_DOCUMENT } from '../officeKinds';
import { Refusal } from '../refusal';

/** An embedded document, in the order in which they are mentioned. */
export interface Chunk {
  /** Where it lies in the archive, or its address where it lies elsewhere. */
  readonly name: string;
  readonly isElsewhere: boolean;
  /** By which the text mentions it. */
  readonly id: string;
}

const MAIN_PART = /^word\/document\d*\.xml$/;
const MENTION = /<w:altChunk\s[^<>]*?\br:id\s*=\s*["']([^"'<>]*)["'][^<>]*>/g;
const RELATION = /<(?:\w+:)?Relationship\s([^<>]*)>/g;
const ATTRIBUTE = /(?<![\w:])([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** Programs that put documents together embed one for each of their parts. */
const MOST_CHUNKS = 200;
const MARK = /^\[embedded document (\d+)\]$/;

/**
 * The documents that a document embeds, those first that its text mentions.
 *
 * @throws Refusal where there are more than any role definition has
 */
export function chunksOf(unpacked: ReadonlyMap<string, Uint8Array>): readonly Chunk[] {
  return [...unpacked]
    .filter(([name]) => MAIN_PART.test(name))
    .flatMap(([name, content]) => {
      const relations = unpacked.get(name.replace('word/', 'word/_rels/').concat('.rels'));
      if (relations === undefined) return [];
      const chunks = relatedChunks(new TextDecoder().decode(relations));
      if (chunks.length > MOST_CHUNKS) throw new Refusal(WORD_DOCUMENT.tooLarge);
      const order = [...new TextDecoder().decode(content).matchAll(MENTION)].map(([, id]) => id);
      const place = ({ id }: Chunk) => (order.includes(id) ? order.indexOf(id) : order.length);
      return [...chunks].sort((one, other) => place(one) - place(other));
    });
}

function relatedChunks(relations: string): readonly Chunk[] {
  return [...relations.matchAll(RELATION)].flatMap(([, attributes = '']) => {
    const of = new Map(
      [...attributes.matchAll(ATTRIBUTE)].map(([, name, text, other]) => [name, text ?? other ?? '']),
    );
    if (!/\/aFChunk$/.test(of.get('Type') ?? '')) return [];
    const [id, target] = [of.get('Id') ?? '', of.get('Target') ?? ''];
    const isElsewhere = of.get('TargetMode') === 'External';
    return [{ id, isElsewhere, name: isElsewhere ? target : pathOf(target) }];
  });
}

/** Where a target lies in the archive. */
function pathOf(target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : `word/${target}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** What stands in the text where an embedded document is missing; `index` counts from 0. */
export function chunkMark(index: number): string {
  return `[embedded document ${index + 1}]`;
}

/** The XML with a paragraph for each embedded document that it mentions, in its place. */
export function withChunkMarks(xml: string, chunks: readonly Chunk[]): string {
  if (chunks.length === 0) return xml;
  return xml
    .replace(MENTION, (_, id) => {
      const index = chunks.findIndex((chunk) => chunk.id === id);
      return index === -1 ? '' : `<w:p><w:r><w:t>${chunkMark(index)}</w:t></w:r></w:p>`;
    })
    .replace(/<\/w:altChunk\s*>/g, '');
}

/**
 * The blocks with what the embedded documents say in their places, each once; what has no place comes at the end. A
 * document that could not be read (`undefined`) keeps its mark.
 */
export function withChunks(
  blocks: readonly SourceBlock[],
  chunks: readonly (readonly SourceBlock[] | undefined)[],
): readonly SourceBlock[] {
  const left = new Map(
    chunks.map((chunk, index): [number, readonly SourceBlock[]] => [
      index,
      chunk ?? [{ kind: 'paragraph', text: chunkMark(index) }],
    ]),
  );
  const filled = (within: readonly SourceBlock[]): readonly SourceBlock[] =>
    within.flatMap((block): readonly SourceBlock[] => {
      if (block.kind === 'paragraph') {
        const index = Number(MARK.exec(block.text)?.[1] ?? 0) - 1;
        const chunk = left.get(index);
        left.delete(index);
        return chunk ?? (index >= 0 && index < chunks.length ? [] : [block]);
      }
      if (block.kind === 'list') {
        const items = block.items.map((item) => ({ ...item, children: filled(item.children) }));
        return [{ ...block, items }];
      }
      if (block.kind === 'heading') return [block];
      return [{ ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(filled) })) }];
    });
  const inPlace = filled(blocks);
  return [...inPlace, ...[...left.values()].flat()];
}
