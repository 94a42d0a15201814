import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { RoleDocument } from '../language/parse/roleDocument';
import { pageAbout } from '../language/rules/page';
import type { Finding } from '../language/rules/registry';
import { DIAGNOSTIC_SOURCE } from './capabilities';
import type { ClientSupport } from './clientSupport';

const SEVERITIES: Readonly<Record<Finding['severity'], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toDiagnostic(finding: Finding, document: RoleDocument, client: ClientSupport): Diagnostic {
  return {
    range: document.rangeOf(finding),
    severity: SEVERITIES[finding.severity],
    code: finding.code,
    source: DIAGNOSTIC_SOURCE,
    message: finding.message,
    ...(client.codeDescription ? { codeDescription: { href: pageAbout(finding.code) } } : {}),
    ...(finding.unnecessary === true ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(client.relatedInformation && finding.related !== undefined
      ? {
          relatedInformation: finding.related.map(({ uri, range, message }) => ({
            location: { uri, range },
            message,
          })),
        }
      : {}),
  };
}
