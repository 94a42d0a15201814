// Parts that list skills: of SFIA, and of the Government Digital and Data framework.
import { ENGLISH } from '../../advert/labels';
import { oneLine } from '../clean';
import { literal, type Mapping } from '../draft/value';
import { plainWords } from '../markdown';
import type { Part } from '../outline/parts';
import { type Citation, isCondition, NEEDS, type Need, readCitations } from '../skills/citation';
import { frameworkSkill } from '../skills/frameworkSkill';
import { citationRows } from '../skills/table';
import { skillValue } from '../skills/value';
import { isCategory } from '../skills/version';
import type { SourceBlock, SourceItem } from '../source';
import { keepAsSection, type Reader } from './reader';

/** "Level of responsibility: 5 (Ensure, advise)" */
const RESPONSIBILITY = /^level of responsibility\s*:\s*(?:level\s*)?([1-7])(?:\s*\(([^()]*)\))?\.?$/i;

interface Found {
  readonly sfia: { readonly need: Need; readonly value: Mapping }[];
  readonly digital: { readonly need: Need; readonly value: Mapping }[];
  readonly categories: string[];
  /** Of the person as a whole. */
  readonly responsibilityLevels: string[];
  readonly rest: SourceBlock[];
}

/**
 * Reads the skills of parts and answers whether there were any; without any, nothing is written. `isSfia` says that
 * the heading names SFIA, so that names count without codes. `keepRest` gets what is no skill.
 */
export function readSkills(
  parts: readonly Part[],
  need: Need,
  isSfia: boolean,
  reader: Reader,
  keepRest = ({ heading, blocks }: Part) => keepAsSection(heading, blocks, reader),
): boolean {
  const found = parts.map((part) => ({ part, ...skillsIn(part, need, isSfia, reader) }));
  if (found.every(({ sfia, digital }) => sfia.length + digital.length === 0)) return false;
  const { draft, note, version } = reader;
  const sfia = found.flatMap((one) => one.sfia);
  if (sfia.length > 0) {
    draft.moveTo('skills.sfia');
    const outcome = version.guess === undefined ? 'mapped' : 'guessed';
    draft.put('skills.sfia.version', {
      kind: 'literal',
      text: String(version.version),
      notes: [note(outcome, parts[0]?.heading ?? '', `skills, SFIA ${version.version}`, version.guess)],
    });
    const categories = found.flatMap((one) => one.categories);
    const [level] = found.flatMap((one) => one.responsibilityLevels);
    if (level !== undefined)
      draft.put(
        'skills.sfia.responsibilityLevel',
        literal(level, [
          note('mapped', `Level of responsibility: ${level}`, 'skills, level of responsibility'),
        ]),
      );
    addSkills('skills.sfia', sfia, reader);
    if (categories.length > 0) {
      const message = 'Categories of SFIA are not repeated in a role: they follow from the codes.';
      const key = `skills.sfia.${sfia[0]?.need ?? need}`;
      draft.add(key, [], [note('mapped', categories.join(', '), 'left out', message)]);
    }
  }
  const digital = found.flatMap((one) => one.digital);
  if (digital.length > 0) draft.moveTo('skills.digitalAndData');
  addSkills('skills.digitalAndData', digital, reader);
  for (const { part, rest } of found) {
    const isKnown =
      part === parts[0] ||
      levelAlone(part.heading) !== undefined ||
      isCategory(part.heading, reader.frameworks.sfia);
    if (rest.length === 0 && isKnown) continue;
    keepRest({ ...part, blocks: rest });
  }
  return true;
}

function addSkills(path: string, skills: Found['sfia'], { draft }: Reader): void {
  for (const need of NEEDS) {
    const values = skills.filter((one) => one.need === need).map(({ value }) => value);
    if (values.length > 0) draft.add(`${path}.${need}`, values);
  }
}

function skillsIn(part: Part, need: Need, isSfia: boolean, reader: Reader): Found {
  const { sfia } = reader.frameworks;
  const found: Found = { sfia: [], digital: [], categories: [], responsibilityLevels: [], rest: [] };
  let level = levelAlone(part.heading);

  function cite(citations: readonly Citation[]): void {
    for (const citation of citations) {
      const value = skillValue(citation, citation.level ?? level, {
        sfia,
        version: reader.version.version,
        note: reader.note,
      });
      found.sfia.push({ need: citation.need ?? need, value });
    }
  }

  /** Answers whether a text was a skill, a category, or a level that those below it have. */
  function readText(text: string): boolean {
    const words = plainWords(text).replace(/\s+/g, ' ');
    // which is said as `version` already
    if (words === ENGLISH.sfiaVersion(reader.version.version)) return true;
    const [, responsibility, phrase] = RESPONSIBILITY.exec(words) ?? [];
    const isOnlyThat =
      phrase === undefined || phrase === sfia.genericLevel(Number(responsibility))?.guidingPhrase;
    if (isSfia && responsibility !== undefined && isOnlyThat && found.responsibilityLevels.length === 0) {
      found.responsibilityLevels.push(responsibility);
      return true;
    }
    const alone = levelAlone(words);
    if (alone !== undefined) {
      level = alone;
      return true;
    }
    const citations = readCitations(words, sfia, isSfia, reader.version.version);
    if (
      isCategory(words, sfia) &&
      citations.every(({ code, level: asked }) => code === undefined && asked === undefined)
    ) {
      found.categories.push(words.replace(/\s*:$/, ''));
      return true;
    }
    cite(citations);
    if (citations.length > 0) return true;
    const digital = frameworkSkill(words, reader);
    if (digital !== undefined) found.digital.push({ need: digital.need ?? need, value: digital.value });
    return digital !== undefined;
  }

  /** What is left of an item, if anything. */
  function readItem({ text, children }: SourceItem): SourceItem[] {
    const words = plainWords(text).replace(/\s+/g, ' ');
    const citations = text === '' ? [] : readCitations(words, sfia, isSfia, reader.version.version);
    const [only, ...more] = citations;
    const remarks = children.length === 0 ? [] : remarksBelow(children, reader, isSfia);
    if (only !== undefined && more.length === 0 && remarks !== undefined && !isCategory(words, sfia)) {
      cite([withRemarks(only, remarks)]);
      return [];
    }
    const isRead = text === '' || readText(text);
    const left = children.flatMap(readBlock);
    return isRead && left.length === 0 ? [] : [{ text: isRead ? '' : text, children: left }];
  }

  function readBlock(block: SourceBlock): SourceBlock[] {
    switch (block.kind) {
      case 'list': {
        const items = block.items.flatMap(readItem);
        return items.length === 0 ? [] : [{ ...block, items }];
      }
      case 'table': {
        const { citations, rest } = citationRows(block, sfia, true, reader.version.version);
        cite(citations);
        return rest === undefined ? [] : [rest];
      }
      default: {
        // one skill on each line
        const lines = block.text.split('\n').filter((line) => !readText(line.replace(/\\$/, '')));
        return lines.length === 0 ? [] : [{ ...block, text: lines.join('\n') }];
      }
    }
  }

  found.rest.push(...part.blocks.flatMap(readBlock));
  return found;
}

/** "Level 5", "Skills at level 5:". */
function levelAlone(text: string): number | undefined {
  const digit =
    /^(?:(?:SFIA|skills?|responsibility|all|at|of|these|are)\s+)*level\s*([1-7])(?:\s+skills?)?\s*:?$/i.exec(
      text,
    )?.[1];
  return digit === undefined ? undefined : Number(digit);
}

/** The texts below a skill, where none of them is a skill itself. */
function remarksBelow(
  children: readonly SourceBlock[],
  { frameworks, version }: Reader,
  isSfia: boolean,
): string[] | undefined {
  const texts = children.flatMap((child) =>
    child.kind === 'list'
      ? child.items.flatMap(({ text, children: below }) => (below.length === 0 ? [text] : [undefined]))
      : child.kind === 'paragraph'
        ? [child.text]
        : [undefined],
  );
  const remarks = texts.flatMap((text) => (text === undefined ? [] : [oneLine(text)]));
  if (remarks.length < texts.length) return undefined;
  return remarks.every(
    (text) => readCitations(plainWords(text), frameworks.sfia, isSfia, version.version).length === 0,
  )
    ? remarks
    : undefined;
}

function withRemarks(citation: Citation, remarks: readonly string[]): Citation {
  const plain = remarks.map((text) => text.replace(/^\(([^()]*)\)$/, '$1'));
  const conditions = plain.filter(isCondition);
  const texts = plain.filter((text) => !isCondition(text));
  return {
    ...citation,
    condition: [citation.condition, ...conditions].filter((text) => text !== '').join('; '),
    text: [citation.text, ...texts].filter((text) => text !== '').join('; '),
  };
}
