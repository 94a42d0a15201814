// What the schemas in schemas/ use beyond JSON Schema's own keywords. Ajv's strict mode refuses anything that
// is not listed here, so a misspelt annotation stops the build.

/**
 * Annotations. They never decide whether a file is valid.
 * - x-text: text for people. "name" (short), "line" (one line of inline Markdown), "markdown" (blocks of Markdown).
 * - x-values: the id of the list that completes and hovers the value, one of VALUE_LISTS.
 * - x-merge-key: on a list, the key by which its items merge with inherited ones.
 * - x-inherited: false on a key that a role never takes from the file it extends.
 * - x-required: keys that an item needs unless it says `remove: true`.
 */
export const VOCABULARY = ['x-text', 'x-values', 'x-merge-key', 'x-inherited', 'x-required'];

/** Every value that x-values may have. */
export const VALUE_LISTS = [
  'sfia-skill',
  'sfia-level',
  'sfia-version',
  'framework-id',
  'framework-path',
  'framework-skill',
  'framework-level',
  'framework-role',
  'framework-role-level',
  'behaviour',
  'grade',
  'clearance',
  'contract-type',
  'working-pattern',
  'approach',
  'criminal-record-check',
  'stage',
  'path',
  'language',
  'rule-id',
  'rule-severity',
  'key-path',
  'publishing-profile',
  'role-id',
];

/** The names that `format` may have: each is a function in server/src/language/schema/formats.ts. */
export const FORMATS = ['date', 'localDateTime', 'email', 'uri', 'languageTag', 'frameworkId'];
