import type {
  TypeHierarchyItem,
  TypeHierarchyPrepareParams,
  TypeHierarchySubtypesParams,
  TypeHierarchySupertypesParams,
} from 'vscode-languageserver';
import { type AcrossServer, aboutFile } from './acrossFiles';

/** Who extends whom, in both directions. */
export function registerTypeHierarchy(server: AcrossServer): void {
  const { connection, service, index, safe } = server;
  const { acrossFiles } = service;
  const { typeHierarchy } = connection.languages;
  typeHierarchy.onPrepare(
    aboutFile<TypeHierarchyPrepareParams, TypeHierarchyItem[]>(
      server,
      'type hierarchy',
      (files, file, { position }) => acrossFiles.prepareTypeHierarchy(files, file, position),
      [],
    ),
  );
  typeHierarchy.onSupertypes(
    safe<TypeHierarchySupertypesParams, TypeHierarchyItem[]>(
      'supertypes',
      async ({ item }) => acrossFiles.supertypes(await index.files(), item),
      [],
    ),
  );
  typeHierarchy.onSubtypes(
    safe<TypeHierarchySubtypesParams, TypeHierarchyItem[]>(
      'subtypes',
      async ({ item }) => acrossFiles.subtypes(await index.files(), item),
      [],
    ),
  );
}
