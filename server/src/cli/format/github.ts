import type { Finding } from '../../language/rules/registry';
import type { FileReport, Format } from '../report';
import { webPath } from './webPath';

/** GitHub has three kinds of annotation. */
const KINDS: Readonly<Record<Finding['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands that GitHub Actions turns into annotations beside the lines of a pull request. */
export function githubFormat(): Format {
  return {
    start: () => '',
    file: (report) => report.findings.map((finding) => annotation(report, finding)).join(''),
    end: () => '',
  };
}

function annotation({ path, document }: FileReport, finding: Finding): string {
  const { start, end } = document.rangeOf(finding);
  // columns count only within one line
  const columns = start.line === end.line ? { col: start.character + 1, endColumn: end.character } : {};
  const properties = {
    file: webPath(path),
    line: start.line + 1,
    endLine: end.line + 1,
    ...columns,
    title: finding.code,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${inProperty(String(value))}`);
  return `::${KINDS[finding.severity]} ${list.join(',')}::${inMessage(finding.message)}\n`;
}

function inMessage(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function inProperty(text: string): string {
  return inMessage(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
