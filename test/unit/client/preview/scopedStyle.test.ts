import assert from 'node:assert/strict';
import { scopedSelector } from '../../../../client/webview/scopedStyle';

describe("preview: selectors of an organisation's stylesheet", () => {
  for (const [written, scoped] of [
    ['h1', 'h1'],
    ['body', ':scope'],
    [':root', ':scope'],
    ['html body h1', ':scope h1'],
    ['html > body > main > h1', ':scope > h1'],
    ['html.dark body h1', ':scope.dark h1'],
    ['html:not(.dark, [lang="cy"]) body.wide h1', ':scope:not(.dark, [lang="cy"]).wide h1'],
    ['body:not(.wide, body) main p', ':scope:not(.wide, body) p'],
    ['body::before', ':scope::before'],
    ['body > .logo, main p', ':scope > .logo, :scope p'],
    ['h2:is(body h2, main h2), p', 'h2:is(body h2, main h2), p'],
    ['.main-page', '.main-page'],
    ['body-text', 'body-text'],
    ['main-x body', 'main-x body'],
  ] as const) {
    it(`${written} becomes ${scoped}`, () => assert.equal(scopedSelector(written), scoped));
  }
});
