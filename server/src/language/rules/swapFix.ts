import type { EffectiveScalar } from '../inheritance/effective';
import type { Fix } from '../problem';

/** Lets two values of the file itself change places; none where one is inherited. */
export function swapFix(a: EffectiveScalar, b: EffectiveScalar, title: string): Fix[] {
  const [first, second] = [a.origin, b.origin];
  if (first.inherited || second.inherited || first.node === second.node) return [];
  const written = ({ document, node }: typeof first) => document.text.slice(node.start, node.end);
  return [
    {
      title,
      edits: [
        { start: first.node.start, end: first.node.end, newText: written(second) },
        { start: second.node.start, end: second.node.end, newText: written(first) },
      ],
      preferred: true,
    },
  ];
}
