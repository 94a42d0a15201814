import { advertFlow } from '../flow/build';
import { type FlowSection, runsText } from '../flow/flow';
import type { Advert } from '../model';
import { blocksMarkup, flowMarkup, type Markup } from './markup';

/** A zero-width space behind `[` keeps a text from being read as a tag, in every dialect. */
function escaped(text: string): string {
  return text.replace(/\[(?=\s*[/*a-z])/gi, '[\u200b');
}

const BBCODE: Markup = {
  text: escaped,
  bold: (text) => `[b]${text}[/b]`,
  italic: (text) => `[i]${text}[/i]`,
  code: escaped,
  link: (text, url) =>
    `[url=${url.replace(/[\s[\]"'<>]/g, (mark) => PERCENT[mark] ?? encodeURIComponent(mark))}]${text}[/url]`,
  lineBreak: '\n',
  heading: (text) => `[b]${text}[/b]`,
  codeBlock: escaped,
  quote: (text) => `[quote]${text}[/quote]`,
  list: (items, start) =>
    [start === undefined ? '[list]' : '[list=1]', ...items.map((item) => `[*]${item}`), '[/list]'].join('\n'),
  facts: (rows) =>
    rows.map(({ label, lines }) => `[b]${label}:[/b] ${lines.join('; ')}`.trimEnd()).join('\n'),
  table: (rows) => rows.map((cells) => cells.join(' | ')).join('\n'),
  rule: '',
};

const PERCENT: Readonly<Record<string, string>> = { '[': '%5B', ']': '%5D', "'": '%27' };

/** The advert as BBCode: bold, italics, lists and links, which is what recruitment systems take. */
export function renderBBCode(advert: Advert): string {
  return flowMarkup(advertFlow(advert), BBCODE);
}

/** Which sections go into which box of a recruitment system. */
const BOXES = {
  'About the organisation': ['organisation', 'profession'],
  'Job summary': ['summary'],
  'Job description': ['responsibilities', 'workingWith', 'sections'],
  'Person specification': ['qualities', 'criteria', 'skills', 'links'],
  Behaviours: ['behaviours'],
  Assessment: ['assessment'],
  Benefits: ['benefits'],
  'Post details': ['post'],
  'Selection process details and how to apply': ['application'],
} as const;

/** `recruitment.json`: BBCode for each box of a recruitment system, by the box's name. Boxes without text are left out. */
export function renderRecruitment(advert: Advert): string {
  const { title, organisation, language, sections } = advertFlow(advert);
  const parts = sections.flatMap(withBehavioursApart);
  const boxes = Object.entries(BOXES).flatMap(([box, keys]) => {
    const inside = parts.filter(({ key }) => keys.some((one) => key === one || key.startsWith(`${one}.`)));
    const own = inside.length === 1 && inside[0]?.key !== 'sections';
    const texts = inside.map(({ heading, blocks }) => {
      const text = blocksMarkup(blocks, BBCODE);
      return own ? text : `${BBCODE.heading(escaped(heading), 2)}\n\n${text}`;
    });
    return texts.length === 0 ? [] : [[box, texts.join('\n\n')] as const];
  });
  return `${JSON.stringify({ title, organisation, language, boxes: Object.fromEntries(boxes) }, undefined, 2)}\n`;
}

/** Links and behaviours are one section of the page, but they go into boxes of their own. */
function withBehavioursApart(section: FlowSection): readonly FlowSection[] {
  if (section.key !== 'links' && section.key !== 'behaviours') return [section];
  const { heading, blocks } = section;
  const at = blocks.findIndex(({ kind }) => kind === 'heading');
  const title = blocks[at];
  if (title?.kind !== 'heading') return [section];
  const links = { key: 'links', heading, blocks: blocks.slice(0, at) };
  const behaviours = { key: 'behaviours', heading: runsText(title.runs), blocks: blocks.slice(at + 1) };
  return [...(at === 0 ? [] : [links]), behaviours];
}
