import { suggestAt, EVERYTHING } from '/work/main/test/unit/language/features/completion/accepting';
import { complete } from '/work/main/server/src/language/features/completion/complete';
import { parse, roleContext, withCursor } from '/work/main/test/unit/fixture';
const ctx = roleContext();
function t(name: string, marked: string) {
  const { text, offset } = withCursor(marked); const d = parse(text);
  for (let i=0;i<200;i++) complete(d, offset, ctx, EVERYTHING);
  const s = process.hrtime.bigint(); const n=100; let l;
  for (let i=0;i<n;i++) l = complete(d, offset, ctx, EVERYTHING);
  console.log(name, Number(process.hrtime.bigint()-s)/1e6/n, 'ms', JSON.stringify(l).length, 'bytes', l.items.length);
}
const head='skills:\n  sfia:\n    version: 9\n    essential:\n';
const many = '      - skill: PROG\n        level: 5\n'.repeat(10000);
describe('b', function(){ this.timeout(100000); it('x', () => {
t('empty doc','|'); t('item', head+'      - |'); t('skill', head+'      - skill: |\n        level: 3'); t('skill pro', head+'      - skill: pro|'); t('incident', head+'      - skill: incident|');
t('big item', head+many+'      - |\n'); t('big level', head+many+'      - skill: PROG\n        level: |\n'); t('big root', head+many+'|\n'); t('big top', 'ti|\n'+head+many);
});});
