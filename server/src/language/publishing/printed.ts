import type { EffectiveRole, EffectiveScalar, EffectiveValue } from '../inheritance/effective';
import type { Path } from '../parse/node';
import type { Shape } from '../schema/shape';

/** A text that the advert prints, its own or inherited. */
export interface PrintedText {
  readonly value: EffectiveScalar;
  /** Where it stands in the effective role. */
  readonly path: Path;
}

/** Say what the file is; nobody reads them on the page. */
const NEVER_PRINTED = new Set(['kind', 'extends', 'language', 'translationOf', 'record']);

/** Every text of the effective role at a place that the format knows, apart from what is only about the file. */
export function printedTexts({ root }: EffectiveRole, roleShape: Shape): PrintedText[] {
  const texts: PrintedText[] = [];
  const visit = (value: EffectiveValue, shape: Shape | undefined, path: Path): void => {
    if (shape === undefined) return;
    if (value.kind === 'scalar') {
      if (typeof value.value === 'string') texts.push({ value, path });
    } else if (value.kind === 'list') {
      value.items.forEach((item, index) => {
        visit(item, shape.item(), [...path, index]);
      });
    } else {
      for (const [key, entry] of value.entries) visit(entry, shape.key(key), [...path, key]);
    }
  };
  for (const [key, value] of root?.entries ?? []) {
    const isPrinted = !NEVER_PRINTED.has(key) && !key.startsWith('x-');
    if (isPrinted) visit(value, roleShape.key(key), [key]);
  }
  return texts;
}
