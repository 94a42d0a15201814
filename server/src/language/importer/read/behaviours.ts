// Behaviours of the Civil Service, and pages that a role refers to.
import { mapping, name, type Value, words } from '../draft/value';
import { type FoundLink, linksIn, plainWords, textsOf } from '../markdown';
import type { SourceBlock, SourceItem } from '../source';
import { readMarks, stagesValue } from './marks';
import { keepAsSection, type PartWithParts, type Reader } from './reader';

/** Reads behaviours; what is none stays a section of the same heading. */
export function readBehaviours({ part, below }: PartWithParts, reader: Reader): void {
  const { draft } = reader;
  draft.moveTo('behaviours');
  for (const one of [part, ...below]) {
    const own = one === part ? undefined : behaviourOf(one.heading, reader);
    if (own !== undefined) draft.add('behaviours', [own]);
    const rest = takeBehaviours(one.blocks, reader);
    if (rest.length > 0 || (one !== part && own === undefined)) keepAsSection(one.heading, rest, reader);
    addLinks(goneFrom(one.blocks, rest), reader);
  }
}

/** Reads pages and behaviours that a part names; its sentences stay a section, with the links in them. */
export function readCapabilities({ part, below }: PartWithParts, reader: Reader): void {
  reader.draft.moveTo('links');
  const pages = pagesOf(reader);
  const all = [part, ...below];
  const rests = all.map(({ blocks }) =>
    takeBehaviours(blocks, reader).flatMap((block) => withoutBareLinks(block, pages)),
  );
  const blocks = all.flatMap((one) => one.blocks);
  addLinks(goneFrom(blocks, rests.flat()), reader);
  for (const [index, one] of all.entries()) {
    const rest = rests[index] ?? [];
    if (rest.length > 0 || one !== part) keepAsSection(one.heading, rest, reader);
  }
}

/** The names of the links that a draft has, by their addresses. */
function pagesOf({ draft }: Reader): Map<string, string> {
  const links = draft.get('links');
  const items = links?.kind === 'list' ? links.items : [];
  const entries = items.flatMap((item): (readonly [string, string])[] => {
    if (item.kind !== 'mapping') return [];
    const [url, text] = ['url', 'name'].map((key) => item.entries.get(key));
    return url?.kind === 'words' && text?.kind === 'words' ? [[url.text, text.text]] : [];
  });
  return new Map(entries);
}

/** Adds links, each address once. */
function addLinks(links: readonly FoundLink[], reader: Reader): void {
  const { draft, note } = reader;
  const pages = pagesOf(reader);
  for (const { name: text, url } of links) {
    if (pages.has(url)) continue;
    pages.set(url, text);
    draft.add('links', [
      mapping({ name: name(text), url: words(url) }, [note('mapped', text, `links, ${text}`)]),
    ]);
  }
}

/** Blocks without the behaviours in them, which go to the draft. */
function takeBehaviours(blocks: readonly SourceBlock[], reader: Reader): SourceBlock[] {
  const { draft } = reader;
  const take = (text: string): boolean => {
    const whole = behaviourOf(text, reader);
    const parts =
      whole === undefined
        ? text.split(/[,;\n]|\s+and\s+(?=\p{Lu})/u).filter((part) => part.trim() !== '')
        : [];
    const behaviours = whole === undefined ? parts.map((part) => behaviourOf(part, reader)) : [whole];
    const found = behaviours.flatMap((one) => one ?? []);
    if (found.length === 0 || found.length < behaviours.length) return false;
    draft.add('behaviours', found);
    return true;
  };
  return blocks.flatMap((block): SourceBlock[] => {
    if (block.kind === 'paragraph') return take(plainWords(block.text)) ? [] : [block];
    if (block.kind !== 'list') return [block];
    const items = block.items.flatMap((item): SourceItem[] => {
      const isTaken = take(plainWords(item.text));
      return isTaken && item.children.length === 0
        ? []
        : [isTaken ? { ...item, text: plainWords(item.text) } : item];
    });
    return items.length === 0 ? [] : [{ ...block, items }];
  });
}

/** "Leadership (application, interview)" */
function behaviourOf(text: string, { frameworks: { civilService }, note }: Reader): Value | undefined {
  const whole = text.trim().replace(/\s*[.:]$/, '');
  const {
    text: bare,
    stages,
    isLead,
  } = readMarks(whole, civilService, true) ?? {
    text: whole,
    stages: [],
    isLead: false,
  };
  const found = civilService.behaviour(bare) ?? civilService.withdrawnCompetency(bare);
  // the format knows lead criteria only
  if (found === undefined || isLead) return undefined;
  return mapping({ name: words(found.name), stages: stagesValue(stages) }, [
    note('mapped', text, `behaviours, ${found.name}`),
  ]);
}

/** The links of blocks that don't stand in what is left of them. */
function goneFrom(blocks: readonly SourceBlock[], rest: readonly SourceBlock[]): FoundLink[] {
  const linksOf = (some: readonly SourceBlock[]) => some.flatMap(textsOf).flatMap(linksIn);
  const keyOf = ({ name: text, url }: FoundLink) => `${url} ${text}`;
  const left = new Set(linksOf(rest).map(keyOf));
  return linksOf(blocks).filter((link) => !left.has(keyOf(link)));
}

/** A paragraph or list of nothing but links says no more than `links` does, where each address has one name there. */
function withoutBareLinks(block: SourceBlock, pages: Map<string, string>): SourceBlock[] {
  const isBare = (text: string) => {
    const links = linksIn(text);
    const without = text.replace(/\[(?:\\.|[^\]])*\]\((?:\\.|[^)])*\)/g, '');
    if (links.length === 0 || !/^[\s,;.•-]*$/.test(without)) return false;
    if (links.some((link) => (pages.get(link.url) ?? link.name) !== link.name)) return false;
    for (const link of links) pages.set(link.url, link.name);
    return true;
  };
  if (block.kind === 'paragraph') return isBare(block.text) ? [] : [block];
  if (block.kind !== 'list') return [block];
  const items = block.items.filter(({ text, children }) => children.length > 0 || !isBare(text));
  return items.length === 0 ? [] : [{ ...block, items }];
}
