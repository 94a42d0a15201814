// Importing SFIA workbooks, in the Node extension host and in a browser's worker alike.
import { commands, type Hover, Uri, workspace } from 'vscode';
import { workbook } from '../unit/exchange/excel';
import { SFIA_9_SKILLS, sfia9Sheets } from '../unit/exchange/sfiaSheets';
import { eventually, scratch, type } from './support';

/** Imports the whole of SFIA 9 with invented text; answers what the user is told. */
export function importSfia9(): Promise<string> {
  return importFile('sfia-9.xlsx', workbook(sfia9Sheets(SFIA_9_SKILLS)));
}

/** Imports a file of these bytes; answers what the user is told. */
export async function importFile(name: string, bytes: Uint8Array): Promise<string> {
  const uri = Uri.joinPath(scratch(), name);
  await workspace.fs.writeFile(uri, bytes);
  return commands.executeCommand<string>('roleDefinitions.importSfiaWorkbook', uri);
}

export async function removeText(): Promise<string> {
  return commands.executeCommand<string>('roleDefinitions.removeSfiaWorkbook');
}

/** What a hover says of the skill PROG, once `isExpected` of it. */
export async function skillHover(isExpected: (text: string) => boolean): Promise<string> {
  const role =
    'title: x\nskills:\n  sfia:\n    version: 9\n    essential:\n      - { skill: PR|OG, level: 5 }\n';
  const { document, selection } = await type(role, 'licensed.role.yaml');
  return eventually(async () => {
    const hovers = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      selection.active,
    );
    const text = hovers
      .flatMap(({ contents }) => contents.map((content) => Object(content).value))
      .join('\n');
    if (!text.includes('(PROG)') || !isExpected(text)) throw new Error(`The hover says ${text}`);
    return text;
  });
}

export function isOfficial(text: string): boolean {
  return text.includes('Invented description of PROG.') && text.includes('Official SFIA 9 text');
}

export function isOwn(text: string): boolean {
  return !text.includes('Invented') && text.includes('Summary written for this project');
}
