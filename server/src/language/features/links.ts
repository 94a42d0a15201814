import type { DocumentLink } from 'vscode-languageserver-types';
import type { RoleContext } from '../context';
import { frameworkById } from '../frameworks/catalogue';
import { lead } from '../inheritance/paths';
import { type Path, type RoleNode, type ScalarNode, walk } from '../parse/node';
import type { RoleDocument } from '../parse/roleDocument';
import { type Shape, shapeAt } from '../schema/shape';
import { valueContextAt } from './explain/beside';
import { addressesIn, isOpenable } from './linkAddresses';
import { roleFileUri } from './roleFilePath';

interface Target {
  readonly target: string;
  readonly tooltip?: string;
}

/**
 * What can be opened from the text: web addresses, role files, and the official pages of skills and roles.
 * Only http, https and mailto addresses, and files beside the document.
 */
export function documentLinks(document: RoleDocument, context: RoleContext): DocumentLink[] {
  const links: DocumentLink[] = [];
  walk(document.root, (node, path) => {
    if (node.kind === 'scalar') links.push(...linksOf(document, node, path, context));
  });
  return links;
}

function linksOf(document: RoleDocument, node: ScalarNode, path: Path, context: RoleContext): DocumentLink[] {
  const shape = shapeAt(context.shape, path);
  if (shape === undefined) return [];
  const whole = targetOf(document, node, path, shape, context);
  if (whole !== undefined) return [{ range: document.rangeOf(insideQuotes(node)), ...whole }];
  if (shape.text === undefined) return [];
  return addressesIn(document.text.slice(node.start, node.end)).map(({ start, end, address }) => ({
    range: document.rangeOf({ start: node.start + start, end: node.start + end }),
    target: address,
  }));
}

/** Where a value as a whole leads, by what the schema says it is. */
function targetOf(
  document: RoleDocument,
  { text }: ScalarNode,
  path: Path,
  { format, values }: Shape,
  context: RoleContext,
): Target | undefined {
  if (format === 'uri') return isOpenable(text) ? { target: text } : undefined;
  switch (values) {
    case 'path': {
      const target = roleFileUri(text, document.uri);
      return target === undefined ? undefined : { target, tooltip: `Open ${text}` };
    }
    case 'framework-path': {
      const target = lead(document.uri, text).uri;
      return target === undefined ? undefined : { target, tooltip: `Open ${text}` };
    }
    case 'sfia-skill':
      return skillPage(text, document, path, context);
    case 'framework-role':
    case 'framework-role-level':
    case 'framework-skill':
      return frameworkPage(values, text, document, path, context);
    default:
      return undefined;
  }
}

function skillPage(
  code: string,
  document: RoleDocument,
  path: Path,
  context: RoleContext,
): Target | undefined {
  const { sfia } = context.frameworks;
  if (sfia.history(code) === undefined) return undefined;
  const { version } = valueContextAt(document, path, context);
  return { target: sfia.link(code, version), tooltip: `Open ${code} on the SFIA site` };
}

function frameworkPage(
  kind: 'framework-role' | 'framework-role-level' | 'framework-skill',
  text: string,
  document: RoleDocument,
  path: Path,
  context: RoleContext,
): Target | undefined {
  const { framework: id, role: roleBeside } = valueContextAt(document, path, context);
  const framework = frameworkById(context.frameworks, id);
  if (framework === undefined) return undefined;
  const page = (target: string | undefined): Target | undefined =>
    target === undefined ? undefined : { target, tooltip: `Open ${text} in ${framework.inSentence}` };
  if (kind === 'framework-skill') {
    const skill = framework.skill(text);
    return skill && page(framework.skillLink(skill.id));
  }
  const role = framework.role(kind === 'framework-role' ? text : (roleBeside ?? ''));
  if (role === undefined) return undefined;
  if (kind === 'framework-role') return page(framework.roleLink(role.id));
  const level = framework.level(role.id, text);
  return level && page(framework.roleLink(role.id, level.id));
}

/** The value without its quotes. */
function insideQuotes({ style, start, end }: ScalarNode): Pick<RoleNode, 'start' | 'end'> {
  const quoted = (style === 'single' || style === 'double') && end - start >= 2;
  return quoted ? { start: start + 1, end: end - 1 } : { start, end };
}
