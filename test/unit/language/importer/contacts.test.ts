import assert from 'node:assert/strict';
import { imported } from './imported';
import { document, heading, paragraph, table } from './sources';

function read(...lines: readonly string[]): { readonly contacts: unknown; readonly kept: unknown } {
  const source = document(heading('Tester', 1), heading('Contact details'), ...lines.map(paragraph));
  return found(source);
}

function found(source: ReturnType<typeof document>): { readonly contacts: unknown; readonly kept: unknown } {
  const { application, sections } = imported(source).role as {
    application?: { contacts?: unknown };
    sections?: readonly { body: string }[];
  };
  return { contacts: application?.contacts, kept: sections?.map(({ body }) => body.trim()) };
}

describe('whom to ask', () => {
  it('names, addresses and numbers, below what each is for', () => {
    assert.deepEqual(
      read(
        'Job contact:',
        'Name: Ada Pilot',
        'Email: ada@example.org.',
        'Recruitment team',
        'jobs@example.org',
        'Tel. 020 7946 0000',
      ),
      {
        contacts: [
          { purpose: 'vacancy', name: 'Ada Pilot', email: 'ada@example.org' },
          { purpose: 'recruitment-team', email: 'jobs@example.org', phone: '020 7946 0000' },
        ],
        kept: undefined,
      },
    );
    const cells = table(['Name', 'Ada Pilot'], ['Telephone', '020 7946 0000']);
    assert.deepEqual(found(document(heading('Tester', 1), heading('Contact details'), cells)), {
      contacts: [{ purpose: 'vacancy', name: 'Ada Pilot', phone: '020 7946 0000' }],
      kept: undefined,
    });
  });

  it('what else their lines say stays', () => {
    assert.deepEqual(read('Contact Ada Pilot on 020 7946 0000'), {
      contacts: undefined,
      kept: ['Contact Ada Pilot on 020 7946 0000'],
    });
    const two = 'Email: jobs@example.org (weekdays only) or harbour@example.org';
    assert.deepEqual(read(two), {
      contacts: [{ purpose: 'vacancy', email: 'jobs@example.org' }],
      kept: [two],
    });
    assert.deepEqual(read('Contact Ada Pilot', 'ada@example.org'), {
      contacts: [{ purpose: 'vacancy', email: 'ada@example.org' }],
      kept: ['Contact Ada Pilot'],
    });
    assert.deepEqual(read('Recruitment team'), { contacts: undefined, kept: ['Recruitment team'] });
    assert.deepEqual(read('Names of the panel follow', 'Mobile working is possible'), {
      contacts: undefined,
      kept: ['Names of the panel follow\n\nMobile working is possible'],
    });
    const link = '[Write to us](mailto:jobs@example.org)';
    assert.deepEqual(read(link), { contacts: undefined, kept: [link] });
  });
});
