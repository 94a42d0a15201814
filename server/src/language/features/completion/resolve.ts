import { type CompletionItem, MarkupKind } from 'vscode-languageserver-types';
import type { RoleContext } from '../../context';
import { explainValue } from '../explain/value';
import type { CompletionData } from './proposal';

/** Adds what the value means to an item of `complete`. Items of keys already say what they are for. */
export function resolveCompletion(
  item: CompletionItem,
  { frameworks }: Pick<RoleContext, 'frameworks'>,
): CompletionItem {
  const data: unknown = item.data;
  if (!isCompletionData(data)) return item;
  const { values, ...around } = data;
  const value = explainValue(values, item.label, { ...around, frameworks });
  return value === undefined ? item : { ...item, documentation: { kind: MarkupKind.Markdown, value } };
}

/** What comes back is what was sent, unless a client lost it on the way. */
function isCompletionData(data: unknown): data is CompletionData {
  return typeof data === 'object' && data !== null && 'values' in data && typeof data.values === 'string';
}
