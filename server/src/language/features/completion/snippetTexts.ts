// Ready-made pieces of a role. A tab is one step in, whatever step the file uses; `‹›` is a place to fill in, which may
// hold words to begin with; `{version}` is the version of SFIA in force.

/** A piece of YAML to fill in. */
export interface SnippetText {
  /** The key that it starts with; it isn't offered where the mapping has that key. `undefined` for a whole file. */
  readonly key: string | undefined;
  readonly label: string;
  /** A few words that are shown beside the label. */
  readonly about: string;
  readonly lines: readonly string[];
}

const SFIA = [
  'sfia:',
  '\tversion: {version}',
  '\tessential:',
  '\t\t- skill: ‹›',
  '\t\t  level: ‹›',
  '\tdesirable:',
  '\t\t- skill: ‹›',
  '\t\t  level: ‹›',
];

const ROLE: readonly SnippetText[] = [
  {
    key: undefined,
    label: 'new role',
    about: 'A whole role to fill in',
    lines: [
      'title: ‹Title of the role›',
      'summary: |',
      '\t‹What the role is for, in one or two short paragraphs.›',
      'responsibilities:',
      '\t- ‹what the person does in an ordinary week›',
      'qualities:',
      '\t- ‹the sort of person who does well in the role›',
      'criteria:',
      '\tessential:',
      '\t\t- ‹what a person must show to get the job›',
      'skills:',
      '\tsfia:',
      '\t\tversion: {version}',
      '\t\tessential:',
      '\t\t\t- skill: ‹›',
      '\t\t\t  level: ‹›',
      'post:',
      '\tgrade: ‹›',
      '\tlocations:',
      '\t\t- ‹›',
    ],
  },
  {
    key: undefined,
    label: 'new template',
    about: 'Wording that other roles share',
    lines: [
      'kind: template',
      'organisation:',
      '\tname: ‹Name of the organisation›',
      '\tabout: |',
      '\t\t‹What the organisation does and why the work matters.›',
      'benefits:',
      '\t- ‹what the organisation offers beside pay›',
    ],
  },
  {
    key: 'criteria',
    label: 'criteria …',
    about: 'Essential and desirable criteria',
    lines: ['criteria:', '\tessential:', '\t\t- ‹›', '\tdesirable:', '\t\t- ‹›'],
  },
  {
    key: 'skills',
    label: 'skills …',
    about: 'Essential and desirable SFIA skills',
    lines: ['skills:', ...SFIA.map((line) => `\t${line}`)],
  },
  {
    key: 'post',
    label: 'post …',
    about: 'Grade, pay, place and contract',
    lines: [
      'post:',
      '\tgrade: ‹›',
      '\tsalary:',
      '\t\tmin: ‹›',
      '\t\tmax: ‹›',
      '\tlocations:',
      '\t\t- ‹›',
      '\tcontract:',
      '\t\ttype: ‹›',
      '\tworkingPatterns:',
      '\t\t- ‹›',
      '\tclearance: ‹›',
    ],
  },
  {
    key: 'application',
    label: 'application …',
    about: 'Who may apply, by when, and whom to ask',
    lines: [
      'application:',
      '\tapproach: ‹›',
      '\tcloses: ‹›',
      '\tcontacts:',
      '\t\t- purpose: vacancy',
      '\t\t  name: ‹›',
      '\t\t  email: ‹›',
    ],
  },
  {
    key: 'sections',
    label: 'sections …',
    about: 'A section with your own heading',
    lines: ['sections:', '\t- heading: ‹Heading›', '\t  body: |', '\t  \t‹Text›'],
  },
];

/** Pieces by the name that the schema gives to what they go into; a role itself has no name. */
const BY_SHAPE: Readonly<Record<string, readonly SnippetText[]>> = {
  skills: [{ key: 'sfia', label: 'sfia …', about: 'Essential and desirable skills', lines: SFIA }],
  post: [
    {
      key: 'salary',
      label: 'salary …',
      about: 'From and to',
      lines: ['salary:', '\tmin: ‹›', '\tmax: ‹›'],
    },
  ],
  sfiaSkill: [
    {
      key: 'skill',
      label: 'skill …',
      about: 'A skill, with what it means in this role',
      lines: ['skill: ‹›', 'level: ‹›', 'text: ‹›'],
    },
  ],
  frameworkSkill: [
    {
      key: 'skill',
      label: 'skill …',
      about: 'A skill with its level',
      lines: ['skill: ‹›', 'level: ‹›'],
    },
  ],
  criterion: [
    {
      key: 'text',
      label: 'text …',
      about: 'A criterion, with where it is assessed',
      lines: ['text: ‹›', 'stages:', '\t- ‹›'],
    },
  ],
  section: [
    {
      key: 'heading',
      label: 'heading …',
      about: 'A section with its text',
      lines: ['heading: ‹Heading›', 'body: |', '\t‹Text›'],
    },
  ],
  link: [{ key: 'name', label: 'name …', about: 'A link', lines: ['name: ‹›', 'url: ‹›'] }],
  behaviour: [
    {
      key: 'name',
      label: 'name …',
      about: 'A behaviour, with where it is assessed',
      lines: ['name: ‹›', 'stages:', '\t- ‹›'],
    },
  ],
};

/** The pieces that go into a mapping; `name` is the schema's, `undefined` for a role as a whole. */
export function snippetTexts(name: string | undefined): readonly SnippetText[] {
  if (name === undefined) return ROLE;
  return Object.hasOwn(BY_SHAPE, name) ? (BY_SHAPE[name] ?? []) : [];
}
