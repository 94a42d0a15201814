// The framework files that a workspace file names.
import { documentKind } from '../../documentKind';
import { type FrameworkFile, isBundledId } from '../../frameworks/custom/files';
import { missingFile, pathFix } from '../../inheritance/pathProblems';
import type { PathFault } from '../../inheritance/paths';
import { pairOf, resolveAlias } from '../../parse/node';
import type { RoleDocument } from '../../parse/roleDocument';
import type { Fix, Problem } from '../../problem';
import { code } from '../../schema/words';
import { scalarAt } from '../skillItems';
import { removeItem } from '../textEdits';

type Found = Pick<Problem, 'code' | 'message' | 'fixes' | 'related'>;

/** `config/framework-not-found` and `config/duplicate-framework`: at most one for each path. */
export function frameworkFileProblems(document: RoleDocument, files: readonly FrameworkFile[]): Problem[] {
  return files.flatMap((file, index) => {
    const found = notUsable(file, document) ?? duplicate(file, files.slice(0, index), document);
    const { start, end } = file.reference.node;
    return found === undefined ? [] : [{ ...found, start, end }];
  });
}

/** `config/duplicate-framework` in a framework file whose id is a bundled one's. */
export function bundledIdProblems(document: RoleDocument): Problem[] {
  const root = resolveAlias(document.root);
  const id = root?.kind === 'mapping' ? scalarAt(root, 'id') : undefined;
  if (id === undefined || !isBundledId(id.text)) return [];
  const { start, end } = id;
  return [{ code: 'config/duplicate-framework', message: `${takenId(id.text)}.`, start, end }];
}

function takenId(id: string): string {
  return `The id ${code(id)} belongs to a framework that comes with Role Definitions`;
}

function notUsable(file: FrameworkFile, document: RoleDocument): Found | undefined {
  const { reference, lookup, framework } = file;
  const path = code(reference.path);
  if (reference.fault !== undefined) return faulty(file, reference.fault);
  switch (lookup?.status) {
    case 'not-found': {
      const isFramework = (name: string) => documentKind(name) === 'framework';
      return notFound(missingFile(document, reference, lookup.siblings ?? [], isFramework));
    }
    case 'unreadable':
      return notFound({ message: `${path} can't be read: ${lookup.reason.replace(/\.?$/, '.')}` });
    case 'outside-root':
      return notFound({
        message: `${path} leads out of the folder of this workspace file, so it isn't read.`,
      });
    case 'loaded':
      if (framework === undefined) {
        const message = `${path} is not a skills framework: the name of such a file ends in \`.skills-framework.yaml\`.`;
        return notFound({ message });
      }
      return framework.id === ''
        ? notFound({ message: `${path} has no \`id\` yet, so no role can use it.` })
        : undefined;
    default:
      // being read
      return undefined;
  }
}

function notFound(found: Omit<Found, 'code'>): Found {
  return { code: 'config/framework-not-found', ...found };
}

function faulty({ reference }: FrameworkFile, fault: PathFault): Found {
  const { path, node } = reference;
  if (fault === 'unsaved') {
    return notFound({
      message: `${code(path)} can't be found before this file is saved, since the path starts at its folder.`,
    });
  }
  if (fault !== 'backslash') {
    return notFound({
      message: `${code(path)} has to be a path that starts at this file, such as \`./skills/our.skills-framework.yaml\`.`,
    });
  }
  const slashed = path.replaceAll('\\', '/');
  return notFound({
    message: `${code(path)} is not found, since paths are written with \`/\`: ${code(slashed)}.`,
    fixes: () => pathFix(node, slashed).map((fix) => ({ ...fix, preferred: true, unambiguous: true })),
  });
}

function duplicate(
  file: FrameworkFile,
  earlier: readonly FrameworkFile[],
  document: RoleDocument,
): Found | undefined {
  const { reference, framework } = file;
  if (framework === undefined) return undefined;
  const rule = 'config/duplicate-framework';
  const path = code(reference.path);
  const again = earlier.find((other) => other.reference.uri === reference.uri);
  if (again !== undefined) {
    return { code: rule, message: `${path} is listed twice.`, fixes: () => removal(file, document) };
  }
  if (isBundledId(framework.id)) {
    return {
      code: rule,
      message: `${takenId(framework.id)}, so ${path} needs another one.`,
      ...placeOfId(file),
    };
  }
  const first = earlier.find((other) => other.framework?.id === framework.id);
  if (first === undefined) return undefined;
  return {
    code: rule,
    message: `${path} has the id ${code(framework.id)}, as ${code(first.reference.path)} has, so only the first is used.`,
    ...placeOfId(file),
  };
}

function placeOfId({ lookup }: FrameworkFile): Pick<Found, 'related'> {
  if (lookup?.status !== 'loaded') return {};
  const { uri, root, rangeOf } = lookup.document;
  const id = pairOf(root, 'id')?.value;
  return id === undefined
    ? {}
    : { related: [{ uri, range: rangeOf(id), message: 'The id is written here.' }] };
}

function removal({ reference: { node } }: FrameworkFile, document: RoleDocument): Fix[] {
  const list = node.parent;
  const item = list?.kind === 'sequence' ? list.items.find(({ value }) => value === node) : undefined;
  const edit = list?.kind === 'sequence' && item ? removeItem(document, list, item) : undefined;
  return edit === undefined
    ? []
    : [{ title: 'Remove the second one', edits: [edit], preferred: true, unambiguous: true }];
}
