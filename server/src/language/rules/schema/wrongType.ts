import type { ScalarNode } from '../../parse/node';
import { quoted } from '../../parse/quote';
import type { Fix, OffsetEdit, Problem } from '../../problem';
import { type Repair, readBoolean, readNumber } from '../../schema/repairs';
import type { Shape } from '../../schema/shape';
import { capitalised, nameOf, rangeOfValue, type Spot } from '../../schema/spot';
import { code, expectedKinds, foundKind } from '../../schema/words';
import type { RuleInput } from '../ruleGroup';
import { structuredSkill } from '../skillText';
import { restructureFixes } from './restructure';

/** A value of the wrong kind. `spot.node` is there: blanks are the business of missing keys. */
export function wrongType(spot: Spot, { document, context }: RuleInput): Problem | undefined {
  const { node, shape } = spot;
  if (node === undefined || shape === undefined) return undefined;
  const name = capitalised(nameOf(spot, document));
  const found =
    node.kind === 'scalar' && node.style !== 'plain' && takesNumber(shape)
      ? quotedText(node)
      : foundKind(node);
  return {
    code: 'schema/type',
    message: `${name} needs ${expectation(shape)}, not ${found}.`,
    ...rangeOfValue(spot, document),
    fixes: () => {
      const skill = structuredSkill(node, spot.path, document, context);
      if (skill !== undefined) return [skillFix(skill)];
      return [
        ...(node.kind === 'scalar' ? scalarFixes(shape, node) : []),
        ...restructureFixes(spot, document),
      ];
    },
  };
}

/** "Programming (PROG) – level 5" in a list of skills. */
function skillFix(edit: OffsetEdit): Fix {
  return { title: 'Make it a skill with its level', edits: [edit], preferred: true, unambiguous: true };
}

function expectation(shape: Shape): string {
  const example = shape.examples.find((one) => typeof one === 'string');
  if (shape.format === undefined || typeof example !== 'string') return expectedKinds(shape);
  return `text such as ${code(example)}`;
}

function quotedText(node: ScalarNode): string {
  return readNumber(node.text, false) === undefined
    ? foundKind(node)
    : `the text ${code(node.text)} in quotes`;
}

function takesNumber({ types }: Shape): boolean {
  return types.has('number') || types.has('integer');
}

/** `67,000` as 67000, `yes` as true, `true` as "true". */
function scalarFixes(shape: Shape, node: ScalarNode): Fix[] {
  const { types } = shape;
  const fixes: Fix[] = [];
  const add = (repair: Repair | undefined) => {
    if (repair === undefined) return;
    const title = `Write ${code(repair.text)}`;
    const edits = [{ start: node.start, end: node.end, newText: repair.text }];
    fixes.push({ title, edits, preferred: true, unambiguous: repair.certain });
  };
  if (takesNumber(shape) && typeof node.value === 'string') add(readNumber(node.text, !types.has('number')));
  if (types.has('boolean') && typeof node.value !== 'boolean') add(readBoolean(node.text));
  if (types.has('string') && shape.enum === undefined && shape.format === undefined) {
    const edits = [{ start: node.start, end: node.end, newText: quoted(node.text) }];
    fixes.push({ title: 'Put it in quotes', edits, preferred: true, unambiguous: true });
  }
  return fixes;
}
