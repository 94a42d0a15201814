import { buildAdvert } from '../../../../server/src/language/advert/build';
import { renderHtml } from '../../../../server/src/language/advert/html';
import type { Advert } from '../../../../server/src/language/advert/model';
import { type AdvertInput, advertInput } from '../../../../server/src/language/advert/input';
import type { Side } from '../../../../server/src/language/compare/compareRoles';
import { DEFAULT_SETTINGS } from '../../../../server/src/language/context';
import type { EffectiveRole } from '../../../../server/src/language/inheritance/effective';
import { resolveRole } from '../../../../server/src/language/inheritance/resolve';
import { parse, ROLE_URI, roleContext, roleShape } from '../../fixture';

/** Texts of the files that a role may extend, by name. */
export type Parents = Readonly<Record<string, string>>;

/** What is known around the roles of these tests. */
export const context = roleContext({ settings: DEFAULT_SETTINGS });

export function advertOf(text: string, parents: Parents = {}, uri = ROLE_URI): Advert {
  return buildAdvert(effectiveOf(text, parents, uri), context);
}

/** What the pages of a role are built from. */
export function inputOf(text: string, parents: Parents = {}): AdvertInput {
  return advertInput(effectiveOf(text, parents), context);
}

/** A role to compare with another. */
export function sideOf(text: string): Side {
  return { advert: advertOf(text), input: inputOf(text) };
}

/** A role with what it inherits. */
export function effectiveOf(text: string, parents: Parents = {}, uri = ROLE_URI): EffectiveRole {
  const lookUp = (parent: string) => {
    const found = parents[parent.slice(parent.lastIndexOf('/') + 1)];
    return found === undefined
      ? ({ status: 'not-found' } as const)
      : ({ status: 'loaded', document: parse(found, parent) } as const);
  };
  return resolveRole(parse(text, uri), lookUp, roleShape);
}

export function htmlOf(text: string, parents: Parents = {}): string {
  return renderHtml(advertOf(text, parents));
}

/** What a reader sees, a line each: `#` for headings, `-` for bullets, `|` between the cells of a row. */
export function printed(text: string, parents: Parents = {}): string[] {
  return linesOf(htmlOf(text, parents));
}

/** As `printed`, for a page that is rendered already. */
export function linesOf(html: string): string[] {
  return html
    .replace(/\n/g, ' ')
    .replace(/<h(\d)[^>]*>/g, (_, level: string) => `\n${'#'.repeat(Number(level))} `)
    .replace(/<li[^>]*>/g, '\n- ')
    .replace(/<(?:p|tr|pre)\b[^>]*>/g, '\n')
    .replace(/<\/th>\s*<t[dh][^>]*>/g, ' | ')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '' && line !== '-');
}

/** The lines of one section, below its heading. */
export function sectionOf(lines: readonly string[], heading: string): string[] {
  const start = lines.indexOf(`## ${heading}`);
  if (start === -1) return [];
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.startsWith('## '));
  return end === -1 ? rest : rest.slice(0, end);
}
