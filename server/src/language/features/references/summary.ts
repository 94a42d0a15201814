// What a file is and what it names, light enough to keep for every file of a workspace: no tree, no text.
import type { Range } from 'vscode-languageserver-types';
import { finder } from '../../frameworks/values';
import type { DocumentKind, RoleDocument } from '../../parse/roleDocument';
import { sectionPrints } from '../../refactorings/sectionText';
import { mentionsIn } from './mentions';
import { type NamedHere, namedIn } from './named';

/** How the text of a mention is written, for whoever replaces it. */
export interface Written {
  /** Of the scalar, with its quotes. */
  readonly range: Range;
  /** The value, without quotes and escapes. */
  readonly text: string;
  readonly quote: 'single' | 'double' | undefined;
  /** Inside brackets or braces. */
  readonly flow: boolean;
}

/** A place in a file that names a file, a skill or a framework. */
export type Mention = FileMention | SfiaMention | FrameworkMention | SkillMention;

/** Which key holds the path. */
export type FileRelation = 'extends' | 'reportsTo' | 'translationOf' | 'frameworks' | 'stylesheet' | 'logo';

export interface FileMention extends Written {
  readonly what: 'file';
  readonly relation: FileRelation;
  /** Where the path leads to, normalised. */
  readonly uri: string;
}

/** A SFIA skill that a role cites, or takes away again. */
export interface SfiaMention extends Written {
  readonly what: 'sfia-skill';
  readonly level: string | undefined;
}

/** The id of a framework: its own file's (`declares`), or a key below `skills` of a role. */
export interface FrameworkMention extends Written {
  readonly what: 'framework';
  readonly declares: boolean;
}

/** A skill of a framework other than SFIA, by id or by name. */
export interface SkillMention extends Written {
  readonly what: 'framework-skill';
  /** The framework's id, as written in this file. */
  readonly framework: string;
  readonly level: string | undefined;
  /** Set in the framework's own file, where the skill gets its id and its name. */
  readonly declares: 'id' | 'name' | undefined;
}

export interface FileSummary {
  /** Normalised. */
  readonly uri: string;
  /** As the editor spells it; the same as `uri` for files that aren't open. */
  readonly spelledUri: string;
  /** The editor's version; `undefined` for a file that isn't open. */
  readonly version: number | undefined;
  readonly kind: DocumentKind;
  readonly isTemplate: boolean;
  /** `title` of a role, `name` of a framework; `undefined` where it isn't filled in. */
  readonly title: string | undefined;
  /** The title, else the line that makes the file a template, else its start. */
  readonly titleRange: Range;
  /** In the order of the file, as far as they don't come from aliases. */
  readonly mentions: readonly Mention[];
  /** A number for the text of each section of a role that others may share, by key. */
  readonly sections: ReadonlyMap<string, number>;
  /** Id of the framework that the file defines; `undefined` for other kinds, empty where it has none yet. */
  readonly frameworkId: string | undefined;
  /** The skill that the framework of this file defines under an id or a name. */
  frameworkSkill(idOrName: string): NamedHere | undefined;
}

/** Summarises a parsed document. `uri` is the normalised one; `version` that of an open document. */
export function summarise(document: RoleDocument, uri: string, version: number | undefined): FileSummary {
  const { title, place, isTemplate, frameworkId, skills } = namedIn(document);
  return {
    uri,
    spelledUri: version === undefined ? uri : document.uri,
    version,
    kind: document.kind,
    isTemplate,
    title,
    titleRange: document.rangeOf(place),
    mentions: mentionsIn(document),
    sections: sectionPrints(document),
    frameworkId,
    frameworkSkill: finder(skills),
  };
}
