import type { Format } from '../report';
import { shownUri } from '../report';

/**
 * One JSON object: `files`, each with its `diagnostics`, then a `summary`. Ranges are those of the language server
 * protocol: lines and characters from 0, characters in UTF-16 code units. Written file by file.
 */
export function jsonFormat(): Format {
  let separator = '\n';
  return {
    start: () => '{"files": [',
    file({ path, document, findings }) {
      const diagnostics = findings.map((finding) => ({
        severity: finding.severity,
        code: finding.code,
        message: finding.message,
        range: document.rangeOf(finding),
        related: (finding.related ?? []).map(({ uri, range, message }) => ({
          path: shownUri(uri),
          range,
          message,
        })),
      }));
      const text = `${separator}${JSON.stringify({ path, diagnostics })}`;
      separator = ',\n';
      return text;
    },
    end: (summary) => `\n], "summary": ${JSON.stringify(summary)}}\n`,
  };
}
