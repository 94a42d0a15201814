import type { Range } from 'vscode-languageserver-types';
import { type RoleContext, sfiaVersionInForce } from '../context';
import { frameworkById } from '../frameworks/catalogue';
import { INHERITED_MARK } from '../inheritance/marks';
import { isBlank, type Path, type RoleNode, type ScalarNode, walk } from '../parse/node';
import type { RoleDocument } from '../parse/roleDocument';
import { shapeAt } from '../schema/shape';
import { valueContextAt } from './explain/beside';
import { isRoleFilePath } from './roleFilePath';

/** Types of the protocol itself, so that every theme has a colour for them; the number of each is its place here. */
export const TOKEN_TYPES = ['enumMember', 'number', 'namespace', 'class', 'variable'] as const;

type TokenType = (typeof TOKEN_TYPES)[number];

interface Token {
  readonly node: Pick<RoleNode, 'start' | 'end'>;
  readonly type: TokenType;
}

/**
 * Colours for what only this server can tell: skills that the version in force has, levels that exist, frameworks that
 * are known, paths to other role files, `$inherited`. Numbers by fives, as the protocol has them. Plain YAML needs none.
 */
export function semanticTokens(document: RoleDocument, context: RoleContext, range?: Range): number[] {
  const from = range === undefined ? 0 : document.offsetAt(range.start);
  const to = range === undefined ? document.text.length : document.offsetAt(range.end);
  const tokens: Token[] = [];
  walk(document.root, (node, path) => {
    if (node.end < from || node.start > to) return;
    tokens.push(...frameworkTokens(node, path, document, context));
    const type = node.kind === 'scalar' ? typeOf(node, path, document, context) : undefined;
    if (type !== undefined) tokens.push({ node, type });
  });
  return encoded(
    document,
    tokens.filter(({ node }) => from <= node.end && node.start <= to),
  );
}

/** The keys of `skills` that name a framework. */
function frameworkTokens(node: RoleNode, path: Path, document: RoleDocument, context: RoleContext): Token[] {
  if (document.kind !== 'role' || node.kind !== 'mapping' || path.length !== 1 || path[0] !== 'skills') {
    return [];
  }
  const isKnown = (id: string): boolean =>
    id === 'sfia' || frameworkById(context.frameworks, id) !== undefined;
  return node.pairs
    .filter(({ key }) => isKnown(key.text))
    .map(({ key }) => ({ node: key, type: 'namespace' }));
}

function typeOf(
  node: ScalarNode,
  path: Path,
  document: RoleDocument,
  context: RoleContext,
): TokenType | undefined {
  if (isBlank(node)) return undefined;
  if (node.value === INHERITED_MARK && typeof path.at(-1) === 'number') return 'variable';
  const { sfia } = context.frameworks;
  switch (shapeAt(context.shape, path)?.values) {
    case 'path':
      return isRoleFilePath(node.text) ? 'class' : undefined;
    case 'sfia-skill': {
      const skill = sfia.skill(node.text, sfiaVersionInForce(document, context));
      return skill === undefined ? undefined : 'enumMember';
    }
    case 'sfia-level':
      return typeof node.value === 'number' && sfia.genericLevel(node.value) !== undefined
        ? 'number'
        : undefined;
    case 'framework-skill':
      return frameworkAt(document, path, context)?.skill(node.text) && 'enumMember';
    case 'framework-level':
      return frameworkAt(document, path, context)?.skillLevel(node.text) && 'number';
    default:
      return undefined;
  }
}

function frameworkAt(document: RoleDocument, path: Path, context: RoleContext) {
  return frameworkById(context.frameworks, valueContextAt(document, path, context).framework);
}

/** In file order, each relative to the one before; what goes over lines is left out. */
function encoded(document: RoleDocument, tokens: readonly Token[]): number[] {
  let [line, character] = [0, 0];
  return [...tokens]
    .sort((a, b) => a.node.start - b.node.start)
    .flatMap(({ node, type }) => {
      const { start, end } = document.rangeOf(node);
      if (start.line !== end.line) return [];
      const deltaCharacter = start.line === line ? start.character - character : start.character;
      const token = [
        start.line - line,
        deltaCharacter,
        end.character - start.character,
        TOKEN_TYPES.indexOf(type),
        0,
      ];
      [line, character] = [start.line, start.character];
      return token;
    });
}
