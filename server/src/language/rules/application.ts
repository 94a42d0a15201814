import { entryAt } from '../inheritance/data';
import type { EffectiveScalar, EffectiveValue } from '../inheritance/effective';
import type { Problem } from '../problem';
import { localDateTime } from '../schema/formats';
import type { RuleGroup, RuleInput } from './ruleGroup';
import { rulesOf } from './ruleList';
import { swapFix } from './swapFix';

/** The dates of an application against one another. */
export const applicationRules: RuleGroup = { rules: rulesOf('application'), check };

/** `application/closes-before-opens`. Neither date is ever inherited, so both stand in the file itself. */
function check({ context }: RuleInput): Problem[] {
  const application = entryAt(context.effective?.root, 'application');
  const [opens, closes] = [entryAt(application, 'opens'), entryAt(application, 'closes')];
  // a bare date is the start of the day that it opens, and the end of the day that it closes
  if (!isDate(opens) || !isDate(closes)) return [];
  if (withTime(opens.text, '00:00') <= withTime(closes.text, '24:00')) return [];
  const { start, end } = closes.origin.node;
  return [
    {
      code: 'application/closes-before-opens',
      message: `The closing date, ${closes.text}, lies before the opening date, ${opens.text}.`,
      start,
      end,
      fixes: () => swapFix(opens, closes, 'Swap the two dates'),
      related: [
        {
          uri: opens.origin.document.uri,
          range: opens.origin.document.rangeOf(opens.origin.node),
          message: 'It opens here.',
        },
      ],
    },
  ];
}

function isDate(value: EffectiveValue | undefined): value is EffectiveScalar {
  return value?.kind === 'scalar' && localDateTime(value.text);
}

/** Dates as text sort as they follow one another. */
function withTime(date: string, time: string): string {
  return date.includes('T') ? date : `${date}T${time}`;
}
