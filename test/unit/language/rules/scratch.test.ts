import { fixesIn, fixed, seen } from './findings';
const sk = (v: string, ...items: string[]) => `title: x\nskills:\n  sfia:\n${v ? `    version: ${v}\n` : ''}    essential:\n${items.map((i) => `      - ${i}\n`).join('')}`;
describe('scratch', () => {
  it('prints', () => {
    const odd = [
      'title: x\npost:\n  salary: £67,000 - £74k\n  workingPatterns: full-time, job-share and hybrid\n',
      sk('9', 'skill: PROG5', 'skill: TEST 4\n        level:', 'skill: Programming/software development\n        level: 5', 'skill: Programing\n        level: 5', 'skill: zzzzzzzz\n        level: 5', '{ skill: USUP 3 }'),
      sk('', 'skill: DAAN\n        level: 1', 'skill: TECH\n        level: 5\n        name: Technical specialism', 'skill: SINT\n        level: 5\n        name: Systems integration'),
      sk('6', 'skill: TECH\n        level: 5\n        name: Specialist advice','skill: QUST\n        level: 3', 'skill: DAAN\n        level: 4', 'skill: PROG\n        level: 9'),
      sk('9', 'skill: QUST\n        level: 3', 'skill: BUAN\n        level: 3', 'skill: TEST\n        level: 3\n        name: Programming', 'skill: PROG\n        level: 3\n        name: "user support"'),
      sk('8', 'skill: PROG\n        level: 3', 'skill: PROG\n        level: 5\n        condition: if x', 'skill: PROG\n        level: 3\n    desirable:\n      - skill: PROG\n        level: 3\n      - skill: USUP\n        level: 5'),
      sk('7', ...'PROG DESN ADEV DTAN HCEV ARCH DBDS TEST SINT HSIN SWDN RESD'.split(' ').map((c, i) => `skill: ${c}\n        level: ${(i % 6) + 1}`)),
    ];
    for (const t of odd) {
      console.log(`---\n${t}`);
      for (const s of seen(t)) console.log('  >>', s);
      for (const f of fixesIn(t)) { console.log('  ##', f.title, f.preferred, f.unambiguous); const a=t.split('\n'), b=fixed(t, f.title).split('\n'); console.log('   -', a.filter((l)=>!b.includes(l)), '+', b.filter((l)=>!a.includes(l)));  }
    }
    const inherit = 'extends: ./a.role.yaml\ntitle: x\nskills:\n  sfia:\n    version: 7\n';
    console.log(seen(inherit, { files: { 'a.role.yaml': `kind: template\nskills:\n  sfia:\n    version: 9\n    essential:\n      - skill: DAAN\n        level: 4\n      - skill: PROG\n        level: 5\n` } }));
  });
});
