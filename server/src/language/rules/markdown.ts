import type { Problem } from '../problem';
import type { Prose } from './markdown/prose';
import { rawHtmlProblems } from './markdown/rawHtml';
import { spotsIn } from './markdown/spots';
import { unsafeLinkProblems } from './markdown/unsafeLink';
import { ownTexts } from './ownTexts';
import type { RuleGroup, RuleInput } from './ruleGroup';
import { rulesOf } from './ruleList';

/** Markdown that the printed page has no place for. */
export const markdownRules: RuleGroup = { rules: rulesOf('markdown'), check };

function check({ document, context }: RuleInput): Problem[] {
  if (document.kind !== 'role') return [];
  return ownTexts(document, context).flatMap(({ node, shape }) => {
    const isProse = shape.text === 'line' || shape.text === 'markdown';
    if (!isProse || !mayHoldSpots(node.text)) return [];
    const inline = shape.text === 'line' && !node.text.trimEnd().includes('\n');
    const prose: Prose = { document, node, spots: spotsIn(node.text, inline) };
    return [...rawHtmlProblems(prose), ...unsafeLinkProblems(prose)];
  });
}

/** Most texts need no parser of Markdown to tell. */
function mayHoldSpots(text: string): boolean {
  return text.includes('<') || text.includes('](');
}
