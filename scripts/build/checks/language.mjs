import { expand, phraseKey } from '../language.mjs';
import { duplicates, known, sorted } from './report.mjs';

/** What can stand in the place of a phrase in any YAML text, quoted or not. */
const REPLACEMENT = /^[\p{L}][\p{L} -]*$/u;
const CLAUSE = /^[\p{Ll}"].*[^.!?]$/u;
const STEM = /^[a-z]{3,}$/;
const SEVERITIES = ['hint', 'information'];

function checkPhrases(what, list) {
  const all = list.flatMap(({ phrases }) => Object.keys(phrases).flatMap(expand).map(phraseKey));
  const replacements = list.flatMap(({ phrases }) => Object.values(phrases).filter((text) => text !== null));
  return [
    ...duplicates(
      list.map(({ id }) => id),
      `${what}, ids`,
    ),
    ...duplicates(all, `${what}, phrases`),
    ...all.filter((phrase) => phrase === '').map(() => `${what}: a pattern allows nothing at all.`),
    ...replacements
      .filter((text) => !REPLACEMENT.test(text))
      .map((text) => `${what}: "${text}" can't be put into a text as it is.`),
  ];
}

function clauses(what, list, key) {
  return list.flatMap((entry) =>
    CLAUSE.test(entry[key] ?? '') ? [] : [`${what}, ${entry.id}: \`${key}\` is not a clause.`],
  );
}

/** Exceptions that no phrase stands in hide nothing. */
function idleExceptions(what, list) {
  return list.flatMap(({ id, phrases, except = [] }) => {
    const own = Object.keys(phrases).flatMap(expand).map(phraseKey);
    return except
      .flatMap(expand)
      .map(phraseKey)
      .filter((exception) => !own.some((phrase) => ` ${exception} `.includes(` ${phrase} `)))
      .map((exception) => `${what}, ${id}: the exception "${exception}" holds none of the phrases.`);
  });
}

function checkStems({ masculine, feminine, except }) {
  const what = 'Gender-coded words';
  const isCoded = (word) => [...masculine, ...feminine].some((stem) => word.startsWith(stem));
  return [
    ...sorted(masculine, `${what}, masculine`),
    ...sorted(feminine, `${what}, feminine`),
    ...duplicates([...masculine, ...feminine], what),
    ...[...masculine, ...feminine]
      .filter((stem) => !STEM.test(stem))
      .map((stem) => `${what}: "${stem}" is no stem.`),
    ...except
      .filter((word) => !isCoded(word))
      .map((word) => `${what}: the exception "${word}" is not coded.`),
  ];
}

/** Faults of the phrases and words that the rules on language look for. */
export function checkLanguage({ riskyPhrases, wordsToAvoid, genderCoded }) {
  const { phrases: risky, sources } = riskyPhrases;
  const severities = risky.map(({ severity }) => severity).filter((severity) => severity !== undefined);
  const cited = risky.map(({ source }) => source);
  return [
    ...checkPhrases('Risky phrases', risky),
    ...clauses('Risky phrases', risky, 'concern'),
    ...clauses('Risky phrases', risky, 'advice'),
    ...idleExceptions('Risky phrases', risky),
    ...known(cited, Object.keys(sources), 'Risky phrases, sources'),
    ...known(Object.keys(sources), cited, 'Risky phrases, sources that are cited'),
    ...known(severities, SEVERITIES, 'Risky phrases, severities'),
    ...checkPhrases('Words to avoid', wordsToAvoid.phrases),
    ...clauses('Words to avoid', wordsToAvoid.phrases, 'advice'),
    ...idleExceptions('Words to avoid', wordsToAvoid.phrases),
    ...checkStems(genderCoded),
  ];
}
