// Compiles the JSON Schemas with Ajv to standalone code when the bundles are made, so that nothing compiles at start.
// `import * as validators from 'virtual:validators'` gets one function for each schema and each of its $defs.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { _ } from 'ajv/dist/compile/codegen/index.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { FORMATS, VOCABULARY } from './schema-vocabulary.mjs';

const SCHEMAS = {
  role: 'role.schema.json',
  roleConfig: 'role-config.schema.json',
  skillsFramework: 'skills-framework.schema.json',
};

const WORDS = /^(?:title|description|examples|default|\$comment|x-.*)$/;

/** Titles and such are for people: Ajv would copy them into the compiled code. */
function withoutWords(schema) {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return schema;
  const kept = Object.entries(schema).filter(([key]) => !WORDS.test(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      // the names in these are the format's own keys
      key === 'properties' || key === '$defs' || key === 'patternProperties'
        ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withoutWords(part)]))
        : withoutWords(value),
    ]),
  );
}

/** The source of the compiled validators as one CommonJS module. Throws when a schema is not valid in strict mode. */
export function compileValidators(root) {
  const ajv = new Ajv2020.default({
    allErrors: true,
    // each part of the format compiled once, and called where it is used
    inlineRefs: false,
    strict: true,
    allowUnionTypes: true,
    validateFormats: true,
    code: { source: true, esm: true, formats: _`require("./formats")`, lines: false },
    // only their names matter here: the compiled code calls the functions of schema/formats.ts
    formats: Object.fromEntries(FORMATS.map((name) => [name, () => true])),
    messages: false,
  });
  ajv.addVocabulary(VOCABULARY);
  const exports = {};
  for (const [name, file] of Object.entries(SCHEMAS)) {
    const schema = withoutWords(JSON.parse(readFileSync(path.join(root, 'schemas', file), 'utf8')));
    ajv.addSchema(schema, name);
    exports[name] = name;
    for (const definition of Object.keys(schema.$defs ?? {})) {
      exports[`${name}_${definition}`] = `${name}#/$defs/${definition}`;
    }
  }
  return standaloneCode.default(ajv, exports);
}

/** esbuild plugin that answers `virtual:validators`. */
export function validatorsPlugin(root) {
  let contents;
  return {
    name: 'validators',
    setup(build) {
      build.onStart(() => {
        contents = undefined;
      });
      build.onResolve({ filter: /^virtual:validators$/ }, () => ({
        path: 'validators',
        namespace: 'validators',
      }));
      build.onLoad({ filter: /.*/, namespace: 'validators' }, () => {
        contents ??= compileValidators(root);
        return { contents, loader: 'js', resolveDir: path.join(root, 'server/src/language/schema') };
      });
    },
  };
}
