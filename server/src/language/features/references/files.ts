// The files of a workspace together: what a mention in one of them is about.
import { WORKSPACE_FILE } from '../../documentKind';
import { frameworkById } from '../../frameworks/catalogue';
import { nameKey } from '../../frameworks/names';
import type { Frameworks } from '../../frameworks/types';
import type { FileMention, FileSummary, Mention } from './summary';

/** A mention with the file that it stands in. */
export interface Reference {
  readonly file: FileSummary;
  readonly mention: Mention;
}

/** The files of a workspace at one moment. */
export interface WorkspaceFiles {
  readonly all: readonly FileSummary[];
  /** By normalised URI. */
  file(uri: string): FileSummary | undefined;
  /** What a mention is about: equal for all mentions of one thing. */
  subjectOf(reference: Reference): string;
  /** All mentions of one thing, by file in the order of `all`, then as they stand. */
  about(subject: string): readonly Reference[];
}

/** The subject of mentions of a file. */
export function fileSubject(uri: string): string {
  return `file ${uri}`;
}

/** Lines a workspace's files up, in the order of their URIs. Who mentions what is worked out on first use. */
export function workspaceFiles(
  summaries: ReadonlyMap<string, FileSummary>,
  frameworks: Frameworks,
): WorkspaceFiles {
  const all = [...summaries.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  const governing = governingFiles(summaries);
  const owners = new Map<string, string>();
  const skills = new Map<string, string>();

  /** The file of the framework that an id stands for in this file; the id itself where there is none. */
  function ownerOf(file: FileSummary, id: string): string {
    if (file.kind === 'framework') return file.uri;
    return remember(owners, `${folderOf(file.uri)} ${id}`, () => {
      const listed = governing(file.uri)?.mentions.filter(isFrameworkFile) ?? [];
      return listed.find(({ uri }) => summaries.get(uri)?.frameworkId === id)?.uri ?? id;
    });
  }

  function skillSubject(owner: string, text: string): string {
    return remember(skills, `${owner} ${text}`, () => {
      const named =
        summaries.get(owner)?.frameworkSkill(text) ?? frameworkById(frameworks, owner)?.skill(text);
      return `skill ${nameKey(named?.id ?? text)} of ${owner}`;
    });
  }

  function subjectOf({ file, mention }: Reference): string {
    switch (mention.what) {
      case 'file':
        return fileSubject(mention.uri);
      case 'sfia-skill':
        return `sfia ${mention.text.trim()}`;
      case 'framework':
        return `framework ${ownerOf(file, mention.text.trim())}`;
      case 'framework-skill':
        return skillSubject(ownerOf(file, mention.framework), mention.text);
    }
  }

  let bySubject: Map<string, Reference[]> | undefined;
  function referencesBySubject(): Map<string, Reference[]> {
    const found = new Map<string, Reference[]>();
    for (const file of all) {
      for (const mention of file.mentions) {
        const subject = subjectOf({ file, mention });
        const known = found.get(subject);
        if (known === undefined) found.set(subject, [{ file, mention }]);
        else known.push({ file, mention });
      }
    }
    return found;
  }

  return {
    all,
    file: (uri) => summaries.get(uri),
    subjectOf,
    about(subject) {
      bySubject ??= referencesBySubject();
      return bySubject.get(subject) ?? [];
    },
  };
}

/** The nearest workspace file above a file; each folder is asked once. */
function governingFiles(summaries: ReadonlyMap<string, FileSummary>) {
  const byFolder = new Map<string, FileSummary | undefined>();
  function inFolder(folder: string): FileSummary | undefined {
    if (!folder.includes('/')) return undefined;
    if (!byFolder.has(folder)) {
      byFolder.set(folder, summaries.get(`${folder}/${WORKSPACE_FILE}`) ?? inFolder(folderOf(folder)));
    }
    return byFolder.get(folder);
  }
  return (uri: string) => inFolder(folderOf(uri));
}

/** The folder of a normalised URI, without a slash at its end. */
function folderOf(uri: string): string {
  return uri.slice(0, Math.max(uri.lastIndexOf('/'), 0));
}

function isFrameworkFile(mention: Mention): mention is FileMention {
  return mention.what === 'file' && mention.relation === 'frameworks';
}

function remember(known: Map<string, string>, key: string, find: () => string): string {
  let answer = known.get(key);
  if (answer === undefined) {
    answer = find();
    known.set(key, answer);
  }
  return answer;
}
