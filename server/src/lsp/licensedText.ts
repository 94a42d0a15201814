import type { Connection } from 'vscode-languageserver';
import { isSfiaWorkbook, licensedTextIn } from '../language/frameworks/sfia/licensed';
import type { RoleLanguageService } from '../language/service';
import {
  CHECK_WORKBOOK,
  type CheckWorkbookParams,
  type CheckWorkbookResult,
  LICENSED_TEXT,
  type LicensedTextParams,
} from '../protocol';
import type { Safely } from './safely';

const NOT_READ: CheckWorkbookResult = { problem: 'The workbook could not be checked.' };

/** The official text of SFIA that a user has imported: checked before it is kept, then shown. */
export function registerLicensedText(
  connection: Connection,
  service: RoleLanguageService,
  safe: Safely,
): void {
  connection.onRequest<CheckWorkbookResult, never>(
    CHECK_WORKBOOK,
    safe<CheckWorkbookParams, CheckWorkbookResult>(
      CHECK_WORKBOOK,
      (workbook) => (isSfiaWorkbook(workbook) ? service.checkWorkbook(workbook) : NOT_READ),
      NOT_READ,
    ),
  );
  const take = safe<Partial<LicensedTextParams> | null, void>(
    LICENSED_TEXT,
    (params) => {
      const texts: readonly unknown[] = Array.isArray(params?.texts) ? params.texts : [];
      service.setLicensedTexts(texts.map(licensedTextIn).filter((text) => text !== undefined));
    },
    undefined,
  );
  connection.onNotification(LICENSED_TEXT, (params) => void take(params));
}
