import { entryAt, itemsOf } from '../inheritance/data';
import type { EffectiveValue } from '../inheritance/effective';
import type { AdvertInput } from './input';
import { labelFor } from './labels';
import type { Posting, PostingPay, PostingPlace, ScoredItem } from './model';
import { isTrue, plainText, scalarsOf } from './read';

/** The post and its campaign as other programs want them: words of the role file, not of the page. */
export function posting({ root }: AdvertInput): Posting {
  const post = entryAt(root, 'post');
  const application = entryAt(root, 'application');
  return {
    reference: plainText(entryAt(post, 'reference')),
    opens: plainText(entryAt(application, 'opens')),
    closes: plainText(entryAt(application, 'closes')),
    applyUrl: plainText(entryAt(application, 'applyUrl')),
    contractTypes: texts(entryAt(post, 'contract', 'type')),
    workingPatterns: texts(entryAt(post, 'workingPatterns')),
    hours: plainText(entryAt(post, 'hours')),
    positions: number(entryAt(post, 'positions')),
    pay: pay(entryAt(post, 'salary')),
    places: itemsOf(entryAt(post, 'locations')).map(place),
  };
}

function texts(value: EffectiveValue | undefined): readonly string[] {
  return scalarsOf(value).map(({ text }) => text.trim());
}

function number(value: EffectiveValue | undefined): number | undefined {
  return value?.kind === 'scalar' && typeof value.value === 'number' ? value.value : undefined;
}

/** From the lowest amount of all bands to the highest. */
function pay(salary: EffectiveValue | undefined): PostingPay | undefined {
  const ranges = [salary, ...itemsOf(entryAt(salary, 'bands'))];
  const amounts = ranges
    .flatMap((range) => [number(entryAt(range, 'min')), number(entryAt(range, 'max'))])
    .filter((amount) => amount !== undefined);
  if (amounts.length === 0) return undefined;
  return {
    min: Math.min(...amounts),
    max: Math.max(...amounts),
    currency: plainText(entryAt(salary, 'currency')) || 'GBP',
    per: plainText(entryAt(salary, 'per')) || 'year',
  };
}

function place(value: EffectiveValue): PostingPlace {
  const text = (key: string) => plainText(entryAt(value, key));
  return {
    name: value.kind === 'mapping' ? text('name') : plainText(value),
    street: text('street'),
    locality: text('locality'),
    region: text('region'),
    postcode: text('postcode'),
    country: text('country') || 'GB',
    remote: isTrue(entryAt(value, 'remote')),
  };
}

/** What a panel scores: criteria, behaviours and skills, essential before desirable. */
export function scoredItems(input: AdvertInput): readonly ScoredItem[] {
  const { root } = input;
  const lists = (holder: EffectiveValue | undefined) =>
    (['essential', 'desirable'] as const).map((kind) => ({ kind, list: entryAt(holder, kind) }));
  const criteria = lists(entryAt(root, 'criteria')).flatMap(({ kind, list }) =>
    leaves(list).flatMap((item) => scored(item, 'criterion', kind, plainText(entryAt(item, 'text')), input)),
  );
  const behaviours = itemsOf(entryAt(root, 'behaviours')).flatMap((item) =>
    scored(item, 'behaviour', 'essential', plainText(entryAt(item, 'name')), input),
  );
  const frameworks = entryAt(root, 'skills');
  const skills = (frameworks?.kind === 'mapping' ? [...frameworks.entries] : []).flatMap(([id, given]) =>
    lists(given).flatMap(({ kind, list }) =>
      itemsOf(list).flatMap((item) => scored(item, 'skill', kind, skillName(id, item, input), input)),
    ),
  );
  return [...criteria, ...behaviours, ...skills];
}

/** The items of a list, those of its groups in their place. */
function leaves(list: EffectiveValue | undefined): readonly EffectiveValue[] {
  return itemsOf(list).flatMap((item) => {
    const inner = entryAt(item, 'items');
    return inner === undefined ? [item] : itemsOf(inner);
  });
}

function skillName(
  framework: string,
  item: EffectiveValue,
  { frameworks, sfiaVersion }: AdvertInput,
): string {
  const code = plainText(entryAt(item, 'skill'));
  if (framework !== 'sfia') return code;
  const name = plainText(entryAt(item, 'name')) || frameworks.sfia.skill(code, sfiaVersion)?.name;
  return name === undefined ? code : `${name} (${code})`;
}

function scored(
  item: EffectiveValue,
  kind: ScoredItem['kind'],
  need: ScoredItem['need'],
  named: string,
  { frameworks, labels }: AdvertInput,
): readonly ScoredItem[] {
  const text = item.kind === 'mapping' ? named : plainText(item);
  if (text === '') return [];
  const stages = texts(entryAt(item, 'stages')).map(
    (id) =>
      labelFor(labels.values, id) ??
      frameworks.civilService.stages.find((stage) => stage.id === id)?.name ??
      id,
  );
  return [{ kind, need, text, level: plainText(entryAt(item, 'level')), stages }];
}
