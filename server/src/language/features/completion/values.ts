// Values that are chosen from a list, written so that they read back as what was chosen.
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { RoleContext } from '../../context';
import { frameworkById } from '../../frameworks/catalogue';
import { nameKey } from '../../frameworks/names';
import { normalUri } from '../../inheritance/paths';
import type { Path } from '../../parse/node';
import { quoted, quoteIfNeeded } from '../../parse/quote';
import type { RoleDocument } from '../../parse/roleDocument';
import { type Shape, shapeAt } from '../../schema/shape';
import { valueContextAt } from '../explain/beside';
import { explainValue, type ValueContext } from '../explain/value';
import { type Choice, choicesOf } from './choices';
import { chosenBeside } from './chosen';
import type { Cursor } from './cursor';
import { type TypicalSkills, typicalSkills } from './frameworkChoices';
import { type CompletionData, filterFor, type Proposal, type Proposals } from './proposal';

/**
 * What may be chosen at the cursor. With `head`, the cursor is at a list item that is a mapping, and accepting a
 * value also writes its first key.
 */
export function valueProposals(
  document: RoleDocument,
  cursor: Cursor,
  shape: Shape,
  context: RoleContext,
  head?: string,
): Proposals | undefined {
  const path = head === undefined ? cursor.path : [...cursor.path, head];
  const around = valuesAround(document, cursor, path, context);
  const offered = choicesOf(shape, {
    around,
    typed: cursor.typed.replace(/^["']/, ''),
    uri: normalUri(document.uri),
    files: context.files ?? [],
    typical: typicalAround(document, path, context),
  });
  if (offered === undefined) return undefined;
  const { choices, matched, repeatable } = offered;
  const chosen = chosenAround(document, path, context.shape, cursor.start);
  const isChosen = ({ value }: Choice): boolean => chosen.size > 0 && chosen.has(nameKey(String(value)));
  const { values } = shape;
  const isLocal = values !== undefined && isKnownHereOnly(values, around);
  const data = values === undefined || isLocal ? undefined : dataFor(values, around);
  const writer = { cursor, head, data, levelKey: levelKey(document, cursor, path, context.shape) };
  const proposals = choices
    .filter((choice) => repeatable || !isChosen(choice))
    .map((choice, index): Proposal => {
      const order = String(index).padStart(3, '0');
      return {
        ...proposal(isChosen(choice) ? { ...choice, about: alreadyChosen(choice) } : choice, writer),
        ...(isLocal && explained(values, choice, around)),
        // a whole catalogue is looked through by its codes, which the labels are
        sort: matched || !repeatable ? order : isChosen(choice) ? `~w${order}` : undefined,
        filter: matched ? cursor.typed : filterOf(cursor, choice),
      };
    });
  return { proposals, incomplete: shape.values === 'sfia-skill' };
}

function alreadyChosen({ about }: Choice): string {
  return `${about === undefined ? '' : `${about} · `}already in this list`;
}

/** What a value means that can't be told later from the value alone: it depends on files of the workspace. */
function isKnownHereOnly(values: string, { framework, frameworks }: ValueContext): boolean {
  const isCustom = framework !== undefined && frameworks.custom.has(framework);
  return values === 'key-path' || (isCustom && values.startsWith('framework-'));
}

function explained(values: string, { value }: Choice, around: ValueContext): Pick<Proposal, 'documentation'> {
  const documentation = explainValue(values, String(value), around);
  return documentation === undefined ? {} : { documentation };
}

interface Writer {
  readonly cursor: Cursor;
  readonly head: string | undefined;
  readonly data: CompletionData | undefined;
  /** What goes between a skill and its level; `undefined` where no level is missing. */
  readonly levelKey: string | undefined;
}

function proposal(choice: Choice, { cursor, head, data, levelKey }: Writer): Proposal {
  const { value, about, levels } = choice;
  const text = `${head === undefined ? '' : `${head}: `}${written(value, cursor)}`;
  const base = { label: String(value), about, kind: CompletionItemKind.EnumMember, data };
  if (levelKey === undefined || levels === undefined) return { ...base, text };
  const [first, ...others] = levels;
  if (first === undefined || others.length === 0)
    return { ...base, text: `${text}${levelKey}${first ?? ''}` };
  const choices = levels.map(snippetChoice).join(',');
  return {
    ...base,
    text: text + levelKey,
    snippet: `${escapeSnippet(text)}${levelKey}\${1|${choices}|}`,
    goesOn: true,
  };
}

/** A string in the quotes around the cursor, or in none where YAML needs none; numbers and booleans as they are. */
function written(value: Choice['value'], { quote, flow }: Cursor): string {
  if (typeof value !== 'string') return String(value);
  return quote === undefined ? quoteIfNeeded(value, flow ? 'flow' : 'block') : quoted(value, quote);
}

function snippetChoice(value: string | number): string | number {
  return typeof value === 'number' ? value : escapeSnippet(value).replace(/[,|]/g, '\\$&');
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

function filterOf(cursor: Cursor, { value, alias }: Choice): string {
  return filterFor(cursor, alias === undefined ? String(value) : `${value} ${alias}`);
}
/** Only what the explanation of such a value depends on. */
function dataFor(values: string, { version, framework, skill, role }: ValueContext): CompletionData {
  return {
    values,
    version,
    ...(framework !== undefined && { framework }),
    ...(values.endsWith('level') && skill !== undefined && { skill }),
    ...(values === 'framework-role-level' && role !== undefined && { role }),
  };
}

/** The lines beside the cursor know more than the tree while the file is broken. */
function valuesAround(
  document: RoleDocument,
  { beside }: Cursor,
  path: Path,
  context: RoleContext,
): ValueContext {
  const { skill, role, ...rest } = valueContextAt(document, path, context);
  return { ...rest, skill: beside.get('skill') || skill, role: beside.get('role') || role };
}

function typicalAround(document: RoleDocument, path: Path, context: RoleContext): TypicalSkills | undefined {
  const [section, framework] = path;
  if (document.kind !== 'role' || section !== 'skills' || framework === undefined) return undefined;
  const known = frameworkById(context.frameworks, String(framework));
  if (known === undefined) return undefined;
  const { role, level } = valueContextAt(document, [section, framework, 'level'], context);
  return typicalSkills(known, role, level);
}

/** What the list already holds, where its items have to differ. */
function chosenAround(document: RoleDocument, path: Path, root: Shape, offset: number): ReadonlySet<string> {
  const last = path.at(-1);
  if (typeof last === 'number') return chosenBeside(document, path, undefined, offset);
  const mergeKey = shapeAt(root, path.slice(0, -2))?.mergeKey;
  return last !== undefined && last === mergeKey ? chosenBeside(document, path, last, offset) : new Set();
}

/** The mapping at hand wants a level and has none yet. */
function levelKey({ eol }: RoleDocument, cursor: Cursor, path: Path, root: Shape): string | undefined {
  const { beside, flow, column } = cursor;
  if (beside.has('level') || shapeAt(root, path.slice(0, -1))?.key('level') === undefined) return undefined;
  return flow ? ', level: ' : `${eol}${' '.repeat(column)}level: `;
}
