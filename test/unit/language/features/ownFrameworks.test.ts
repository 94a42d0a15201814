import assert from 'node:assert/strict';
import { hover } from '../../../../server/src/language/features/hover';
import { documentLinks } from '../../../../server/src/language/features/links';
import { inWorkspace, parseFile, roleContext, withCursor } from '../../fixture';
import { CASE_WORK, caseWorker, WITH_CASE_WORK } from '../../ownFramework';

/** The Markdown shown at the `|` of a file of the workspace; empty where nothing is shown. */
function hoverIn(name: string, marked: string): string {
  const { text, offset } = withCursor(marked);
  const document = parseFile(name, text);
  const contents = hover(document, offset, roleContext(inWorkspace(document, WITH_CASE_WORK)))?.contents;
  return typeof contents === 'object' && 'value' in contents ? contents.value : '';
}

const inRole = (marked: string) => hoverIn('lead.role.yaml', marked);

describe('hover on a framework of the workspace', () => {
  it('describes it at its key', () => {
    assert.match(
      inRole(caseWorker().replace('caseWork', 'case|Work')),
      /^\*\*Case work skills\*\*\n\nA skills framework of this workspace\n\n3 skills at 3 levels: Learning, Working, Leading\./,
    );
  });

  it('describes a role and a level of it', () => {
    assert.match(
      inRole(caseWorker().replace('role: case', 'role: ca|se')),
      /Levels: Case worker, Senior case worker\./,
    );
    const level = inRole(caseWorker().replace('senior', 'sen|ior'));
    assert.match(level, /^\*\*Senior case worker\*\*/);
    assert.match(level, /Typical grades: Higher Executive Officer \(HEO\) or Band 7\. Never a requirement\./);
    assert.match(level, /- File review \\& closure: working/);
    assert.doesNotMatch(level, /explained in this project/);
  });

  it('describes a skill with its level, and a level with its skill', () => {
    const item = '    essential: [{ skill: decision-writing, level: leading }]';
    const skill = inRole(caseWorker(item).replace('decision', 'decis|ion'));
    assert.match(
      skill,
      /Saying why, in words that people follow\n\n\*\*Leading:\*\* Writes the hardest ones/,
    );
    assert.match(skill, /\(https:\/\/example\.gov\.uk\/case-work\)$/);
    const level = inRole(caseWorker(item).replace('leading', 'lead|ing'));
    assert.match(level, /Sets the standard\n\n\*\*Decision writing:\*\* Writes the hardest ones/);
  });

  it('escapes what the file says', () => {
    const text = hoverIn(
      'our.skills-framework.yaml',
      'skills: [{ id: a, name: "<b>A</b>", description: "[x](javascript:y)" }]\nroles: [{ id: r, levels: [{ id: l, skills: [{ skill: |a, level: b }] }] }]\n',
    );
    assert.match(text, /^\*\*\\<b\\>A\\<\/b\\>\*\*/);
    assert.ok(text.includes('\\[x\\](javascript:y)'), text);
  });
});

describe('hover in the workspace file', () => {
  const inConfig = (marked: string) => hoverIn('role.config.yaml', marked);

  it('describes rules with their severity, and groups with their rules', () => {
    assert.match(
      inConfig('rules:\n  sfia/retired|-skill: off\n'),
      /left SFIA[\s\S]*Unless you say otherwise: `error`\./,
    );
    assert.match(inConfig('rules:\n  sfia/|*: off\n'), /- `sfia\/retired-skill`: A skill that left SFIA/);
  });

  it('describes severities, profiles and keys of roles', () => {
    assert.match(inConfig('rules:\n  sfia/*: hi|nt\n'), /quietest/);
    assert.match(inConfig('publishing: pla|in\n'), /most employers/);
    assert.match(inConfig('required: [post.gr|ade]\n'), /^\*\*Grade\*\*/);
  });

  it('falls back on the key for a rule that does not exist, and says nothing of a key that roles lack', () => {
    assert.match(inConfig('rules:\n  sfia/|nothing: off\n'), /^\*\*Severity\*\*/);
    assert.equal(inConfig('required: [post.gra|d]\n'), '');
  });
});

describe('links', () => {
  function targets(name: string, text: string): [string, string | undefined][] {
    const document = parseFile(name, text);
    return documentLinks(document, roleContext(inWorkspace(document, WITH_CASE_WORK))).map(
      ({ range, target }) => [
        text.slice(document.offsetAt(range.start), document.offsetAt(range.end)),
        target,
      ],
    );
  }

  it('lead from a skill, role and level to the page of their framework', () => {
    const url = 'https://example.gov.uk/case-work';
    const text = caseWorker(
      '    essential: [{ skill: Interviewing, level: working }, { skill: Tact, level: working }]',
    );
    assert.deepEqual(targets('lead.role.yaml', text), [
      ['case-worker', url],
      ['senior-case-worker', url],
      ['Interviewing', url],
    ]);
  });

  it('lead from the workspace file to the framework files', () => {
    assert.deepEqual(
      targets('role.config.yaml', 'frameworks: [./skills/a.skills-framework.yaml, "/etc/x"]\n'),
      [['./skills/a.skills-framework.yaml', 'file:///roles/skills/a.skills-framework.yaml']],
    );
  });

  it('lead nowhere where a framework has no page', () => {
    const files = {
      ...WITH_CASE_WORK,
      'case-work.skills-framework.yaml': CASE_WORK.replace(/^url.*\n/m, ''),
    };
    const document = parseFile('lead.role.yaml', caseWorker());
    assert.deepEqual(documentLinks(document, roleContext(inWorkspace(document, files))), []);
  });
});
