// What the checks of the catalogue share. A check returns faults, one sentence each; an empty list is good news.

/** A fault for each value that is there twice. `what` names the value, e.g. "code of SFIA 9". */
export function duplicates(values, what) {
  const repeated = values.filter((value, index) => values.indexOf(value) !== index);
  return [...new Set(repeated)].map((value) => `${what}: "${value}" is there twice.`);
}

/** A fault when `found` is not `expected`. */
export function equals(found, expected, what) {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
  return a === b ? [] : [`${what}: found ${a}, expected ${b}.`];
}

/** A fault for each value that `allowed` does not have. */
export function known(values, allowed, what) {
  const list = new Set(allowed);
  return values.filter((value) => !list.has(value)).map((value) => `${what}: "${value}" is not known.`);
}

/** A fault at the first value that is out of order. `compare` as for sorting; by default by code unit. */
export function sorted(values, what, compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0)) {
  const index = values.findIndex((value, at) => at > 0 && compare(values[at - 1], value) > 0);
  return index < 0 ? [] : [`${what}: ${JSON.stringify(values[index])} is out of order.`];
}

/** A fault for each text that is missing, or not written as one clean sentence or more. */
export function sentences(texts, what) {
  return Object.entries(texts).flatMap(([key, text]) => {
    if (typeof text !== 'string' || text.trim() === '') return [`${what} ${key}: the text is missing.`];
    if (text !== text.trim() || /\s\s|[\n\t]/.test(text))
      return [`${what} ${key}: stray spacing in "${text}".`];
    return /[.!?]$/.test(text) ? [] : [`${what} ${key}: "${text}" does not end as a sentence.`];
  });
}

/** Faults when two lists do not hold the same values, in whatever order. */
export function sameSet(found, expected, what) {
  return [
    ...known(found, expected, what),
    ...known(expected, found, what).map((fault) => fault.replace('is not known', 'is missing')),
  ];
}
