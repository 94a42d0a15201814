// The compact form of server/catalogue/language: patterns written out as plain phrases, and the names of frameworks
// in which a watched word stands. server/src/language/frameworks/language/ is its only reader.

const CHOICE = /\(([^()]*)\)/;

/** As the language server reads words: lower case, single blanks, straight apostrophes; hyphens are blanks and a slash is a word of its own. */
export function phraseKey(text) {
  return text
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .replace(/'s(?!\p{L})|'(?!\p{L})/gu, '')
    .replace(/[-\u2010\u2011]/g, ' ')
    .replace(/\//g, ' / ')
    .replace(/[^\p{L}\p{N}'/#]+/gu, ' ')
    .trim();
}

/** All phrases that a pattern stands for: `(a|b)` is a choice, `(s)` may be absent. */
export function expand(pattern) {
  const choice = CHOICE.exec(pattern);
  if (choice === null) return [pattern.replace(/\s+/g, ' ').trim()];
  const options = choice[1].includes('|') ? choice[1].split('|') : [choice[1], ''];
  const [before, after] = [pattern.slice(0, choice.index), pattern.slice(choice.index + choice[0].length)];
  return [...new Set(options.flatMap((option) => expand(before + option + after)))];
}

/** A phrase, the index of its entry (-1 for an exception) and what can stand in its place. */
function phrasesOf(list) {
  return list.flatMap(({ phrases, except = [] }, index) => [
    ...Object.entries(phrases).flatMap(([pattern, replacement]) =>
      expand(pattern).map((phrase) => [phraseKey(phrase), index, replacement]),
    ),
    ...except.flatMap(expand).map((phrase) => [phraseKey(phrase), -1, null]),
  ]);
}

/** Phrases word by word: each word leads to the words that may follow, and `""` to what the phrase means. */
function tree(phrases) {
  const root = {};
  for (const [phrase, entry, replacement] of phrases) {
    let node = root;
    for (const word of phrase.split(' ')) node = node[word] ??= {};
    node[''] = replacement === null ? entry : [entry, replacement];
  }
  return root;
}

function compactRisky({ sources, phrases }) {
  return {
    entries: phrases.map(({ concern, advice, source, severity, term, alone, mentions, unlessMentions }) => ({
      concern,
      advice,
      source: sources[source],
      severity,
      term,
      alone,
      mentions: mentions?.map(phraseKey),
      unlessMentions: unlessMentions?.map(phraseKey),
    })),
    phrases: tree(phrasesOf(phrases)),
  };
}

function compactWordsToAvoid({ phrases }) {
  return { entries: phrases.map(({ advice }) => ({ advice })), phrases: tree(phrasesOf(phrases)) };
}

/** Names that the frameworks give to skills, roles and behaviours. */
function frameworkNames({ sfia, digitalAndData, civilService }) {
  const skillNames = Object.values(sfia.versions).flatMap(({ categories }) =>
    categories.flatMap(({ subcategories }) =>
      subcategories.flatMap(({ skills }) => skills.map(({ name }) => name)),
    ),
  );
  const { families, skills, seniorSkills } = digitalAndData.framework;
  const roles = families.flatMap((family) => family.roles);
  return [
    ...skillNames,
    ...[...skills, ...seniorSkills, ...roles, ...roles.flatMap(({ levels = [] }) => levels)].map(
      ({ name }) => name,
    ),
    ...Object.keys(civilService.words.behaviours),
    ...Object.keys(civilService.words.withdrawnCompetencies),
  ];
}

/** Without the names in which no rule would find anything. */
function watchedNames(names, { wordsToAvoid, genderCoded }) {
  const avoided = new Set(phrasesOf(wordsToAvoid.phrases).flatMap(([phrase]) => phrase.split(' ')));
  const stems = [...genderCoded.masculine, ...genderCoded.feminine];
  const isWatched = (word) => avoided.has(word) || stems.some((stem) => word.startsWith(stem));
  return [...new Set(names.map(phraseKey))].filter((name) => name.split(' ').some(isWatched)).sort();
}

export function compactLanguage(catalogue) {
  const { riskyPhrases, wordsToAvoid, genderCoded } = catalogue.language;
  const { masculine, feminine, except } = genderCoded;
  return {
    risky: compactRisky(riskyPhrases),
    negations: riskyPhrases.negations,
    functionWords: riskyPhrases.functionWords,
    wordsToAvoid: compactWordsToAvoid(wordsToAvoid),
    coded: { masculine, feminine, except },
    names: tree(watchedNames(frameworkNames(catalogue), catalogue.language).map((name) => [name, -1, null])),
  };
}
