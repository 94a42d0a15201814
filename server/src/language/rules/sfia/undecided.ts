import type { SfiaSkill } from '../../frameworks/types';
import { type Mark, readMark } from '../../migration/mark';
import { lineBelow, removeComment, startOf } from '../../migration/place';
import { type Destination, destinations } from '../../migration/routes';
import type { Comment, RoleDocument } from '../../parse/roleDocument';
import type { Fix, OffsetEdit, Problem } from '../../problem';
import { replaceText } from '../replaceText';
import { addBeside } from './addBeside';
import { type CitedSkill, levelOf, type SfiaCheck } from './cited';
import { nearestLevels } from './level';

/** `sfia/undecided`: marks that a migration left, with what there is to choose from. */
export function undecidedProblems(check: SfiaCheck, cited: readonly CitedSkill[]): Problem[] {
  const { document, sfia } = check;
  return document.comments.flatMap((comment) => {
    const mark = readMark(document.text.slice(comment.start, comment.end), sfia.versions);
    return mark === undefined ? [] : [problemOf(mark, comment, cited, check)];
  });
}

function problemOf(mark: Mark, comment: Comment, cited: readonly CitedSkill[], check: SfiaCheck): Problem {
  const { kind, subject } = mark;
  const answered = subject !== undefined && !cited.some(({ code }) => code.text === subject.code);
  return {
    code: 'sfia/undecided',
    message: answered
      ? `${subject.code} is no longer cited, so the question about it is answered and this note can go.`
      : sentence(mark),
    start: comment.start,
    end: comment.end,
    ...(kind === 'check' || answered ? { severity: 'information' as const } : {}),
    fixes: () => fixesOf(mark, comment, cited, check),
  };
}

function sentence({ kind, question }: Mark): string {
  const task = kind === 'check' ? 'To be checked' : 'To be decided';
  return question === '' ? `${task} by a person.` : `${task}: ${question}`;
}

function fixesOf(
  { subject }: Mark,
  comment: Comment,
  cited: readonly CitedSkill[],
  { document, sfia, version }: SfiaCheck,
): Fix[] {
  const removal = removeComment(document, comment);
  const line = lineBelow(document, comment);
  const skill = cited.find(
    (one) => one.code.text === subject?.code && document.positionAt(startOf(one)).line === line,
  );
  if (subject === undefined || skill === undefined) {
    return [{ title: 'Delete this note', edits: [removal] }];
  }
  const others = destinations(subject.code, subject.from, version, sfia).flatMap(({ code, basis }) => {
    const other = sfia.skill(code, version);
    const isNew = other !== undefined && !cited.some((one) => one.code.text === code);
    return isNew ? [{ other, basis }] : [];
  });
  const choices = [
    ...levelFixes(skill, sfia.skill(subject.code, version)),
    ...others.flatMap(({ other, basis }) => codeFixes(skill, other, basis)),
  ].map((fix) => ({ ...fix, edits: [removal, ...fix.edits] }));
  // the note stays: there may be more than one to add
  const additions = others.flatMap(({ other, basis }) =>
    basis === 'part' ? additionFixes(document, skill, other) : [],
  );
  const keep = { title: `Keep ${subject.code} as it is and delete this note`, edits: [removal] };
  return [...choices, ...additions, keep];
}

function additionFixes(document: RoleDocument, cited: CitedSkill, skill: SfiaSkill): Fix[] {
  const level = levelOf(cited);
  if (level !== undefined && !skill.levels.includes(level)) return [];
  const edit = addBeside(document, cited, skill);
  return edit === undefined
    ? []
    : [{ title: `Add ${skill.code} (${skill.name}) beside ${cited.code.text}`, edits: [edit] }];
}

/** The nearest levels that the version defines, where it doesn't define the written one. */
function levelFixes(cited: CitedSkill, skill: SfiaSkill | undefined): Fix[] {
  const level = levelOf(cited);
  if (skill === undefined || level === undefined || skill.levels.includes(level)) return [];
  return nearestLevels(level, skill.levels).map((next) => ({
    title: `Keep ${skill.code} and change level ${level} to ${next}`,
    edits: levelEdits(cited, next),
  }));
}

function codeFixes(cited: CitedSkill, skill: SfiaSkill, basis: Destination['basis']): Fix[] {
  const level = levelOf(cited);
  const levels =
    level === undefined || skill.levels.includes(level) ? [level] : nearestLevels(level, skill.levels);
  const source = basis === 'grouping' ? ', often mapped' : '';
  return levels.map((next) => {
    const at = next === level ? '' : `, at level ${next}`;
    return {
      title: `Replace ${cited.code.text} with ${skill.code} (${skill.name})${at}${source}`,
      edits: [
        replaceText(cited.code, skill.code),
        ...(cited.name === undefined ? [] : [replaceText(cited.name, skill.name)]),
        ...(next === undefined || next === level ? [] : levelEdits(cited, next)),
      ],
    };
  });
}

function levelEdits({ level }: CitedSkill, next: number): OffsetEdit[] {
  return level === undefined ? [] : [{ start: level.start, end: level.end, newText: String(next) }];
}
