import type { Connection } from 'vscode-languageserver';
import type { Remark } from '../language/measures/measure';
import type { RoleDocument } from '../language/parse/roleDocument';
import type { RoleLanguageService } from '../language/service';
import { MEASURES, type MeasuredText, type MeasuresParams, type RoleMeasures } from '../protocol';
import type { Prepared, Workspace } from '../workspace/workspace';
import type { Safely } from './safely';

/** Answers how a role reads, in numbers. */
export function registerMeasures(
  connection: Connection,
  service: RoleLanguageService,
  workspace: Workspace,
  safe: Safely,
): void {
  connection.onRequest<RoleMeasures | null, never>(
    MEASURES,
    safe<MeasuresParams, RoleMeasures | null>(
      MEASURES,
      async ({ uri }) => {
        const prepared = await workspace.prepare(uri);
        return prepared === undefined ? null : measuresOf(prepared, service);
      },
      null,
    ),
  );
}

function measuresOf({ document, context }: Prepared, service: RoleLanguageService): RoleMeasures | null {
  const measures = service.measure(document, context);
  if (measures === undefined) return null;
  const { words, sentences, wordsPerSentence, coded } = measures;
  const measured = (remarks: readonly Remark[]) => remarks.map((remark) => measuredText(remark, document));
  return {
    uri: document.uri,
    version: document.version,
    words,
    sentences,
    wordsPerSentence,
    masculineCoded: coded.masculine.length,
    feminineCoded: coded.feminine.length,
    longSentences: measured(measures.longSentences),
    wordsToAvoid: measured(measures.wordsToAvoid),
  };
}

function measuredText({ start, end, remark }: Remark, document: RoleDocument): MeasuredText {
  const text = document.text.slice(start, end).replace(/\s+/g, ' ');
  return { range: document.rangeOf({ start, end }), text, remark };
}
