import type {
  Frameworks,
  Sfia,
  SfiaLevel,
  SfiaSkill,
  SfiaVersion,
  WorkbookLevel,
} from '../../frameworks/types';
import { bullets, escapeMarkdown, paragraphs } from './markdown';
import { capitalised, levelsPhrase } from './phrases';
import { headed, levelWords, officialWords, sources, type Words } from './sfiaText';

/** "Level 5, Ensure, advise". */
export function levelHeading(level: number, sfia: Sfia): string {
  const phrase = sfia.genericLevel(level)?.guidingPhrase;
  return phrase === undefined ? `Level ${level}` : `Level ${level}, ${escapeMarkdown(phrase)}`;
}

/** "SFIA 9 defines PBMG at levels 2 to 5, not 6." */
export function undefinedLevel({ code, levels }: SfiaSkill, level: number, version: SfiaVersion): string {
  return `SFIA ${version} defines ${code} at ${levelsPhrase(levels)}, not ${level}.`;
}

/**
 * What a SFIA level means, as Markdown: for the skill of that code, then in general. `undefined` for a number that
 * is no SFIA level.
 */
export function explainSfiaLevel(
  code: string | undefined,
  level: number,
  version: SfiaVersion,
  { sfia }: Frameworks,
): string | undefined {
  const generic = sfia.genericLevel(level);
  if (generic === undefined) return undefined;
  const ofSkill = code === undefined ? undefined : levelOfSkill(code, level, version, sfia);
  const general = inGeneral(generic, sfia.licensed.level(level, version));
  return paragraphs(
    `**${levelHeading(level, sfia)}**`,
    ofSkill?.sentence,
    // each part says whose words it is made of, unless both are the same
    ofSkill?.words?.official === general.official ? undefined : sources([ofSkill?.words], version),
    general.text,
    sources([general], version),
  );
}

/** What there is to say of a skill at a level, and the words in that, if any. */
interface OfSkill {
  readonly sentence: string | undefined;
  readonly words?: Words | undefined;
}

function levelOfSkill(code: string, level: number, version: SfiaVersion, sfia: Sfia): OfSkill | undefined {
  const history = sfia.history(code);
  if (history === undefined) return undefined;
  const skill = history.skills.get(version);
  if (skill === undefined) return { sentence: `SFIA ${version} doesn't have the skill ${code}.` };
  if (!skill.levels.includes(level)) return { sentence: undefinedLevel(skill, level, version) };
  const heading = `${escapeMarkdown(skill.name)} (${code})`;
  const words = levelWords(sfia, history, level, version);
  if (words !== undefined) return { sentence: headed(heading, words), words };
  const withheld = sfia.withheld(code, version);
  return { sentence: withheld && `**${heading}:** ${withheld}` };
}

const ATTRIBUTES = ['autonomy', 'influence', 'complexity', 'knowledge'] as const;

/** The level whatever the skill: in the Foundation's words where the workbook has any, else in this project's. */
function inGeneral(generic: SfiaLevel, licensed: WorkbookLevel | undefined): Words {
  const essence = officialWords(licensed?.essence);
  const attributes = ATTRIBUTES.flatMap((name) => {
    const text = licensed === undefined ? generic[name] : licensed.attributes[name];
    return text === undefined || text === '' ? [] : [`**${capitalised(name)}:** ${escapeMarkdown(text)}`];
  });
  if (licensed === undefined) {
    return {
      text: paragraphs(`**In general:** ${escapeMarkdown(generic.essence)}`, bullets(attributes)),
      official: false,
    };
  }
  const heading = essence === undefined ? '**In general:**' : headed('In general', essence);
  return { text: paragraphs(heading, bullets(attributes)), official: true };
}
