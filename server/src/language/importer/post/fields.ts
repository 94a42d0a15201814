// The facts of a post that stand beside a label: in a table, or as "Label: value".
import { once } from '../../frameworks/once';
import { readDate } from '../../schema/dates';
import { readFormat } from '../../schema/repairs';
import * as formats from '../../schema/formats';
import { mapping, name, words } from '../draft/value';
import { headingKey, headingKeys } from '../outline/heading';
import {
  readApproach,
  readClearance,
  readContract,
  readCount,
  readCriminalRecordCheck,
  readGrade,
  readHours,
  readLocations,
  readMonths,
  readRoleType,
  readWorkingPatterns,
  readYears,
} from './choices';
import { isProse, type ReadField } from './reading';
import { readSalary } from './salary';

export interface Field {
  /** Keys with dots between them. */
  readonly path: string;
  /** Where it goes, in plain words. */
  readonly to: string;
  readonly read: ReadField;
  /** Whether nearly any words could be its value. */
  readonly takesAnyWords: boolean;
  /** Whether its value is one name. */
  readonly takesName: boolean;
}

const readName: ReadField = (text) =>
  isProse(text) ? undefined : { value: name(text.replace(/\n/g, '; ')) };

function date(withTime: boolean): ReadField {
  return (text) => {
    const read =
      readDate(text.replace(/^(?:at|by|on)\s+/i, '').replace(/\s+on\s+/i, ' '), withTime) ??
      timeFirst(text, withTime);
    if (read === undefined) return undefined;
    return {
      value: words(read.text),
      ...(read.certain ? {} : { guess: 'Day and month could be swapped; the day was taken to come first.' }),
    };
  };
}

/** "11:55 pm on Sunday 4th April 2027" */
function timeFirst(text: string, withTime: boolean): ReturnType<typeof readDate> {
  const [, time, day] = /^(?:at\s+)?(\d{1,2}[:.]\d{2}\s*(?:am|pm)?)\s*(?:on|,)?\s+(.+)$/i.exec(text) ?? [];
  return time === undefined || !withTime ? undefined : readDate(`${day} ${time}`, true);
}

const readAddress: ReadField = (text) => {
  const url = formats.uri(text) ? text : readFormat('uri', text)?.text;
  return url === undefined ? undefined : { value: words(url) };
};

const readAllowances: ReadField = (text) => ({
  value: {
    kind: 'list',
    items: text.split('\n').map((line) => mapping({ name: words(line) })),
    flow: false,
    notes: [],
  },
});

const FIELDS: readonly (readonly [path: string, to: string, read: ReadField, ...labels: string[]])[] = [
  [
    'title',
    'title',
    readName,
    'job title',
    'role title',
    'title of role',
    'post title',
    'title',
    'position',
    'position title',
    'vacancy title',
    'name of role',
  ],
  [
    'organisation.name',
    'organisation, name',
    readName,
    'department',
    'organisation name',
    'employer',
    'name of organisation',
    'ministry',
    'government department',
  ],
  [
    'post.reference',
    'post, reference',
    readName,
    'reference number',
    'reference',
    'ref',
    'job reference',
    'vacancy reference',
    'vacancy reference number',
    'job ref',
    'ref no',
    'reference no',
    'job id',
    'vacancy id',
  ],
  [
    'post.grade',
    'post, grade',
    readGrade,
    'grade',
    'job grade',
    'pay band',
    'band',
    'grade or band',
    'civil service grade',
    'post grade',
  ],
  [
    'post.salary',
    'post, salary',
    readSalary,
    'salary',
    'salary range',
    'pay',
    'pay range',
    'salary band',
    'remuneration',
    'starting salary',
    'day rate',
    'salary national',
  ],
  ['post.allowances', 'post, allowances', readAllowances, 'allowance', 'allowances', 'capability allowance'],
  [
    'post.roleType',
    'post, type of role',
    readRoleType,
    'type of role',
    'role type',
    'job type',
    'type of job',
    'job category',
    'job family',
  ],
  [
    'post.locations',
    'post, locations',
    readLocations,
    'location',
    'locations',
    'location of post',
    'job location',
    'job locations',
    'base',
    'based at',
    'work location',
    'place of work',
    'where you will work',
    'office location',
    'locations available',
  ],
  [
    'post.businessArea',
    'post, business area',
    readName,
    'business area',
    'directorate',
    'division',
    'business unit',
    'service area',
    'business group',
    'group',
    'unit',
    'department or team',
    'team',
  ],
  [
    'post.contract',
    'post, contract',
    readContract,
    'contract type',
    'type of contract',
    'contract',
    'employment type',
    'type of appointment',
    'appointment type',
    'tenure',
    'contract duration',
  ],
  [
    'post.workingPatterns',
    'post, working patterns',
    readWorkingPatterns,
    'working pattern',
    'working patterns',
    'work pattern',
    'patterns of working',
    'ways of working',
  ],
  [
    'post.hours',
    'post, hours',
    readHours,
    'hours',
    'hours of work',
    'working hours',
    'weekly hours',
    'hours per week',
    'hours a week',
    'contracted hours',
  ],
  [
    'post.reportsTo',
    'post, reports to',
    readName,
    'reports to',
    'reporting to',
    'line manager',
    'responsible to',
    'accountable to',
    'manager',
    'reporting line',
  ],
  [
    'post.positions',
    'post, number of positions',
    readCount,
    'number of posts',
    'number of jobs',
    'number of positions',
    'number of jobs available',
    'number of vacancies',
    'positions available',
    'no of posts',
  ],
  [
    'post.clearance',
    'post, clearance',
    readClearance,
    'security clearance',
    'clearance',
    'clearance level',
    'security',
    'security level',
    'level of security clearance',
    'vetting',
    'vetting level',
  ],
  [
    'post.criminalRecordCheck',
    'post, criminal record check',
    readCriminalRecordCheck,
    'criminal record check',
    'DBS check',
    'DBS',
    'DBS level',
    'disclosure',
  ],
  [
    'post.residencyYears',
    'post, years of residency',
    readYears,
    'UK residency',
    'residency',
    'residency requirement',
    'years of residency',
  ],
  [
    'post.reserveListMonths',
    'post, months on the reserve list',
    readMonths,
    'reserve list',
    'reserve list months',
    'merit list',
  ],
  [
    'application.approach',
    'application, approach',
    readApproach,
    'approach',
    'open to',
    'advertising approach',
    'who can apply',
  ],
  [
    'application.opens',
    'application, opening date',
    date(true),
    'opening date',
    'opens',
    'date of advert',
    'advert opens',
    'publication date',
  ],
  [
    'application.closes',
    'application, closing date',
    date(true),
    'closing date',
    'closes',
    'deadline',
    'apply before',
    'apply by',
    'application deadline',
    'closing date for applications',
    'apply before date',
  ],
  [
    'application.applyUrl',
    'application, address for applying',
    readAddress,
    'apply at',
    'apply online',
    'apply here',
    'application link',
    'link to apply',
  ],
  ['record.owner', 'record, owner', readName, 'owner', 'document owner', 'role owner', 'capability lead'],
  [
    'record.reviewed',
    'record, day of review',
    date(false),
    'last reviewed',
    'reviewed',
    'date reviewed',
    'review date',
    'last updated',
    'last review',
  ],
  [
    'record.reviewBy',
    'record, next review',
    date(false),
    'next review',
    'review by',
    'next review date',
    'review due',
  ],
];

const TAKES_ANY_WORDS = new Set([
  readName,
  readGrade,
  readAllowances,
  readRoleType,
  readLocations,
  readHours,
  // prose about what is secret, or an approach to it, holds their words too
  readClearance,
  readApproach,
]);

const fields = once(
  () =>
    new Map(
      FIELDS.flatMap(([path, to, read, ...labels]) =>
        labels.map((label): [string, Field] => [
          headingKey(label),
          { path, to, read, takesAnyWords: TAKES_ANY_WORDS.has(read), takesName: read === readName },
        ]),
      ),
    ),
);

/** The fact of a post that a label announces. */
export function fieldOf(label: string): Field | undefined {
  for (const key of headingKeys(label)) {
    const field = fields().get(key);
    if (field !== undefined) return field;
  }
  return undefined;
}
