import { entryAt } from '../../inheritance/data';
import { escapeHtml } from '../escape';
import { type AdvertInput, writtenAt } from '../input';
import { placeAttributes } from '../markdown';
import type { Advert } from '../model';
import { type SkillRows, skillRows } from './skillRows';
import { type Need, type SkillScale, skillScales } from './skillScales';

const NEEDS: readonly Need[] = ['essential', 'desirable'];

/** The body of a page, and whether there is more than it shows. */
export interface BeginningHtml {
  readonly html: string;
  readonly isBeginning: boolean;
}

/**
 * The skills of a role, each on the scale of its framework, as the body of a page. A table for each framework and
 * need, whose cells say in words what their marks show; the meaning of a level unfolds below its skill. Only the first
 * ones where the tables are longer than about `most` characters of HTML.
 */
export function skillsHtml(
  { title, organisation, language }: Advert,
  input: AdvertInput,
  most: number,
): BeginningHtml {
  const { labels } = input;
  const scales = skillScales(input);
  const rows = skillRows(scales, input, most);
  const body =
    scales.length === 0
      ? `<p>${escapeHtml(labels.scale.none)}</p>\n`
      : scales.map((scale, index) => scaleHtml(scale, index + 1, rows.of, input)).join('');
  const owner =
    organisation === undefined ? '' : `<p class="organisation">${escapeHtml(organisation.text)}</p>\n`;
  const html = `<article class="advert skills" lang="${escapeHtml(language)}">
<header>
<h1${placeAttributes(title.writtenAt)}>${escapeHtml(title.text)}</h1>
${owner}</header>
${body}</article>
`;
  return { html, isBeginning: rows.isBeginning };
}

function scaleHtml(scale: SkillScale, number: number, rows: SkillRows['of'], input: AdvertInput): string {
  const { scale: labels } = input.labels;
  const id = `section-${number}`;
  const place = placeAttributes(writtenAt(entryAt(input.root, 'skills', scale.id), input).writtenAt);
  const tables = NEEDS.map((need) => tableHtml(scale, need, rows, input)).join('');
  if (tables === '') return '';
  const remark = scale.id === 'sfia' ? `<p class="note">${escapeHtml(labels.summaries)}</p>\n` : '';
  return `<section aria-labelledby="${id}"${place}>
<h2 id="${id}">${escapeHtml(scale.title)}</h2>
<p class="note"><span class="mark asked" aria-hidden="true">●</span> ${escapeHtml(labels.asked)}, <span class="mark" aria-hidden="true">○</span> ${escapeHtml(labels.defined(scale.inSentence))}</p>
${tables}${remark}</section>
`;
}

function tableHtml(scale: SkillScale, need: Need, rows: SkillRows['of'], input: AdvertInput): string {
  const { scale: labels } = input.labels;
  const body = scale.skills.flatMap((skill) => (skill.need === need ? (rows.get(skill) ?? []) : [])).join('');
  if (body === '') return '';
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
${body}</tbody>
</table>
`;
}
