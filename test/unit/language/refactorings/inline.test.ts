import assert from 'node:assert/strict';
import { roleAfter, titles } from './refactored';

const HOME = `kind: template

# agreed with HR
benefits:
  - a pension # alpha
  - **leave**
summary: ¦
  We build.
`
  .replace('¦', '|')
  .replace('**leave**', '"**leave**"');
const files = { 'home.role.yaml': HOME };

describe('writing an inherited section here', () => {
  it('copies it with its comments to where the printed page has it', () => {
    assert.equal(
      roleAfter('title: x\nextends: ./ho|me.role.yaml\nqualities: [a]\n\npost: {}\n', /`benefits`/, files),
      `title: x
extends: ./home.role.yaml
qualities: [a]

# agreed with HR
benefits:
  - a pension # alpha
  - "**leave**"

post: {}
`,
    );
  });

  it('is offered for each section that the role doesn’t have', () => {
    assert.deepEqual(titles('title: x\n|extends: ./home.role.yaml\nsummary: mine\n', files), [
      'Write `benefits` from home.role.yaml here, to change it',
    ]);
  });

  it('names the file that has the words', () => {
    const chain = { ...files, 'team.role.yaml': 'kind: template\nextends: ./home.role.yaml\n' };
    const [first] = titles('title: x\nextends|: ./team.role.yaml\n', chain);
    assert.match(first ?? '', /from home\.role\.yaml/);
  });

  it('isn’t offered for what several files make up together', () => {
    const several = {
      'a.role.yaml': 'kind: template\norganisation: { name: a }\n',
      'b.role.yaml': 'kind: template\norganisation: { about: b }\n',
    };
    assert.deepEqual(titles('title: x\nextends|: [./a.role.yaml, ./b.role.yaml]\n', several), []);
  });
});

describe('writing inherited items here', () => {
  const marked =
    'title: x\nextends: ./home.role.yaml\nbenefits:\n  # ours\n  - b\n  - $inhe|rited # theirs\n  - c\n';

  it('puts them in place of the mark', () => {
    assert.equal(
      roleAfter(marked, /2 inherited items/, files),
      'title: x\nextends: ./home.role.yaml\nbenefits:\n  # ours\n  - b\n  - a pension # alpha\n  - "**leave**" # theirs\n  - c\n',
    );
  });

  it('copies items from brackets too', () => {
    const flow = { 'home.role.yaml': "kind: template\nbenefits: [a, 'b: c']\n" };
    assert.match(
      roleAfter(marked, /2 inherited items/, flow) ?? '',
      / {2}- b\n {2}- a\n {2}- 'b: c' # theirs\n/,
    );
  });
});
