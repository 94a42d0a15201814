import type { RoleContext } from '../context';
import { frameworkById } from '../frameworks/catalogue';
import type { Frameworks, NamedValue, SkillsFramework } from '../frameworks/types';
import { listed } from '../schema/words';
import { fileStem } from './fileStem';
import { type CitedRole, newRoleLines, plainText, snippetText } from './text';

/** What a new role starts from. */
export interface NewRoleWishes {
  readonly title: string;
  /** A role of a framework, whose skills are written down. */
  readonly cited?: {
    /** The id under `skills`; without it the first framework that has the role. */
    readonly framework?: string;
    /** Id or name, as is `level`. */
    readonly role: string;
    /** Needed unless the role has no levels. */
    readonly level?: string;
  };
  /** The path to a template, as `extends` has it. */
  readonly template?: string;
}

export interface NewRole {
  /** One part of a path, on any system. */
  readonly fileName: string;
  readonly text: string;
  /** The same text in the language of snippets, with a stop at each place to fill in. */
  readonly snippet: string;
}

/** One sentence: what was asked for that isn't there, and what may have been meant. */
export interface NoNewRole {
  readonly problem: string;
}

/** A file for a new role, which has nothing wrong with it until somebody writes something. */
export function newRole(
  { title: given, cited: wanted, template }: NewRoleWishes,
  { frameworks, settings }: Pick<RoleContext, 'frameworks' | 'settings'>,
): NewRole | NoNewRole {
  const title = given.trim();
  if (title === '') return { problem: 'A role needs a title.' };
  const cited = wanted && findCited(wanted, frameworks);
  if (cited !== undefined && 'problem' in cited) return cited;
  const isSaid = template !== undefined || settings.sfiaVersion !== undefined;
  const sfiaVersion = isSaid ? undefined : frameworks.sfia.current;
  const lines = newRoleLines({ title, template, cited, sfiaVersion }, frameworks.civilService);
  return { fileName: `${fileStem(title)}.role.yaml`, text: plainText(lines), snippet: snippetText(lines) };
}

/** The frameworks that have roles to start from: the bundled one, then the workspace's own. */
export function frameworksWithRoles(frameworks: Frameworks): readonly SkillsFramework[] {
  return [frameworks.digitalAndData, ...frameworks.custom.values()].filter(({ roles }) => roles.length > 0);
}

function findCited(
  { framework: id, role: wanted, level }: NonNullable<NewRoleWishes['cited']>,
  frameworks: Frameworks,
): CitedRole | NoNewRole {
  const candidates = id === undefined ? frameworksWithRoles(frameworks) : frameworkById(frameworks, id);
  if (candidates === undefined) return { problem: `There is no framework "${id}".` };
  const searched = [candidates].flat();
  for (const framework of searched) {
    const role = framework.role(wanted);
    if (role === undefined) continue;
    if (role.levels.length === 0) return { framework, role, level: undefined };
    const found = level === undefined ? undefined : framework.level(role.id, level);
    if (found !== undefined) return { framework, role, level: found };
    const said = level === undefined ? `${role.name} needs a level` : `${role.name} has no level "${level}"`;
    return { problem: `${said}: it has ${named(role.levels, 'and')}.` };
  }
  const near = searched.flatMap((framework) => framework.nearRoles(wanted, 3)).slice(0, 3);
  const meant = near.length === 0 ? '' : ` Did you mean ${named(near, 'or')}?`;
  return { problem: `No framework has a role "${wanted}".${meant}` };
}

function named(values: readonly Pick<NamedValue, 'id' | 'name'>[], conjunction: 'and' | 'or'): string {
  return listed(
    values.map(({ id, name }) => `${name} (${id})`),
    conjunction,
  );
}
