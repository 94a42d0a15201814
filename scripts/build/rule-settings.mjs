// What package.json says of the setting `roleDefinitions.rules`: an entry for each rule and group, so that the editor
// completes them in settings.json. Made from the list of rules; test/unit/docs/settings.test.ts holds them in step.

const SEVERITIES = ['off', 'hint', 'information', 'warning', 'error'];

/** The JSON Schema properties for rules with `id`, `severity` and `description`. */
export function ruleProperties(rules) {
  const groups = [...new Set(rules.map(({ id }) => id.split('/')[0]))];
  return Object.fromEntries(
    groups.flatMap((group) => [
      [
        `${group}/*`,
        {
          type: 'string',
          enum: SEVERITIES,
          description: `All rules of the group "${group}" that have no setting of their own.`,
        },
      ],
      ...rules
        .filter(({ id }) => id.startsWith(`${group}/`))
        .map(({ id, severity, description }) => [
          id,
          { type: 'string', enum: SEVERITIES, default: severity, markdownDescription: description },
        ]),
    ]),
  );
}
