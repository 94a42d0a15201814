// What a user is asked about a new role. Each answers `undefined` where the user thought better of it.
import { type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import type { NewRoleParams, RoleToStartFrom, TemplateToExtend } from '../../../server/src/protocol';

/** What the user wants; `null` where that is nothing. */
export interface Wishes {
  readonly title: string;
  readonly cited: NonNullable<NewRoleParams['cited']> | null;
  readonly template: string | null;
}

const TITLE = 'New Role';

/** The title of the role. */
export async function askForTitle(): Promise<string | undefined> {
  return window.showInputBox({
    title: TITLE,
    prompt: 'The title of the role, as it is advertised',
    placeHolder: 'Lead archivist',
    validateInput: (text) => (text.trim() === '' ? 'A role needs a title.' : undefined),
  });
}

/** A role of a framework and its level, for the skills. Of a `known` role only the level is asked for. */
export async function askForRole(
  roles: readonly RoleToStartFrom[],
  known: Wishes['cited'] | undefined,
): Promise<Wishes['cited'] | undefined> {
  if (known === null || known?.level !== undefined) return known;
  const meant = roles.find(({ framework, id }) => framework === known?.framework && id === known?.role);
  return meant === undefined ? chooseRole(roles) : askForLevel(meant);
}

async function chooseRole(roles: readonly RoleToStartFrom[]): Promise<Wishes['cited'] | undefined> {
  const none: QuickPickItem = { label: 'None of these', detail: 'Skills are left to fill in' };
  const items = roles.map((role) => ({ label: role.name, detail: role.explanation, role }));
  const chosen = await window.showQuickPick<QuickPickItem & { readonly role?: RoleToStartFrom }>(
    [none, ...inFamilies(items)],
    { title: TITLE, placeHolder: 'A role of the framework, for its skills', matchOnDetail: true },
  );
  if (chosen === undefined) return undefined;
  return chosen.role === undefined ? null : askForLevel(chosen.role);
}

/** Items with the names of the families between them. */
function inFamilies<T extends QuickPickItem & { readonly role: RoleToStartFrom }>(
  items: readonly T[],
): (T | QuickPickItem)[] {
  return items.flatMap((item, index): (T | QuickPickItem)[] => {
    const { family } = item.role;
    if (family === items[index - 1]?.role.family) return [item];
    return [{ label: family, kind: QuickPickItemKind.Separator }, item];
  });
}

async function askForLevel({
  framework,
  id,
  name,
  levels,
}: RoleToStartFrom): Promise<NonNullable<Wishes['cited']> | undefined> {
  if (levels.length === 0) return { framework, role: id };
  const items = levels.map((level) => ({
    label: level.name,
    description: level.grades.join(', '),
    detail: level.skills === 1 ? '1 skill' : `${level.skills} skills`,
    level: level.id,
  }));
  const chosen = await window.showQuickPick(items, {
    title: TITLE,
    placeHolder: `The level of the ${name}, with the grades that are typical`,
    matchOnDescription: true,
  });
  return chosen && { framework, role: id, level: chosen.level };
}

/** A template to extend; nothing is asked where there is none. */
export async function askForTemplate(
  templates: readonly TemplateToExtend[],
): Promise<Wishes['template'] | undefined> {
  if (templates.length === 0) return null;
  const none: QuickPickItem = { label: 'No template', detail: 'All of the wording is the role’s own' };
  const items = templates.map(({ path, title }) => ({
    label: title ?? path,
    ...(title !== undefined && { description: path }),
    path,
  }));
  const chosen = await window.showQuickPick<QuickPickItem & { readonly path?: string }>([...items, none], {
    title: TITLE,
    placeHolder: 'A template whose wording the role takes over',
    matchOnDescription: true,
  });
  return chosen && (chosen.path ?? null);
}
