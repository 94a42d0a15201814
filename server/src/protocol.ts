// Names and parameter types of the requests that go beyond the Language Server Protocol.
// The client imports this file as types and constants only; method names are strings because client and server
// carry different copies of the protocol library.
import type { Location, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import type { AdvertView, NothingBecause } from './language/advert/views/renderView';
import type { ExportedAdvert, ExportFormat } from './language/advert/formats/exportAdvert';
import type { WorkbookCheck } from './language/frameworks/sfia/workbook';
import type { LicensedText, SfiaWorkbook } from './language/frameworks/types';
import type { NewRole, NoNewRole } from './language/newRole/newRole';
import type { ImportOptions, ImportResult } from './language/importer/importDocuments';
import type { SourceDocument } from './language/importer/source';

/** Client → server: the advert of an open role, rendered. Answers `RenderedAdvert`, or null for other files. */
export const RENDER_ADVERT = 'role/renderAdvert';

export interface RenderAdvertParams {
  readonly uri: string;
  /** The printed definition where it isn't said. */
  readonly view?: AdvertView;
  /** What the view `changes` is shown against. */
  readonly against?: ComparedWith;
}

export type { AdvertView, NothingBecause };

/** What a role is compared with. */
export type ComparedWith =
  | { readonly kind: 'role'; readonly uri: string }
  /** How files were in the last commit: the role, and what it inherits from. Others are taken as they are now. */
  | { readonly kind: 'commit'; readonly texts: readonly CommittedText[] }
  | { readonly kind: 'nothing'; readonly because: NothingBecause };

export interface CommittedText {
  readonly uri: string;
  readonly text: string;
}

export interface RenderedAdvert {
  readonly uri: string;
  /** Version of the document that was rendered. */
  readonly version: number;
  readonly title: string;
  /** BCP 47, for the page's `lang`. */
  readonly language: string;
  /** The body of the page: escaped, without scripts, styles or event handlers. */
  readonly html: string;
  /** URIs of the files that the page is made of, the role's own first; elements name them by `data-source`. */
  readonly files: readonly string[];
  /** Set while the file can't be read as YAML: the first thing that is wrong. The page then shows what could be read. */
  readonly broken: BrokenFile | undefined;
  /** The role is too long for a page to show more than its beginning. */
  readonly isBeginning: boolean;
  /** What the role still needs before it is published; none for templates. */
  readonly publishing: PublishingChecklist | undefined;
}

export interface BrokenFile {
  readonly message: string;
  readonly range: Range;
}

/** Server → client notification: adverts of these documents may look different now (a parent or the workspace file changed). */
export const ADVERTS_CHANGED = 'role/advertsChanged';

export interface AdvertsChangedParams {
  readonly uris: readonly string[];
  /** Whether the organisation's look of these may be another, too: it is large, and seldom changes. */
  readonly look: boolean;
}

/**
 * The scheme of adverts as plain text, for `workspace/textDocumentContent`. The address is
 * `role-advert:///<any name>.txt?<the role's URI, percent-encoded>`; the role must be open.
 */
export const ADVERT_SCHEME = 'role-advert';

/** Client → server: what to insert when `text` is pasted over `range`. Answers the text, or null to paste as it is. */
export const PREPARE_PASTE = 'role/preparePaste';

export interface PreparePasteParams {
  readonly uri: string;
  readonly range: Range;
  readonly text: string;
}

/** Client → server: what it takes to move role and workspace files to the current version of SFIA. Nothing is written. */
export const MIGRATE_ROLES = 'role/migrateRoles';

export interface MigrateRolesParams {
  /** Open or not; files of other kinds are passed over. */
  readonly uris: readonly string[];
}

export interface MigratedRoles {
  /** The version of SFIA that the files are moved to. */
  readonly version: number;
  /** Every change, with an annotation that says what it does and why. */
  readonly edit: WorkspaceEdit;
  /** The files that change. */
  readonly files: readonly MigratedFile[];
  /** Files that cite an older version and stay as they are. */
  readonly left: readonly LeftFile[];
}

export interface MigratedFile {
  readonly uri: string;
  /** A line for each skill: what becomes of it. */
  readonly summary: readonly string[];
  /** Questions that marks in the file leave to a person. */
  readonly decisions: readonly string[];
}

export interface LeftFile {
  readonly uri: string;
  /** A clause in plain English, for the end of a sentence. */
  readonly because: string;
}

/** Client → server: a role, open or not, as a file of another format. Answers `AdvertExport`, or null for other files. */
export const EXPORT_ADVERT = 'role/exportAdvert';

export interface ExportAdvertParams {
  readonly uri: string;
  readonly format: ExportFormat;
  /** The workspace is trusted: the organisation's stylesheet and logo may be used. */
  readonly trusted: boolean;
}

/** `text` is the file, except for Word: then `word` is what the bundle for Word makes it of. */
export interface AdvertExport extends ExportedAdvert {
  readonly isTemplate: boolean;
}

/** Client → server: what a new role in a folder can start from. Answers `NewRoleChoices`. */
export const NEW_ROLE_CHOICES = 'role/newRoleChoices';

export interface NewRoleChoicesParams {
  /** Where the file is to stand; nowhere for one that isn't saved. */
  readonly folder?: string;
}

export interface NewRoleChoices {
  /** Roles with their levels, most junior first. */
  readonly roles: readonly RoleToStartFrom[];
  /** The templates that a file in the folder may extend. */
  readonly templates: readonly TemplateToExtend[];
}

export interface RoleToStartFrom {
  /** Id of the framework. */
  readonly framework: string;
  readonly id: string;
  readonly name: string;
  /** The family of roles, else the name of the framework. */
  readonly family: string;
  readonly explanation: string;
  readonly levels: readonly {
    readonly id: string;
    readonly name: string;
    /** Typical ones, as adverts write them. */
    readonly grades: readonly string[];
    /** How many skills it asks for. */
    readonly skills: number;
  }[];
}

export interface TemplateToExtend {
  /** As `extends` has it. */
  readonly path: string;
  readonly title?: string;
}

/** Client → server: the file of a new role; nothing is written. Answers `NewRoleAnswer`. */
export const NEW_ROLE = 'role/newRole';

export interface NewRoleParams extends NewRoleChoicesParams {
  readonly title: string;
  readonly cited?: { readonly framework?: string; readonly role: string; readonly level?: string };
  /** The `path` of a template. */
  readonly template?: string;
}

export type NewRoleAnswer = NewRole | NoNewRole;

/**
 * Client → server: documents that were read, as role files with a report of what went where. Nothing is written.
 * Answers `ImportResult`.
 */
export const IMPORT_DOCUMENTS = 'role/importDocuments';

export interface ImportDocumentsParams extends ImportOptions {
  readonly documents: readonly SourceDocument[];
}

export type { ImportOptions, ImportResult, SourceDocument };

/**
 * Client → server: how pages of a role look in its organisation's colours. Answers `OrganisationLook`, or null where the
 * role can't be read. Apart from the advert, since it is large and seldom changes.
 */
export const READ_LOOK = 'role/readLook';

export interface ReadLookParams {
  readonly uri: string;
  /** The workspace is trusted: the stylesheet and logo may be used. */
  readonly trusted: boolean;
}

export interface OrganisationLook {
  /** The style of exported pages with the organisation's own behind it; only where there is a stylesheet or a logo. */
  readonly style?: string;
  /** `data:image/…;base64,…`. */
  readonly logo?: string;
  /** Sentences for what of it is not used. */
  readonly notes: readonly string[];
  /** URIs of the files that it was read from, or would be if they were there. */
  readonly files: readonly string[];
}

/** Server → client: the contents of a file that the server can't reach itself (browser, virtual folders). */
export const READ_FILE = 'role/readFile';

export interface ReadFileParams {
  readonly uri: string;
  /** For what isn't text. */
  readonly asBase64?: boolean;
}

/** `text` is set when the file could be read; `notFound` tells a missing file from an unreadable one. */
export interface ReadFileResult {
  readonly text?: string;
  readonly base64?: string;
  readonly notFound?: boolean;
  readonly reason?: string;
}

/** Server → client: what is in a folder that the server can't list itself. Answers `FolderEntry[]`. */
export const LIST_FOLDER = 'role/listFolder';

export interface ListFolderParams {
  readonly uri: string;
}

export interface FolderEntry {
  readonly name: string;
  /** Links are `other`, wherever they lead. */
  readonly kind: 'file' | 'folder' | 'other';
}

/**
 * Client → server: whether what was read in a workbook is SFIA, and of which version. Takes a `SfiaWorkbook`, answers
 * `CheckWorkbookResult`.
 */
export const CHECK_WORKBOOK = 'role/checkWorkbook';

export type CheckWorkbookParams = SfiaWorkbook;

export type CheckWorkbookResult = WorkbookCheck | { readonly problem: string };

/**
 * Client → server notification: the official text that this user has imported, for hovers and completion. Sent when
 * the server has started and whenever it changes; each time all there is. The server keeps it in memory only.
 */
export const LICENSED_TEXT = 'role/licensedText';

export interface LicensedTextParams {
  readonly texts: readonly LicensedText[];
}

/** Client → server: how an open role reads, in numbers. Answers `RoleMeasures`, or null where there is no English text. */
export const MEASURES = 'role/measures';

export interface MeasuresParams {
  readonly uri: string;
}

export interface RoleMeasures {
  readonly uri: string;
  /** Version of the document that was measured. */
  readonly version: number;
  readonly words: number;
  readonly sentences: number;
  readonly wordsPerSentence: number;
  /** Different words that readers associate with men, and with women. */
  readonly masculineCoded: number;
  readonly feminineCoded: number;
  readonly longSentences: readonly MeasuredText[];
  readonly wordsToAvoid: readonly MeasuredText[];
}

export interface MeasuredText {
  readonly range: Range;
  /** As it is written, on one line. */
  readonly text: string;
  /** "31 words", `write "use"`. */
  readonly remark: string;
}

/**
 * Client → server: what an open role still needs before it is published. Answers `PublishingChecklist`, or null for
 * templates and other files. Nothing of it is among the diagnostics.
 */
export const PUBLISHING_CHECK = 'role/publishingCheck';

export interface PublishingCheckParams {
  readonly uri: string;
}

export interface PublishingChecklist {
  readonly uri: string;
  /** Version of the document that was checked. */
  readonly version: number;
  readonly profile: 'civil-service' | 'plain';
  /** How many of the `total` fields are filled in, with nothing wrong in them. */
  readonly ready: number;
  readonly total: number;
  /** An item for each field, and one for each further problem, in the order of the printed page. */
  readonly items: readonly PublishingItem[];
}

export interface PublishingItem {
  /** Id of the rule that looks at this, such as `publishing/missing-post.salary`. */
  readonly code: string;
  /** What people call the field: "Closing date". */
  readonly label: string;
  readonly state: 'ready' | 'missing' | 'problem';
  /** One sentence. */
  readonly message: string;
  /** Where it stands, which may be in a file that the role extends, or where it would be written. */
  readonly location?: Location;
}

/** Client → server: what holds for an open document without being written in it. Answers `FileStatus`, or null. */
export const FILE_STATUS = 'role/status';

export interface FileStatusParams {
  readonly uri: string;
}

export interface FileStatus {
  readonly uri: string;
  /** Version of the document that is told of. */
  readonly version: number;
  readonly sfia: {
    readonly version: number;
    /** Who says so: the role, a file that it extends, the workspace file, or nobody. */
    readonly from: 'role' | 'inherited' | 'workspace' | 'default';
    /** Where it is written. */
    readonly location?: Location;
  };
  /** The workspace file that governs the document. */
  readonly workspaceFile?: string;
  readonly errors: number;
  readonly warnings: number;
  /** A sentence for each limit that was reached, so that not all of the file is checked. */
  readonly limits: readonly string[];
  /** How long the last change took to be read, in milliseconds. */
  readonly parseTime: number;
}

/** `initializationOptions` of the extension's own client; other editors send none. */
export interface ClientOptions {
  /** The client answers `role/readFile`. */
  readonly readFile?: boolean;
  /** The client answers `role/listFolder`. */
  readonly listFolder?: boolean;
  /** The client wants `role/advertsChanged`. */
  readonly adverts?: boolean;
  /** The client's command that shows suggestions, run after a key whose values are known. */
  readonly suggestCommand?: string;
  /** The client asks for the edits of `workspace/willRenameFiles` for the files, too, that an answered rename moves. */
  readonly asksBeforeMoves?: boolean;
  /** The client's command that lists places: takes a URI, a position and locations, as the protocol has them. */
  readonly showReferencesCommand?: string;
  /** The client's command that shows the publishing check of a role: takes its URI. */
  readonly publishingCommand?: string;
}

/** What a worker that is asked once says: its answer, or why there is none. */
export type WorkerAnswer<Answer> = { readonly answer: Answer } | { readonly problem: string };
