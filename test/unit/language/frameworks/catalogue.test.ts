import assert from 'node:assert/strict';
import { createFrameworks } from '../../../../server/src/language/frameworks/catalogue';
import type { CatalogueName } from '../../../../server/src/language/frameworks/types';
import { loadCatalogue } from '../../catalogueFixture';

describe('catalogue', () => {
  it('loads a framework on first use and only once', () => {
    const loaded: CatalogueName[] = [];
    const frameworks = createFrameworks((name) => {
      loaded.push(name);
      return loadCatalogue(name);
    });
    assert.deepEqual(loaded, []);
    assert.equal(frameworks.sfia, frameworks.sfia);
    frameworks.sfia.search('incident', 9, 3);
    assert.deepEqual(loaded, ['sfia']);
    frameworks.civilService.grade('Grade 6');
    assert.deepEqual(loaded, ['sfia', 'civil-service']);
  });

  it('tries again after a load that failed', () => {
    let attempts = 0;
    const frameworks = createFrameworks((name) => {
      attempts++;
      if (attempts === 1) throw new Error('not there');
      return loadCatalogue(name);
    });
    assert.throws(() => frameworks.sfia, /not there/);
    assert.equal(frameworks.sfia.skill('PROG', 9)?.name, 'Programming/software development');
  });
});
