import type { Flow, FlowBlock, FlowFact, FlowList, Run } from '../flow/flow';

/** How a language of marks writes each thing. Texts that it is given are escaped already, except by `text` and `code`. */
export interface Markup {
  text(text: string): string;
  bold(text: string): string;
  italic(text: string): string;
  code(text: string): string;
  link(text: string, url: string): string;
  readonly lineBreak: string;
  heading(text: string, level: number): string;
  codeBlock(text: string): string;
  quote(text: string): string;
  /** Each item is one or more blocks, joined by blank lines. */
  list(items: readonly string[], start: number | undefined): string;
  facts(rows: readonly { readonly label: string; readonly lines: readonly string[] }[]): string;
  table(rows: readonly (readonly string[])[]): string;
  readonly rule: string;
}

/** A whole advert, sections one after the other. */
export function flowMarkup({ title, organisation, sections }: Flow, markup: Markup): string {
  const head = [markup.heading(markup.text(title), 1), markup.text(organisation)];
  const body = sections.flatMap(({ heading, blocks }) => [
    markup.heading(markup.text(heading), 2),
    blocksMarkup(blocks, markup),
  ]);
  return `${joined([...head, ...body])}\n`;
}

/** Blocks one after the other, a blank line between them. */
export function blocksMarkup(blocks: readonly FlowBlock[], markup: Markup): string {
  return joined(blocks.map((block) => blockMarkup(block, markup)));
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

function blockMarkup(block: FlowBlock, markup: Markup): string {
  switch (block.kind) {
    case 'heading':
      return markup.heading(runsMarkup(block.runs, markup), block.level);
    case 'paragraph':
      return runsMarkup(block.runs, markup);
    case 'list':
      return listMarkup(block, markup);
    case 'facts':
      return markup.facts(block.rows.map((row) => factMarkup(row, markup)));
    case 'table':
      return markup.table(block.rows.map((row) => row.map((cell) => runsMarkup(cell, markup))));
    case 'code':
      return markup.codeBlock(block.text);
    case 'quote':
      return markup.quote(blocksMarkup(block.blocks, markup));
    case 'rule':
      return markup.rule;
  }
}

function listMarkup({ items, start }: FlowList, markup: Markup): string {
  return markup.list(
    items.map((blocks) => blocksMarkup(blocks, markup)),
    start,
  );
}

function factMarkup({ label, lines }: FlowFact, markup: Markup) {
  return { label: markup.text(label), lines: lines.map((line) => runsMarkup(line, markup)) };
}

function runsMarkup(runs: readonly Run[], markup: Markup): string {
  return runs.map((run) => runMarkup(run, markup)).join('');
}

function runMarkup({ text, bold, italic, code, url }: Run, markup: Markup): string {
  if (text === '\n') return markup.lineBreak;
  // marks must touch words: blanks around them stay outside
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (words === '') return text;
  let marked = code === true ? markup.code(words) : markup.text(words);
  if (italic === true) marked = markup.italic(marked);
  if (bold === true) marked = markup.bold(marked);
  if (url !== undefined) marked = markup.link(marked, url);
  return before + marked + after;
}
