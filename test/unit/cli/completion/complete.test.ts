import assert from 'node:assert/strict';
import { Argument, Command, Option } from 'commander';
import { complete, type ValueSource } from '../../../../server/src/cli/completion/complete';

const program = new Command('tool').helpOption('-h, --help', 'print this help').helpCommand(false);
program
  .command('bake')
  .description('Bake bread.')
  .argument('<oven>')
  .argument('[loaves...]')
  .addOption(new Option('-f, --flour <kind>', 'the flour').choices(['rye', 'wheat']))
  .option('--quick', 'no second rise');
const shop = program.command('shop').description('Buy something.').helpCommand(false);
shop.command('flour').addArgument(new Argument('<kind>').choices(['rye', 'wheat']));
program.addCommand(new Command('secret'), { hidden: true });

const values: ValueSource = (placeholder) => {
  if (placeholder === 'loaves') return 'files';
  return placeholder === 'oven' ? [{ value: 'stone', description: 'hot' }] : undefined;
};

function offered(...words: string[]): string[] {
  const { candidates, files } = complete(program, words, values);
  return [...candidates.map(({ value }) => value), ...(files ? ['FILES'] : [])];
}

describe('completion of a command line', () => {
  it('offers the commands, without the hidden ones, and those below them', () => {
    assert.deepEqual(offered(''), ['bake', 'shop']);
    assert.deepEqual(offered('b'), ['bake']);
    assert.deepEqual(offered('shop', ''), ['flour']);
    assert.deepEqual(offered('shop', 'flour', ''), ['rye', 'wheat']);
  });

  it('describes them in a line', () => {
    assert.equal(complete(program, ['b'], values).candidates[0]?.description, 'Bake bread');
  });

  it('offers the options of the command', () => {
    assert.deepEqual(offered('bake', '-'), ['--flour', '--quick', '--help']);
    assert.deepEqual(offered('bake', 'stone', '--q'), ['--quick']);
  });

  it('offers the values of an option, written in either way', () => {
    assert.deepEqual(offered('bake', '--flour', ''), ['rye', 'wheat']);
    assert.deepEqual(offered('bake', '-f', 'W'), ['wheat']);
    assert.deepEqual(offered('bake', '--flour=r'), ['--flour=rye']);
    assert.deepEqual(offered('bake', '--quick=r'), []);
  });

  it('knows which argument comes next, past options and their values', () => {
    assert.deepEqual(offered('bake', ''), ['stone']);
    assert.deepEqual(offered('bake', '--quick', '--flour', 'rye', ''), ['stone']);
    assert.deepEqual(offered('bake', 'stone', ''), ['FILES']);
    assert.deepEqual(offered('bake', 'stone', 'a', 'b', ''), ['FILES']);
  });

  it('takes nothing for an option after two dashes', () => {
    assert.deepEqual(offered('bake', '--', '-'), []);
    assert.deepEqual(offered('bake', '--', '--flour', ''), ['FILES']);
  });
});
