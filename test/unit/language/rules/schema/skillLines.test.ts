import assert from 'node:assert/strict';
import { fixed, fixedAll } from '../findings';

const sfia = (list: string) => `title: x\nskills:\n  sfia:\n    version: 9\n    essential: ${list}\n`;

describe('a skill written as text', () => {
  it('becomes an item with its code, level and name', () => {
    assert.equal(
      fixed(sfia('\n      - Problem management (PBMG) – level 4'), 'Make it a skill with its level'),
      sfia('\n      - skill: PBMG\n        level: 4\n        name: Problem management'),
    );
  });

  it('becomes one in brackets too', () => {
    assert.equal(
      fixedAll(sfia('["PBMG, level 4 (if on call, at night)", PROG 5]')),
      sfia('[{ skill: PBMG, level: 4, condition: "if on call, at night" }, { skill: PROG, level: 5 }]'),
    );
  });

  it('is only put under `skill` where it isn’t clear what it is', () => {
    assert.equal(
      fixedAll(sfia('\n      - Looks after problems, level 4')),
      sfia('\n      - skill: Looks after problems, level 4'),
    );
  });
});
