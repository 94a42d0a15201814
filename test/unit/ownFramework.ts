/** A framework of a workspace, small but with everything that one can say. */
export const CASE_WORK = `id: caseWork
name: Case work skills
url: https://example.gov.uk/case-work
levels:
  - { id: learning, name: Learning, description: Works with someone at hand }
  - { id: working, name: Working, description: Works alone }
  - { id: leading, name: Leading, description: Sets the standard }
skills:
  - id: interviewing
    name: Interviewing
    description: Finding out what happened
    levels: { learning: Takes notes, working: Leads ordinary interviews, leading: Trains interviewers }
  - id: decision-writing
    name: Decision writing
    description: Saying why, in words that people follow
    levels: { working: Writes ordinary decisions, leading: Writes the hardest ones }
  - id: file-review
    name: File review & closure
roles:
  - id: case-worker
    name: Case worker
    levels:
      - id: case-worker
        name: Case worker
        grades: [EO]
        skills: [{ skill: interviewing, level: learning }]
      - id: senior-case-worker
        name: Senior case worker
        grades: [HEO, Band 7]
        skills:
          - { skill: Interviewing, level: working }
          - { skill: decision-writing, level: leading }
          - { skill: file-review, level: working }
`;

/** The files of a workspace that has it. */
export const WITH_CASE_WORK = {
  'role.config.yaml': 'frameworks: [./case-work.skills-framework.yaml]\n',
  'case-work.skills-framework.yaml': CASE_WORK,
};

/** `skills.caseWork` of a senior case worker, with these lines below. */
export function caseWorker(...lines: readonly string[]): string {
  const head = [
    'title: T',
    'skills:',
    '  caseWork:',
    '    role: case-worker',
    '    level: senior-case-worker',
  ];
  return [...head, ...lines].map((line) => `${line}\n`).join('');
}
