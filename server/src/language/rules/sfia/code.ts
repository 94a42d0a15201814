import { sameName } from '../../frameworks/names';
import type { SfiaSkill } from '../../frameworks/types';
import { isBlank, pairOf } from '../../parse/node';
import type { Fix, OffsetEdit, Problem } from '../../problem';
import { listed, shown } from '../../schema/words';
import { replaceText } from '../replaceText';
import { insertPair } from '../textEdits';
import type { CitedSkill, SfiaCheck } from './cited';
import { citeVersionFix } from './citedVersion';
import { misfit } from './fit';

/** `sfia/unknown-skill`, `sfia/retired-skill` and `sfia/later-skill`: at most one for a skill. */
export function codeProblem(cited: CitedSkill, check: SfiaCheck): Problem | undefined {
  const { sfia, version } = check;
  const code = cited.code.text;
  const { start, end } = cited.code;
  if (sfia.history(code) === undefined)
    return { code: 'sfia/unknown-skill', start, end, ...unknown(cited, check) };
  const found = misfit(code, undefined, version, sfia);
  if (found === undefined) return undefined;
  const fixes =
    found.code === 'sfia/retired-skill' ? () => successorFixes(cited, check) : () => laterFixes(cited, check);
  return { ...found, start, end, fixes };
}

function unknown(cited: CitedSkill, check: SfiaCheck): Pick<Problem, 'message' | 'fixes'> {
  const written = cited.code.text.trim();
  const { sfia, version } = check;
  const capitals = written.toUpperCase();
  if (sfia.history(capitals) !== undefined) {
    return {
      message: `${shown(written)} has to be in capital letters: ${capitals}.`,
      fixes: () => [codeFix(cited, capitals, sfia.skill(capitals, version), true)],
    };
  }
  const withLevel = /^([a-z]{4})[\s,:-]*(?:l|level)?\s*([1-7])$/i.exec(written);
  const [code, level] = [withLevel?.[1]?.toUpperCase(), Number(withLevel?.[2])];
  if (code !== undefined && sfia.history(code) !== undefined) {
    return {
      message: `${shown(written)} is the code ${code} with a level; the level has its own key.`,
      fixes: () => [splitFix(cited, code, level, check)],
    };
  }
  const known = codeWithin(written, check);
  if (known !== undefined) {
    const isName = sameName(written, known.name);
    return {
      message: isName
        ? `${shown(written)} is the name of a skill; its code is ${known.code}.`
        : `${shown(written)} is more than a code; the code of ${known.name} is ${known.code}.`,
      fixes: () => [codeFix(cited, known.code, known, true)],
    };
  }
  const near = sfia.near(written, version, 3);
  const meant = near.map(({ code: other, name }) => `${other} (${name})`);
  const question = meant.length === 0 ? '' : ` Did you mean ${listed(meant, 'or')}?`;
  return {
    message: `${shown(written)} is not a skill of SFIA.${question}`,
    fixes: () => near.map((skill, index) => codeFix(cited, skill.code, skill, false, index === 0)),
  };
}

/** `Programming/software development`, or `Programming (PROG)`. */
function codeWithin(written: string, { sfia, version }: SfiaCheck): SfiaSkill | undefined {
  const named = sfia.byName(written, version);
  const codes = new Set([
    ...named.map(({ code }) => code),
    ...(written.match(/\b[A-Z]{4}\b/g) ?? []).filter((code) => sfia.skill(code, version) !== undefined),
  ]);
  const [code] = codes;
  return codes.size === 1 && code !== undefined ? sfia.skill(code, version) : undefined;
}

function codeFix(
  { code }: CitedSkill,
  newCode: string,
  skill: SfiaSkill | undefined,
  unambiguous: boolean,
  preferred = true,
): Fix {
  const name = skill === undefined || sameName(skill.name, code.text) ? '' : ` (${skill.name})`;
  return {
    title: `Change ${shown(code.text)} to ${newCode}${name}`,
    edits: [replaceText(code, newCode)],
    preferred,
    unambiguous,
  };
}

/** `PROG5`: the level goes to its own key, unless that says another one. */
function splitFix(cited: CitedSkill, code: string, level: number, { document }: SfiaCheck): Fix {
  const { mapping } = cited;
  const pair = pairOf(mapping, 'level');
  const edits: OffsetEdit[] = [replaceText(cited.code, code)];
  if (pair === undefined) {
    const line = `level: ${level}`;
    edits.push(
      insertPair(document, mapping, { key: 'level', lines: [line], inline: line }, ['skill', 'level']),
    );
  } else if (pair.value === undefined) {
    const colon = document.text.indexOf(':', pair.key.end) + 1;
    edits.push({ start: colon, end: colon, newText: ` ${level}` });
  }
  const agrees = isBlank(pair?.value) || cited.level?.value === level;
  const adds = pair?.value === undefined;
  const title = adds
    ? `Write skill ${code} and level ${level}`
    : `Change ${shown(cited.code.text)} to ${code}`;
  return { title, edits, preferred: true, unambiguous: agrees };
}

function successorFixes(cited: CitedSkill, { sfia, version }: SfiaCheck): Fix[] {
  const code = cited.code.text;
  const { codes = [], basis } = sfia.successors(code) ?? {};
  const skills = codes.flatMap((other) => sfia.skill(other, version) ?? []);
  const source = basis === 'official' ? '' : ', often mapped';
  return skills.map((skill) => ({
    title: `Replace ${code} with ${skill.code} (${skill.name})${source}`,
    edits: [replaceText(cited.code, skill.code)],
    preferred: basis === 'official' && skills.length === 1,
  }));
}

function laterFixes(cited: CitedSkill, { document, sfia }: SfiaCheck): Fix[] {
  const first = sfia.history(cited.code.text)?.first;
  return first === undefined ? [] : citeVersionFix(document, first);
}
