// Lists that a Word document has by its styles alone, without saying which numbers or bullets they get.

interface WordElement {
  readonly type?: string;
  readonly styleName?: string | null;
  readonly numbering?: unknown;
  readonly children?: readonly WordElement[];
}

const LIST_STYLE = /^list (bullet|number)(?: ([2-5]))?$/i;

/** The document with such paragraphs as items of lists. Given and answered as the library has it. */
export function withTypedLists(element: WordElement): WordElement {
  const children = element.children?.map(withTypedLists);
  const [, kind, level = '1'] = LIST_STYLE.exec(element.styleName ?? '') ?? [];
  const numbering =
    element.type === 'paragraph' && kind !== undefined && element.numbering == null
      ? { level: String(Number(level) - 1), isOrdered: kind.toLowerCase() === 'number' }
      : element.numbering;
  return {
    ...element,
    ...(children === undefined ? {} : { children }),
    ...(numbering === undefined ? {} : { numbering }),
  };
}
