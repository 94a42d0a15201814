import assert from 'node:assert/strict';
import { type CompletionList, InsertTextFormat } from 'vscode-languageserver';
import type { Editor } from './editor';
import { editorFor, folderFor, openAt } from './suite';

const SFIA = 'title: x\nskills:\n  sfia:\n    version: 9\n    essential:\n';
const DIGITAL = 'title: x\nskills:\n  digitalAndData:\n';
const DEVOPS = `${DIGITAL}    role: development-operations-devops-engineer\n`;

interface Offered {
  readonly uri: string;
  readonly list: CompletionList;
  readonly labels: readonly string[];
}

/** What is offered at the `|`. */
async function offered(editor: Editor, marked: string): Promise<Offered> {
  const { uri, position } = await openAt(editor, marked);
  const list = await editor.complete(uri, position);
  return { uri, list, labels: list.items.map(({ label }) => label) };
}

describe('completion', () => {
  const editor = editorFor();

  it('offers the required key first, and no key that is there', async () => {
    assert.equal((await offered(editor(), '|')).labels[0], 'title');
    const { labels } = await offered(editor(), 'title: x\nsummary: y\n|');
    assert.ok(labels.includes('qualities') && labels.includes('post'));
    assert.ok(!labels.includes('title') && !labels.includes('summary'));
  });

  for (const [marked, label, after] of [
    ['title: x\nsumm|', 'summary', 'title: x\nsummary: '],
    ['title: x\nqual|', 'qualities', 'title: x\nqualities:\n  - '],
    ['title: x\norg|', 'organisation', 'title: x\norganisation:\n  '],
    ['title: x\npost:\n  |', 'hours', 'title: x\npost:\n  hours: '],
    ['title: x\npost:\n  sal|', 'salary', 'title: x\npost:\n  salary:\n    '],
    ['title: x\nbeh|', 'behaviours', 'title: x\nbehaviours:\n  - name: '],
    ['title: x\npost:\n  clearance: |', 'SC', 'title: x\npost:\n  clearance: SC'],
    [`${SFIA}      - skill: prog| `, 'PROG', `${SFIA}      - skill: PROG\n        level: \${1|2,3,4,5,6|} `],
    [`${SFIA}      - |`, 'PBMG', `${SFIA}      - skill: PBMG\n        level: \${1|2,3,4,5|}`],
    [`${SFIA}      - skill: PBMG\n        level: |`, '5', `${SFIA}      - skill: PBMG\n        level: 5`],
  ] as const) {
    it(`writes ${label} at ${JSON.stringify(marked)}`, async () => {
      const { uri, list } = await offered(editor(), marked);
      assert.equal(editor().accepted(uri, list, label), after.replaceAll('¦', '|'));
    });
  }

  for (const [what, marked, labels] of [
    ['kinds', 'kind: |', ['role', 'template']],
    ['true and false', 'criteria:\n  essential:\n    - text: x\n      lead: |', ['true', 'false']],
    ['versions', 'skills:\n  sfia:\n    version: |', ['9', '8', '7', '6']],
    ['the levels of the skill', `${SFIA}      - skill: PBMG\n        level: |`, ['2', '3', '4', '5']],
    [
      'clearances',
      'post:\n  clearance: |',
      ['none', 'BPSS', 'AC', 'CTC', 'Level 1B', 'SC', 'eSC', 'DV', 'eDV'],
    ],
    [
      'contract types',
      'post:\n  contract:\n    type: |',
      ['permanent', 'fixed-term', 'temporary', 'loan', 'secondment', 'apprenticeship', 'returner'],
    ],
    [
      'grades',
      'post:\n  grade: |',
      ['AA', 'AO', 'EO', 'HEO', 'SEO', 'Grade 7', 'Grade 6', 'SCS1', 'SCS2', 'SCS3', 'SCS4'],
    ],
    [
      'behaviours',
      'behaviours:\n  - name: |',
      [
        'Seeing the Big Picture',
        'Changing and Improving',
        'Making Effective Decisions',
        'Leadership',
        'Communicating and Influencing',
        'Working Together',
        'Developing Self and Others',
        'Managing a Quality Service',
        'Delivering at Pace',
      ],
    ],
    [
      'levels of the Capability Framework',
      `${DIGITAL}    essential:\n      - skill: Systems integration\n        level: |`,
      ['awareness', 'working', 'practitioner', 'expert'],
    ],
  ] as const) {
    it(`offers ${what}`, async () => {
      assert.deepEqual((await offered(editor(), marked)).labels, labels);
    });
  }

  for (const [typed, code, about] of [
    ['USUP', 'USUP', /Incident management/],
    ['us', 'USUP', /Incident management/],
    ['systems des', 'DESN', /Systems design/],
    ['incident', 'USUP', /Incident management/],
    ['outage', 'USUP', /Incident management/],
  ] as const) {
    it(`finds ${code} for "${typed}"`, async () => {
      const { list } = await offered(editor(), `${SFIA}      - skill: ${typed}|`);
      const item = editor().offered(list, code);
      assert.match(item.labelDetails?.description ?? '', about);
      const shown = item.filterText ?? item.label;
      assert.ok(shown.toLowerCase().startsWith(typed.toLowerCase()), 'the editor would filter it out');
    });
  }

  it('offers the roles of the Capability Framework, the levels of one, and its skills first', async () => {
    const roles = await offered(editor(), `${DIGITAL}    role: |`);
    assert.ok(roles.labels.includes('development-operations-devops-engineer'));
    const levels = await offered(editor(), `${DEVOPS}    level: |`);
    assert.ok(levels.labels.includes('lead-devops-engineer'));
    assert.ok(levels.labels.every((label) => label.includes('devops-engineer')));
    const skills = await offered(
      editor(),
      `${DEVOPS}    level: lead-devops-engineer\n    essential:\n      - skill: |`,
    );
    assert.ok(skills.labels.indexOf('Service support') < skills.labels.indexOf('Accessibility'));
    assert.match(
      editor().offered(skills.list, 'Service support').labelDetails?.description ?? '',
      /expert for a Lead DevOps engineer/,
    );
  });

  for (const [marked, label, text] of [
    [`${SFIA}      - skill: |`, 'USUP', /^\*\*Incident management \(USUP\)\*\*.*SFIA 9/s],
    [`${SFIA}      - skill: PROG\n        level: |`, '5', /Level 5, Ensure, advise.*\(PROG\):/s],
    ['behaviours:\n  - name: |', 'Leadership', /behaviour of the Civil Service Success Profiles/],
    ['post:\n  clearance: |', 'SC', /Security Check/],
    ['post:\n  grade: |', 'SEO', /Senior Executive Officer/],
    [`${DIGITAL}    role: |`, 'service-designer', /\*\*Service designer\*\*/],
    [`${DIGITAL}    essential:\n      - skill: |`, 'Systems integration', /Capability Framework/],
  ] as const) {
    it(`explains ${label} once it is chosen`, async () => {
      const { list } = await offered(editor(), marked);
      assert.equal(editor().offered(list, label).documentation, undefined);
      assert.match(await editor().documentation(list, label), text);
    });
  }

  it('keeps the list of all skills short: no texts before they are asked for', async () => {
    const { list } = await offered(editor(), `${SFIA}      - |`);
    const skills = list.items.filter(({ label }) => /^[A-Z]{4}$/.test(label));
    assert.ok(skills.length > 140);
    assert.ok(skills.every((item) => !('documentation' in item)));
    assert.ok(JSON.stringify(list).length < list.items.length * 250);
  });

  it('offers a whole role in an empty file, and sections, with tab stops', async () => {
    const empty = await offered(editor(), '|');
    assert.match(editor().accepted(empty.uri, empty.list, 'new role'), /^title: \$\{1:Title of the role\}\n/);
    const section = await offered(editor(), 'title: x\ncrit|');
    assert.equal(
      editor().accepted(section.uri, section.list, 'criteria …'),
      'title: x\ncriteria:\n  essential:\n    - $1\n  desirable:\n    - $2',
    );
    const skill = await offered(editor(), `${SFIA}      - |`);
    assert.match(editor().accepted(skill.uri, skill.list, 'skill …'), /- skill: \$1\n {8}level: \$2\n/);
  });

  it('puts a skill first that somebody looks for, also if the list has it already', async () => {
    const { list, labels } = await offered(
      editor(),
      `${SFIA}      - { skill: USUP, level: 4 }\n      - incident|`,
    );
    const skills = labels.filter((label) => /^[A-Z]{4}$/.test(label));
    assert.deepEqual(skills, ['USUP']);
    assert.match(editor().offered(list, 'USUP').labelDetails?.description ?? '', /already in this list$/);
  });

  it('leaves an item that it did not make as it is', async () => {
    for (const item of [{ label: 'x' }, { label: 'x', data: null }, { label: 'x', data: { values: 'no' } }]) {
      assert.deepEqual(await editor().connection.sendRequest('completionItem/resolve', item), item);
    }
  });
});

describe('completion of paths', () => {
  const folder = folderFor({
    'role.config.yaml': '',
    'home-office.role.yaml': 'kind: template\n',
    'templates/digital.role.yaml': 'kind: template\n',
    'skills/case-work.skills-framework.yaml': 'id: caseWork\nname: x\nlevels: []\nskills: []\n',
    'notes.txt': 'x',
    'node_modules/other.role.yaml': 'kind: template\n',
  });
  const editor = editorFor({ folder: folder.path });

  for (const [name, before, labels] of [
    ['lead.role.yaml', 'title: x\nextends: ', ['./home-office.role.yaml', './templates/digital.role.yaml']],
    [
      'deeper/lead.role.yaml',
      'post:\n  reportsTo: ../',
      ['../home-office.role.yaml', '../templates/digital.role.yaml'],
    ],
    ['role.config.yaml', 'frameworks:\n  - ', ['./skills/case-work.skills-framework.yaml']],
  ] as const) {
    it(`offers the files of the workspace in ${name}`, async () => {
      const uri = folder.uri(name);
      await editor().open(uri, before);
      const end = editor().document(uri).positionAt(before.length);
      const list = await editor().complete(uri, end);
      assert.deepEqual(
        list.items.map(({ label }) => label),
        labels,
      );
      const accepted = editor().accepted(uri, list, labels[0]);
      assert.equal(accepted, before.replace(/\.\.\/$/, '') + labels[0]);
      await editor().close(uri);
    });
  }

  it('knows a file that is only open in the editor', async () => {
    await editor().open(folder.uri('unsaved.role.yaml'), 'title: y\n');
    const uri = folder.uri('lead.role.yaml');
    await editor().open(uri, 'extends: ');
    const list = await editor().complete(uri, { line: 0, character: 9 });
    assert.ok(editor().offered(list, './unsaved.role.yaml'));
  });
});

describe('completion in an editor that knows less', () => {
  const editor = editorFor({ capabilities: { textDocument: { completion: {} } } });

  it('gives plain items, each with its own place', async () => {
    const { uri, list } = await offered(editor(), `${SFIA}      - us|`);
    assert.equal(list.itemDefaults, undefined);
    for (const item of list.items) {
      assert.ok(item.textEdit && 'range' in item.textEdit, item.label);
      assert.notEqual(item.insertTextFormat, InsertTextFormat.Snippet);
      assert.ok(!('labelDetails' in item) && !('command' in item));
      assert.doesNotMatch(item.textEdit.newText, /\$/);
    }
    assert.match(editor().accepted(uri, list, 'USUP'), /- skill: USUP\n {8}level: $/);
    assert.match(editor().offered(list, 'USUP').detail ?? '', /Incident management/);
  });
});
