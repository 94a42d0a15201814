import type {
  CompletionItem,
  CompletionList,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  Position,
  Range,
  SelectionRange,
} from 'vscode-languageserver-types';
import type { NewRoleChoices } from '../protocol';
import { buildAdvert } from './advert/build';
import { type ExportedAdvert, type ExportFormat, exportAdvert } from './advert/formats/exportAdvert';
import type { Look } from './advert/formats/look';
import { advertInput } from './advert/input';
import { renderText } from './advert/plainText';
import { type AdvertView, type Comparison, renderView } from './advert/views/renderView';
import type { RoleContext, RoleSettings } from './context';
import { type DocumentKind, documentKind } from './documentKind';
import { type AcrossFiles, acrossFiles } from './features/acrossFiles';
import { type CompletionOptions, complete, completesPaths } from './features/completion/complete';
import { resolveCompletion } from './features/completion/resolve';
import { definition } from './features/definition';
import { foldingRanges } from './features/folding';
import { format } from './features/formatting/format';
import { hover } from './features/hover';
import { type InlayHintOptions, inlayHints } from './features/inlayHints';
import { documentLinks } from './features/links';
import { preparePaste } from './features/preparePaste';
import type { FileSummary } from './features/references/summary';
import { selectionRanges } from './features/selectionRanges';
import { semanticTokens } from './features/semanticTokens';
import { sortSections } from './features/sortSections';
import { documentSymbols } from './features/symbols';
import { createFrameworks } from './frameworks/catalogue';
import { frameworksFor, readWorkspaceFile } from './frameworks/custom/files';
import { createLicensedTexts } from './frameworks/sfia/licensed';
import { checkWorkbook, type WorkbookCheck } from './frameworks/sfia/workbook';
import type { Frameworks, LicensedText, LoadCatalogue, SfiaWorkbook } from './frameworks/types';
import { type ImportOptions, type ImportResult, importDocuments } from './importer/importDocuments';
import type { SourceDocument } from './importer/source';
import type { LookUpParent } from './inheritance/effective';
import { resolveRole } from './inheritance/resolve';
import { type Measures, measure } from './measures/measure';
import { migrateRole, type Together } from './migration/migrateRole';
import type { Migration } from './migration/migration';
import { migrateWorkspaceFile } from './migration/workspaceFile';
import { newRoleChoices } from './newRole/choices';
import { type NewRole, type NewRoleWishes, type NoNewRole, newRole } from './newRole/newRole';
import type { PositionEncoding } from './parse/positions';
import { reparse } from './parse/reparse';
import type { RoleDocument } from './parse/roleDocument';
import type { OffsetEdit } from './problem';
import { type PublishingCheck, publishingCheck } from './publishing/check';
import { type PublishingLens, publishingLens } from './publishing/lens';
import { publishingFindings } from './publishing/problems';
import type { Refactoring, RefactoringKind, Selection } from './refactorings/refactoring';
import { findRefactorings } from './refactorings/refactorings';
import { type RoleInContext, shareableSection, shareSection } from './refactorings/share';
import { checkDocument, type Finding, type Validate } from './rules/registry';
import { createShape, type JsonSchema } from './schema/shape';
import { type DocumentStatus, documentStatus } from './status/status';

export interface LanguageServiceOptions {
  readonly schemas: Readonly<Record<DocumentKind, JsonSchema>>;
  readonly validators: Readonly<Record<DocumentKind, Validate>>;
  readonly loadCatalogue: LoadCatalogue;
  /** What positions count, in and out; UTF-16 code units where it isn't said. */
  readonly encoding?: PositionEncoding;
}

export interface RenderedPage {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly html: string;
  /** URIs of the role and of all files it inherits from, the role's own first. */
  readonly files: readonly string[];
  /** The role is too long for a page to show more than its beginning. */
  readonly isBeginning: boolean;
}

/** The only door to the core: the server, the command line and the tests all go through it. Nothing in it throws for what a document says. */
export interface RoleLanguageService {
  readonly frameworks: Frameworks;
  /** What needs all files of a workspace at once. */
  readonly acrossFiles: AcrossFiles;
  /** `previous` is the version before this one, where there is one. */
  parse(uri: string, version: number, text: string, previous?: RoleDocument): RoleDocument;
  /**
   * What features need to know beside the document. Parents, and the framework files that the governing workspace
   * file names, come from `lookUp`.
   */
  context(
    document: RoleDocument,
    lookUp: LookUpParent,
    settings: RoleSettings,
    workspaceFile?: RoleDocument,
  ): RoleContext;
  check(document: RoleDocument, context: RoleContext): readonly Finding[];
  /**
   * What the role still needs as an advert, at the moment `now`; `undefined` for templates and for files that are no
   * role. None of it is part of `check`.
   */
  publishing(document: RoleDocument, context: RoleContext, now: Date): PublishingCheck | undefined;
  /** A remark on how far the role is from being published, and where it stands; `undefined` where there is none to make. */
  publishingLens(document: RoleDocument, context: RoleContext, now: Date): PublishingLens | undefined;
  /** The same as findings of `publishing/*`, sorted by position; without what `check` finds in one of the files anyway. */
  publishingFindings(document: RoleDocument, context: RoleContext, now: Date): readonly Finding[];
  /** The changes that take a role or workspace file to the current version of SFIA; `undefined` where it cites no older one. */
  migrate(document: RoleDocument, context: RoleContext, together?: Together): Migration | undefined;
  complete(
    document: RoleDocument,
    offset: number,
    context: RoleContext,
    options: CompletionOptions,
  ): CompletionList;
  /** True where completion takes the files that paths can lead to from the context. */
  completesPaths(document: RoleDocument, offset: number, context: RoleContext): boolean;
  resolveCompletion(item: CompletionItem, context: Pick<RoleContext, 'frameworks'>): CompletionItem;
  /** `today` is the day in the UK, written like 2027-03-31. */
  hover(document: RoleDocument, offset: number, context: RoleContext, today?: string): Hover | null;
  definition(document: RoleDocument, offset: number, context: RoleContext): Location | null;
  symbols(document: RoleDocument, context: RoleContext): DocumentSymbol[];
  foldingRanges(document: RoleDocument): FoldingRange[];
  links(document: RoleDocument, context: RoleContext): DocumentLink[];
  /** The edits that give a file its usual form, or only lines of it (from 0, `last` included); none where YAML can't read it. */
  format(document: RoleDocument, lines?: { first: number; last: number }): OffsetEdit[];
  /** The edits that put a file's sections, and the keys of its skills, into the order of the format. */
  sortSections(document: RoleDocument, context: RoleContext): OffsetEdit[];
  inlayHints(
    document: RoleDocument,
    range: Range,
    context: RoleContext,
    options: InlayHintOptions,
  ): InlayHint[];
  /** Tokens as the protocol has them, by fives; their types are numbered by `TOKEN_TYPES`. */
  semanticTokens(document: RoleDocument, context: RoleContext, range?: Range): number[];
  selectionRanges(document: RoleDocument, positions: readonly Position[]): SelectionRange[];
  /** A role in one of its views; `against` is what the changes are shown against. */
  advert(context: RoleContext, view?: AdvertView, against?: Comparison): RenderedPage | undefined;
  /** The advert as plain text, lines ending with `\n`; `undefined` where there is none. */
  advertText(context: RoleContext): string | undefined;
  /** What holds for a document without being written in it. */
  status(document: RoleDocument, context: RoleContext): DocumentStatus;
  /** The advert as a file of a format; `undefined` where there is none. `look` is the organisation's own. */
  exportAdvert(context: RoleContext, format: ExportFormat, look: Look): ExportedAdvert | undefined;
  /** How the file's own text reads, in numbers; `undefined` where it has none in English. */
  measure(document: RoleDocument, context: RoleContext): Measures | undefined;
  /** What may be done at the cursor or with the selection, of the kinds that are wanted. */
  refactorings(
    document: RoleDocument,
    selection: Selection,
    context: RoleContext,
    wanted: (kind: RefactoringKind) => boolean,
  ): readonly Refactoring[];
  /** The section at the cursor that may stand in other roles too: its key, and the number that their summaries have. */
  shareableSection(
    role: RoleInContext,
    selection: Selection,
  ): { readonly key: string; readonly print: number } | undefined;
  /** Moves a section to a template for all roles that say the same afterwards, the one that is asked for first. */
  shareSection(key: string, roles: readonly RoleInContext[]): readonly Refactoring[];
  /** The file of a new role; a sentence where something is asked for that isn't there. */
  newRole(wishes: NewRoleWishes, context: Pick<RoleContext, 'frameworks' | 'settings'>): NewRole | NoNewRole;
  /** What a new role at `uri` can start from; `files` are those that it may extend, whatever they are. */
  newRoleChoices(
    uri: string,
    files: readonly FileSummary[],
    context: Pick<RoleContext, 'frameworks'>,
  ): NewRoleChoices;
  /** The text to insert in place of a pasted one; `undefined` to paste it as it is. Offsets are UTF-16 code units. */
  preparePaste(
    document: RoleDocument,
    place: { start: number; end: number },
    text: string,
    context: RoleContext,
  ): string | undefined;
  /** Documents as people have them as role files, with a report of what went where. */
  importDocuments(documents: readonly SourceDocument[], options?: ImportOptions): ImportResult;
  /** Which version of SFIA a workbook holds, and how it differs from the catalogue; a sentence where it isn't SFIA. */
  checkWorkbook(workbook: SfiaWorkbook): WorkbookCheck | { readonly problem: string };
  /** From now on hovers and completion show these texts, and none that came before. */
  setLicensedTexts(texts: readonly LicensedText[]): void;
}

export function createRoleLanguageService(options: LanguageServiceOptions): RoleLanguageService {
  const { schemas, validators, loadCatalogue, encoding } = options;
  const licensed = createLicensedTexts();
  const frameworks = createFrameworks(loadCatalogue, licensed);
  const shapes = {
    role: createShape(schemas.role),
    config: createShape(schemas.config),
    framework: createShape(schemas.framework),
  };
  return {
    frameworks,
    acrossFiles: acrossFiles(frameworks),
    parse(uri, version, text, previous) {
      const kind = documentKind(uri);
      return reparse({ uri, version, kind, text, shape: shapes[kind], encoding }, previous);
    },
    context: (document, lookUp, settings, governing) => {
      const workspaceFile = governing && readWorkspaceFile(governing, lookUp);
      return {
        shape: shapes[document.kind],
        roleShape: shapes.role,
        frameworks: frameworksFor(document, frameworks, workspaceFile),
        workspaceFile,
        settings,
        lookUp,
        effective: document.kind === 'role' ? resolveRole(document, lookUp, shapes.role) : undefined,
      };
    },
    check: (document, context) => checkDocument({ document, context, validate: validators[document.kind] }),
    publishing: publishingCheck,
    publishingFindings,
    publishingLens,
    migrate: (document, context, together) =>
      document.kind === 'config'
        ? migrateWorkspaceFile(document, context)
        : migrateRole(document, context, together),
    complete,
    completesPaths,
    resolveCompletion,
    hover,
    definition,
    symbols: documentSymbols,
    foldingRanges,
    links: documentLinks,
    format,
    sortSections: (document, { shape }) => sortSections(document, shape),
    inlayHints,
    semanticTokens,
    selectionRanges,
    advert(context, view = 'definition', against = { kind: 'nothing', because: 'no-commit' }) {
      if (context.effective === undefined) return undefined;
      const { advert, html, isBeginning } = renderView(context.effective, context, view, against);
      return { title: advert.title.text, language: advert.language, html, files: advert.files, isBeginning };
    },
    advertText: (context) =>
      context.effective === undefined ? undefined : renderText(buildAdvert(context.effective, context)),
    status: documentStatus,
    exportAdvert({ effective, ...context }, format, look) {
      if (effective === undefined) return undefined;
      const role = { ...context, effective };
      const advert = buildAdvert(effective, role);
      return exportAdvert(format, {
        advert,
        source: advertInput(effective, role),
        look,
        keys: shapes.role.keys,
      });
    },
    measure,
    refactorings: (document, selection, context, wanted) =>
      findRefactorings({ document, context, selection }, wanted),
    shareableSection,
    shareSection,
    newRole,
    newRoleChoices,
    preparePaste,
    importDocuments: (documents, options) =>
      importDocuments(documents, { frameworks, shape: shapes.role }, options),
    checkWorkbook: (workbook) => checkWorkbook(workbook, frameworks.sfia),
    setLicensedTexts: licensed.replace,
  };
}
