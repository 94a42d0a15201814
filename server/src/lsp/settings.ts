import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { CodeLensSettings } from '../language/features/codeLens';
import type { InlayHintOptions } from '../language/features/inlayHints';
import type { Severity } from '../language/problem';
import { readRules } from '../workspace/settings';
import type { ClientSupport } from './clientSupport';

const SECTION = 'roleDefinitions';

/** What the editor's settings say, with defaults for what they don't. */
export interface EditorSettings {
  readonly rules: Readonly<Record<string, Severity>>;
  readonly inlayHints: InlayHintOptions;
  readonly codeLens: CodeLensSettings;
  /** Whether files are checked that are not open. */
  readonly workspaceDiagnostics: boolean;
  readonly formatting: boolean;
}

/** Follows the editor's settings. Those can be null, missing or of any shape: what makes no sense is dropped. */
export function followSettings(
  connection: Connection,
  client: ClientSupport,
  onChange: (settings: EditorSettings) => void,
): { start(): Promise<void>; readonly current: EditorSettings } {
  let current = readSettings(undefined);
  function take(settings: unknown): void {
    current = readSettings(settings);
    onChange(current);
  }
  async function ask(): Promise<void> {
    const settings: unknown = await connection.workspace.getConfiguration(SECTION).catch(() => undefined);
    take(settings);
  }
  connection.onDidChangeConfiguration(({ settings }) => {
    if (client.configuration) {
      ask().catch((error: unknown) => connection.console.error(`settings: ${error}`));
    } else {
      take(memberOf(settings, SECTION));
    }
  });
  return {
    get current() {
      return current;
    },
    async start() {
      if (!client.configuration) return;
      if (client.watchSettings) {
        await connection.client
          .register(DidChangeConfigurationNotification.type, { section: SECTION })
          .catch(() => undefined);
      }
      await ask();
    },
  };
}

function readSettings(settings: unknown): EditorSettings {
  const hints = memberOf(settings, 'inlayHints');
  const isOn = (name: string): boolean => memberOf(hints, name) !== false;
  const lenses = memberOf(settings, 'codeLens');
  return {
    rules: readRules(memberOf(settings, 'rules')),
    inlayHints: {
      skillNames: isOn('skillNames'),
      levelPhrases: isOn('levelPhrases'),
      inherited: isOn('inherited'),
    },
    codeLens: {
      usedBy: memberOf(lenses, 'usedBy') !== false,
      citedBy: memberOf(lenses, 'citedBy') !== false,
      readyToPublish: memberOf(lenses, 'readyToPublish') !== false,
    },
    workspaceDiagnostics: memberOf(settings, 'workspaceDiagnostics') !== false,
    formatting: memberOf(settings, 'formatting') !== false,
  };
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
