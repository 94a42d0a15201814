import {
  commands,
  Disposable,
  type Event,
  LanguageStatusSeverity,
  type LogOutputChannel,
  type QuickPickItem,
  QuickPickItemKind,
  window,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { PUBLISHING_CHECK, type PublishingChecklist, type PublishingItem } from '../../server/src/protocol';
import { askAbout, askAboutActive, followActiveDocument } from './activeDocument';
import { goTo } from './goTo';
import { chosenRole, isRole, ROLE_LANGUAGE } from './languages';
import { coalesced } from './preview/coalesce';
import { plainSentence, publishingDetail, publishingSummary } from './publishingText';
import { CHECK_PUBLISHING, makeOpen } from './server';
import { type Said, StatusItem } from './statusItem';

/** A list and a status item; `shown` is what the item says. */
export interface Publishing extends Disposable {
  readonly shown: () => string;
}

/** Whether the role in the active editor is ready to publish: a language status item, and the list behind it. */
export function registerPublishing(
  client: BaseLanguageClient,
  log: LogOutputChannel,
  onDidChangeAdverts: Event<unknown>,
): Publishing {
  const item = new StatusItem(
    'roleDefinitions.publishing',
    'Publishing Check',
    { language: ROLE_LANGUAGE },
    ofList(undefined),
  );
  const update = coalesced(async () => {
    item.say(ofList(await askAboutActive<PublishingChecklist>({ client, log }, PUBLISHING_CHECK, isRole)));
  });
  const held = Disposable.from(
    item,
    commands.registerCommand(CHECK_PUBLISHING, (resource: unknown) => check(client, log, resource)),
    ...followActiveDocument(client, update),
    onDidChangeAdverts(update),
  );
  return { shown: () => item.text, dispose: () => held.dispose() };
}

function ofList(list: PublishingChecklist | undefined): Said {
  return {
    busy: false,
    severity: LanguageStatusSeverity.Information,
    text: list === undefined ? 'Nothing to publish' : publishingSummary(list),
    detail: list === undefined ? '' : publishingDetail(list),
    command: list === undefined ? undefined : { command: CHECK_PUBLISHING, title: 'Show' },
  };
}

async function check(client: BaseLanguageClient, log: LogOutputChannel, resource: unknown): Promise<void> {
  const uri = chosenRole(resource, 'then check whether it is ready to publish');
  if (uri === undefined) return;
  if (client.state !== State.Running) {
    say(
      'Role files are not being checked at the moment. Start their language server again, then try once more.',
    );
    return;
  }
  await makeOpen(uri.toString());
  const list = await askAbout<PublishingChecklist>({ client, log }, PUBLISHING_CHECK, uri.toString());
  if (list === undefined) {
    say('There is nothing to publish here: a template is only ever extended.');
    return;
  }
  const chosen = await window.showQuickPick(itemsOf(list), {
    title: publishingSummary(list),
    placeHolder: 'Choose one to go there',
    matchOnDetail: true,
  });
  if (chosen?.item?.location !== undefined) await goTo(client, chosen.item.location);
}

function say(message: string): void {
  void window.showInformationMessage(message);
}

interface FieldItem extends QuickPickItem {
  readonly item?: PublishingItem;
}

const ICONS: Readonly<Record<PublishingItem['state'], string>> = {
  missing: '$(circle-large-outline)',
  problem: '$(warning)',
  ready: '$(check)',
};

/** What is left to do, then what is ready, each under a heading. */
function itemsOf({ items }: PublishingChecklist): FieldItem[] {
  const left = items.filter(({ state }) => state !== 'ready');
  const ready = items.filter(({ state }) => state === 'ready');
  return [...group('Still to do', left), ...group('Ready', ready)];
}

function group(label: string, items: readonly PublishingItem[]): FieldItem[] {
  if (items.length === 0) return [];
  return [
    { label, kind: QuickPickItemKind.Separator },
    ...items.map((item) => ({
      label: `${ICONS[item.state]} ${item.label}`,
      detail: plainSentence(item),
      item,
    })),
  ];
}
