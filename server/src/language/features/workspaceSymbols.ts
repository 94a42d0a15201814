import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import { frameworkById } from '../frameworks/catalogue';
import type { Frameworks } from '../frameworks/types';
import { fileName } from '../inheritance/paths';
import type { WorkspaceFiles } from './references/files';
import type { FileSummary, Mention } from './references/summary';
import { nameOfFile } from './typeHierarchy';

/** More than anybody reads; a longer query finds the rest. */
const LIMIT = 500;

/**
 * Roles and frameworks by title, and skills by code and name with the roles that cite them. As the protocol asks,
 * the letters of the query need only occur in order: the editor ranks what it gets.
 */
export function workspaceSymbols(
  files: WorkspaceFiles,
  frameworks: Frameworks,
  query: string,
): WorkspaceSymbol[] {
  const matches = matcher(query);
  const found = files.all
    .flatMap((file) => (file.kind === 'config' ? [] : symbolOfFile(file)))
    .filter(matches);
  const names = new Map<string, string>();
  for (const file of files.all) {
    const seen = new Set<string>();
    for (const mention of file.mentions) {
      if (found.length >= LIMIT) return found.slice(0, LIMIT);
      if (mention.what !== 'sfia-skill' && mention.what !== 'framework-skill') continue;
      const subject = files.subjectOf({ file, mention });
      if (seen.has(subject)) continue;
      seen.add(subject);
      const name = names.get(subject) ?? skillName(mention, subject, files, frameworks);
      names.set(subject, name);
      const symbol = symbolOfSkill(name, mention, file);
      if (matches(symbol)) found.push(symbol);
    }
  }
  return found.slice(0, LIMIT);
}

function symbolOfFile(file: FileSummary): WorkspaceSymbol {
  const kind = file.isTemplate ? SymbolKind.Interface : SymbolKind.Class;
  return {
    name: nameOfFile(file),
    kind: file.kind === 'framework' ? SymbolKind.Package : kind,
    containerName: fileName(file.uri),
    location: { uri: file.spelledUri, range: file.titleRange },
  };
}

type SkillCitation = Extract<Mention, { what: 'sfia-skill' | 'framework-skill' }>;

function symbolOfSkill(name: string, { level, range }: SkillCitation, file: FileSummary): WorkspaceSymbol {
  const title = nameOfFile(file);
  return {
    name,
    kind: SymbolKind.Constant,
    containerName: level === undefined ? title : `${title}, level ${level}`,
    location: { uri: file.spelledUri, range },
  };
}

/** SFIA's skills go by code and name, others by name alone. */
function skillName(
  mention: SkillCitation,
  subject: string,
  files: WorkspaceFiles,
  frameworks: Frameworks,
): string {
  const text = mention.text.trim();
  if (mention.what === 'sfia-skill') {
    const history = frameworks.sfia.history(text);
    const name = history?.skills.get(history.last)?.name;
    return name === undefined ? text : `${text} ${name}`;
  }
  const declared = files
    .about(subject)
    .find(({ mention: one }) => 'declares' in one && one.declares === 'name');
  return declared?.mention.text ?? frameworkById(frameworks, mention.framework)?.skill(text)?.name ?? text;
}

function matcher(query: string): (symbol: WorkspaceSymbol) => boolean {
  const letters = [...query.toLowerCase().replace(/\s/g, '')];
  return ({ name }) => {
    const text = name.toLowerCase();
    let at = 0;
    for (const letter of letters) {
      at = text.indexOf(letter, at) + 1;
      if (at === 0) return false;
    }
    return true;
  };
}
