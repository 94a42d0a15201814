import assert from 'node:assert/strict';
import {
  type CodeLens,
  ConfigurationTarget,
  commands,
  type Location,
  type SymbolInformation,
  type TypeHierarchyItem,
  Uri,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import { eventually, rangeOf, running, scratch, write } from './support';

const FRAMEWORK = `id: caseWork
name: Case work skills
levels:
  - { id: working, name: Working }
skills:
  - id: interviewing
    name: Interviewing
`;

const FILES: Readonly<Record<string, string>> = {
  'across/role.config.yaml': 'frameworks: [./case.skills-framework.yaml]\n',
  'across/case.skills-framework.yaml': FRAMEWORK,
  'across/base.role.yaml': 'kind: template\nsummary: We build bridges.\n',
  'across/lead.role.yaml': `title: Lead bridge builder
extends: ./base.role.yaml
skills:
  sfia: { version: 9, essential: [{ skill: PROG, level: 5 }] }
`,
  'across/senior.role.yaml': `title: Senior bridge builder
extends: ./base.role.yaml
skills:
  sfia: { version: 9, essential: [{ skill: PROG, level: 4 }] }
  caseWork:
    essential:
      - { skill: interviewing, level: working }
post:
  reportsTo: ./lead.role.yaml
`,
};

function uriOf(name: string): Uri {
  return Uri.joinPath(scratch(), 'across', name);
}

/** What a file says, as the editor sees it: changed or on disk. */
async function textOf(name: string): Promise<string> {
  return (await workspace.openTextDocument(uriOf(name))).getText();
}

/** Opens a file with the cursor inside a word. */
async function at(name: string, word: string) {
  const document = await workspace.openTextDocument(uriOf(name));
  const { start } = rangeOf(document, word);
  return { document, uri: document.uri, position: start.translate(0, 2) };
}

function places(found: readonly Location[]): string[] {
  return found.map(({ uri, range }) => `${uri.path.split('/').at(-1)}:${range.start.line + 1}`).sort();
}

/** Asks until every file is known: files that were just written are heard of a moment later. */
async function referencesTo(name: string, word: string, expected: readonly string[]): Promise<void> {
  const { uri, position } = await at(name, word);
  await eventually(async () =>
    assert.deepEqual(
      places(await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', uri, position)),
      expected,
    ),
  );
}

describe('across files', () => {
  before(async () => {
    await running();
    for (const [name, text] of Object.entries(FILES)) await write(name, text);
  });

  /** Every test finds the files as they are above. */
  beforeEach(async () => {
    for (const [name, text] of Object.entries(FILES)) {
      const document = await workspace.openTextDocument(Uri.joinPath(scratch(), name));
      if (document.getText() === text) continue;
      const edit = new WorkspaceEdit();
      edit.replace(document.uri, rangeOf(document, document.getText()), text);
      await workspace.applyEdit(edit);
      await document.save();
    }
  });

  describe('find all references', () => {
    it('lists the roles that cite a skill', () =>
      referencesTo('lead.role.yaml', 'PROG', ['lead.role.yaml:4', 'senior.role.yaml:4']));

    it('lists the roles that extend a template', () =>
      referencesTo('base.role.yaml', 'template', ['lead.role.yaml:2', 'senior.role.yaml:2']));

    it("lists the uses of a skill of the workspace's own framework, its definition too", () =>
      referencesTo('senior.role.yaml', 'interviewing', [
        'case.skills-framework.yaml:6',
        'case.skills-framework.yaml:7',
        'senior.role.yaml:7',
      ]));
  });

  describe('go to definition across files', () => {
    it("leads from a role to the skill of the workspace's own framework", async () => {
      const { uri, position } = await at('senior.role.yaml', 'interviewing');
      await eventually(async () => {
        const found = await commands.executeCommand<Location[]>(
          'vscode.executeDefinitionProvider',
          uri,
          position,
        );
        assert.deepEqual(places(found), ['case.skills-framework.yaml:6']);
      });
    });
  });

  describe('rename symbol', () => {
    async function rename(name: string, word: string, newName: string): Promise<WorkspaceEdit> {
      const { uri, position } = await at(name, word);
      return commands.executeCommand<WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        uri,
        position,
        newName,
      );
    }

    it('replaces a SFIA code in every role', async () => {
      await referencesTo('lead.role.yaml', 'PROG', ['lead.role.yaml:4', 'senior.role.yaml:4']);
      assert.ok(await workspace.applyEdit(await rename('lead.role.yaml', 'PROG', 'DESN')));
      for (const name of ['lead.role.yaml', 'senior.role.yaml']) {
        assert.match(await textOf(name), /skill: DESN/);
      }
    });

    it('renames a framework and a skill of it, with every use', async () => {
      await referencesTo('senior.role.yaml', 'interviewing', [
        'case.skills-framework.yaml:6',
        'case.skills-framework.yaml:7',
        'senior.role.yaml:7',
      ]);
      assert.ok(await workspace.applyEdit(await rename('senior.role.yaml', 'interviewing', 'interviews')));
      assert.ok(
        await workspace.applyEdit(await rename('case.skills-framework.yaml', 'caseWork', 'casework')),
      );
      assert.match(
        await textOf('senior.role.yaml'),
        /\n {2}casework:\n {4}essential:\n {6}- { skill: interviews,/,
      );
      const framework = await textOf('case.skills-framework.yaml');
      assert.match(framework, /^id: casework\n/);
      assert.match(framework, /\n {2}- id: interviews\n/);
    });

    it('renames the file that a path names, and the paths that lead to it', async () => {
      await referencesTo('base.role.yaml', 'template', ['lead.role.yaml:2', 'senior.role.yaml:2']);
      const edit = await rename('lead.role.yaml', './base.role.yaml', 'common.role.yaml');
      assert.ok(await workspace.applyEdit(edit));
      for (const name of ['lead.role.yaml', 'senior.role.yaml']) {
        await eventually(async () => assert.match(await textOf(name), /extends: \.\/common\.role\.yaml\n/));
      }
      assert.match(await textOf('common.role.yaml'), /We build bridges/);
      await moved('common.role.yaml', 'base.role.yaml');
    });
  });

  async function moved(from: string, to: string): Promise<void> {
    const edit = new WorkspaceEdit();
    edit.renameFile(uriOf(from), uriOf(to));
    assert.ok(await workspace.applyEdit(edit));
  }

  describe('moving a file in the explorer', () => {
    it('keeps the paths in other files, and its own, right', async () => {
      await referencesTo('base.role.yaml', 'template', ['lead.role.yaml:2', 'senior.role.yaml:2']);
      await moved('lead.role.yaml', 'leads/bridges.role.yaml');
      await eventually(async () =>
        assert.match(await textOf('senior.role.yaml'), /reportsTo: \.\/leads\/bridges\.role\.yaml\n/),
      );
      assert.match(await textOf('leads/bridges.role.yaml'), /extends: \.\.\/base\.role\.yaml\n/);
      await workspace.saveAll();
      await moved('leads/bridges.role.yaml', 'lead.role.yaml');
      await eventually(async () =>
        assert.equal(await textOf('lead.role.yaml'), FILES['across/lead.role.yaml']),
      );
    });
  });

  describe('the type hierarchy', () => {
    async function startAt(name: string, word: string): Promise<TypeHierarchyItem> {
      const { uri, position } = await at(name, word);
      return eventually(async () => {
        const [item] = await commands.executeCommand<TypeHierarchyItem[]>(
          'vscode.prepareTypeHierarchy',
          uri,
          position,
        );
        assert.ok(item);
        return item;
      });
    }

    async function names(command: string, item: TypeHierarchyItem): Promise<string[]> {
      const found = await commands.executeCommand<TypeHierarchyItem[]>(command, item);
      return found.map(({ name }) => name).sort();
    }

    it('leads down from a template to the roles that extend it, and up again', async () => {
      const base = await startAt('base.role.yaml', 'kind');
      await eventually(async () =>
        assert.deepEqual(await names('vscode.provideSubtypes', base), [
          'Lead bridge builder',
          'Senior bridge builder',
        ]),
      );
      const lead = await startAt('lead.role.yaml', 'Lead');
      assert.deepEqual(await names('vscode.provideSupertypes', lead), ['base.role.yaml']);
    });
  });

  describe('go to symbol in workspace', () => {
    async function found(query: string): Promise<string[]> {
      const symbols = await commands.executeCommand<SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        query,
      );
      return symbols.map(({ name }) => name);
    }

    it('finds a role by its title, and a skill by code and by name', async () => {
      await eventually(async () => assert.deepEqual(await found('senior bridge'), ['Senior bridge builder']));
      for (const query of ['PROG', 'software development']) {
        assert.ok((await found(query)).includes('PROG Programming/software development'), query);
      }
    });
  });

  describe('code lenses', () => {
    const settings = () => workspace.getConfiguration('roleDefinitions.codeLens');

    async function lensesOf(name: string): Promise<CodeLens[]> {
      // those that are there already: unresolved lenses have no title
      return commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', uriOf(name), 10);
    }

    async function shows(name: string, expected: readonly string[]): Promise<void> {
      await workspace.openTextDocument(uriOf(name));
      await eventually(async () =>
        assert.deepEqual(
          (await lensesOf(name)).map(({ command }) => command?.title),
          expected,
        ),
      );
    }

    it('say how many roles extend a template, and show them', async () => {
      await shows('base.role.yaml', ['Used by 2 roles']);
      const [lens] = await lensesOf('base.role.yaml');
      assert.ok(lens?.command);
      assert.ok((await commands.getCommands(true)).includes(lens.command.command));
      await commands.executeCommand(lens.command.command, ...(lens.command.arguments ?? []));
      await commands.executeCommand('closeReferenceSearch');
    });

    it('say how many roles cite a skill of a framework', () =>
      shows('case.skills-framework.yaml', ['1 role cites this']));

    for (const [setting, name, title] of [
      ['usedBy', 'base.role.yaml', 'Used by 2 roles'],
      ['citedBy', 'case.skills-framework.yaml', '1 role cites this'],
    ] as const) {
      it(`go away with the setting ${setting}, and come back`, async () => {
        await shows(name, [title]);
        await settings().update(setting, false, ConfigurationTarget.Workspace);
        await shows(name, []);
        await settings().update(setting, undefined, ConfigurationTarget.Workspace);
        await shows(name, [title]);
      });
    }
  });
});
