import type { Change, ChangeKind, Run, SectionChanges } from '../../compare/change';
import { escapeHtml } from '../escape';
import type { Labels } from '../labels';
import { placeAttributes } from '../markdown';
import type { Advert } from '../model';

/** What the changes of a role are shown against. */
export interface ChangesPage {
  /** What the role is compared with, as a sentence. */
  readonly heading: string;
  readonly sections: readonly SectionChanges[];
  /** What of them is shown: all without it. */
  readonly shown?: readonly SectionChanges[];
}

const KINDS: readonly ChangeKind[] = ['added', 'removed', 'changed'];

/** The changes of a role as the body of a page, as `renderHtml` makes one. Words say what colours only repeat. */
export function changesHtml(
  advert: Advert,
  { heading, sections, shown = sections }: ChangesPage,
  labels: Labels,
): string {
  const body =
    sections.length === 0
      ? `<p>${escapeHtml(labels.changes.none)}</p>\n`
      : `<p>${escapeHtml(counts(sections, labels))}</p>\n${shown
          .map((section, index) => sectionHtml(section, index + 1, labels))
          .join('')}`;
  return framed(advert, heading, body);
}

/** The page where there is nothing to compare with: why, and what else there is. */
export function nothingToCompareHtml(advert: Advert, because: string, { changes }: Labels): string {
  return framed(advert, because, `<p>${escapeHtml(changes.advice)}</p>\n`);
}

function framed({ title, language }: Advert, heading: string, body: string): string {
  return `<article class="advert changes" lang="${escapeHtml(language)}">
<header>
<h1${placeAttributes(title.writtenAt)}>${escapeHtml(title.text)}</h1>
<p class="organisation">${escapeHtml(heading)}</p>
</header>
${body}</article>
`;
}

function counts(sections: readonly SectionChanges[], { changes }: Labels): string {
  const all = sections.flatMap((section) => section.changes);
  return KINDS.flatMap((kind) => {
    const { length } = all.filter((change) => change.kind === kind);
    return length === 0 ? [] : [changes.count(length, kind)];
  }).join(', ');
}

function sectionHtml(
  { heading, changes, writtenAt }: SectionChanges,
  number: number,
  labels: Labels,
): string {
  const id = `section-${number}`;
  return `<section aria-labelledby="${id}"${placeAttributes(writtenAt)}>
<h2 id="${id}">${escapeHtml(heading)}</h2>
<ul class="changes">
${changes.map((change) => changeHtml(change, labels)).join('')}</ul>
</section>
`;
}

function changeHtml({ kind, label, runs, remarks, writtenAt }: Change, labels: Labels): string {
  const text = runs.map(runHtml).join('');
  const said = [
    label === undefined ? '' : `<b>${escapeHtml(label)}</b>${text === '' ? '' : ':'}`,
    kind === 'removed' && text !== '' ? `<del>${text}</del>` : text,
    remarks.length === 0 ? '' : `<span class="note">(${escapeHtml(remarks.join('; '))})</span>`,
  ].filter((part) => part !== '');
  const name = `<span class="change-kind">${escapeHtml(labels.changes[kind])}</span>`;
  return `<li class="${kind}"${placeAttributes(writtenAt)}>${name} <span>${said.join(' ')}</span></li>\n`;
}

function runHtml({ kind, text }: Run): string {
  const words = escapeHtml(text);
  if (kind === 'same') return words;
  const blank = /\s*$/.exec(words)?.[0] ?? '';
  const element = kind === 'added' ? 'ins' : 'del';
  return `<${element}>${words.trimEnd()}</${element}>${blank || ' '}`;
}
