import type { Advert, AdvertBlock, AdvertSection, Inline, ListEntry, ListItem, TableRow } from '../model';
import type { Flow, FlowBlock, FlowFact, FlowSection, Run } from './flow';
import { lineRuns, proseFlow, safeUrl } from './prose';

/** Level of the sections' headings; the title is the one heading above. */
const SECTION_LEVEL = 2;

/** The advert with its Markdown read, ready for formats that know headings, paragraphs, lists and tables. */
export function advertFlow({ title, organisation, language, sections }: Advert): Flow {
  return {
    title: title.text,
    organisation: organisation?.text ?? '',
    language,
    sections: sections.map(sectionFlow),
  };
}

function sectionFlow({ key, heading, blocks }: AdvertSection): FlowSection {
  let level = SECTION_LEVEL;
  return {
    key,
    heading,
    blocks: blocks.flatMap((block) => {
      if (block.kind === 'heading') level = SECTION_LEVEL + block.depth;
      return blockFlow(block, level);
    }),
  };
}

/** `level` is that of the heading in force. */
function blockFlow(block: AdvertBlock, level: number): readonly FlowBlock[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', level, runs: [{ text: block.text }] }];
    case 'prose':
      return proseFlow(block.markdown, level + 1);
    case 'paragraph':
      return [{ kind: 'paragraph', runs: runsOf(block.content) }];
    case 'list':
      return [
        { kind: 'list', start: undefined, items: block.entries.map((entry) => entryFlow(entry, level)) },
      ];
    case 'table':
      return [{ kind: 'facts', rows: block.rows.map(factFlow) }];
  }
}

function entryFlow(entry: ListEntry, level: number): readonly FlowBlock[] {
  if (entry.kind === 'item') return itemFlow(entry, level);
  const heading: readonly Run[] = entry.heading === '' ? [] : [{ text: entry.heading, bold: true }];
  const intro = runsOf(entry.intro);
  const items = entry.items.map((item) => itemFlow(item, level));
  return [
    ...[heading, intro]
      .filter((runs) => runs.length > 0)
      .map((runs) => ({ kind: 'paragraph' as const, runs })),
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, start: undefined, items }]),
  ];
}

function itemFlow({ content, prose, notes = [] }: ListItem, level: number): readonly FlowBlock[] {
  if (prose === undefined) return [{ kind: 'paragraph', runs: runsOf([...content, ...notes]) }];
  const parts = [content, notes].map((part) =>
    part.length === 0 ? [] : [{ kind: 'paragraph' as const, runs: runsOf(part) }],
  );
  return [...(parts[0] ?? []), ...proseFlow(prose.markdown, level + 1), ...(parts[1] ?? [])];
}

function factFlow({ label, lines }: TableRow): FlowFact {
  return { label, lines: lines.map(runsOf) };
}

function runsOf(content: readonly Inline[]): readonly Run[] {
  const runs = content.flatMap(inlineRuns);
  const [first, ...rest] = runs;
  return first === undefined ? [] : [{ ...first, text: first.text.trimStart() }, ...rest];
}

function inlineRuns(part: Inline): readonly Run[] {
  switch (part.kind) {
    case 'text':
      return [{ text: part.text }];
    case 'markdown':
      return lineRuns(part.text);
    case 'note':
      return [{ text: ' (' }, ...lineRuns(part.text), { text: ')' }];
    case 'link': {
      const url = safeUrl(part.url);
      return [{ text: part.text, ...(url === undefined ? {} : { url }) }];
    }
  }
}
