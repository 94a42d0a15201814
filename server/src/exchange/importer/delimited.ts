const DELIMITERS = [',', ';', '\t', '|'];

/**
 * The rows of a table as spreadsheets write it, quotes taken off, blank rows left out. What separates the cells is
 * found out from the first line.
 */
export function delimitedRows(file: string): readonly (readonly string[])[] {
  // Excel may say itself what separates them
  const [line = '', stated] = /^sep=(.)\r?\n/.exec(file) ?? [];
  const text = file.slice(line.length);
  const delimiter = stated ?? delimiterOf(text);
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell.trim());
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (character === '"' && cell.trim() === '') {
      isQuoted = true;
      cell = '';
    } else if (character === delimiter) {
      endCell();
    } else if (character === '\n' || character === '\r') {
      endCell();
      rows.push([]);
    } else {
      cell += character;
    }
  }
  endCell();
  return rows.filter((row) => row.some((value) => value !== ''));
}

function delimiterOf(text: string): string {
  const line = /[^\r\n]+/.exec(text.replace(/"[^"]*"/g, ''))?.[0] ?? '';
  const count = (delimiter: string) => line.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}
