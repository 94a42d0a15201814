// What people call the parts of an advert.

const LABELS: Readonly<Record<string, string>> = {
  title: 'Title',
  organisation: 'About the organisation',
  'organisation.name': 'Organisation',
  profession: 'About the profession',
  summary: 'Summary',
  responsibilities: "What you'll do",
  qualities: 'Qualities',
  criteria: 'Criteria',
  'criteria.essential': 'Essential criteria',
  'criteria.desirable': 'Desirable criteria',
  workingWith: "Who you'll work with",
  links: 'Links',
  behaviours: 'Behaviours',
  assessment: 'Assessment',
  skills: 'Skills',
  benefits: 'Benefits',
  sections: 'Extra sections',
  post: 'Post',
  'post.reference': 'Reference number',
  'post.grade': 'Grade',
  'post.equivalentGrade': 'Equivalent grade',
  'post.salary': 'Salary',
  'post.allowances': 'Allowances',
  'post.roleType': 'Type of role',
  'post.locations': 'Location',
  'post.businessArea': 'Business area',
  'post.contract': 'Contract',
  'post.contract.type': 'Contract type',
  'post.contract.length': 'Contract length',
  'post.workingPatterns': 'Working patterns',
  'post.hours': 'Hours',
  'post.reportsTo': 'Reports to',
  'post.positions': 'Number of posts',
  'post.clearance': 'Security clearance',
  'post.criminalRecordCheck': 'Criminal record check',
  application: 'Application',
  'application.approach': 'Who can apply',
  'application.opens': 'Opening date',
  'application.closes': 'Closing date',
  'application.applyUrl': 'Where to apply',
  'application.contacts': 'Contact for the vacancy',
  'application.selection': 'Selection process',
  'application.nationality': 'Nationality requirements',
};

/** The name of a key, written with dots, or of the nearest one above it that has a name. */
export function labelFor(path: string): string {
  for (let keys = path.split('.'); keys.length > 0; keys = keys.slice(0, -1)) {
    const name = keys.join('.');
    if (Object.hasOwn(LABELS, name)) return LABELS[name] ?? name;
  }
  return path;
}
