// The places of a file that name other files, skills and frameworks.
import { frameworkReferences } from '../../frameworks/custom/files';
import { type ParentReference, parentReferences, pathsAt } from '../../inheritance/paths';
import { type MappingNode, nodeAt, resolveAlias, type ScalarNode } from '../../parse/node';
import type { RoleDocument } from '../../parse/roleDocument';
import { allSkillItems, scalarAt } from '../../rules/skillItems';
import { roleFileReferences } from '../roleFilePath';
import { mappingsIn } from './named';
import type { FileMention, FileRelation, Mention, Written } from './summary';

/** Every mention, in the order of the file. A value that an alias repeats counts once. */
export function mentionsIn(document: RoleDocument): Mention[] {
  const found = mentionsByKind(document);
  const seen = new Set<string>();
  return found
    .filter(({ range: { start } }) => {
      const key = `${start.line}:${start.character}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort(
      (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
    );
}

function mentionsByKind(document: RoleDocument): Mention[] {
  switch (document.kind) {
    case 'role':
      return [
        ...files(document, 'extends', parentReferences(document)),
        ...roleFileReferences(document).flatMap((reference) =>
          files(document, isTop(document, reference) ? 'translationOf' : 'reportsTo', [reference]),
        ),
        ...skillsOfRole(document),
      ];
    case 'config':
      return [
        ...files(document, 'frameworks', frameworkReferences(document)),
        ...files(document, 'stylesheet', pathsAt(document, 'stylesheet')),
        ...files(document, 'logo', pathsAt(document, 'logo')),
        ...requiredFrameworks(document),
      ];
    case 'framework':
      return skillsOfFramework(document);
  }
}

/** The ids in `required: [skills.caseWork]`. */
function requiredFrameworks(document: RoleDocument): Mention[] {
  return pathsAt(document, 'required').flatMap(({ node }): Mention[] => {
    const { quote, flow } = written(document, node);
    const id = /^skills\.([^.\s]+)/.exec(node.text)?.[1];
    const start = node.start + (quote === undefined ? 0 : 1) + 'skills.'.length;
    // escapes and line breaks would put it elsewhere
    if (id === undefined || !document.text.startsWith(id, start)) return [];
    const range = document.rangeOf({ start, end: start + id.length });
    return [{ what: 'framework', declares: false, range, text: id, quote: undefined, flow }];
  });
}

function isTop(document: RoleDocument, { node }: ParentReference): boolean {
  return resolveAlias(nodeAt(document.root, ['translationOf'])) === node;
}

function files(
  document: RoleDocument,
  relation: FileRelation,
  references: readonly ParentReference[],
): FileMention[] {
  return references.flatMap(({ node, uri }) =>
    uri === undefined ? [] : { what: 'file' as const, relation, uri, ...written(document, node) },
  );
}

function skillsOfRole(document: RoleDocument): Mention[] {
  const skills = resolveAlias(nodeAt(document.root, ['skills']));
  if (skills?.kind !== 'mapping') return [];
  return skills.pairs.flatMap(({ key, value }): Mention[] => {
    const holder = resolveAlias(value);
    const items = allSkillItems(holder?.kind === 'mapping' ? holder : undefined);
    if (key.text === 'sfia') {
      return items.map(({ skill, level }) => ({
        what: 'sfia-skill',
        level: level?.text,
        ...written(document, skill),
      }));
    }
    const framework: Mention = { what: 'framework', declares: false, ...written(document, key) };
    const cited = items.map(
      ({ skill, level }): Mention => skillMention(document, skill, key.text, level?.text),
    );
    return [framework, ...cited];
  });
}

function skillsOfFramework(document: RoleDocument): Mention[] {
  const root = resolveAlias(document.root);
  if (root?.kind !== 'mapping') return [];
  const id = scalarAt(root, 'id');
  const framework = id?.text.trim() ?? '';
  const declared = mappingsIn(root, 'skills').flatMap((skill) =>
    (['id', 'name'] as const).flatMap((key): Mention[] => {
      const node = scalarAt(skill, key);
      return node === undefined ? [] : [skillMention(document, node, framework, undefined, key)];
    }),
  );
  const used = skillsOfRoleLevels(root).flatMap((item): Mention[] => {
    const skill = scalarAt(item, 'skill');
    if (skill === undefined) return [];
    return [skillMention(document, skill, framework, scalarAt(item, 'level')?.text)];
  });
  const own: Mention[] =
    id === undefined ? [] : [{ what: 'framework', declares: true, ...written(document, id) }];
  return [...own, ...declared, ...used];
}

function skillsOfRoleLevels(root: MappingNode): MappingNode[] {
  return mappingsIn(root, 'roles')
    .flatMap((role) => mappingsIn(role, 'levels'))
    .flatMap((level) => mappingsIn(level, 'skills'));
}

function skillMention(
  document: RoleDocument,
  node: ScalarNode,
  framework: string,
  level: string | undefined,
  declares?: 'id' | 'name',
): Mention {
  return { what: 'framework-skill', framework, level, declares, ...written(document, node) };
}

function written(document: RoleDocument, node: ScalarNode): Written {
  const { style, parent } = node;
  return {
    range: document.rangeOf(node),
    text: node.text,
    quote: style === 'single' || style === 'double' ? style : undefined,
    flow: parent?.flow === true,
  };
}
