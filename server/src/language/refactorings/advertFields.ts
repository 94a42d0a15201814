// Puts the keys in that an advert still needs, blank, for somebody to fill in. A master definition lacks them for good
// reasons, so this is an offer and no finding.
import { isTemplate } from '../inheritance/data';
import type { EffectiveRole } from '../inheritance/effective';
import type { OffsetEdit } from '../problem';
import { missingFields } from '../publishing/problems';
import { labelFor } from '../publishing/words';
import { siftedFindings } from '../rules/registry';
import { insertInto } from '../rules/schema/missingKey';
import type { NewPair } from '../rules/textEdits';
import { nearestSpot, rootSpot, type Spot } from '../schema/spot';
import { joined } from './edits';
import type { Refactoring, RefactoringInput } from './refactoring';
import { addSection, onKey, rootMapping } from './sections';

type Keys = readonly string[];

/** Sections whose key lines offer their own fields one by one; the title offers those of all others. */
const SECTIONS = ['post', 'application'];

/** On the key of the post, the application or the title: all fields at once, and each by itself. */
export function insertFields(input: RefactoringInput): Refactoring[] {
  const { document, context, selection } = input;
  const { effective } = context;
  const pair = rootMapping(document)?.pairs.find(
    (one) => ['title', ...SECTIONS].includes(one.key.text) && onKey(document, one, selection),
  );
  if (pair === undefined || effective?.complete !== true || isTemplate(effective)) return [];
  const absent = absentFields(input, effective);
  const all = inserting(absent, input);
  if (all.length === 0) return [];
  const title = `Insert the ${absent.length} fields that an advert still needs`;
  const { text: section } = pair.key;
  const here = absent.filter(([key = '']) =>
    section === 'title' ? !SECTIONS.includes(key) : key === section,
  );
  return [
    ...(absent.length === 1 ? [] : [rewriting(title, all, input)]),
    ...here.map((keys) => {
      const name = keys.join('.');
      return rewriting(`Insert ${labelFor(name)} (${name})`, inserting([keys], input), input);
    }),
  ];
}

/** The fields whose keys aren't in the file at all, and can be put in. */
function absentFields(input: RefactoringInput, effective: EffectiveRole): Keys[] {
  const { document, context } = input;
  const missing = missingFields(document, context, effective);
  const asked = new Set(siftedFindings(missing, document, context).kept.map(({ code }) => code));
  const inPageOrder = missing.filter(({ code }) => asked.has(code));
  return inPageOrder
    .map(({ path }) => path.map(String))
    .filter((keys) => inserting([keys], input).length > 0);
}

function rewriting(title: string, edits: readonly OffsetEdit[], { document }: RefactoringInput): Refactoring {
  return { title, kind: 'refactor.rewrite', changes: [{ document, edits }] };
}

/** The edits that put these keys in, those of one place in one go. */
function inserting(paths: readonly Keys[], { document, context }: RefactoringInput): OffsetEdit[] {
  const root = rootMapping(document);
  const top = rootSpot(document, context.roleShape);
  const places = new Map<string, { readonly owner: Spot; readonly below: Keys[] }>();
  for (const path of paths) {
    const owner = nearestSpot(top, path);
    const place = places.get(owner.path.join('.')) ?? { owner, below: [] };
    places.set(owner.path.join('.'), place);
    place.below.push(path.slice(owner.path.length));
  }
  const edits = [...places.values()].flatMap(({ owner, below }) =>
    blankPairs(below).flatMap((pair) => {
      if (owner.holder === undefined && root !== undefined) {
        return [addSection(document, root, pair.key, pair.lines, context)];
      }
      return insertInto(owner, pair, document) ?? [];
    }),
  );
  return joined(edits);
}

/** Blank keys, those with further keys below them as groups. */
function blankPairs(paths: readonly Keys[]): NewPair[] {
  const keys = [...new Set(paths.flatMap(([key]) => key ?? []))];
  return keys.map((key) => {
    const below = blankPairs(paths.flatMap(([first, ...rest]) => (first === key ? [rest] : [])));
    const inner = below.map(({ inline }) => inline).join(', ');
    return {
      key,
      lines: [`${key}:`, ...below.flatMap(({ lines }) => lines.map((line) => `  ${line}`))],
      inline: inner === '' ? `${key}:` : `${key}: { ${inner} }`,
    };
  });
}
