import path from 'node:path';
import type { ArtifactLocation, Log, PhysicalLocation, ReportingDescriptor, Result, Run } from 'sarif';
import type { Range } from 'vscode-languageserver-types';
import { URI } from 'vscode-uri';
import { homepage, version } from '../../../../package.json';
import type { Severity } from '../../language/problem';
import { pageAbout } from '../../language/rules/page';
import { ALL_RULES, type Finding } from '../../language/rules/registry';
import { ruleOf } from '../../language/rules/ruleList';
import { ruleReason, ruleSection } from '../ruleSection';
import { type FileReport, type Format, shownUri } from '../report';
import { webPath } from './webPath';

type Level = NonNullable<Result['level']>;

const LEVELS: Readonly<Record<Exclude<Severity, 'off'>, Level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF 2.1.0, for code scanning and other tools that collect findings. Written file by file. */
export function sarifFormat(): Format {
  let separator = '\n';
  const [before, after] = frame();
  return {
    start: () => before,
    file(report) {
      const results = report.findings.map((finding) => {
        const text = `${separator}${JSON.stringify(resultOf(finding, report))}`;
        separator = ',\n';
        return text;
      });
      return results.join('');
    },
    end: () => `\n${after}\n`,
  };
}

/** What stands before and after the results. */
function frame(): [string, string] {
  const run: Run = {
    tool: {
      driver: {
        name: 'role-definitions',
        version,
        semanticVersion: version,
        informationUri: homepage,
        rules: ALL_RULES.map(descriptorOf),
      },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { ROOT: { description: { text: 'The folder that the check ran in.' } } },
    results: [],
  };
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [run],
  };
  const text = JSON.stringify(log);
  const at = text.lastIndexOf('[]') + 1;
  return [text.slice(0, at), text.slice(at)];
}

function descriptorOf(rule: (typeof ALL_RULES)[number]): ReportingDescriptor {
  const { id, severity, description } = rule;
  const section = ruleSection(rule);
  return {
    id,
    shortDescription: { text: description },
    fullDescription: { text: ruleReason(section) },
    help: { text: section, markdown: section },
    helpUri: pageAbout(id),
    defaultConfiguration:
      severity === 'off' ? { enabled: false, level: 'note' } : { level: LEVELS[severity] },
  };
}

function resultOf(finding: Finding, { path: shown, document }: FileReport): Result {
  const rule = ruleOf(finding.code);
  const { related = [] } = finding;
  return {
    ruleId: rule?.id ?? finding.code,
    ...(rule === undefined ? {} : { ruleIndex: ALL_RULES.findIndex(({ id }) => id === rule.id) }),
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: locationOf(shown, document.rangeOf(finding)) }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map(({ uri, range, message }, id) => ({
            id,
            physicalLocation: locationOf(shownUri(uri), range),
            message: { text: message },
          })),
        }),
  };
}

/** Lines and columns count from 1; the end column is the one behind the last character. */
function locationOf(shown: string, { start, end }: Range): PhysicalLocation {
  return {
    artifactLocation: artifactAt(shown),
    region: {
      startLine: start.line + 1,
      startColumn: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    },
  };
}

function artifactAt(shown: string): ArtifactLocation {
  if (path.isAbsolute(shown)) return { uri: URI.file(shown).toString() };
  const uri = webPath(shown).split('/').map(encodeURIComponent).join('/');
  return { uri, uriBaseId: 'ROOT' };
}
