import { type Mapping, mapping, words } from '../draft/value';
import type { Reader } from '../read/reader';
import type { Need } from './citation';

const LEVEL =
  /[([]?\s*(?:(?:relevant\s+)?(?:skill\s+)?level\s*[:=–-]?\s*)?\b(awareness|working|practitioner|expert)\b(?:\s+level)?\s*[)\]]?/gi;

/** "Systems integration (practitioner)": a skill of the Government Digital and Data framework with its level. */
export function frameworkSkill(
  text: string,
  { frameworks: { digitalAndData }, note }: Reader,
): { readonly value: Mapping; readonly need: Need | undefined } | undefined {
  // the last one: a name may hold such a word itself
  for (const match of [...text.matchAll(LEVEL)].toReversed()) {
    const before = text.slice(0, match.index);
    const after = bare(text.slice(match.index + match[0].length));
    const asked = /^\(?(essential|desirable)\)?$/i.exec(after)?.[1]?.toLowerCase();
    const [first = '', second = ''] = /^(.*?)[.:]\s+(.*)$/.exec(bare(before))?.slice(1) ?? [];
    const whole = digitalAndData.skill(bare(before));
    const skill = whole ?? digitalAndData.skill(first);
    if (skill === undefined) continue;
    const said = [whole === undefined ? second : '', asked === undefined ? after : ''].filter(
      (part) => part !== '',
    );
    return {
      need: asked === 'essential' || asked === 'desirable' ? asked : undefined,
      value: mapping(
        {
          skill: words(skill.name),
          level: words((match[1] ?? '').toLowerCase()),
          text: said.length === 0 ? undefined : words(said.join(' ')),
        },
        [note('mapped', text, `skills, ${skill.name}`)],
      ),
    };
  }
  return undefined;
}

function bare(text: string): string {
  return text.trim().replace(/^[\s,;:|/–—-]+|[\s,;:|/–—(-]+$/g, '');
}
