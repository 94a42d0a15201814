// Behaviours of the Civil Service, and pages that a role refers to.
import { list, mapping, name, type Value, words } from '../draft/value';
import { linksIn, plainWords, textsOf } from '../markdown';
import type { SourceBlock, SourceItem } from '../source';
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
  }
}

/** Reads pages and behaviours that a part names; its sentences stay a section. */
export function readCapabilities({ part, below }: PartWithParts, reader: Reader): void {
  const { draft, note } = reader;
  draft.moveTo('links');
  const links = [part, ...below].flatMap(({ blocks }) => blocks.flatMap(textsOf)).flatMap(linksIn);
  const known = new Set<string>();
  for (const { name: text, url } of links) {
    if (known.has(url)) continue;
    known.add(url);
    draft.add('links', [
      mapping({ name: name(text), url: words(url) }, [note('mapped', text, `links, ${text}`)]),
    ]);
  }
  for (const one of [part, ...below]) {
    const rest = takeBehaviours(one.blocks, reader).flatMap(withoutBareLinks);
    if (rest.length === 0 && one === part) continue;
    const message =
      links.length > 0
        ? 'The pages are among the links; the sentences about them stay as a section, to be kept or shortened.'
        : undefined;
    keepAsSection(one.heading, rest, reader, message);
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
  const [, bare = '', inside = ''] = /^(.*?)\s*(?:\(([^()]*)\))?\s*[.:]?$/s.exec(text.trim()) ?? [];
  const found = civilService.behaviour(bare) ?? civilService.withdrawnCompetency(bare);
  if (found === undefined) return undefined;
  const asked = inside.split(/,|;|\band\b|&|\//).map((part) => part.trim().toLowerCase());
  const stages = asked.map(
    (stage) => civilService.stages.find((one) => one.id === stage || one.name.toLowerCase() === stage)?.id,
  );
  const known = stages.flatMap((stage) => stage ?? []);
  if (inside !== '' && known.length < stages.length) return undefined;
  return mapping(
    {
      name: words(found.name),
      stages:
        known.length === 0
          ? undefined
          : list(
              known.map((stage) => words(stage)),
              [],
              true,
            ),
    },
    [note('mapped', text, `behaviours, ${found.name}`)],
  );
}

/** A paragraph or list of nothing but links says no more than `links` does. */
function withoutBareLinks(block: SourceBlock): SourceBlock[] {
  const isBare = (text: string) =>
    linksIn(text).length > 0 && /^[\s,;.•-]*$/.test(text.replace(/\[(?:\\.|[^\]])*\]\((?:\\.|[^)])*\)/g, ''));
  if (block.kind === 'paragraph') return isBare(block.text) ? [] : [block];
  if (block.kind !== 'list') return [block];
  const items = block.items.filter(({ text, children }) => children.length > 0 || !isBare(text));
  return items.length === 0 ? [] : [{ ...block, items }];
}
