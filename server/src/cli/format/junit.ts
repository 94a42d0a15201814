import type { Finding } from '../../language/rules/registry';
import type { FileReport, Format } from '../report';
import { webPath } from './webPath';

/**
 * JUnit's XML, which most build servers read: each file is a suite and each finding a test. Errors are failures;
 * the rest is told in the output of tests that passed, so that a build fails just where the exit code says so.
 */
export function junitFormat(): Format {
  return {
    start: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="role-definitions check">\n',
    file: suite,
    end: () => '</testsuites>\n',
  };
}

function suite(report: FileReport): string {
  const { path, findings } = report;
  const name = attribute(webPath(path));
  const failures = findings.filter(({ severity }) => severity === 'error').length;
  const cases = findings.map((finding) => testCase(report, finding));
  if (cases.length === 0) cases.push(`    <testcase classname="${name}" name="nothing to report"/>\n`);
  const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="0"`;
  return `  <testsuite name="${name}" ${counts}>\n${cases.join('')}  </testsuite>\n`;
}

function testCase({ path, document }: FileReport, finding: Finding): string {
  const { severity, code, message } = finding;
  const { line, character } = document.rangeOf(finding).start;
  const place = `${webPath(path)}:${line + 1}:${character + 1}`;
  const names = `classname="${attribute(webPath(path))}" name="${attribute(`${code} at line ${line + 1}`)}"`;
  const told =
    severity === 'error'
      ? `<failure type="${attribute(code)}" message="${attribute(message)}">${text(place)}</failure>`
      : `<system-out>${text(`${place} ${severity}: ${message}`)}</system-out>`;
  return `    <testcase ${names}>${told}</testcase>\n`;
}

/** Characters that XML 1.0 can't hold, however they are written. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

function text(written: string): string {
  return written
    .replace(FORBIDDEN, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

function attribute(written: string): string {
  return text(written)
    .replace(/"/g, '&quot;')
    .replace(/[\t\n\r]/g, ' ');
}
