import { nameKey, sameName } from '../../frameworks/names';
import { onceForEach } from '../../frameworks/once';
import type { Sfia, SfiaVersion } from '../../frameworks/types';
import type { Citation } from './citation';

export interface CitedVersion {
  readonly version: SfiaVersion;
  /** Set where no document says which it is: one sentence about how it was found. */
  readonly guess: string | undefined;
}

/** Worth of what a citation has in common with a version. */
const WORTH = { name: 3, code: 4, level: 2, category: 1 };

/** The version of SFIA that a document cites: the one that it names, else the one that fits its citations best. */
export function versionOf(text: string, citations: readonly Citation[], sfia: Sfia): CitedVersion {
  const stated = /\bSFIA\s*(?:framework\s*)?(?:version\s*|v\.?\s*)?([6-9])\b/i.exec(text)?.[1];
  const named = sfia.versions.find((version) => String(version) === stated);
  if (named !== undefined) return { version: named, guess: undefined };
  const categories = new Set(text.split('\n').map((line) => nameKey(line.replace(/:\s*$/, ''))));
  const worth = (version: SfiaVersion) =>
    citations.reduce((sum, citation) => sum + worthOf(citation, version, sfia), 0) +
    [...categoryKeys(sfia)(version)].filter((key) => categories.has(key)).length * WORTH.category;
  const newestFirst = sfia.versions.toReversed();
  const best = Math.max(...newestFirst.map(worth));
  const fitting = newestFirst.filter((version) => worth(version) === best);
  const version = fitting[0] ?? sfia.current;
  const guess =
    fitting.length === 1
      ? `The document doesn't say which version of SFIA it cites; names, codes and levels are those of SFIA ${version}.`
      : `The document doesn't say which version of SFIA it cites; its skills are the same in SFIA ${fitting
          .toReversed()
          .join(', ')}, so the newest of them was taken.`;
  return { version, guess };
}

function worthOf({ code, name, level }: Citation, version: SfiaVersion, sfia: Sfia): number {
  const skill =
    code === undefined
      ? sfia.skill(sfia.byName(name, version)[0]?.code ?? '', version)
      : sfia.skill(code, version);
  if (skill === undefined) return 0;
  return (
    WORTH.code +
    (level !== undefined && skill.levels.includes(level) ? WORTH.level : 0) +
    (name !== '' && sameName(name, skill.name) ? WORTH.name : 0)
  );
}

/** The names of categories and subcategories of a version, as names compare. */
const categoryKeys = onceForEach((sfia: Sfia) =>
  onceForEach(
    (version: SfiaVersion): ReadonlySet<string> =>
      new Set(
        sfia.skills(version).flatMap(({ category, subcategory }) => [category, subcategory].map(nameKey)),
      ),
  ),
);

/** "Development and implementation:": a heading of the framework, which the catalogue knows by itself. */
export function isCategory(text: string, sfia: Sfia): boolean {
  const key = nameKey(text.replace(/[\s:]+$/, ''));
  return sfia.versions.some((version) => categoryKeys(sfia)(version).has(key));
}
