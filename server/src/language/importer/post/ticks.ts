// Choices of which some are ticked: "☑ Full-time ☐ Part-time".

const BOX = /[☐□☑☒]/u;
const TICKED = /[☑☒]/u;

/** The words that are ticked, a line for each; a text without boxes as it is, `undefined` where nobody can tell. */
export function tickedWords(text: string): string | undefined {
  if (!BOX.test(text)) return text;
  const shown = text.trim();
  const isBefore = BOX.test(shown.charAt(0));
  // a box at both ends may belong to what is before or behind it
  if (isBefore === BOX.test(shown.charAt(shown.length - 1))) return undefined;
  const choices = shown
    .split(isBefore ? /(?=[☐□☑☒])/u : /(?<=[☐□☑☒])/u)
    .filter((choice) => TICKED.test(choice))
    .map((choice) => choice.replace(/[☑☒]/gu, '').replace(/^[\s,;/]+|[\s,;/]+$/g, ''))
    .filter((choice) => choice !== '');
  return choices.length === 0 ? undefined : choices.join('\n');
}
