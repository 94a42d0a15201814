// Where the values of a role come from, in words.
import type { RoleContext } from '../../context';
import type { EffectiveRole, EffectiveValue, ResolvedParent } from '../../inheritance/effective';
import { inheritedAt } from '../../inheritance/overridden';
import { fileName } from '../../inheritance/paths';
import type { Path } from '../../parse/node';
import type { RoleDocument } from '../../parse/roleDocument';
import { type Shape, shapeAt } from '../../schema/shape';
import { listed } from '../../schema/words';
import { effectiveAt, inheritedParts, ownParts, type Part } from '../inheritedFrom';
import { itemLabel, preview, type SkillName } from '../symbolText';
import { bullets, escapeMarkdown, inlineCode, paragraphs } from './markdown';

/** A hover is read at a glance: what is beyond this is counted. */
const MOST_SHOWN = 8;

/** What the role takes from other files at a path of the document, as Markdown; `undefined` where it takes nothing. */
export function explainInheritance(
  document: RoleDocument,
  path: Path,
  context: RoleContext,
): string | undefined {
  const { effective, shape } = context;
  if (effective === undefined || effective.document !== document) return undefined;
  const value = effectiveAt(effective, path);
  if (value?.origin.inherited === true && value.kind === 'scalar') {
    return `${nameOf(value.origin.document)} says: ${escapeMarkdown(preview(value.text))}`;
  }
  const parts = explainParts(value, context);
  if (parts !== undefined) return parts;
  if (value?.origin.inherited === true) return undefined;
  const replaced = inheritedAt(effective, path, shape);
  if (replaced === undefined || merges(replaced, shapeAt(shape, path))) return undefined;
  const old = replaced.kind === 'scalar' ? inlineCode(preview(replaced.text)) : 'the list';
  return `In place of ${old} from ${nameOf(replaced.origin.document)}.`;
}

/** Which parts of a list or mapping come from which file; `undefined` where all are the file's own. */
export function explainParts(
  value: EffectiveValue | undefined,
  { frameworks: { sfia } }: RoleContext,
): string | undefined {
  const skillName: SkillName = (code) => {
    const history = sfia.history(code);
    return history?.skills.get(history.last)?.name;
  };
  const block = (heading: string, parts: readonly Part[]): string =>
    paragraphs(`${heading}:`, bullets(shownParts(parts, skillName)));
  const inherited = [...inheritedParts(value)].map(([file, parts]) => block(`From ${nameOf(file)}`, parts));
  if (inherited.length === 0) return undefined;
  const own = ownParts(value);
  return paragraphs(...inherited, own.length === 0 ? undefined : block('From this file', own));
}

/** The keys that a path in `extends` gives to the role. */
export function explainParent(
  { root }: EffectiveRole,
  { documents }: Pick<ResolvedParent, 'documents'>,
): string | undefined {
  const keys = [...new Set(keysFrom(root, new Set(documents), ''))].map(inlineCode);
  if (keys.length === 0) return undefined;
  return `This role takes ${listed(shortened(keys), 'and')} from it.`;
}

function keysFrom(
  value: EffectiveValue | undefined,
  documents: ReadonlySet<RoleDocument>,
  path: string,
): string[] {
  if (value === undefined) return [];
  if (value.origin.inherited) return documents.has(value.origin.document) ? [path] : [];
  if (value.kind === 'list') return value.items.flatMap((item) => keysFrom(item, documents, path));
  if (value.kind === 'scalar') return [];
  return [...value.entries].flatMap(([key, entry]) =>
    keysFrom(entry, documents, path === '' ? key : `${path}.${key}`),
  );
}

function shownParts(parts: readonly Part[], skillName: SkillName): readonly string[] {
  return shortened(
    parts.map(({ key, value }, index) => {
      if (key !== undefined) return inlineCode(key);
      const { name, detail } = itemLabel(value.origin.node, index, skillName);
      return escapeMarkdown(detail === undefined ? name : `${name}, ${detail}`);
    }),
  );
}

function shortened(texts: readonly string[]): readonly string[] {
  if (texts.length <= MOST_SHOWN) return texts;
  return [...texts.slice(0, MOST_SHOWN - 1), `${texts.length - MOST_SHOWN + 1} more`];
}

/** Mappings and keyed lists take their parts one by one: nothing is replaced as a whole. */
function merges({ kind }: EffectiveValue, shape: Shape | undefined): boolean {
  return kind === 'mapping' || (kind === 'list' && shape?.mergeKey !== undefined);
}

function nameOf({ uri }: RoleDocument): string {
  return inlineCode(fileName(uri));
}
