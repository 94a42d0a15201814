import { entryAt } from '../../inheritance/data';
import { escapeHtml } from '../escape';
import { type AdvertInput, note, proseOf, stagesNote, writtenAt } from '../input';
import { placeAttributes, proseHtml } from '../markdown';
import { lineText } from '../plainText';
import { plainText } from '../read';
import { beginningOfProse } from './beginning';
import type { ScaledSkill, SkillScale } from './skillScales';

export interface SkillRows {
  /** The rows of each skill that is shown. */
  readonly of: ReadonlyMap<ScaledSkill, string>;
  /** There is more than they show. */
  readonly isBeginning: boolean;
}

/**
 * The rows of skills in their tables, until about `most` characters of HTML are used up. No more are made than that: a
 * framework may repeat a long text, or many levels, for each skill.
 */
export function skillRows(scales: readonly SkillScale[], input: AdvertInput, most: number): SkillRows {
  const found = new Map<ScaledSkill, string>();
  let left = most;
  for (const scale of scales) {
    for (const skill of scale.skills) {
      const row = skillRow(skill, scale, input);
      if (row.length > left) return { of: found, isBeginning: true };
      const { html, isWhole } = meaningRow(skill, scale, input, left - row.length);
      found.set(skill, row + html);
      if (!isWhole) return { of: found, isBeginning: true };
      left -= row.length + html.length;
    }
  }
  return { of: found, isBeginning: false };
}

function skillRow(skill: ScaledSkill, { steps }: SkillScale, input: AdvertInput): string {
  const { scale: labels } = input.labels;
  const cells = steps.map((_, step) => cellHtml(step, skill, input)).join('');
  const remarks = [
    skill.level === '' ? labels.noLevel : skill.step === -1 ? labels.offScale(skill.level) : skill.level,
    plainText(entryAt(skill.value, 'condition')),
    stagesNote(entryAt(skill.value, 'stages'), input),
  ];
  const about = escapeHtml(lineText(note(...remarks)).trim());
  return `<tr${placeOf(skill, input)}><th scope="row">${escapeHtml(skill.label)} <span class="note">${about}</span></th>${cells}</tr>\n`;
}

function cellHtml(step: number, { step: asked, defined }: ScaledSkill, { labels }: AdvertInput): string {
  const { scale } = labels;
  if (step === asked) return cell('asked', '●', scale.asked);
  if (defined.includes(step)) return cell('defined', '○', scale.definedShort);
  return cell('undefined', '', scale.undefined);
}

function cell(name: string, mark: string, words: string): string {
  return `<td class="${name}"><span class="mark" aria-hidden="true">${mark}</span><span class="visually-hidden">${escapeHtml(words)}</span></td>`;
}

/** What the level means in general, folded, and what the skill means in this role, as far as there is room. */
function meaningRow(
  skill: ScaledSkill,
  { steps }: SkillScale,
  input: AdvertInput,
  left: number,
): { readonly html: string; readonly isWhole: boolean } {
  const { labels } = input;
  const own = proseOf(entryAt(skill.value, 'text'), input);
  const shown = own && beginningOfProse(own, left);
  const text = shown === undefined ? '' : proseHtml(shown, 4);
  const meaning =
    skill.meaning === undefined
      ? ''
      : `<details><summary>${escapeHtml(labels.scale.meaning(skill.level))}</summary><p>${escapeHtml(skill.meaning)}</p></details>`;
  const hasRoom = text.length + meaning.length <= left;
  const parts = [text, hasRoom ? meaning : ''].filter((part) => part !== '');
  return {
    html:
      parts.length === 0
        ? ''
        : `<tr class="meaning"${placeOf(skill, input)}><td colspan="${steps.length + 1}">${parts.join('\n')}</td></tr>\n`,
    isWhole: hasRoom && own?.markdown === shown?.markdown,
  };
}

function placeOf({ value }: ScaledSkill, input: AdvertInput): string {
  return placeAttributes(writtenAt(value, input).writtenAt);
}
