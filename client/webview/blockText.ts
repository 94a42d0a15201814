/** A block as plain text: list items with dashes or numbers, rows as `label: value`, a blank line between paragraphs. */
export function blockText(block: HTMLElement): string {
  return textOf(block).join('\n\n').trim();
}

const CLOSE = new Set(['UL', 'OL', 'TBODY', 'THEAD', 'TABLE']);
const INLINE = new Set(['A', 'CODE', 'EM', 'IMG', 'SPAN', 'STRONG']);

/** The paragraphs of an element; the items of a list and the rows of a table are one. */
function textOf(element: Element): string[] {
  if (element.tagName === 'TR') return [[...element.children].map(line).join(': ')];
  if (element.tagName === 'PRE') return [element.textContent?.trimEnd() ?? ''];
  if (CLOSE.has(element.tagName)) {
    const isNumbered = element.tagName === 'OL';
    const items = [...element.children].map((child, index) => {
      const text = textOf(child).join('\n');
      if (child.tagName !== 'LI' || child.classList.contains('group')) return text;
      return `${isNumbered ? `${index + 1}.` : '-'} ${text.replaceAll('\n', '\n  ')}`;
    });
    return [items.join('\n')];
  }
  const paragraphs: string[] = [];
  let words = '';
  const flush = () => {
    if (words.trim() !== '') paragraphs.push(words.replace(/\s+/g, ' ').trim());
    words = '';
  };
  for (const child of element.childNodes) {
    if (!(child instanceof Element)) words += child.textContent ?? '';
    else if (child.tagName === 'BR') words += ' ';
    else if (INLINE.has(child.tagName)) words += child.getAttribute('alt') ?? child.textContent ?? '';
    else {
      flush();
      paragraphs.push(...textOf(child));
    }
  }
  flush();
  return paragraphs;
}

/** A cell on one line. */
function line(cell: Element): string {
  const items = [...cell.querySelectorAll('li')].map((item) => item.textContent ?? '');
  const text = items.length > 0 ? items.join(', ') : (cell.textContent ?? '');
  return text.replace(/\s+/g, ' ').trim();
}
