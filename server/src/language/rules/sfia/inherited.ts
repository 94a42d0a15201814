import type { RoleContext } from '../../context';
import type { SfiaVersion } from '../../frameworks/types';
import { nodeAt, pairOf, resolveAlias } from '../../parse/node';
import type { Problem } from '../../problem';
import { effectiveSfia, effectiveSkills, ownSfia, type SfiaCheck } from './cited';
import { misfit } from './fit';

/** Inherited skills that were right where they were written, but not in the version that this role cites. */
export function inheritedProblems(check: SfiaCheck, context: RoleContext): Problem[] {
  const { document, sfia, version } = check;
  const place = pairOf(ownSfia(document), 'version')?.value ?? pairOf(document.root, 'extends')?.key;
  if (place === undefined) return [];
  return effectiveSkills(document, context).flatMap(({ code, level, origin }) => {
    if (!origin.inherited) return [];
    const home = versionWhereWritten(origin.document, check, context);
    const found = misfit(code, level, version, sfia);
    // what was wrong there already is shown there
    if (found === undefined || misfit(code, level, home, sfia) !== undefined) return [];
    return [
      {
        ...found,
        message: `Inherited: ${found.message}`,
        start: place.start,
        end: place.end,
        related: [
          {
            uri: origin.document.uri,
            range: origin.document.rangeOf(origin.node),
            message: `${code} is written here, for SFIA ${home}.`,
          },
        ],
      },
    ];
  });
}

/** The version that the parent itself says, else what the parents together say, else the workspace's. */
function versionWhereWritten(
  parent: SfiaCheck['document'],
  { sfia }: SfiaCheck,
  context: RoleContext,
): SfiaVersion {
  const own = resolveAlias(nodeAt(parent.root, ['skills', 'sfia', 'version']));
  const together = effectiveSfia(context.effective?.inherited)?.entries.get('version');
  const said =
    own?.kind === 'scalar' && own.value !== null ? own.value : together?.kind === 'scalar' && together.value;
  return sfia.versions.find((version) => version === said) ?? context.settings.sfiaVersion ?? sfia.current;
}
