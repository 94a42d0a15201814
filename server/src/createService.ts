import * as compiled from 'virtual:validators';
import roleSchema from '../../schemas/role.schema.json';
import configSchema from '../../schemas/role-config.schema.json';
import frameworkSchema from '../../schemas/skills-framework.schema.json';
import type { LoadCatalogue } from './language/frameworks/types';
import type { PositionEncoding } from './language/parse/positions';
import type { JsonSchema } from './language/schema/shape';
import { createRoleLanguageService, type RoleLanguageService } from './language/service';

/**
 * The language service with the project's own schemas; `loadCatalogue` says where this runtime keeps the facts, and
 * `encoding` what positions count: UTF-16 code units where it isn't said.
 */
export function createService(
  loadCatalogue: LoadCatalogue,
  encoding?: PositionEncoding,
): RoleLanguageService {
  return createRoleLanguageService({
    schemas: {
      role: roleSchema as JsonSchema,
      config: configSchema as JsonSchema,
      framework: frameworkSchema as JsonSchema,
    },
    validators: {
      role: compiled.role,
      config: compiled.roleConfig,
      framework: compiled.skillsFramework,
    },
    loadCatalogue,
    encoding,
  });
}
