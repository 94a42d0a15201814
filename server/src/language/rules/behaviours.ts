import type { RoleContext } from '../context';
import type { CivilService } from '../frameworks/types';
import { comesFromOneParent, placeToShow } from '../inheritance/blame';
import { entryAt, itemsOf } from '../inheritance/data';
import type { EffectiveRole } from '../inheritance/effective';
import { isBlank, pairOf, resolveAlias, type ScalarNode } from '../parse/node';
import type { RoleDocument } from '../parse/roleDocument';
import type { Fix, Problem } from '../problem';
import { code, listed, shown } from '../schema/words';
import { isRemoval } from './removal';
import { replaceText } from './replaceText';
import type { RuleGroup, RuleInput } from './ruleGroup';
import { rulesOf } from './ruleList';

/** What the Cabinet Office advises (best-practice guide, 2020), and what its recruitment form takes. */
const ADVISED = 4;
const FORM_LIMIT = 8;

/** Names and number of the behaviours that candidates are assessed by. */
export const behaviourRules: RuleGroup = { rules: rulesOf('behaviours'), check };

function check({ document, context }: RuleInput): Problem[] {
  if (document.kind !== 'role') return [];
  const names = citedBehaviours(document);
  return [
    ...names.flatMap((name) => nameProblem(name, context) ?? []),
    ...(context.effective === undefined ? [] : tooMany(context.effective)),
  ];
}

/** The names that the file itself gives; items that only remove an inherited behaviour give none. */
function citedBehaviours(document: RoleDocument): ScalarNode[] {
  const list = resolveAlias(pairOf(document.root, 'behaviours')?.value);
  if (list?.kind !== 'sequence') return [];
  return list.items.flatMap(({ value }) => {
    const item = resolveAlias(value);
    if (item?.kind !== 'mapping' || isRemoval(item)) return [];
    const name = resolveAlias(pairOf(item, 'name')?.value);
    return name?.kind === 'scalar' && !isBlank(name) && name.text.trim() !== '' ? [name] : [];
  });
}

function nameProblem(name: ScalarNode, { frameworks, settings }: RoleContext): Problem | undefined {
  const { civilService } = frameworks;
  if (civilService.behaviour(name.text) !== undefined) return undefined;
  const withdrawn = withdrawnBehaviour(name, civilService);
  if (withdrawn !== undefined || settings.publishing === 'plain') return withdrawn;
  const near = civilService.nearBehaviours(name.text, 3);
  const [best] = near;
  const meant = best === undefined ? '.' : `. Did you mean ${code(best.name)}?`;
  return {
    code: 'behaviours/unknown',
    message: `${shown(name.text)} is not one of the ${civilService.behaviours.length} behaviours of Success Profiles${meant}`,
    start: name.start,
    end: name.end,
    fixes: () => near.map((one) => ({ ...changeTo(name, one.name), preferred: one === best })),
  };
}

/** `behaviours/withdrawn`, where the name is that of a competency which didn't live on as a behaviour. */
export function withdrawnBehaviour(name: ScalarNode, civilService: CivilService): Problem | undefined {
  if (civilService.behaviour(name.text) !== undefined) return undefined;
  const competency = civilService.withdrawnCompetency(name.text);
  if (competency === undefined) return undefined;
  const { successors } = competency;
  const instead = successors.length === 0 ? 'no behaviour in its place' : `${named(successors)} instead`;
  return {
    code: 'behaviours/withdrawn',
    message: `${code(competency.name)} belongs to the Civil Service Competency Framework, which was withdrawn; Success Profiles has ${instead}.`,
    start: name.start,
    end: name.end,
    fixes: () => successors.map((one) => ({ ...changeTo(name, one), preferred: successors.length === 1 })),
  };
}

function named(behaviours: readonly string[]): string {
  return listed(behaviours.map(code), 'and');
}

function changeTo(name: ScalarNode, behaviour: string): Fix {
  return { title: `Change to ${behaviour}`, edits: [replaceText(name, behaviour)] };
}

function tooMany(effective: EffectiveRole): Problem[] {
  const list = entryAt(effective.root, 'behaviours');
  const items = itemsOf(list);
  const last = items.findLast(({ origin }) => !origin.inherited) ?? items.at(-1);
  if (items.length <= ADVISED || last === undefined || comesFromOneParent(effective, items)) return [];
  const place = pairOf(effective.document.root, 'behaviours')?.key ?? placeToShow(effective, last);
  const { start, end } = place;
  const above = items.length > FORM_LIMIT;
  return [
    {
      code: 'behaviours/too-many',
      message: above
        ? `This role names ${items.length} behaviours; the Civil Service's recruitment form takes ${FORM_LIMIT} at most.`
        : `This role names ${items.length} behaviours; the Cabinet Office advises ${ADVISED} at most.`,
      severity: above ? 'warning' : 'hint',
      start,
      end,
    },
  ];
}
