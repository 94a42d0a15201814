import type {
  CompletionItem,
  CompletionList,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
} from 'vscode-languageserver-types';
import { buildAdvert } from './advert/build';
import { renderHtml } from './advert/html';
import type { RoleContext, RoleSettings } from './context';
import { complete, type CompletionOptions } from './features/completion/complete';
import { resolveCompletion } from './features/completion/resolve';
import { definition } from './features/definition';
import { foldingRanges } from './features/folding';
import { hover } from './features/hover';
import { documentLinks } from './features/links';
import { measure, type Measures } from './measures/measure';
import { preparePaste } from './features/preparePaste';
import { documentSymbols } from './features/symbols';
import { createFrameworks } from './frameworks/catalogue';
import { frameworksFor, readWorkspaceFile } from './frameworks/custom/files';
import { createLicensedTexts } from './frameworks/sfia/licensed';
import { checkWorkbook, type WorkbookCheck } from './frameworks/sfia/workbook';
import type { Frameworks, LicensedText, LoadCatalogue, SfiaWorkbook } from './frameworks/types';
import type { LookUpParent } from './inheritance/effective';
import { resolveRole } from './inheritance/resolve';
import { type DocumentKind, documentKind } from './documentKind';
import { migrateRole, type Together } from './migration/migrateRole';
import type { Migration } from './migration/migration';
import { migrateWorkspaceFile } from './migration/workspaceFile';
import { reparse } from './parse/reparse';
import type { RoleDocument } from './parse/roleDocument';
import { checkDocument, type Finding, type Validate } from './rules/registry';
import { createShape, type JsonSchema } from './schema/shape';

export interface LanguageServiceOptions {
  readonly schemas: Readonly<Record<DocumentKind, JsonSchema>>;
  readonly validators: Readonly<Record<DocumentKind, Validate>>;
  readonly loadCatalogue: LoadCatalogue;
}

export interface RenderedPage {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly html: string;
}

/** The only door to the core: the server, the command line and the tests all go through it. Nothing in it throws for what a document says. */
export interface RoleLanguageService {
  readonly frameworks: Frameworks;
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
  /** The changes that take a role or workspace file to the current version of SFIA; `undefined` where it cites no older one. */
  migrate(document: RoleDocument, context: RoleContext, together?: Together): Migration | undefined;
  complete(
    document: RoleDocument,
    offset: number,
    context: RoleContext,
    options: CompletionOptions,
  ): CompletionList;
  resolveCompletion(item: CompletionItem, context: Pick<RoleContext, 'frameworks'>): CompletionItem;
  hover(document: RoleDocument, offset: number, context: RoleContext): Hover | null;
  definition(document: RoleDocument, offset: number, context: RoleContext): Location | null;
  symbols(document: RoleDocument, context: RoleContext): DocumentSymbol[];
  foldingRanges(document: RoleDocument): FoldingRange[];
  links(document: RoleDocument, context: RoleContext): DocumentLink[];
  advert(context: RoleContext): RenderedPage | undefined;
  /** How the file's own text reads, in numbers; `undefined` where it has none in English. */
  measure(document: RoleDocument, context: RoleContext): Measures | undefined;
  /** The text to insert in place of a pasted one; `undefined` to paste it as it is. Offsets are UTF-16 code units. */
  preparePaste(
    document: RoleDocument,
    place: { start: number; end: number },
    text: string,
    context: RoleContext,
  ): string | undefined;
  /** Which version of SFIA a workbook holds, and how it differs from the catalogue; a sentence where it isn't SFIA. */
  checkWorkbook(workbook: SfiaWorkbook): WorkbookCheck | { readonly problem: string };
  /** From now on hovers and completion show these texts, and none that came before. */
  setLicensedTexts(texts: readonly LicensedText[]): void;
}

export function createRoleLanguageService(options: LanguageServiceOptions): RoleLanguageService {
  const { schemas, validators, loadCatalogue } = options;
  const licensed = createLicensedTexts();
  const frameworks = createFrameworks(loadCatalogue, licensed);
  const shapes = {
    role: createShape(schemas.role),
    config: createShape(schemas.config),
    framework: createShape(schemas.framework),
  };
  return {
    frameworks,
    parse(uri, version, text, previous) {
      const kind = documentKind(uri);
      return reparse({ uri, version, kind, text, shape: shapes[kind] }, previous);
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
    migrate: (document, context, together) =>
      document.kind === 'config'
        ? migrateWorkspaceFile(document, context)
        : migrateRole(document, context, together),
    complete,
    resolveCompletion,
    hover,
    definition,
    symbols: documentSymbols,
    foldingRanges,
    links: documentLinks,
    advert(context) {
      if (context.effective === undefined) return undefined;
      const advert = buildAdvert(context.effective, context);
      return { title: advert.title.text, language: advert.language, html: renderHtml(advert) };
    },
    measure,
    preparePaste,
    checkWorkbook: (workbook) => checkWorkbook(workbook, frameworks.sfia),
    setLicensedTexts: licensed.replace,
  };
}
