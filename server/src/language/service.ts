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
import { preparePaste } from './features/preparePaste';
import { documentSymbols } from './features/symbols';
import { createFrameworks } from './frameworks/catalogue';
import type { Frameworks, LoadCatalogue } from './frameworks/types';
import type { LookUpParent } from './inheritance/effective';
import { resolveRole } from './inheritance/resolve';
import { type DocumentKind, documentKind } from './documentKind';
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
  /** What features need to know beside the document; parents come from `lookUp`. */
  context(document: RoleDocument, lookUp: LookUpParent, settings: RoleSettings): RoleContext;
  check(document: RoleDocument, context: RoleContext): readonly Finding[];
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
  /** The text to insert in place of a pasted one; `undefined` to paste it as it is. Offsets are UTF-16 code units. */
  preparePaste(
    document: RoleDocument,
    place: { start: number; end: number },
    text: string,
    context: RoleContext,
  ): string | undefined;
}

export function createRoleLanguageService(options: LanguageServiceOptions): RoleLanguageService {
  const { schemas, validators, loadCatalogue } = options;
  const frameworks = createFrameworks(loadCatalogue);
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
    context: (document, lookUp, settings) => ({
      shape: shapes[document.kind],
      frameworks,
      settings,
      effective: document.kind === 'role' ? resolveRole(document, lookUp, shapes.role) : undefined,
    }),
    check: (document, context) => checkDocument({ document, context, validate: validators[document.kind] }),
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
    preparePaste,
  };
}
