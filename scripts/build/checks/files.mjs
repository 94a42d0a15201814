const STRING_OR_SPACE = /("(?:[^"\\]|\\.)*")|\s+/g;

/**
 * Faults of one file's text: not JSON, or not what writing its content again would give. The latter finds a key that
 * is there twice, which a JSON parser passes over, and levels that are out of order.
 */
export function checkFileText(name, text) {
  let content;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return [`${name}: ${error.message}.`];
  }
  const faults = [];
  if (text.replace(STRING_OR_SPACE, '$1') !== JSON.stringify(content)) {
    faults.push(`${name}: a key is there twice, numbered keys are out of order, or a character is escaped.`);
  }
  if (/\t|\r| $/m.test(text) || !text.endsWith('}\n')) faults.push(`${name}: stray white space.`);
  return faults;
}
