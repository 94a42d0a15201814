import assert from 'node:assert/strict';
import { MarkupContent } from 'vscode-languageserver-types';
import type { RoleContext } from '../../../../server/src/language/context';
import { hover } from '../../../../server/src/language/features/hover';
import { parse, roleContext, withCursor } from '../../fixture';

interface Shown {
  /** The text that is highlighted. */
  readonly token: string;
  readonly markdown: string;
}

/** What a person sees who rests the mouse on the `|`. */
function hoverAt(marked: string, context: RoleContext = roleContext()): Shown | undefined {
  const { text, offset } = withCursor(marked);
  const document = parse(text);
  const result = hover(document, offset, context);
  if (result === null || result.range === undefined || !MarkupContent.is(result.contents)) return undefined;
  const { start, end } = result.range;
  return {
    token: text.slice(document.offsetAt(start), document.offsetAt(end)),
    markdown: result.contents.value,
  };
}

function markdownAt(marked: string): string {
  return hoverAt(marked)?.markdown ?? '';
}

/** A role that cites one SFIA skill. */
function sfiaRole(skill: string, level: string, version = 9): string {
  return `skills:
  sfia:
    version: ${version}
    essential:
      - skill: ${skill}
        level: ${level}
`;
}

describe('hover on a SFIA skill', () => {
  it('says what the skill is, and what it means at the level beside it', () => {
    const shown = hoverAt(sfiaRole('PR|OG', '5'));
    assert.equal(shown?.token, 'PROG');
    assert.match(shown.markdown, /^\*\*Programming\/software development \(PROG\)\*\*/);
    assert.match(shown.markdown, /Development and implementation › Systems development, SFIA 9/);
    assert.match(shown.markdown, /\*\*Level 5, Ensure, advise:\*\* Decides languages/);
    assert.match(shown.markdown, /Levels 2 to 6 in SFIA 9\./);
    assert.match(
      shown.markdown,
      /\[PROG on the SFIA site\]\(https:\/\/sfia-online\.org\/en\/skillcode\/9\/PROG\)/,
    );
    assert.match(shown.markdown, /Summary written for this project, not the SFIA Foundation's text\./);
  });

  it('says what the skill was called in other versions', () => {
    assert.match(markdownAt(sfiaRole('TE|CH', '5')), /In SFIA 6: Technical specialism\./);
    assert.match(
      markdownAt(sfiaRole('TE|CH', '5', 6)),
      /^\*\*Technical specialism \(TECH\)\*\*[\s\S]*\(Described as in SFIA 9; in SFIA 6 it was called Technical specialism\.\)[\s\S]*In SFIA 7, 8 and 9: Specialist advice\./,
    );
  });

  it('says so when the levels of an older version stand in one source only', () => {
    assert.match(
      markdownAt(sfiaRole('TE|CH', '5', 6)),
      /Levels 4 to 6 in SFIA 6 \(as published by one source\)\./,
    );
    assert.doesNotMatch(markdownAt(sfiaRole('TE|CH', '5', 9)), /one source/);
  });

  it('says so when the level beside it is not defined, and the defined ones once', () => {
    const shown = markdownAt(sfiaRole('PB|MG', '7'));
    assert.match(shown, /SFIA 9 defines PBMG at levels 2 to 5, not 7\./);
    assert.equal(shown.match(/levels 2 to 5/gi)?.length, 1);
  });

  it('names what took over from a retired skill, and how sure that is', () => {
    assert.match(
      markdownAt(sfiaRole('BU|AN', '5')),
      /The skill left SFIA in version 8; it is often mapped to BUSA \(Business situation analysis\) or FEAS/,
    );
    assert.match(
      markdownAt(sfiaRole('QU|ST', '5')),
      /The skill left SFIA in version 7; the SFIA Foundation names QUMG \(Quality management\) in its place\./,
    );
  });

  it('says when a skill is newer than the version that the role cites', () => {
    assert.match(markdownAt(sfiaRole('AC|IN', '5', 7)), /Not in SFIA 7: the skill is new in SFIA 9\./);
  });

  it('says why there is no text where a code has changed its meaning', () => {
    const shown = markdownAt(sfiaRole('BP|TS', '5', 6));
    assert.match(shown, /^\*\*Business process testing \(BPTS\)\*\*/);
    assert.match(shown, /No description is given because BPTS has changed its scope/);
    assert.doesNotMatch(shown, /Summary written/);
  });

  it('knows a code in lower case, in quotes and in brackets', () => {
    assert.match(markdownAt(sfiaRole('pr|og', '5')), /\(PROG\)/);
    assert.equal(hoverAt(sfiaRole('"PR|OG"', '5'))?.token, '"PROG"');
    const inBrackets = 'skills: { sfia: { essential: [{ skill: US|UP, level: 4 }] } }';
    assert.match(markdownAt(inBrackets), /\*\*Level 4, Enable:\*\*/);
  });

  it('is silent on a code that no version has', () => {
    assert.equal(hoverAt(sfiaRole('QQ|QQ', '5')), undefined);
  });
});

describe('hover on a SFIA level', () => {
  it('says what the level means for the skill beside it, and in general', () => {
    const shown = hoverAt(sfiaRole('PROG', '5|'));
    assert.equal(shown?.token, '5');
    assert.match(shown.markdown, /^\*\*Level 5, Ensure, advise\*\*/);
    assert.match(shown.markdown, /\*\*Programming\/software development \(PROG\):\*\* Decides languages/);
    for (const heading of ['In general', 'Autonomy', 'Influence', 'Complexity', 'Knowledge']) {
      assert.match(shown.markdown, new RegExp(`\\*\\*${heading}:\\*\\* \\w`));
    }
  });

  it('says which levels are defined where this one is not', () => {
    assert.match(markdownAt(sfiaRole('PBMG', '6|')), /SFIA 9 defines PBMG at levels 2 to 5, not 6\./);
  });

  it('is about levels in general at the level of the whole role', () => {
    const shown = markdownAt('skills:\n  sfia:\n    responsibilityLevel: |7\n');
    assert.match(shown, /^\*\*Level 7, Set strategy, inspire, mobilise\*\*\n\n\*\*In general:/);
  });

  it('is silent on a number that is no level', () => {
    assert.equal(hoverAt(sfiaRole('PROG', '12|')), undefined);
  });
});

describe('hover on a key', () => {
  it('shows title, description and an example', () => {
    const shown = hoverAt('title: Lead\nworking|With:\n  - Suppliers\n');
    assert.equal(shown?.token, 'workingWith');
    assert.match(shown.markdown, /^\*\*Working with\*\*\n\nThe people and teams/);
    assert.match(shown.markdown, /```yaml\nworkingWith:\n {2}- .+\n/);
  });

  it('names the allowed values', () => {
    assert.match(markdownAt('ki|nd: role\n'), /One of `role` or `template`\./);
  });

  it('is silent on a key that the format does not know', () => {
    assert.equal(hoverAt('tit|el: Lead\n'), undefined);
  });
});

describe('hover on a value of a list', () => {
  const cases: readonly [what: string, marked: string, shows: RegExp][] = [
    ['a grade by name', 'post:\n  grade: Gra|de 6\n', /^\*\*Grade 6\*\* \(G6\)/],
    ['a grade as a number', 'post:\n  grade: 7|\n', /^\*\*Grade 7\*\* \(G7\)/],
    ['a grade in a list', 'post:\n  grade: [SE|O, HEO]\n', /^\*\*Senior Executive Officer\*\* \(SEO\)/],
    ['a clearance', 'post:\n  clearance: S|C\n', /\(SC\)/],
    ['a contract type', 'post:\n  contract:\n    type: lo|an\n', /^\*\*Loan\*\*/],
    ['a contract type in a list', 'post:\n  contract:\n    type: [lo|an]\n', /^\*\*Loan\*\*/],
    ['a working pattern', 'post:\n  workingPatterns:\n    - job-|share\n', /^\*\*Job share\*\*/],
    ['a stage', 'behaviours:\n  - name: Leadership\n    stages: [inter|view]\n', /^\*\*Interview\*\*/],
    ['an approach', 'application:\n  approach: exter|nal\n', /Open to anyone/],
    ['a criminal record check', 'post:\n  criminalRecordCheck: bas|ic\n', /^\*\*Basic/],
    [
      'a behaviour',
      'behaviours:\n  - name: Delivering at| Pace\n',
      /A behaviour of the Civil Service Success Profiles/,
    ],
    [
      'a withdrawn competency',
      'behaviours:\n  - name: Leading and Comm|unicating\n',
      /\(withdrawn\)[\s\S]*Success Profiles have Leadership and Communicating and Influencing in its place\./,
    ],
    [
      'the version',
      'skills:\n  sfia:\n    version: 9|\n',
      /^\*\*SFIA 9\*\* \(the current version\)\n\n147 skills/,
    ],
    ['a path', 'extends: ./home|.role.yaml\n', /A role file or template/],
    ['$inherited', 'qualities:\n  - $inher|ited\n', /Stands for all the items/],
  ];
  for (const [what, marked, shows] of cases) {
    it(`explains ${what}`, () => assert.match(markdownAt(marked), shows));
  }

  it('explains role, level and skills of the Capability Framework, with links', () => {
    const role = (cursor: 'role' | 'level' | 'skill' | 'much'): string => {
      const at = (name: string) => (name === cursor ? '|' : '');
      return `skills:
  digitalAndData:
    role: ${at('role')}development-operations-devops-engineer
    level: ${at('level')}lead-devops-engineer
    essential:
      - skill: ${at('skill')}Systems integration
        level: ${at('much')}expert
`;
    };
    assert.match(markdownAt(role('role')), /Levels: .*Lead DevOps engineer/);
    assert.match(
      markdownAt(role('role')),
      /\]\(https:\/\/[^)]+\/role\/development-operations-devops-engineer\)/,
    );
    const level = markdownAt(role('level'));
    assert.match(
      level,
      /Typical grades \(October 2023\): Grade 7 \(G7\) or Grade 6 \(G6\)\. Never a requirement\./,
    );
    assert.match(level, /- Systems integration: expert/);
    assert.match(markdownAt(role('skill')), /^\*\*Systems integration\*\*[\s\S]*\*\*Expert:\*\*/);
    assert.match(markdownAt(role('much')), /lowest first: Awareness, Working, Practitioner, Expert\./);
  });

  it("does not take another framework's words for the Capability Framework's", () => {
    assert.equal(
      hoverAt('skills:\n  ours:\n    essential:\n      - skill: x\n        level: exp|ert\n'),
      undefined,
    );
  });
});

describe('no hover', () => {
  const silent: readonly [where: string, marked: string][] = [
    ['on prose', 'summary: You will le|ad the teams\n'],
    ['in a block of prose', 'summary: ¦\n  You will le|ad the teams\n'],
    ['on an item of text', 'responsibilities:\n  - runs PR|OG platforms\n'],
    ['in a comment', '# PR|OG\ntitle: Lead\n'],
    ['on a grade of your own', 'post:\n  grade: Band| 9\n'],
    ['in an empty file', '|'],
    ['where a list stands in place of a code', 'skills:\n  sfia:\n    essential:\n      - skill: [|]\n'],
  ];
  for (const [where, marked] of silent) {
    it(where, () => assert.equal(hoverAt(marked), undefined));
  }
});
