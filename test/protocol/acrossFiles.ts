// A workspace for the features that look at all files at once: three roles, a template and a framework.
import {
  type Location,
  ResourceOperationKind,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CASE_WORK, WITH_CASE_WORK } from '../unit/ownFramework';
import { FULL } from './editor';
import type { Folder } from './suite';

export const FRAMEWORK = 'case-work.skills-framework.yaml';

export const TEAM: Readonly<Record<string, string>> = {
  ...WITH_CASE_WORK,
  [FRAMEWORK]: CASE_WORK,
  'base.role.yaml': 'kind: template\nsummary: Runs the platform.\n',
  'teams/lead.role.yaml':
    'title: Lead engineer\nextends: ../base.role.yaml\nskills:\n  sfia:\n    essential:\n      - { skill: PROG, level: 5 }\n',
  'teams/senior.role.yaml':
    'title: Senior engineer\nextends: ["../base.role.yaml"]\nskills:\n  sfia:\n    desirable:\n      - skill: PROG\n        level: 4\n      - { skill: TEST, level: 3 }\npost:\n  reportsTo: ./lead.role.yaml\n',
  'case.role.yaml':
    'title: Case worker\nskills:\n  caseWork:\n    essential:\n      - { skill: Decision writing, level: working }\n      - { skill: interviewing, level: working }\n',
  'node_modules/package/other.role.yaml': 'title: Not ours\nextends: ../../base.role.yaml\n',
};

/** An editor that can also rename files and show how many roles use one. */
export const RENAMING = {
  ...FULL,
  workspace: {
    ...FULL.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: [ResourceOperationKind.Rename] },
  },
  textDocument: { ...FULL.textDocument, rename: { prepareSupport: true } },
};

/** The text that each location covers, after its file and line as people count them. */
export function placesIn(
  folder: Folder,
  locations: readonly Location[],
  texts: Readonly<Record<string, string>> = TEAM,
): string[] {
  return locations.map(({ uri, range }) => {
    const name = nameOf(folder, uri);
    const text = TextDocument.create(uri, 'role-yaml', 1, texts[name] ?? '').getText(range);
    return `${name}:${range.start.line + 1} ${text}`;
  });
}

/** The lines of each file that an edit changes, as they are after it, and the renamings of files. */
export function changesIn(folder: Folder, edit: WorkspaceEdit | null): string[] {
  return (edit?.documentChanges ?? []).flatMap((change) => {
    if (!('kind' in change)) return changedLines(folder, change);
    if (change.kind !== 'rename') return [`${change.kind} ${change.uri}`];
    return [`${nameOf(folder, change.oldUri)} → ${nameOf(folder, change.newUri)}`];
  });
}

function changedLines(folder: Folder, { textDocument: { uri }, edits }: TextDocumentEdit): string[] {
  const name = nameOf(folder, uri);
  const before = TextDocument.create(uri, 'role-yaml', 1, TEAM[name] ?? '');
  const after = TextDocument.applyEdits(
    before,
    edits.filter((edit) => 'newText' in edit),
  ).split('\n');
  return before
    .getText()
    .split('\n')
    .flatMap((line, index) => (line === after[index] ? [] : `${name}:${index + 1} ${after[index]?.trim()}`));
}

function nameOf(folder: Folder, uri: string): string {
  return uri.replace(folder.uri('x').slice(0, -1), '');
}
