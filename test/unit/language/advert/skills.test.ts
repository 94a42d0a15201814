import assert from 'node:assert/strict';
import { printed, sectionOf } from './printed';

const sfia = (yaml: string) =>
  sectionOf(printed(`skills:\n  sfia:\n${yaml}`), 'Skills Framework for the Information Age');

describe('advert: SFIA skills', () => {
  it('stand by category and subcategory, in the order of the framework', () => {
    assert.deepEqual(
      sfia(`    version: 6
    essential:
      - { skill: USUP, level: 5 }
      - { skill: PBMG, level: 5 }
      - { skill: PROG, level: 5 }
      - { skill: TECH, level: 5 }
    desirable:
      - { skill: PEMT, level: 5, condition: if managing others }
`),
      [
        'Skills and levels are those of SFIA 6.',
        '### Strategy and architecture',
        '#### Advice and guidance',
        '- Technical specialism (TECH) – Level 5',
        '### Development and implementation',
        '#### Systems development',
        '- Programming/software development (PROG) – Level 5',
        '### Delivery and operation',
        '#### Service operation',
        '- Problem management (PBMG) – Level 5',
        '- Incident management (USUP) – Level 5',
        '### Other desirable skills',
        '#### Skills and quality',
        '##### People management',
        '- Performance management (PEMT) – Level 5 (if managing others)',
      ],
    );
  });

  it('take the name of the version in force, unless the file gives one', () => {
    const skills = '    essential: [{ skill: SINT, level: 5 }]\n';
    assert.ok(sfia(`    version: 9\n${skills}`).includes('- Systems integration and build (SINT) – Level 5'));
    assert.ok(
      sfia('    essential: [{ skill: SINT, level: 5, name: Joining things up }]\n').includes(
        '- Joining things up (SINT) – Level 5',
      ),
    );
  });

  it('print with what they mean in the role, and when they are assessed', () => {
    const lines = sfia(
      '    essential: [{ skill: PROG, level: 5, text: Most weeks., stages: [interview] }]\n',
    );
    assert.deepEqual(lines.slice(-2), [
      '- Programming/software development (PROG) – Level 5 (assessed at interview)',
      'Most weeks.',
    ]);
  });

  it('print even if the version has no such code, under their last name where they had one', () => {
    const lines = sfia(
      '    version: 9\n    essential: [{ skill: ZZZZ, level: 3 }, { skill: BUAN, level: 4 }]\n',
    );
    assert.deepEqual(lines.slice(1), ['- ZZZZ – Level 3', '- Business analysis (BUAN) – Level 4']);
    const mixed = sfia('    version: 9\n    essential: [{ skill: ZZZZ }, { skill: PROG, level: 5 }]\n');
    assert.deepEqual(mixed.slice(-2), ['### Other skills', '- ZZZZ']);
  });

  it('name the level of the whole role', () => {
    assert.deepEqual(sfia('    responsibilityLevel: 5\n'), ['Level of responsibility: 5 (Ensure, advise)']);
    assert.deepEqual(sfia('    responsibilityLevel: 9\n'), ['Level of responsibility: 9']);
  });
});

describe('advert: Government Digital and Data skills', () => {
  const heading = 'Government Digital and Data Capability Framework';

  it('print below the role and its level, with the names of the framework', () => {
    const yaml = `skills:
  digitalAndData:
    role: service-designer
    level: senior-service-designer
    essential: [{ skill: designing-together, level: practitioner }]
    desirable: [{ skill: Juggling, level: great }]
`;
    assert.deepEqual(sectionOf(printed(yaml), heading), [
      'Service designer – Senior service designer',
      '- Designing together – Practitioner',
      '### Other desirable skills',
      '- Juggling – great',
    ]);
  });

  it('print a role that the framework does not know', () => {
    assert.deepEqual(sectionOf(printed('skills: { digitalAndData: { role: Wizard } }'), heading), ['Wizard']);
  });
});
