import assert from 'node:assert/strict';
import { roleConfig, skillsFramework } from 'virtual:validators';
import configSchema from '../../../../../schemas/role-config.schema.json';
import frameworkSchema from '../../../../../schemas/skills-framework.schema.json';
import { parseRole } from '../../../../../server/src/language/parse/parse';
import { checkDocument, fixAll } from '../../../../../server/src/language/rules/registry';
import { createShape, type JsonSchema } from '../../../../../server/src/language/schema/shape';
import { applyEdits, roleContext } from '../../../fixture';
import { lines } from '../findings';

const FILES = {
  config: {
    shape: createShape(configSchema as JsonSchema),
    validate: roleConfig,
    uri: 'file:///role.config.yaml',
  },
  framework: {
    shape: createShape(frameworkSchema as JsonSchema),
    validate: skillsFramework,
    uri: 'file:///our.skills-framework.yaml',
  },
};

function checked(kind: keyof typeof FILES, text: string) {
  const { shape, validate, uri } = FILES[kind];
  const document = parseRole({ uri, version: 1, kind, text, shape });
  const findings = checkDocument({ document, context: roleContext({ shape }), validate });
  return {
    seen: findings.map(({ code, message }) => `${code} ${message}`),
    repaired: applyEdits(text, fixAll(document, findings)),
  };
}

describe('the workspace file', () => {
  it('is checked like a role', () => {
    const text = lines(
      'sfiaversion: 9',
      'publishing: Civil Service',
      'rules:',
      '  schema/type: loud',
      'skills: {}',
    );
    const { seen, repaired } = checked('config', text);
    assert.deepEqual(seen, [
      'schema/unknown-key `sfiaversion` is not a key of a workspace file. Did you mean `sfiaVersion`?',
      'schema/value `Civil Service` is not one of the publishing profiles; expected civil-service or plain.',
      'schema/value `loud` is not one of the severities; expected off, hint, information, warning or error.',
      'schema/unknown-key `skills` is not a key of a workspace file. It belongs under `headings`.',
    ]);
    assert.equal(
      repaired,
      text.replace('sfiaversion', 'sfiaVersion').replace('Civil Service', 'civil-service'),
    );
  });

  it('may be empty', () => {
    assert.deepEqual(checked('config', '').seen, []);
  });
});

describe('a skills framework', () => {
  it('needs an id and skills, and no SFIA rule looks at it', () => {
    const { seen } = checked('framework', lines('id: Case work', 'name: Case work'));
    assert.ok(
      seen.some((line) => line.startsWith('schema/missing-key This skills framework needs the key')),
      seen.join('\n'),
    );
    assert.ok(
      seen.includes(
        'schema/format `Case work` is not an id of letters and digits that starts with a small letter, for example `caseWork`.',
      ),
      seen.join('\n'),
    );
  });
});
