// Sections that several roles have word for word, so that one template can hold them.
import type { RoleDraft } from './draft/draft';
import { list, type Value } from './draft/value';

export interface Shared {
  /** Headings of the sections, as the format calls them or as the documents do. */
  readonly names: readonly string[];
  readonly drafts: readonly RoleDraft[];
  /** How many words the template would hold. */
  readonly words: number;
}

/** Of no use in a template, or never inherited. */
const OWN_KEYS: ReadonlySet<string> = new Set(['title', 'kind', 'extends', 'record', 'post', 'skills']);
const OWN_APPLICATION: readonly string[] = ['opens', 'closes'];

/** Fewer words are no wording that anybody would want to keep in one place. */
const FEWEST_WORDS = 8;

/** The sections that most is saved by sharing, and the roles that have all of them alike. */
export function findShared(drafts: readonly RoleDraft[]): Shared | undefined {
  const groups = new Map<string, Set<RoleDraft>>();
  for (const draft of drafts) {
    for (const [name, value] of unitsOf(draft)) {
      const print = `${name} ${plain(value)}`;
      groups.set(print, (groups.get(print) ?? new Set()).add(draft));
    }
  }
  const found = [...groups.values()]
    .filter((group) => group.size > 1)
    .map((group): Shared => {
      const sharing = [...group];
      const common = commonUnits(sharing);
      const words = common.reduce((sum, [, value]) => sum + countWords(value), 0);
      return { names: common.map(([name]) => name), drafts: sharing, words };
    })
    .filter(({ words }) => words >= FEWEST_WORDS);
  return found.sort((a, b) => saving(b) - saving(a))[0];
}

/** Moves what roles share to a template. */
export function moveShared({ names, drafts }: Shared, template: RoleDraft): void {
  for (const [index, draft] of drafts.entries()) {
    const units = unitsOf(draft);
    for (const name of names) {
      const value = units.get(name);
      if (value === undefined) continue;
      const isSection = draft.root.entries.get(name) !== value;
      if (index === 0 && isSection) template.add('sections', [value]);
      else if (index === 0) template.root.entries.set(name, value);
      if (isSection) removeSection(draft, value);
      else draft.root.entries.delete(name);
    }
  }
}

function removeSection({ root }: RoleDraft, section: Value): void {
  const sections = root.entries.get('sections');
  const left = sections?.kind === 'list' ? sections.items.filter((item) => item !== section) : [];
  if (left.length === 0) root.entries.delete('sections');
  else root.entries.set('sections', list(left, sections?.notes));
}

function saving({ words, drafts }: Shared): number {
  return words * (drafts.length - 1);
}

function commonUnits(drafts: readonly RoleDraft[]): (readonly [string, Value])[] {
  const [first, ...others] = drafts.map(unitsOf);
  return [...(first ?? [])].filter(([name, value]) =>
    others.every((other) => {
      const own = other.get(name);
      return own !== undefined && plain(own) === plain(value);
    }),
  );
}

/** What may be shared: values by their top-level keys, and the document's own sections by their headings. */
function unitsOf({ root }: RoleDraft): ReadonlyMap<string, Value> {
  const units = new Map<string, Value>();
  for (const [key, value] of root.entries) {
    if (key === 'sections' && value.kind === 'list') {
      for (const item of value.items) {
        const heading = item.kind === 'mapping' ? item.entries.get('heading') : undefined;
        if (heading?.kind === 'words') units.set(heading.text, item);
      }
    } else if (!OWN_KEYS.has(key) && !holdsDates(value)) units.set(key, value);
  }
  return units;
}

function holdsDates(value: Value): boolean {
  return value.kind === 'mapping' && OWN_APPLICATION.some((key) => value.entries.has(key));
}

/** What a value says, notes apart. */
function plain(value: Value): string {
  switch (value.kind) {
    case 'list':
      return `[${value.items.map(plain).join(',')}]`;
    case 'mapping':
      return `{${[...value.entries].map(([key, entry]) => `${key}:${plain(entry)}`).join(',')}}`;
    default:
      return JSON.stringify(value.text);
  }
}

function countWords(value: Value): number {
  return plain(value).match(/\p{L}+/gu)?.length ?? 0;
}
