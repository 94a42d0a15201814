import assert from 'node:assert/strict';
import { buildAdvert } from '../../../../server/src/language/advert/build';
import { renderHtml } from '../../../../server/src/language/advert/html';
import { resolveRole } from '../../../../server/src/language/inheritance/resolve';
import { inWorkspace, parse, roleContext, roleShape } from '../../fixture';
import { caseWorker, WITH_CASE_WORK } from '../../ownFramework';
import { linesOf, sectionOf } from './printed';

function printed(text: string): string[] {
  const document = parse(text);
  const effective = resolveRole(document, () => ({ status: 'not-found' }), roleShape);
  return linesOf(renderHtml(buildAdvert(effective, roleContext(inWorkspace(document, WITH_CASE_WORK)))));
}

describe('advert: skills of a framework of the workspace', () => {
  const text = caseWorker(
    '    essential: [{ skill: file-review, level: working, condition: if needed }]',
    '    desirable: [{ skill: Tact, level: great }]',
  );

  it('print under its name, with the names that it gives', () => {
    assert.deepEqual(sectionOf(printed(text), 'Case work skills'), [
      'Case worker – Senior case worker',
      '- File review & closure – Working (if needed)',
      '### Other desirable skills',
      '- Tact – great',
    ]);
  });

  it('print under the key of a framework that nobody knows', () => {
    const unknown = printed('skills: { ours: { essential: [{ skill: Tact, level: great }] } }\n');
    assert.deepEqual(sectionOf(unknown, 'ours'), ['- Tact – great']);
  });

  it('stand behind those of the Capability Framework, in the order of the file', () => {
    const order = printed(
      'skills:\n  zeal: { essential: [{ skill: A, level: b }] }\n  digitalAndData: { role: Wizard }\n  art: { role: Painter }\n',
    ).filter((line) => line.startsWith('## '));
    assert.deepEqual(order.slice(0, 3), [
      '## Government Digital and Data Capability Framework',
      '## zeal',
      '## art',
    ]);
  });

  it('may be followed by a section of the file', () => {
    const own =
      'sections:\n  - { heading: Wider, body: x, after: skills }\n  - { heading: Closer, body: x, after: skills.caseWork }\n';
    const headings = printed(`${text}  ours: { role: R }\n${own}`).filter((line) => line.startsWith('## '));
    assert.deepEqual(headings.slice(0, 4), ['## Case work skills', '## Closer', '## ours', '## Wider']);
  });
});
