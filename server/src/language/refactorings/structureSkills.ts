import type { RoleContext } from '../context';
import type { SequenceItem } from '../parse/node';
import type { RoleDocument } from '../parse/roleDocument';
import type { OffsetEdit } from '../problem';
import { structuredSkill } from '../rules/skillText';
import { type ChoiceList, choiceLists, chosenItems } from './lists';
import type { Refactoring, RefactoringInput } from './refactoring';

/** Lets lines such as "Programming (PROG) – level 5" in a list of skills become items with keys; all of a list too. */
export function structureSkills({ document, context, selection }: RefactoringInput): Refactoring[] {
  return choiceLists(document).flatMap((list) => {
    const chosen = new Set(chosenItems(document, list, selection).map(({ item }) => item));
    const edits = editsIn(list, document, context);
    const here = edits.filter(([item]) => chosen.has(item));
    const sets = edits.length > here.length && here.length > 0 ? [edits, here] : [here];
    return sets.flatMap((set) =>
      offered(
        set.map(([, edit]) => edit),
        document,
      ),
    );
  });
}

function editsIn(list: ChoiceList, document: RoleDocument, context: RoleContext) {
  return list.sequence.items.flatMap((item, index): [SequenceItem, OffsetEdit][] => {
    const path = [...list.path, list.name, index];
    const edit = item.value && structuredSkill(item.value, path, document, context);
    return edit === undefined ? [] : [[item, edit]];
  });
}

function offered(edits: readonly OffsetEdit[], document: RoleDocument): Refactoring[] {
  if (edits.length === 0) return [];
  const what =
    edits.length === 1
      ? 'this line a skill with its level'
      : `these ${edits.length} lines skills with levels`;
  return [{ title: `Make ${what}`, kind: 'refactor.rewrite', changes: [{ document, edits }] }];
}
