import {
  commands,
  type Disposable,
  LanguageStatusSeverity,
  type LogOutputChannel,
  type QuickPickItem,
  QuickPickItemKind,
  Range,
  Uri,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { MEASURES, type MeasuredText, type RoleMeasures } from '../../server/src/protocol';
import { askAboutActive, followActiveDocument } from './activeDocument';
import { isRole, ROLE_LANGUAGE } from './languages';
import { measureDetail, measureSummary } from './measureText';
import { coalesced } from './preview/coalesce';
import { type Said, StatusItem } from './statusItem';

const SHOW = 'roleDefinitions.showMeasures';

/** How the role in the active editor reads: a language status item, and the list of places behind it. */
export function registerMeasures(client: BaseLanguageClient, log: LogOutputChannel): readonly Disposable[] {
  const item = new StatusItem(
    'roleDefinitions.measures',
    'Length and Wording',
    { language: ROLE_LANGUAGE },
    ofText(undefined),
  );
  const update = coalesced(async () => item.say(ofText(await measuresOfActive(client, log))));

  return [
    item,
    commands.registerCommand(SHOW, () => showMeasures(client, log)),
    ...followActiveDocument(client, update),
  ];
}

function ofText(measures: RoleMeasures | undefined): Said {
  const hasPlaces = measures !== undefined && placesIn(measures).length > 0;
  return {
    busy: false,
    severity: LanguageStatusSeverity.Information,
    text: measures === undefined ? 'No text yet' : measureSummary(measures),
    detail: measures === undefined ? '' : measureDetail(measures),
    command: hasPlaces ? { command: SHOW, title: 'Show' } : undefined,
  };
}

function measuresOfActive(
  client: BaseLanguageClient,
  log: LogOutputChannel,
): Promise<RoleMeasures | undefined> {
  return askAboutActive({ client, log }, MEASURES, isRole);
}

interface PlaceItem extends QuickPickItem {
  readonly place?: MeasuredText;
}

async function showMeasures(client: BaseLanguageClient, log: LogOutputChannel): Promise<void> {
  const measures = await measuresOfActive(client, log);
  if (measures === undefined) return;
  const title = measureSummary(measures);
  const chosen = await window.showQuickPick(placesIn(measures), {
    title,
    placeHolder: 'Choose one to go there',
    matchOnDescription: true,
  });
  if (chosen?.place === undefined) return;
  const { start, end } = chosen.place.range;
  await window.showTextDocument(Uri.parse(measures.uri), {
    selection: new Range(start.line, start.character, end.line, end.character),
  });
}

/** Long sentences, then words to avoid, each under a heading. */
function placesIn({ longSentences, wordsToAvoid }: RoleMeasures): PlaceItem[] {
  return [...group('Long sentences', longSentences), ...group('Words to avoid', wordsToAvoid)];
}

function group(label: string, places: readonly MeasuredText[]): PlaceItem[] {
  if (places.length === 0) return [];
  const items = places.map((place) => ({ label: place.text, description: place.remark, place }));
  return [{ label, kind: QuickPickItemKind.Separator }, ...items];
}
