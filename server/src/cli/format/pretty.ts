import type { Range } from 'vscode-languageserver-types';
import { counted } from '../../language/counted';
import type { RoleDocument } from '../../language/parse/roleDocument';
import type { Finding } from '../../language/rules/registry';
import type { Output } from '../output';
import { type Counts, type FileReport, type Format, type Summary, shownUri } from '../report';
import { columnOf, harmless } from './cells';
import { codeFrame } from './codeFrame';

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'cyan';

/** Parameters of the terminal's "select graphic rendition" sequence (ECMA-48). */
const CODES: Readonly<Record<Style, number>> = { bold: 1, dim: 2, red: 31, yellow: 33, blue: 34, cyan: 36 };

const SEVERITY_STYLES: Readonly<Record<Finding['severity'], Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'cyan',
};

/** For people: each finding with its line of the file, then a summary. */
export function prettyFormat({ colours, width }: Pick<Output, 'colours' | 'width'>): Format {
  const paint = (style: Style, text: string) => (colours ? `\u001B[${CODES[style]}m${text}\u001B[0m` : text);

  function frameLines(document: RoleDocument, range: Range, style: Style): string[] {
    const number = String(range.start.line + 1);
    const gutter = `  ${number} | `;
    const { code, indent, underline } = codeFrame(document, range, width - gutter.length);
    const empty = gutter.replace(number, ' '.repeat(number.length));
    return [paint('dim', gutter) + code, paint('dim', empty) + indent + paint(style, underline)];
  }

  function findingText({ path, document }: FileReport, finding: Finding): string {
    const { severity, code, message, related = [] } = finding;
    const range = document.rangeOf(finding);
    const { line, character } = range.start;
    const column = columnOf(document.lineText(line), character);
    const style = SEVERITY_STYLES[severity];
    const place = paint('bold', `${harmless(path)}:${line + 1}:${column}`);
    return [
      `${place}  ${paint(style, severity)}  ${paint('dim', code)}`,
      `  ${harmless(message)}`,
      ...frameLines(document, range, style),
      ...fixLines(finding),
      ...related.map(
        (other) =>
          `  ${harmless(shownUri(other.uri))}:${other.range.start.line + 1}  ${harmless(other.message)}`,
      ),
      '\n',
    ].join('\n');
  }

  let firstCode: string | undefined;
  return {
    start: () => '',
    file(report) {
      firstCode ??= report.findings[0]?.code;
      return report.findings.map((finding) => findingText(report, finding)).join('');
    },
    end: (summary) => (summary.files === 0 ? '' : `${summaryText(summary)}\n${moreAbout(firstCode)}`),
  };
}

/** What the editor would offer: the fix that most people want, or those there are to choose from. */
function fixLines({ fixes }: Finding): string[] {
  const all = fixes?.() ?? [];
  const best = all.find(({ preferred, unambiguous }) => preferred === true || unambiguous === true);
  const titles = (best === undefined ? all.slice(0, MOST_FIXES) : [best]).map(({ title }) => harmless(title));
  return titles.length === 0 ? [] : [`  Fix: ${titles.join('; or: ')}`];
}

const MOST_FIXES = 3;

const NOUNS: Readonly<Record<Finding['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  information: 'information message',
  hint: 'hint',
};

function summaryText({ files, filesWithFindings, counts, mendable }: Summary): string {
  if (filesWithFindings === 0) return `Nothing to report in ${counted(files, 'file')}`;
  return [
    `${countsText(counts)} in ${filesWithFindings} of ${counted(files, 'file')}`,
    ...(mendable === 0
      ? []
      : [`With --fix, ${mendable} of them ${mendable === 1 ? 'is' : 'are'} mended for you`]),
  ].join('\n');
}

/** With one of the rules that were printed, so that the line can be tried as it is. */
function moreAbout(code: string | undefined): string {
  return code === undefined ? '' : `More about a rule: role-definitions explain ${code}\n`;
}

function countsText(counts: Counts): string {
  return (['error', 'warning', 'information', 'hint'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted(counts[severity], NOUNS[severity]))
    .join(', ');
}
