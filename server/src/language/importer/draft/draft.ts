import { nameKey } from '../../frameworks/names';
import type { Note } from '../report';
import { blank, list, type Mapping, mapping, prose, type Value, words } from './value';

/** A role file that fills up while its document is read. Paths are keys with dots: `skills.sfia.essential`. */
export interface RoleDraft {
  readonly root: Mapping;
  get(path: string): Value | undefined;
  /**
   * Answers false, and changes nothing, where something stands already; a blank value gives way, and a mapping of which
   * only other keys have been put takes it in.
   */
  put(path: string, value: Value): boolean;
  /** Adds items to a list. */
  add(path: string, items: readonly Value[], notes?: readonly Note[]): void;
  /** Adds paragraphs to a text. */
  write(path: string, markdown: string, notes: readonly Note[]): void;
  /** Adds a section of the document's own, behind what was written last; one of the same heading goes on. */
  section(heading: string, body: string, notes: readonly Note[]): void;
  /** Sections go behind this key from now on. */
  moveTo(key: string): void;
}

export function createDraft(): RoleDraft {
  const root = mapping({});
  const sections: Section[] = [];
  const sectionsAt = new Map<string, number>();
  const sectionItems: Value[] = [];
  /** The mappings that are there since keys below them have been put. */
  const begun = new Set<Value>();
  let after = '';

  function holder(path: string): { readonly entries: Map<string, Value>; readonly key: string } {
    const keys = path.split('.');
    const key = keys.pop() ?? '';
    let { entries } = root;
    for (const step of keys) {
      const there = entries.get(step);
      const inner = there?.kind === 'mapping' ? there : mapping({}, there?.notes);
      entries.set(step, inner);
      if (there?.kind !== 'mapping') begun.add(inner);
      entries = inner.entries;
    }
    return { entries, key };
  }

  function get(path: string): Value | undefined {
    return path
      .split('.')
      .reduce<Value | undefined>(
        (at, key) => (at?.kind === 'mapping' ? at.entries.get(key) : undefined),
        root,
      );
  }

  function put(path: string, value: Value): boolean {
    const there = get(path);
    if (there?.kind === 'mapping' && value.kind === 'mapping' && begun.has(there) && areApart(there, value)) {
      const { entries, key } = holder(path);
      const all = new Map([...value.entries, ...there.entries]);
      entries.set(key, { ...value, entries: all, notes: [...there.notes, ...value.notes] });
      return true;
    }
    if (there !== undefined && !isBlank(there)) return false;
    const { entries, key } = holder(path);
    entries.set(key, there === undefined ? value : { ...value, notes: [...there.notes, ...value.notes] });
    return true;
  }

  return {
    root,
    get,
    put,
    add(path, items, notes = []) {
      const { entries, key } = holder(path);
      const there = entries.get(key);
      const before = there?.kind === 'list' ? there.items : [];
      entries.set(key, list([...before, ...items], [...(there?.notes ?? []), ...notes]));
    },
    write(path, markdown, notes) {
      const { entries, key } = holder(path);
      const there = entries.get(key);
      const before = there?.kind === 'prose' ? `${there.text}\n\n` : '';
      entries.set(key, prose(before + markdown, [...(there?.notes ?? []), ...notes]));
    },
    section(heading, body, notes) {
      const key = nameKey(heading);
      const index = sectionsAt.get(key) ?? sectionItems.length;
      const there = sections[index];
      sections[index] = {
        heading: there?.heading ?? heading,
        after: there?.after ?? after,
        body: [there?.body ?? '', body].filter((text) => text !== '').join('\n\n'),
        notes: [...(there?.notes ?? []), ...notes],
      };
      sectionsAt.set(key, index);
      sectionItems[index] = sectionValue(sections[index]);
      // the same list all along: a document may have thousands of them
      root.entries.set('sections', list(sectionItems));
    },
    moveTo(key) {
      after = key;
    },
  };
}

interface Section {
  readonly heading: string;
  readonly after: string;
  readonly body: string;
  readonly notes: readonly Note[];
}

function sectionValue(section: Section): Mapping {
  return mapping(
    {
      heading: words(section.heading),
      body: section.body === '' ? blank() : prose(section.body),
      after: section.after === '' ? undefined : words(section.after),
    },
    section.notes,
  );
}

function areApart(one: Mapping, other: Mapping): boolean {
  return [...one.entries.keys()].every((key) => !other.entries.has(key));
}

function isBlank(value: Value): boolean {
  return value.kind === 'literal' && value.text === '';
}
