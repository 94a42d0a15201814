import type { Problem } from '../problem';
import { genderCoded } from './language/genderCoded';
import { longSentences } from './language/longSentence';
import { passagesOf } from './language/passages';
import { riskyPhrases, wordsToAvoid } from './language/phrases';
import type { RuleGroup, RuleInput } from './ruleGroup';
import { rulesOf } from './ruleList';

/** The wording of what the file says itself, in English. */
export const languageRules: RuleGroup = { rules: rulesOf('language'), check };

function check({ document, context }: RuleInput): Problem[] {
  const passages = passagesOf(document, context);
  return [
    ...passages.flatMap((passage) => [
      ...riskyPhrases(passage, document),
      ...wordsToAvoid(passage, document),
      ...longSentences(passage),
    ]),
    ...genderCoded(passages, document),
  ];
}
