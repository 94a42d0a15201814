import * as compiled from 'virtual:validators';
import configSchema from '../../schemas/role-config.schema.json';
import roleSchema from '../../schemas/role.schema.json';
import frameworkSchema from '../../schemas/skills-framework.schema.json';
import type { LoadCatalogue } from './language/frameworks/types';
import type { JsonSchema } from './language/schema/shape';
import { createRoleLanguageService, type RoleLanguageService } from './language/service';

/** The language service with the project's own schemas; `loadCatalogue` says where this runtime keeps the facts. */
export function createService(loadCatalogue: LoadCatalogue): RoleLanguageService {
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
  });
}
