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
  readContractLength,
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
import { LABELS } from './labels';
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

const FIELDS: readonly (readonly [path: keyof typeof LABELS, to: string, read: ReadField])[] = [
  ['title', 'title', readName],
  ['organisation.name', 'organisation, name', readName],
  ['post.reference', 'post, reference', readName],
  ['post.grade', 'post, grade', readGrade],
  ['post.salary', 'post, salary', readSalary],
  ['post.allowances', 'post, allowances', readAllowances],
  ['post.roleType', 'post, type of role', readRoleType],
  ['post.locations', 'post, locations', readLocations],
  ['post.businessArea', 'post, business area', readName],
  ['post.contract', 'post, contract', readContract],
  ['post.contract.length', 'post, length of the contract', readContractLength],
  ['post.workingPatterns', 'post, working patterns', readWorkingPatterns],
  ['post.hours', 'post, hours', readHours],
  ['post.reportsTo', 'post, reports to', readName],
  ['post.positions', 'post, number of positions', readCount],
  ['post.clearance', 'post, clearance', readClearance],
  ['post.criminalRecordCheck', 'post, criminal record check', readCriminalRecordCheck],
  ['post.residencyYears', 'post, years of residency', readYears],
  ['post.reserveListMonths', 'post, months on the reserve list', readMonths],
  ['application.approach', 'application, approach', readApproach],
  ['application.opens', 'application, opening date', date(true)],
  ['application.closes', 'application, closing date', date(true)],
  ['application.applyUrl', 'application, address for applying', readAddress],
  ['record.owner', 'record, owner', readName],
  ['record.reviewed', 'record, day of review', date(false)],
  ['record.reviewBy', 'record, next review', date(false)],
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
      FIELDS.flatMap(([path, to, read]) =>
        LABELS[path].map((label): [string, Field] => [
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
