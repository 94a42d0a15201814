// Makes the compact catalogue that the running product loads from the readable one in server/catalogue.
// server/src/language/frameworks/compact.ts describes the compact form and is its only reader.
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compactLanguage } from './language.mjs';

const VERSIONS = [6, 7, 8, 9];
const LEVELS_FROM = ['several-sources', 'confirmed', 'consistent', 'single-source'];

/** Everything that server/catalogue states, parsed. The checker reads the same. */
export function readCatalogue(root) {
  const read = (file) => JSON.parse(readFileSync(path.join(root, 'server/catalogue', file), 'utf8'));
  return {
    sfia: {
      versions: Object.fromEntries(VERSIONS.map((version) => [version, read(`sfia/sfia-${version}.json`)])),
      changes: read('sfia/changes.json'),
      levels: read('sfia/levels.json'),
      words: read('sfia/words.json'),
    },
    digitalAndData: {
      framework: read('digital-and-data/framework.json'),
      words: read('digital-and-data/words.json'),
    },
    civilService: {
      words: read('civil-service/words.json'),
      recruitment: read('civil-service/recruitment.json'),
      withdrawnLinks: read('civil-service/withdrawn-links.json'),
    },
    language: {
      riskyPhrases: read('language/risky-phrases.json'),
      wordsToAvoid: read('language/words-to-avoid.json'),
      genderCoded: read('language/gender-coded.json'),
    },
  };
}

function compactSfiaVersion({ categories }) {
  const skill = ({ code, name, levels, levelsFrom = 'several-sources' }) => {
    const from = LEVELS_FROM.indexOf(levelsFrom);
    return from === 0 ? [code, name, levels.join('')] : [code, name, levels.join(''), from];
  };
  return categories.map((category) => [
    category.name,
    category.subcategories.map((subcategory) => [subcategory.name, subcategory.skills.map(skill)]),
  ]);
}

/** Names, levels and groups are left out: a record points at the skill in both versions, which have them. */
function compactChange({ from, code, kind, replacedBy, successors, basis, note, spellingOnly }) {
  const extra = {
    successors: replacedBy ?? successors,
    basis: basis ?? (successors ? 'official' : undefined),
    note,
    spellingOnly,
  };
  const hasExtra = Object.values(extra).some((value) => value !== undefined);
  return hasExtra ? [from, code, kind, extra] : [from, code, kind];
}

export function compactSfia({ versions, changes, levels, words }) {
  return {
    versions: Object.fromEntries(VERSIONS.map((version) => [version, compactSfiaVersion(versions[version])])),
    changes: changes.changes.map(compactChange),
    drift: changes.scopeDrift.map(({ code, since, note }) => [code, since, note]),
    levels: levels.levels,
    words: Object.fromEntries(
      Object.entries(words.skills).map(([code, { summary, levels: texts }]) => [code, [summary, texts]]),
    ),
    links: {
      skill: versions[9].urlPatterns.skillByCode,
      skillIn7: versions[7].urlPatterns.skillPage,
      skillsIn6: versions[6].urlPatterns.skillsList,
      all: versions[9].urlPatterns.directory,
    },
  };
}

export function compactDigitalAndData({ framework, words }) {
  const skillIndex = new Map(framework.skills.map(({ name }, index) => [name, index]));
  const skillLevels = framework.skillLevels;
  const { host, role, roleLevel, skill, skills } = framework.urls;
  const withdrawn = framework.urls.withdrawn.map(({ address }) => address);
  const values = (list) => framework[list].map(({ id, name }) => [id, name, words[list][id]]);
  const seniorIndex = new Map(framework.seniorSkills.map(({ name }, index) => [name, index]));
  const compactLevel = ({ id, name, grades = [], skills }) => [
    id,
    name,
    grades.join(' '),
    // skill and level in one number
    Object.entries(skills).map(
      ([name, at]) => skillIndex.get(name) * skillLevels.length + skillLevels.indexOf(at),
    ),
  ];
  const compactRole = ({ id, name, levels = [], skills = [] }) => [
    id,
    name,
    words.roles[id],
    levels.map(compactLevel),
    skills.map((name) => seniorIndex.get(name)),
  ];
  return {
    asOf: framework.asOf,
    gradesAsOf: framework.gradesAsOf,
    urls: { host, role, roleLevel, skill, skills, withdrawn },
    skillLevels: skillLevels.map((id) => [id, words.skillLevels[id]]),
    skills: values('skills'),
    seniorSkills: values('seniorSkills'),
    families: framework.families.map(({ name, roles }) => [name, roles.map(compactRole)]),
  };
}

const VALUE_LISTS = [
  'grades',
  'clearances',
  'contractTypes',
  'workingPatterns',
  'approaches',
  'criminalRecordChecks',
  'stages',
];
const NAME_LISTS = ['behaviours', 'successProfileElements', 'withdrawnCompetencies'];

/** Where a withdrawn page is to be looked for now: an address, or a role level of the Capability Framework. */
function addressNow({ to, role, level }, { host, roleLevel }) {
  return to ?? host + roleLevel.replace('{roleId}', role).replace('{levelId}', level);
}

export function compactCivilService({ words, recruitment, withdrawnLinks }, frameworkUrls) {
  const values = (list) =>
    Object.entries(words[list]).map(([id, { name, explanation }]) => [id, name, explanation]);
  const names = (list) => Object.entries(words[list]);
  const { clusters, successor } = recruitment.competencyFramework;
  return {
    ...Object.fromEntries(VALUE_LISTS.map((list) => [list, values(list)])),
    ...Object.fromEntries(NAME_LISTS.map((list) => [list, names(list)])),
    gradeAliases: recruitment.grades.list.map(({ code, name, aliases = [] }) => [code, name, ...aliases]),
    clusters: Object.entries(clusters),
    successors: successor,
    withdrawnPages: withdrawnLinks.pages.map((page) => [
      page.from,
      addressNow(page, frameworkUrls),
      page.name,
      page.message,
    ]),
  };
}

const OUTPUTS = {
  'sfia.catalogue.json': (catalogue) => compactSfia(catalogue.sfia),
  'digital-and-data.catalogue.json': (catalogue) => compactDigitalAndData(catalogue.digitalAndData),
  'civil-service.catalogue.json': ({ civilService, digitalAndData }) =>
    compactCivilService(civilService, digitalAndData.framework.urls),
  'language.catalogue.json': compactLanguage,
};

function inputFiles(root) {
  const folder = path.join(root, 'server/catalogue');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.json'),
  );
  const makers = ['catalogue.mjs', 'language.mjs'].map((file) => path.join(root, 'scripts/build', file));
  return [...makers, ...files.map((file) => path.join(folder, file))];
}

function modified(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY;
}

/** Writes the compact files into `outdir`, or nothing where they are newer than everything they are made of. */
export function buildCatalogue(root, outdir) {
  const outputs = Object.keys(OUTPUTS).map((name) => path.join(outdir, name));
  const newestInput = Math.max(...inputFiles(root).map(modified));
  if (outputs.every((file) => modified(file) > newestInput)) return;
  const catalogue = readCatalogue(root);
  mkdirSync(outdir, { recursive: true });
  for (const [name, compact] of Object.entries(OUTPUTS)) {
    const file = path.join(outdir, name);
    // two builds may run at once: neither may see half a file
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(compact(catalogue)));
    renameSync(draft, file);
  }
}
