import type { NamedValue } from '../frameworks/types';
import type { AdvertInput } from './input';
import { labelFor } from './labels';

// The names that candidates read in place of the words of the role file. Unknown words print as they are.

/** `Grade 6` for `6` and `G6`, `Higher Executive Officer (HEO)` for `HEO`. */
export function gradeName(text: string, { frameworks }: AdvertInput): string {
  const grade = frameworks.civilService.grade(text);
  if (grade === undefined) return text;
  const saysItself = grade.name.includes('(') || /^(?:G|SCS)\d$/.test(grade.id);
  return saysItself ? grade.name : `${grade.name} (${grade.id})`;
}

/** `Security Check (SC)`. */
export function clearanceName(text: string, { frameworks }: AdvertInput): string {
  const name = nameIn(frameworks.civilService.clearances, text);
  return name === text || text === 'none' ? name : `${name} (${text})`;
}

export function contractTypeName(text: string, { frameworks, labels }: AdvertInput): string {
  return labelFor(labels.values, text) ?? nameIn(frameworks.civilService.contractTypes, text);
}

export function workingPatternName(text: string, { frameworks, labels }: AdvertInput): string {
  return labelFor(labels.values, text) ?? nameIn(frameworks.civilService.workingPatterns, text);
}

export function criminalRecordCheckName(text: string, { frameworks, labels }: AdvertInput): string {
  return labelFor(labels.values, text) ?? nameIn(frameworks.civilService.criminalRecordChecks, text);
}

function nameIn(list: readonly NamedValue[], text: string): string {
  return list.find(({ id }) => id === text)?.name ?? text;
}
