// What can be wrong with a path in `extends`: at most one finding for each.
import { isRoleFile } from '../documentKind';
import { nearest } from '../frameworks/near';
import { isBlank, resolveAlias, type ScalarNode } from '../parse/node';
import { quoted, quoteIfNeeded } from '../parse/quote';
import type { RoleDocument } from '../parse/roleDocument';
import type { Fix, Problem, RelatedPlace } from '../problem';
import { MAX_DEPTH, type ParentLayers } from './layers';
import { type ParentGraph, parentOf, wayTo } from './parentGraph';
import { fileName, normalUri, type ParentReference, type PathFault } from './paths';

type Found = Omit<Problem, 'start' | 'end'>;

/** After these, part of the parent's text is not understood, so its children may lack something. */
const LOSES_TEXT = new Set(['yaml/syntax', 'yaml/tab', 'yaml/multiple-documents']);

/** Findings on the paths of a role, in offsets of its own document. */
export function pathProblems(
  document: RoleDocument,
  parents: readonly ParentLayers[],
  graph: ParentGraph,
): Problem[] {
  return parents.flatMap((parent) => {
    const { reference } = parent.edge;
    const found =
      reference.fault === undefined
        ? lookupProblem(document, parent, graph)
        : faultProblem(reference, reference.fault);
    return found === undefined ? [] : [{ ...found, start: reference.node.start, end: reference.node.end }];
  });
}

function faultProblem(reference: ParentReference, fault: PathFault): Found {
  const { path } = reference;
  switch (fault) {
    case 'address':
      return {
        code: 'extends/outside-root',
        message: `\`${path}\` is an address, but a role extends a file beside it, such as \`./home-office.role.yaml\`.`,
      };
    case 'absolute':
      return {
        code: 'extends/outside-root',
        message: `\`${path}\` starts at the top of a disk, but a path starts at this file, such as \`../home-office.role.yaml\`.`,
      };
    case 'unsaved':
      return {
        code: 'extends/not-found',
        message: `\`${path}\` can't be found before this file is saved, since the path starts at its folder.`,
      };
    case 'backslash': {
      const slashed = path.replaceAll('\\', '/');
      const fix = pathFix(reference.node, slashed);
      return {
        code: 'extends/not-found',
        message: `\`${path}\` is not found, since paths are written with \`/\`: \`${slashed}\`.`,
        fixes: () => fix.map((edit) => ({ ...edit, preferred: true, unambiguous: true })),
      };
    }
  }
}

function lookupProblem(
  document: RoleDocument,
  { edge, layers }: ParentLayers,
  graph: ParentGraph,
): Found | undefined {
  const { reference, lookup } = edge;
  const { path } = reference;
  switch (lookup?.status) {
    case 'not-found':
      return { code: 'extends/not-found', ...missingFile(document, reference, lookup.siblings ?? []) };
    case 'unreadable':
      return unreadable(`\`${path}\` can't be read: ${lookup.reason.replace(/\.?$/, '.')}`);
    case 'outside-root':
      return {
        code: 'extends/outside-root',
        message: `\`${path}\` leads out of the folder that roles may be taken from, so it isn't read.`,
      };
    case 'loaded':
      return (
        cycle(document, parentOf(edge), path, graph) ??
        (layers?.tooDeep === true ? tooDeep(path) : undefined) ??
        contentProblem(path, lookup.document)
      );
    default:
      // being read
      return undefined;
  }
}

/** What is said of a path that leads to no file; `siblings` are the names in the folder that it leads to. */
export function missingFile(
  document: RoleDocument,
  { path, node }: ParentReference,
  siblings: readonly string[],
  isSuitable = isRoleFile,
): Omit<Found, 'code'> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const others = siblings.filter((name) => isSuitable(name) && name !== fileName(document.uri));
  const near = nearNames(path.slice(folder.length), others);
  const [best] = near;
  const meant = best === undefined ? '' : ` Did you mean \`${folder}${best}\`?`;
  return {
    message: `No file \`${path}\` here.${meant}`,
    fixes: () =>
      near.flatMap((name) =>
        pathFix(node, folder + name).map((fix) => ({ ...fix, preferred: name === best })),
      ),
  };
}

/** The file names that `written` may be a slip for. Their common ending would make all of them look alike. */
function nearNames(written: string, siblings: readonly string[]): readonly string[] {
  const names = new Map(siblings.map((name) => [stem(name), name]));
  return nearest(stem(written), names.keys()).flatMap((near) => names.get(near) ?? []);
}

function stem(name: string): string {
  return name.replace(/(?:\.role|\.skills-framework)?\.ya?ml$/i, '');
}

function cycle(
  document: RoleDocument,
  parent: RoleDocument | undefined,
  path: string,
  graph: ParentGraph,
): Found | undefined {
  const way = parent === undefined ? undefined : wayTo(graph, parent, document);
  if (way === undefined) return undefined;
  const code = 'extends/cycle';
  if (way.length === 1) {
    return { code, message: `\`${path}\` is this very file, and a role can't extend itself.` };
  }
  const names = way.map(({ uri }) => fileName(uri)).join(' → ');
  return {
    code,
    message: `\`${path}\` extends this file in turn (${names}), so neither can build on the other.`,
    related: way.slice(0, -1).flatMap((from, index) => pathBetween(from, way[index + 1], graph)),
  };
}

/** Where `from` names `to` in its `extends`. */
function pathBetween(from: RoleDocument, to: RoleDocument | undefined, graph: ParentGraph): RelatedPlace[] {
  if (to === undefined) return [];
  const edge = graph.edgesOf(from).find((candidate) => {
    const parent = parentOf(candidate);
    return parent !== undefined && normalUri(parent.uri) === normalUri(to.uri);
  });
  if (edge === undefined) return [];
  const message = `Here it extends ${fileName(to.uri)}.`;
  return [{ uri: from.uri, range: from.rangeOf(edge.reference.node), message }];
}

function tooDeep(path: string): Found {
  return {
    code: 'extends/too-deep',
    message: `\`${path}\` extends a file that extends another, and so on more than ${MAX_DEPTH} times; what lies above that is left out.`,
  };
}

function contentProblem(path: string, parent: RoleDocument): Found | undefined {
  if (parent.kind !== 'role')
    return unreadable(`\`${path}\` is not a role file, so there is nothing to inherit.`);
  const fatal = parent.problems.find(({ code }) => LOSES_TEXT.has(code));
  if (fatal !== undefined) {
    const range = parent.rangeOf(fatal);
    return {
      ...unreadable(`\`${path}\` can't be read as YAML (line ${range.start.line + 1}): ${fatal.message}`),
      related: [{ uri: parent.uri, range, message: fatal.message }],
    };
  }
  if (isBlank(parent.root) || resolveAlias(parent.root)?.kind === 'mapping') return undefined;
  return unreadable(`\`${path}\` holds no keys such as \`organisation\`, so there is nothing to inherit.`);
}

function unreadable(message: string): Found {
  return { code: 'extends/unreadable', message };
}

/** Writes another path in the same quotes; none where the path stands in a block of text. */
export function pathFix(node: ScalarNode, path: string): Fix[] {
  const { start, end, style, parent } = node;
  if (style === 'literal' || style === 'folded') return [];
  const inFlow = parent?.kind === 'sequence' && parent.flow;
  const newText = style === 'plain' ? quoteIfNeeded(path, inFlow ? 'flow' : 'block') : quoted(path, style);
  return [{ title: `Change to \`${path}\``, edits: [{ start, end, newText }] }];
}
