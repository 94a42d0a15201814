// Takes a role from the version of SFIA that it cites to a later one.
import { citedVersion, type RoleContext, sfiaVersionInForce } from '../context';
import { sameName } from '../frameworks/names';
import type { Sfia, SfiaVersion } from '../frameworks/types';
import { fileName } from '../inheritance/paths';
import { pairOf, type RoleNode, type ScalarNode } from '../parse/node';
import type { RoleDocument } from '../parse/roleDocument';
import type { OffsetEdit } from '../problem';
import { isRemoval } from '../rules/removal';
import { replaceText } from '../rules/replaceText';
import { type CitedSkill, citedSkills, levelOf, ownSfia } from '../rules/sfia/cited';
import { allSkillItems } from '../rules/skillItems';
import { type Fate, fateOf, type Step } from './fate';
import { markFor } from './mark';
import { KINDS, type Migration, type MigrationEdit } from './migration';
import { commentsAbove, startOf } from './place';
import { twinSentence } from './twins';
import { citeVersion, IN_DOUBT, isInDoubt, type VersionSource, versionSource } from './version';

/** Which other files are migrated at the same time. */
export interface Together {
  /** By the URI of a parsed document. */
  includes(uri: string): boolean;
}

/**
 * The changes that take a role to a later version of SFIA. Codes change only where the SFIA Foundation names one
 * successor, names only where the old one is written, levels never; what a person has to decide gets a mark.
 * `undefined` where the role cites no older version. Without `together` the role migrates alone.
 */
export function migrateRole(
  document: RoleDocument,
  context: RoleContext,
  together?: Together,
  target?: SfiaVersion,
): Migration | undefined {
  if (document.kind !== 'role' || ownSfia(document) === undefined) return undefined;
  const { sfia } = context.frameworks;
  const step: Step = { from: sfiaVersionInForce(document, context), to: target ?? sfia.current };
  const source = versionSource(document, context);
  if (source.by === 'nobody' || step.from >= step.to) return undefined;
  // a version that doesn't exist is a finding of its own
  if (source.by !== 'workspace' && citedVersion(document, context) !== step.from) return undefined;
  const leftBecause = obstacle(document, source, together);
  if (leftBecause !== undefined) return { ...step, edits: [], decisions: [], summary: [], leftBecause };
  const parents = context.effective?.documents.slice(1) ?? [];
  const withParents = parents.every((parent) => migratesToo(parent, together));
  const skills = migrateSkills(document, context, step, withParents);
  const edits = [...versionEdits(document, source, step, together), ...skills.edits];
  return { ...step, ...skills, edits: inFileOrder(edits) };
}

function migratesToo(document: RoleDocument | undefined, together: Together | undefined): boolean {
  return document !== undefined && together?.includes(document.uri) === true && !isInDoubt(document);
}

function obstacle(
  document: RoleDocument,
  source: VersionSource,
  together: Together | undefined,
): string | undefined {
  if (isInDoubt(document)) return IN_DOUBT;
  if (source.by !== 'parent' || migratesToo(source.document, together)) return undefined;
  const name = source.document === undefined ? 'another file' : fileName(source.document.uri);
  return `its version of SFIA comes from ${name}, which stays as it is`;
}

function versionEdits(
  document: RoleDocument,
  source: VersionSource,
  { from, to }: Step,
  together: Together | undefined,
): MigrationEdit[] {
  if (source.by !== 'itself' && migratesToo(source.document, together)) return [];
  const before = source.by === 'workspace' ? `; the workspace file says ${from}` : '';
  const why = `This role cites SFIA ${to}${before}.`;
  return citeVersion(document, to).map((edit) => ({ ...edit, what: KINDS.version, why }));
}

function migrateSkills(
  document: RoleDocument,
  context: RoleContext,
  step: Step,
  withParents: boolean,
): Pick<Migration, 'edits' | 'decisions' | 'summary'> {
  const { sfia } = context.frameworks;
  const cited = distinctItems(citedSkills(document));
  const become = (one: CitedSkill) => fateOf(one.code.text, undefined, step, sfia).code;
  const becomeInherited = (code: string) => (withParents ? fateOf(code, undefined, step, sfia).code : code);
  const settled = cited.map((one) => {
    const fate = fateOf(one.code.text, levelOf(one), step, sfia);
    const twin = twinSentence(one, cited, { document, context }, become, becomeInherited);
    return { one, fate: twin === undefined ? fate : { ...fate, decisions: [...fate.decisions, twin] } };
  });
  // an inherited skill goes by its new code only once the file that it comes from does
  const removals = withParents ? allSkillItems(ownSfia(document)) : [];
  return {
    edits: [
      ...settled.flatMap(({ one, fate }) => textEdits(one, fate, step, sfia)),
      ...removals.flatMap(({ mapping, skill }) =>
        isRemoval(mapping)
          ? codeEdit(pairOf(mapping, 'skill')?.value ?? skill, skill, becomeInherited(skill.text))
          : [],
      ),
      ...markEdits(document, settled, step),
    ],
    decisions: settled.flatMap(({ fate }) => {
      const question = [...fate.decisions, ...fate.checks].join(' ');
      return question === '' ? [] : [{ code: fate.code, question }];
    }),
    summary: settled.map(({ one, fate }) => summaryLine(one, fate, step, sfia)),
  };
}

type Settled = { readonly one: CitedSkill; readonly fate: Fate };

function textEdits({ code, name, mapping }: CitedSkill, fate: Fate, step: Step, sfia: Sfia): MigrationEdit[] {
  const edits = codeEdit(pairOf(mapping, 'skill')?.value ?? code, code, fate.code);
  const before = sfia.skill(code.text, step.from);
  const after = fate.skill;
  if (name === undefined || before === undefined || after === undefined) return edits;
  // another name than the skill's was wrong before; a new spelling of the same name is no other name
  if (!sameName(name.text, before.name) || sameName(name.text, after.name)) return edits;
  const written = pairOf(mapping, 'name')?.value ?? name;
  const why = `In SFIA ${step.to}, ${after.code} is called ${after.name}.`;
  return [...edits, { ...replaced(written, name, after.name), what: KINDS.name, why }];
}

function codeEdit(written: RoleNode, code: ScalarNode, next: string): MigrationEdit[] {
  if (code.text === next) return [];
  const why = `The SFIA Foundation names ${next} in place of ${code.text}.`;
  return [{ ...replaced(written, code, next), what: KINDS.code, why }];
}

/** Of an alias only the reference changes: what it refers to may stand for other things too. */
function replaced(written: RoleNode, scalar: ScalarNode, text: string): OffsetEdit {
  return { ...replaceText(scalar, text), start: written.start, end: written.end };
}

/** Marks of skills that start on one line come in one edit. */
function markEdits(document: RoleDocument, settled: readonly Settled[], step: Step): MigrationEdit[] {
  const byLine = new Map<number, Settled[]>();
  for (const one of settled) {
    const { line } = document.positionAt(startOf(one.one));
    byLine.set(line, [...(byLine.get(line) ?? []), one]);
  }
  return [...byLine.values()].flatMap((group) => {
    const marks = group.flatMap(({ fate }) => markFor(fate, step) ?? []);
    const [first] = group;
    const edit = first && commentsAbove(document, startOf(first.one), marks);
    const why = group.flatMap(({ fate }) => [...fate.decisions, ...fate.checks]).join(' ');
    return edit === undefined ? [] : [{ ...edit, what: KINDS.mark, why }];
  });
}

function summaryLine({ code }: CitedSkill, fate: Fate, step: Step, sfia: Sfia): string {
  const before = sfia.skill(code.text, step.from);
  const changes: string[] = [];
  if (fate.code !== code.text) changes.push(`is ${fate.code} (${fate.skill?.name}) now.`);
  else if (before !== undefined && fate.skill !== undefined && !sameName(before.name, fate.skill.name))
    changes.push(`is called ${fate.skill.name} now.`);
  const open = [...fate.decisions, ...fate.checks];
  if (changes.length > 0) return [code.text, ...changes, ...open].join(' ');
  return open.length > 0 ? `${code.text}: ${open.join(' ')}` : `${code.text} stays.`;
}

/** An item that an alias repeats is one item. */
function distinctItems(cited: readonly CitedSkill[]): CitedSkill[] {
  return cited.filter(({ mapping }, index) => cited.findIndex((one) => one.mapping === mapping) === index);
}

/** Aliases may lead several times to one place. */
function inFileOrder(edits: readonly MigrationEdit[]): MigrationEdit[] {
  const byPlace = new Map(edits.map((edit) => [`${edit.start} ${edit.end}`, edit]));
  return [...byPlace.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
