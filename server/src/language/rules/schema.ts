import type { ErrorObject } from 'ajv';
import { isBlank, pairOf, type RoleNode } from '../parse/node';
import { plainValue } from '../parse/value';
import type { Problem } from '../problem';
import { collectionsBelow, rangeOfValue, rootSpot, type Spot, spotAtPointer } from '../schema/spot';
import { foundKind } from '../schema/words';
import { isRemoval } from './removal';
import type { RuleGroup, RuleInput } from './ruleGroup';
import { rulesOf } from './ruleList';
import { notAllowed, outOfBounds, wrongFormat } from './schema/badValue';
import { blankProblem, type MissingKey, missingKeyProblem, wantedKeys } from './schema/missingKey';
import { followsFromYaml, missesForYaml } from './schema/silence';
import { misplacedKey, type UnknownKey, unknownKey } from './schema/unknownKey';
import { wrongType } from './schema/wrongType';

/** What the JSON Schema finds, said in sentences, and the keys that the schema can't ask for by itself. */
export const schemaRules: RuleGroup = { rules: rulesOf('schema'), check };

interface Located {
  readonly error: ErrorObject;
  readonly spot: Spot;
}

function* check({ document, context, validate }: RuleInput): Generator<Problem> {
  const root = rootSpot(document, context.shape);
  if (root.node !== undefined && root.node.kind !== 'mapping' && !isBlank(root.node)) {
    yield* [wrongRoot(root, root.node, document)].filter((problem) => !followsFromYaml(problem, document));
    return;
  }
  const { value, limitReached } = plainValue(document);
  validate(value);
  const located = (validate.errors ?? []).flatMap((error) => {
    const spot = spotAtPointer(root, error.instancePath);
    return spot === undefined ? [] : [{ error, spot }];
  });
  const unknown = unknownKeys(located, document);
  const misplaced = misplacedKeys(located);
  const missing = missingKeys(root, located, document).filter(
    ({ spot, key }) =>
      !limitReached &&
      !missesForYaml(spot.node, document) &&
      !misplaced.has(spot.node) &&
      !unknown.some(({ mapping, means }) => mapping === spot.node && means === key),
  );
  const problems = [
    ...unknown.map(({ problem }) => problem),
    ...[...misplaced.values()].flatMap((group) => misplacedProblems(group, document)),
    ...missing.map((one) => missingKeyProblem(one, document)),
    ...badValues(located, { document, context, validate }),
  ];
  yield* problems.filter((problem) => !followsFromYaml(problem, document));
}

function wrongRoot(root: Spot, node: RoleNode, document: RuleInput['document']): Problem {
  return {
    code: 'schema/type',
    message: `This file should hold keys with values, such as \`${root.shape?.keys[0]}: …\`, not ${foundKind(node)}.`,
    ...rangeOfValue(root, document),
  };
}

function unknownKeys(located: readonly Located[], document: RuleInput['document']): UnknownKey[] {
  return located.flatMap(({ error, spot }) => {
    if (error.keyword !== 'additionalProperties' || spot.node?.kind !== 'mapping') return [];
    const pair = pairOf(spot.node, String(error.params.additionalProperty));
    return pair === undefined ? [] : [unknownKey(spot, spot.node, pair, document)];
  });
}

/** The keys that a mapping may not have together with its others, by mapping. */
function misplacedKeys(located: readonly Located[]): Map<RoleNode | undefined, Spot[]> {
  const groups = new Map<RoleNode | undefined, Spot[]>();
  for (const { error, spot } of located) {
    if (error.keyword !== 'false schema') continue;
    groups.set(spot.holder?.node, [...(groups.get(spot.holder?.node) ?? []), spot]);
  }
  return groups;
}

function misplacedProblems(group: readonly Spot[], document: RuleInput['document']): Problem[] {
  const keys = group.map(({ pair }) => pair?.key.text);
  return group.flatMap((spot) => {
    const mapping = spot.holder?.node;
    const all = mapping?.kind === 'mapping' ? mapping.pairs.map(({ key }) => key.text) : [];
    return (
      misplacedKey(
        spot,
        all.filter((key) => !keys.includes(key)),
        document,
      ) ?? []
    );
  });
}

function missingKeys(root: Spot, located: readonly Located[], document: RuleInput['document']): MissingKey[] {
  const found = new Map<RoleNode | undefined, Map<string, MissingKey>>();
  const add = (spot: Spot, key: string) => {
    const keys = found.get(spot.node) ?? new Map<string, MissingKey>();
    if (!keys.has(key)) found.set(spot.node, keys.set(key, { spot, key }));
  };
  if (isBlank(root.node)) for (const key of wantedKeys(root, document)) add(root, key);
  for (const spot of collectionsBelow(root)) {
    if (spot.node?.kind !== 'mapping' || isRemoval(spot.node)) continue;
    for (const key of wantedKeys(spot, document)) {
      if (pairOf(spot.node, key) === undefined) add(spot, key);
    }
  }
  for (const { error, spot } of located) {
    if (error.keyword === 'required') add(spot, String(error.params.missingProperty));
  }
  return [...found.values()].flatMap((keys) => [...keys.values()]);
}

/** Keywords that are read elsewhere, or only say that another one failed. */
const ELSEWHERE = new Set(['additionalProperties', 'required', 'false schema', 'if', 'propertyNames']);

/** One problem for each value, whatever number of keywords it fails. */
function badValues(located: readonly Located[], input: RuleInput): Problem[] {
  const byValue = new Map<RoleNode | Spot['pair'] | Spot['item'], Located[]>();
  for (const one of located) {
    const { node, pair, item } = one.spot;
    const at = node ?? pair ?? item;
    if (!ELSEWHERE.has(one.error.keyword)) byValue.set(at, [...(byValue.get(at) ?? []), one]);
  }
  return [...byValue.values()].flatMap((group) => badValue(group, input) ?? []);
}

function badValue(group: readonly Located[], input: RuleInput): Problem | undefined {
  const { document, context } = input;
  const [first] = group;
  if (first === undefined) return undefined;
  const { spot } = first;
  const { node, shape, holder } = spot;
  const fails = (keyword: string) => group.some(({ error }) => error.keyword === keyword);
  if (isBlank(node)) {
    const removal = holder?.node?.kind === 'mapping' && isRemoval(holder.node);
    const findsItem = spot.pair?.key.text === holder?.holder?.shape?.mergeKey;
    return removal && !findsItem ? undefined : blankProblem(spot, document);
  }
  if (node?.kind === 'scalar' && shape?.enum !== undefined && (fails('enum') || fails('type'))) {
    const allowed = shape.enum;
    const misquoted =
      fails('type') && allowed.some((one) => typeof one !== 'string' && String(one) === node.text);
    return misquoted ? wrongType(spot, input) : notAllowed(spot, node, allowed, document, context.frameworks);
  }
  if (fails('type')) return wrongType(spot, input);
  if (node?.kind === 'scalar' && (fails('format') || fails('pattern')))
    return wrongFormat(spot, node, document);
  return outOfBounds(spot, first.error, document);
}
