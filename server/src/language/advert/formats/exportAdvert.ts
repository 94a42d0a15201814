import { withoutTurns } from '../escape';
import { advertFlow } from '../flow/build';
import type { AdvertInput } from '../input';
import type { Advert } from '../model';
import { renderText } from '../plainText';
import { renderBBCode, renderRecruitment } from './bbcode';
import type { Look } from './look';
import { renderMarkdown } from './markdown';
import { renderPage } from './page';
import { renderRoleData } from './roleData';
import { renderScoringSheet } from './scoringSheet';
import { withSkillTables } from './skillTables';
import type { WordRequest } from './wordRequest';

/** A format, and how its files end. */
export const EXPORT_ENDINGS = {
  html: '.html',
  docx: '.docx',
  markdown: '.md',
  text: '.txt',
  bbcode: '.bbcode.txt',
  recruitment: '.recruitment.json',
  json: '.json',
  csv: '.scoring.csv',
} as const;

export type ExportFormat = keyof typeof EXPORT_ENDINGS;

/** What a role is exported from. */
export interface ExportInput {
  readonly advert: Advert;
  /** What the advert was built from. */
  readonly source: AdvertInput;
  readonly look: Look;
  /** The keys of a role in the format's order. */
  readonly keys: readonly string[];
}

export interface ExportedAdvert {
  readonly fileName: string;
  readonly title: string;
  /** The file, except for Word. */
  readonly text?: string;
  /** What the bundle for Word makes the file of. */
  readonly word?: WordRequest;
  /** Sentences: what the reader of the file will miss. */
  readonly notes: readonly string[];
}

export function exportAdvert(format: ExportFormat, input: ExportInput): ExportedAdvert {
  const advert = withoutBlankRows(input.advert);
  const fileName = exportName(input.source.effective.document.uri) + EXPORT_ENDINGS[format];
  const made = contentOf(format, { ...input, advert });
  const text = made.text === undefined ? {} : { text: withoutTurns(made.text) };
  return {
    fileName,
    title: withoutTurns(advert.title.text),
    ...made,
    ...text,
    notes: [...advert.notes, ...(made.notes ?? [])],
  };
}

function contentOf(
  format: ExportFormat,
  { advert, source, look, keys }: ExportInput,
): Pick<ExportedAdvert, 'text' | 'word'> & { readonly notes?: readonly string[] } {
  switch (format) {
    case 'html': {
      const { html, notes } = renderPage(advert, look);
      return { text: html, notes };
    }
    case 'docx': {
      const { flow, notes } = withSkillTables(advertFlow(advert), source);
      const word: WordRequest = {
        flow,
        pageOf: advert.pageOf,
        ...(look.logo === undefined ? {} : { logo: look.logo }),
      };
      return { word, notes: look.logo?.startsWith('data:image/svg') ? [...notes, SVG_IN_WORD] : notes };
    }
    case 'markdown':
      return { text: renderMarkdown(advert) };
    case 'text':
      return { text: renderText(advert) };
    case 'bbcode':
      return { text: renderBBCode(advert) };
    case 'recruitment':
      return { text: renderRecruitment(advert) };
    case 'json':
      return { text: renderRoleData(source.effective, keys) };
    case 'csv':
      return { text: renderScoringSheet(advert, source.labels) };
  }
}

/** What isn't filled in yet is for the people who keep the role to see, not for those who get the file. */
function withoutBlankRows(advert: Advert): Advert {
  const sections = advert.sections.map((section) => ({
    ...section,
    blocks: section.blocks
      .map((block) =>
        block.kind === 'table'
          ? { ...block, rows: block.rows.filter(({ lines }) => lines.length > 0) }
          : block,
      )
      .filter((block) => block.kind !== 'table' || block.rows.length > 0),
  }));
  return { ...advert, sections: sections.filter(({ blocks }) => blocks.length > 0) };
}

const SVG_IN_WORD = 'The logo is left out: Word files take PNG and JPEG, not SVG.';

/** Names that Windows keeps for devices, whatever their ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** The name of an export without its ending, made from the role's own: one part of a path, on any system. */
export function exportName(uri: string): string {
  const last = uri.slice(uri.lastIndexOf('/') + 1);
  const name = decoded(last)
    .replace(/\.role\.ya?ml$/i, '')
    .replace(/[^\p{L}\p{M}\p{N}._ -]+/gu, '-')
    .replace(/^[\s.-]+|[\s.]+$/g, '')
    .slice(0, 120);
  if (name === '') return 'role';
  return RESERVED.test(name) ? `_${name}` : name;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // not every URI is well formed
    return text;
  }
}
