import type { QuickPickItem } from 'vscode';
import type { ExportAdvertParams } from '../../../server/src/protocol';

/** What can be written here: the server's formats, and PDF, which a browser prints. */
export type Format = ExportAdvertParams['format'] | 'pdf';

export interface FormatChoice extends QuickPickItem {
  readonly format: Format;
}

export const CHOICES: readonly FormatChoice[] = [
  { format: 'docx', label: 'Word', detail: 'A document to edit or to send round for comments (.docx)' },
  { format: 'html', label: 'Web page', detail: 'One file to publish, mail or print' },
  {
    format: 'pdf',
    label: 'PDF',
    detail: 'Printed by Chrome, Edge or Chromium where there is one; else a web page to print yourself',
  },
  { format: 'text', label: 'Plain text', detail: 'For mails and boxes that take no formatting' },
  { format: 'markdown', label: 'Markdown', detail: 'For wikis and code hosts' },
  { format: 'bbcode', label: 'BBCode', detail: 'For the text boxes of recruitment systems' },
  {
    format: 'recruitment',
    label: 'Recruitment boxes',
    detail: 'BBCode for each box of a recruitment system, in one JSON file',
  },
  {
    format: 'csv',
    label: 'Scoring sheet',
    detail: 'A table for the panel, to open in Excel: what is scored, from 1 to 7',
  },
  { format: 'json', label: 'JSON', detail: 'The role with all that it inherits, for other programs' },
];
