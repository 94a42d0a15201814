import { citedVersion, type RoleContext } from '../../context';
import type { SfiaVersion } from '../../frameworks/types';
import { pairOf } from '../../parse/node';
import type { RoleDocument } from '../../parse/roleDocument';
import type { Fix, Problem } from '../../problem';
import { insertPair, pairEnd } from '../textEdits';
import { citedSkills, ownSfia, type SfiaCheck } from './cited';

/** The fix that makes the file cite a version, where it has `skills.sfia` itself. */
export function citeVersionFix(document: RoleDocument, version: SfiaVersion): Fix[] {
  const sfia = ownSfia(document);
  const pair = pairOf(sfia, 'version');
  const title = `Cite SFIA ${version}`;
  if (sfia === undefined || pair?.value?.kind === 'alias') return [];
  if (pair?.value !== undefined) {
    const { start, end } = pair.value;
    return [{ title, edits: [{ start, end, newText: String(version) }] }];
  }
  if (pair !== undefined) {
    const at = pairEnd(document.text, pair);
    return [{ title, edits: [{ start: at, end: at, newText: ` ${version}` }] }];
  }
  const line = `version: ${version}`;
  return [
    {
      title,
      edits: [insertPair(document, sfia, { key: 'version', lines: [line], inline: line }, ['version'])],
    },
  ];
}

/** `sfia/missing-version`: skills of the file's own, and nobody says from which version. */
export function missingVersion({ document, version }: SfiaCheck, context: RoleContext): Problem | undefined {
  const sfia = ownSfia(document);
  const said = citedVersion(document, context);
  const mayBeSaid = context.effective?.complete === false;
  if (sfia === undefined || mayBeSaid || context.settings.sfiaVersion !== undefined) return undefined;
  if ((said !== undefined && said !== null) || citedSkills(document).length === 0) return undefined;
  return {
    code: 'sfia/missing-version',
    message: `Nothing says which version of SFIA these skills are from, so they are read as SFIA ${version}.`,
    ...keyRange(sfia, document),
    fixes: () => citeVersionFix(document, version).map((fix) => ({ ...fix, preferred: true })),
  };
}

/** The key `sfia`, or the start of its value where that stands elsewhere. */
export function keyRange(
  sfia: NonNullable<ReturnType<typeof ownSfia>>,
  document: RoleDocument,
): { start: number; end: number } {
  const skills = pairOf(document.root, 'skills')?.value;
  const key = pairOf(skills, 'sfia')?.key;
  return key === undefined ? { start: sfia.start, end: sfia.start } : { start: key.start, end: key.end };
}
