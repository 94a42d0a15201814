import assert from 'node:assert/strict';
import { documentLinks } from '../../../../server/src/language/features/links';
import { parse, roleContext } from '../../fixture';

/** What is underlined, and where it leads. */
function links(text: string, uri?: string): Record<string, string | undefined> {
  const document = parse(text, uri);
  return Object.fromEntries(
    documentLinks(document, roleContext()).map(({ range, target }) => [
      text.slice(document.offsetAt(range.start), document.offsetAt(range.end)),
      target,
    ]),
  );
}

describe('links', () => {
  it('opens addresses, quoted or not', () => {
    assert.deepEqual(links('links:\n  - url: https://gov.uk/a\n  - url: "https://gov.uk/b"\n'), {
      'https://gov.uk/a': 'https://gov.uk/a',
      'https://gov.uk/b': 'https://gov.uk/b',
    });
    assert.deepEqual(links('application:\n  applyUrl: mailto:jobs@gov.uk\n'), {
      'mailto:jobs@gov.uk': 'mailto:jobs@gov.uk',
    });
  });

  it('opens nothing but web and mail addresses', () => {
    const addresses = [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'command:x',
      'www.gov.uk',
      'https://',
      'vscode://x',
    ];
    for (const address of addresses) {
      assert.deepEqual(links(`links:\n  - url: "${address}"\nsummary: "[x](${address})"\n`), {}, address);
    }
  });

  it('finds addresses in prose without what follows them', () => {
    const text = `summary: |
  Read [the page](https://gov.uk/page), or https://gov.uk/other.
  (See https://gov.uk/a_(b)) and **https://gov.uk/bold**.
qualities:
  - "knows 'https://gov.uk/quoted' well"
`;
    assert.deepEqual(Object.keys(links(text)), [
      'https://gov.uk/page',
      'https://gov.uk/other',
      'https://gov.uk/a_(b)',
      'https://gov.uk/bold',
      'https://gov.uk/quoted',
    ]);
  });

  it('opens the role files that paths lead to', () => {
    const uri = 'file:///roles/digital/lead.role.yaml';
    assert.deepEqual(links('extends: [../home office.role.yaml, ./base.role.yml]\n', uri), {
      '../home office.role.yaml': 'file:///roles/home%20office.role.yaml',
      './base.role.yml': 'file:///roles/digital/base.role.yml',
    });
    assert.deepEqual(links('post:\n  reportsTo: head.role.yaml\ntranslationOf: ./en.role.yaml\n', uri), {
      'head.role.yaml': 'file:///roles/digital/head.role.yaml',
      './en.role.yaml': 'file:///roles/digital/en.role.yaml',
    });
    assert.deepEqual(links('post:\n  reportsTo: Head of DevOps\n', uri), {});
    assert.deepEqual(
      links('extends: [/etc/a.role.yaml, "https://x.uk/a.role.yaml", ./notes.txt]\n', uri),
      {},
    );
  });

  it('opens the official pages of skills and roles', () => {
    const text = `skills:
  sfia:
    essential:
      - skill: PROG
      - skill: QQQQ
  digitalAndData:
    role: service-designer
    level: Senior service designer
    essential:
      - skill: Systems integration
  ours:
    role: service-designer
`;
    const [, host] = /^(https:\/\/[^/]+)/.exec(links(text)['service-designer'] ?? '') ?? [];
    assert.deepEqual(links(text), {
      PROG: 'https://sfia-online.org/en/skillcode/9/PROG',
      'service-designer': `${host}/role/service-designer`,
      'Senior service designer': `${host}/role/service-designer#senior-service-designer`,
      'Systems integration': `${host}/skills#systems-integration`,
    });
  });

  it('says what a link opens', () => {
    const document = parse('skills: { sfia: { essential: [{ skill: PROG, level: 5 }] } }');
    const [link] = documentLinks(document, roleContext());
    assert.equal(link?.tooltip, 'Open PROG on the SFIA site');
  });
});
