import { entryAt } from '../../inheritance/data';
import { escapeHtml } from '../escape';
import { type AdvertInput, note, proseOf, stagesNote, writtenAt } from '../input';
import { placeAttributes, proseHtml } from '../markdown';
import type { Advert } from '../model';
import { lineText } from '../plainText';
import { plainText } from '../read';
import { type Need, type ScaledSkill, type SkillScale, skillScales } from './skillScales';

const NEEDS: readonly Need[] = ['essential', 'desirable'];

/**
 * The skills of a role, each on the scale of its framework, as the body of a page. A table for each framework and
 * need, whose cells say in words what their marks show; the meaning of a level unfolds below its skill.
 */
export function skillsHtml({ title, organisation, language }: Advert, input: AdvertInput): string {
  const { labels } = input;
  const scales = skillScales(input);
  const body =
    scales.length === 0
      ? `<p>${escapeHtml(labels.scale.none)}</p>\n`
      : scales.map((scale, index) => scaleHtml(scale, index + 1, input)).join('');
  const owner =
    organisation === undefined ? '' : `<p class="organisation">${escapeHtml(organisation.text)}</p>\n`;
  return `<article class="advert skills" lang="${escapeHtml(language)}">
<header>
<h1${placeAttributes(title.writtenAt)}>${escapeHtml(title.text)}</h1>
${owner}</header>
${body}</article>
`;
}

function scaleHtml(scale: SkillScale, number: number, input: AdvertInput): string {
  const { scale: labels } = input.labels;
  const id = `section-${number}`;
  const place = placeAttributes(writtenAt(entryAt(input.root, 'skills', scale.id), input).writtenAt);
  const tables = NEEDS.map((need) => tableHtml(scale, need, input)).join('');
  const remark = scale.id === 'sfia' ? `<p class="note">${escapeHtml(labels.summaries)}</p>\n` : '';
  return `<section aria-labelledby="${id}"${place}>
<h2 id="${id}">${escapeHtml(scale.title)}</h2>
<p class="note"><span class="mark asked" aria-hidden="true">●</span> ${escapeHtml(labels.asked)}, <span class="mark" aria-hidden="true">○</span> ${escapeHtml(labels.defined(scale.inSentence))}</p>
${tables}${remark}</section>
`;
}

function tableHtml(scale: SkillScale, need: Need, input: AdvertInput): string {
  const { scale: labels } = input.labels;
  const skills = scale.skills.filter((skill) => skill.need === need);
  if (skills.length === 0) return '';
  const heads = scale.steps
    .map(({ name, phrase }) => {
      const word = phrase === '' ? '' : `<span class="phrase">${escapeHtml(phrase)}</span>`;
      return `<th scope="col">${escapeHtml(name)}${word}</th>`;
    })
    .join('');
  return `<h3>${escapeHtml(labels[need])}</h3>
<table class="scale ${need}">
<caption class="visually-hidden">${escapeHtml(labels.caption(labels[need]))}</caption>
<thead><tr><th scope="col">${escapeHtml(labels.skill)}</th>${heads}</tr></thead>
<tbody>
${skills.map((skill) => skillRows(skill, scale, input)).join('')}</tbody>
</table>
`;
}

function skillRows(skill: ScaledSkill, { steps }: SkillScale, input: AdvertInput): string {
  const { scale: labels } = input.labels;
  const place = placeAttributes(writtenAt(skill.value, input).writtenAt);
  const cells = steps.map((_, step) => cellHtml(step, skill, input)).join('');
  const remarks = [
    skill.level === '' ? labels.noLevel : skill.step === -1 ? labels.offScale(skill.level) : skill.level,
    plainText(entryAt(skill.value, 'condition')),
    stagesNote(entryAt(skill.value, 'stages'), input),
  ];
  const about = escapeHtml(lineText(note(...remarks)).trim());
  const row = `<tr${place}><th scope="row">${escapeHtml(skill.label)} <span class="note">${about}</span></th>${cells}</tr>\n`;
  return row + meaningRow(skill, steps.length + 1, place, input);
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

/** What the level means in general, folded, and what the skill means in this role. */
function meaningRow(skill: ScaledSkill, columns: number, place: string, input: AdvertInput): string {
  const { labels } = input;
  const own = proseOf(entryAt(skill.value, 'text'), input);
  const parts = [
    own === undefined ? '' : proseHtml(own, 4),
    skill.meaning === undefined
      ? ''
      : `<details><summary>${escapeHtml(labels.scale.meaning(skill.level))}</summary><p>${escapeHtml(skill.meaning)}</p></details>`,
  ].filter((part) => part !== '');
  if (parts.length === 0) return '';
  return `<tr class="meaning"${place}><td colspan="${columns}">${parts.join('\n')}</td></tr>\n`;
}
