import { comesFromOneParent, placeToShow } from '../../inheritance/blame';
import { entryAt, itemsOf } from '../../inheritance/data';
import type { EffectiveRole, EffectiveScalar, EffectiveValue } from '../../inheritance/effective';
import type { Problem } from '../../problem';
import { swapFix } from '../swapFix';

/** `post/salary-range`: a range, of the salary itself or of a band, whose lower end is above its upper one. */
export function salaryProblems(effective: EffectiveRole): Problem[] {
  const salary = entryAt(effective.root, 'post', 'salary');
  return [salary, ...itemsOf(entryAt(salary, 'bands'))].flatMap((range) => rangeProblem(range, effective));
}

function rangeProblem(range: EffectiveValue | undefined, effective: EffectiveRole): Problem[] {
  const [min, max] = [entryAt(range, 'min'), entryAt(range, 'max')];
  if (!isAmount(min) || !isAmount(max) || min.value <= max.value) return [];
  if (comesFromOneParent(effective, [min, max])) return [];
  const wrong = min.origin.inherited ? max : min;
  const side = wrong === min ? 'above the highest' : 'below the lowest';
  const [written, other] = wrong === min ? [min, max] : [max, min];
  return [
    {
      code: 'post/salary-range',
      message: `The ${wrong === min ? 'lowest' : 'highest'} pay, ${written.text}, is ${side}, ${other.text}.`,
      ...placeToShow(effective, wrong),
      fixes: () => swapFix(min, max, `Swap ${min.text} and ${max.text}`),
    },
  ];
}

function isAmount(value: EffectiveValue | undefined): value is EffectiveScalar & { readonly value: number } {
  return value?.kind === 'scalar' && typeof value.value === 'number';
}
