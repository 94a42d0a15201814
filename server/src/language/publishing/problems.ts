// What keeps a role from being published. The places of problems are those in the role's own file, as for every rule;
// `goTo` leads to the text itself, in whichever file it stands.
import type { RoleContext } from '../context';
import { placeToShow } from '../inheritance/blame';
import { entryAt, isTemplate, itemsOf } from '../inheritance/data';
import type { EffectiveRole, EffectiveScalar, EffectiveValue } from '../inheritance/effective';
import type { Path } from '../parse/node';
import type { RoleDocument } from '../parse/roleDocument';
import type { Problem } from '../problem';
import { writtenText } from '../prose/written';
import { withdrawnBehaviour } from '../rules/behaviours';
import { withdrawnLinks } from '../rules/links';
import { type Finding, siftedFindings } from '../rules/registry';
import { insertKeys } from '../rules/requiredKeys';
import { missingFieldRule } from '../rules/ruleList';
import { onOneLine } from '../rules/textEdits';
import { nearestSpot, rangeOfOwner, rootSpot, type TextRange } from '../schema/spot';
import { shown } from '../schema/words';
import { closingDate, closingFault } from './closing';
import { neededFields, type PublishingField } from './fields';
import { placeholdersIn } from './placeholders';
import { type PrintedText, printedTexts } from './printed';

/** Where to go: offsets (UTF-16 code units) in one of the files that the role is made of. */
export interface Place extends TextRange {
  readonly document: RoleDocument;
}

export interface PublishingProblem extends Problem {
  /** Where in the effective role. */
  readonly path: Path;
  readonly goTo: Place;
}

/** More criteria than this are more than a sift can weigh. */
const MOST_ESSENTIAL = 12;

/**
 * Everything that keeps the role from being published at the moment `now`, settled by the settings and by comments in
 * the file. None for templates: they are only ever extended.
 */
export function publishingProblems(
  document: RoleDocument,
  context: RoleContext,
  now: Date,
): readonly (PublishingProblem & Finding)[] {
  const { effective } = context;
  if (effective === undefined || isTemplate(effective)) return [];
  const texts = printedTexts(effective, context.roleShape);
  const gaps = placeholders(texts, effective);
  const dates = closing(effective, now).filter(({ path }) => !gaps.some((gap) => samePath(gap.path, path)));
  const problems = [
    ...missingFields(document, context, effective).filter(
      // a salary of "TBC" is said once, as what it is
      ({ path }) => !gaps.some((gap) => samePath(gap.path, path)),
    ),
    ...gaps,
    ...dates,
    ...tooManyEssential(effective),
    ...withdrawn(texts, effective, context),
  ];
  return siftedFindings(problems, document, context).kept;
}

function samePath(a: Path, b: Path): boolean {
  return a.join('.') === b.join('.');
}

/** Where a field that is missing would be written: its blank key, else the nearest key above it, else the title. */
export function missingFields(
  document: RoleDocument,
  { settings, roleShape }: Pick<RoleContext, 'settings' | 'roleShape'>,
  { root }: EffectiveRole,
): PublishingProblem[] {
  const top = rootSpot(document, roleShape);
  return neededFields(settings.publishing ?? 'civil-service', root).flatMap((field) => {
    if (field.filledBy(root) !== undefined) return [];
    const path = field.path.split('.');
    const owner = nearestSpot(top, path);
    const title = nearestSpot(top, ['title']);
    const { start, end } = rangeOfOwner(owner.pair === undefined ? title : owner, document);
    return [
      {
        code: missingFieldRule(field.path),
        message: missingMessage(field),
        path,
        start,
        end,
        goTo: { document, start, end },
        fixes: () => insertKeys(path.slice(owner.path.length), owner, document),
      },
    ];
  });
}

function missingMessage({ need }: PublishingField): string {
  return `An advert needs ${need}.`;
}

function placeholders(texts: readonly PrintedText[], effective: EffectiveRole): PublishingProblem[] {
  const seen = new Set<EffectiveScalar['origin']['node']>();
  return texts.flatMap(({ value, path }) => {
    const { document, node } = value.origin;
    // what an alias repeats is met once
    if (seen.has(node)) return [];
    seen.add(node);
    const written = writtenText(document.text.slice(node.start, node.end));
    return placeholdersIn(written.text).map(({ start, end }) => ({
      code: 'publishing/placeholder',
      message: `${shown(written.text.slice(start, end))} is a placeholder for text that is still to be written.`,
      ...placedIn(value, path, effective, {
        start: node.start + written.sourceOf(start),
        end: node.start + written.sourceOf(end),
      }),
    }));
  });
}

function closing({ root }: EffectiveRole, now: Date): PublishingProblem[] {
  const closes = closingDate(root);
  const fault = closes && closingFault(closes, now);
  if (closes === undefined || fault === undefined) return [];
  const { document, node } = closes.origin;
  const { start, end } = node;
  return [{ ...fault, path: ['application', 'closes'], start, end, goTo: { document, start, end } }];
}

function tooManyEssential(effective: EffectiveRole): PublishingProblem[] {
  const path = ['criteria', 'essential'];
  const list = entryAt(effective.root, ...path);
  const count = itemsOf(list).reduce((sum, item) => sum + criteriaIn(item), 0);
  if (list === undefined || count <= MOST_ESSENTIAL) return [];
  return [
    {
      code: 'publishing/too-many-essential',
      message: `This role has ${count} essential criteria; more than ${MOST_ESSENTIAL} put good candidates off, and a sift can't weigh them all.`,
      ...placedIn(list, path, effective, placeOf(list)),
    },
  ];
}

/** A group counts by its items. */
function criteriaIn(item: EffectiveValue): number {
  const items = entryAt(item, 'items');
  return items === undefined ? 1 : itemsOf(items).length;
}

/** Pages that are gone and competencies that were withdrawn, as their rules find them, inherited ones too. */
function withdrawn(
  texts: readonly PrintedText[],
  effective: EffectiveRole,
  context: RoleContext,
): PublishingProblem[] {
  const links = texts
    .filter(({ value }) => value.text.includes('//'))
    .flatMap((text) =>
      withdrawnLinks(text.value.origin.node, text.value.origin.document, context).map((problem) =>
        placedAgain(problem, text, effective),
      ),
    );
  const behaviours = texts
    .filter(({ path }) => path[0] === 'behaviours' && path[2] === 'name')
    .flatMap((text) => {
      const problem = withdrawnBehaviour(text.value.origin.node, context.frameworks.civilService);
      return problem === undefined ? [] : [placedAgain(problem, text, effective)];
    });
  return [...links, ...behaviours];
}

/** A rule's problem with a text, which may stand in another file: there its fixes are offered. */
function placedAgain(
  { code, message, fixes, start, end }: Problem,
  { value, path }: PrintedText,
  effective: EffectiveRole,
): PublishingProblem {
  const own = value.origin.inherited || fixes === undefined ? {} : { fixes };
  return { code, message, ...own, ...placedIn(value, path, effective, { start, end }) };
}

/** The place of something in a value, `at` in the file that the value stands in. */
function placedIn(
  value: EffectiveValue,
  path: Path,
  effective: EffectiveRole,
  { start, end }: TextRange,
): Pick<PublishingProblem, 'path' | 'goTo' | 'start' | 'end' | 'related'> {
  const goTo = { document: value.origin.document, start, end };
  const { inherited } = value.origin;
  return { path, goTo, ...(inherited ? placeToShow(effective, value) : { start, end }) };
}

/** A value where it stands on one line, else the key in front of it. */
export function placeOf({ origin: { document, node, key } }: EffectiveValue): Place {
  const { start, end } = key === undefined || onOneLine(document, node) ? node : key;
  return { document, start, end };
}

/** Findings for the command line and other programs: only those that no check of the file itself brings. */
export function publishingFindings(
  document: RoleDocument,
  context: RoleContext,
  now: Date,
): readonly Finding[] {
  const isComplete = context.effective?.complete === true;
  return (
    publishingProblems(document, context, now)
      .filter(({ code }) => code.startsWith('publishing/'))
      // while a parent is missing, so may be what it gives
      .filter(({ code }) => isComplete || !code.startsWith(missingFieldRule('')))
      .map(({ path: _, goTo: __, ...finding }) => finding)
  );
}
