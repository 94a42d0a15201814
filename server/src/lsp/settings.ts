import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { Severity } from '../language/problem';
import { readRules } from '../workspace/settings';
import type { ClientSupport } from './clientSupport';

const SECTION = 'roleDefinitions';

/** Follows the editor's settings. Those can be null, missing or of any shape: what isn't a rule's severity is dropped. */
export function followSettings(
  connection: Connection,
  client: ClientSupport,
  onChange: (rules: Readonly<Record<string, Severity>>) => void,
): { start(): Promise<void> } {
  async function ask(): Promise<void> {
    const settings: unknown = await connection.workspace.getConfiguration(SECTION).catch(() => undefined);
    onChange(rulesIn(settings));
  }
  connection.onDidChangeConfiguration(({ settings }) => {
    if (client.configuration) {
      ask().catch((error: unknown) => connection.console.error(`settings: ${error}`));
    } else {
      onChange(rulesIn(memberOf(settings, SECTION)));
    }
  });
  return {
    async start() {
      if (!client.configuration) return;
      await connection.client
        .register(DidChangeConfigurationNotification.type, { section: SECTION })
        .catch(() => undefined);
      await ask();
    },
  };
}

function rulesIn(settings: unknown): Readonly<Record<string, Severity>> {
  return readRules(memberOf(settings, 'rules'));
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
