import type { WrittenDate } from './dates';
import type { Labels } from './labels';

const MONTHS = 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(
  ' ',
);
const WEEKDAYS = [
  'dydd Sul',
  'dydd Llun',
  'dydd Mawrth',
  'dydd Mercher',
  'dydd Iau',
  'dydd Gwener',
  'dydd Sadwrn',
];

function day({ weekday, day, month, year }: WrittenDate): string {
  return `${WEEKDAYS[weekday]} ${day} ${MONTHS[month - 1]} ${year}`;
}

/** "am 11:55pm": Welsh public bodies write the clock as English ones do. */
function clock({ hour, minute }: { readonly hour: number; readonly minute: number }): string {
  if (hour === 12 && minute === 0) return 'hanner dydd';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? 'yb' : 'yh'}`;
}

function whenOf(date: WrittenDate | string): string {
  if (typeof date === 'string') return date;
  // "ar" softens the d of "dydd"
  const on = `ar d${day(date)}`;
  return date.time === undefined ? on : `am ${clock(date.time)} ${on}`;
}

function inWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${and(last)}`;
}

/** "And" with the word behind it: `ac` before a vowel; `a` makes c, p and t breathe. */
function and(word: string): string {
  if (/^[aeiouwyâêîôûŵŷ]/i.test(word)) return `ac ${word}`;
  return `a ${word.replace(/^[cpt](?!h)/i, '$&h')}`;
}

/** The number changes how the word for years begins. */
function years(count: string): string {
  const forms: Readonly<Record<string, string>> = {
    1: 'flwyddyn',
    2: 'flynedd',
    3: 'blynedd',
    4: 'blynedd',
    6: 'blynedd',
  };
  return `${count} ${forms[count] ?? 'mlynedd'}`;
}

/** What the page says in Welsh. A label that isn't here is printed in English. */
export const WELSH: Partial<Labels> = {
  untitledRole: 'Rôl heb deitl',
  template: (fileName) => `Templed: ${fileName}`,
  aboutOrganisation: 'Am y sefydliad',
  aboutProfession: (name) => `Am ${name === '' ? 'y proffesiwn' : name}`,
  summary: 'Am y rôl',
  responsibilities: "Beth fyddwch chi'n ei wneud o ddydd i ddydd",
  qualities: 'Byddwch yn rhywun sydd',
  criteria: "Bydd gennych y sgiliau a'r profiad canlynol",
  essential: 'Hanfodol',
  desirable: 'Dymunol',
  leadCriterion: 'prif faen prawf',
  assessedAt: (stages) => `asesir yn y cam: ${inWords(stages)}`,
  workingWith: "Gyda phwy y byddwch chi'n gweithio",
  capabilities: 'Galluoedd a chymwyseddau',
  behaviours: 'Ymddygiadau',
  assessment: 'Asesu',
  strengths: 'Cryfderau',
  ability: 'Profion',
  experience: 'Profiad',
  curriculumVitae: 'CV',
  statement: (words) => `Datganiad personol o hyd at ${words} o eiriau`,
  sfiaVersion: (version) => `Daw'r sgiliau a'r lefelau o SFIA ${version}.`,
  responsibilityLevel: (level, phrase) => `Lefel cyfrifoldeb: ${level}${phrase === '' ? '' : ` (${phrase})`}`,
  atLevel: (level) => ` – Lefel ${level}`,
  otherSkills: 'Sgiliau eraill',
  otherDesirableSkills: 'Sgiliau dymunol eraill',
  benefits: 'Buddion',
  appendix: 'Atodiad',
  application: 'Sut i wneud cais',
  contacts: 'Pwynt cyswllt',
  selection: 'Manylion y broses ddethol',
  nationality: 'Gofynion cenedligrwydd',
  post: {
    reference: 'Cyfeirnod',
    grade: 'Gradd',
    salary: 'Cyflog',
    roleType: 'Math o rôl',
    locations: 'Lleoliad',
    businessArea: 'Maes busnes',
    contract: 'Math o gontract',
    workingPatterns: 'Patrwm gwaith',
    hours: 'Oriau',
    reportsTo: 'Yn adrodd i',
    allowances: 'Lwfansau',
    positions: 'Nifer y swyddi',
    clearance: 'Cliriad diogelwch',
    criminalRecordCheck: 'Gwiriad cofnod troseddol',
    residencyYears: 'Preswylio yn y DU',
    reserveListMonths: 'Rhestr wrth gefn',
  },
  notFilledIn: 'Heb ei lenwi eto',
  equivalentTo: (grade) => `cyfwerth â ${grade}`,
  range: (min, max) => `${min} i ${max}`,
  upTo: (max) => `hyd at ${max}`,
  upToFirst: (max) => `Hyd at ${max}`,
  per: { year: 'y flwyddyn', month: 'y mis', week: 'yr wythnos', day: 'y dydd', hour: 'yr awr' },
  hoursAWeek: (hours) => `${hours} awr yr wythnos`,
  years,
  months: (count) => `${count} mis`,
  fromHome: 'gweithio gartref',
  orFromHome: 'neu weithio gartref',
  approaches: {
    internal: "Yn agored i bobl sydd eisoes yn gweithio i'r sefydliad",
    'across-government': 'Yn agored i bob gwas sifil',
    external: 'Yn agored i bawb',
  },
  approach: (text) => `Yn agored i: ${text}`,
  opens: (date) => `Yn agor ${whenOf(date)}`,
  closes: (date) => {
    const isBareDate = typeof date !== 'string' && date.time === undefined;
    return isBareDate ? `Yn cau ar ddiwedd ${day(date)}` : `Yn cau ${whenOf(date)}`;
  },
  applyAt: 'Gwnewch gais yn ',
  purposes: {
    vacancy: 'Am y swydd: ',
    'recruitment-team': 'Am eich cais: ',
    adjustments: 'Am addasiadau i ymgeiswyr anabl: ',
  },
  scale: {
    asked: 'y lefel y gofynnir amdani',
    defined: (framework) => `lefel arall sydd gan ${framework} ar gyfer y sgil`,
    definedShort: "lefel arall o'r sgil",
    undefined: "dim lefel o'r fath",
    caption: (need) => `Sgiliau a'u lefelau: ${need}`,
    skill: 'Sgil',
    level: (level) => `Lefel ${level}`,
    noLevel: 'Dim lefel eto',
    offScale: (level) => `Nid yw ${level} yn lefel o'r sgil hwn`,
    meaning: (level) => `Ystyr ${level.charAt(0).toLowerCase()}${level.slice(1)}`,
    summaries: "Crynodebau yw'r rhain, nid testun Sefydliad SFIA.",
    describedAs: (version) => ` (Disgrifir fel yn SFIA ${version}.)`,
    none: "Nid yw'r rôl hon yn gofyn am sgiliau o fframwaith eto.",
    sfia: (version) => `SFIA ${version}`,
    theFramework: 'y fframwaith',
    essential: 'Hanfodol',
    desirable: 'Dymunol',
  },
  skillTable: {
    level: 'Lefel',
    need: 'Angen',
    meaning: 'Ystyr y lefel',
  },
  scoring: {
    number: 'Rhif',
    kind: 'Math',
    need: 'Hanfodol neu ddymunol',
    what: "Beth sy'n cael ei sgorio",
    level: 'Lefel',
    stages: 'Camau',
    score: 'Sgôr (1 i 7)',
    notes: 'Nodiadau',
    criterion: 'Maen prawf',
    behaviour: 'Ymddygiad',
    skill: 'Sgil',
  },
  values: {
    'full-time': 'Llawn amser',
    'part-time': 'Rhan-amser',
    'job-share': 'Rhannu swydd',
    flexible: 'Gweithio hyblyg',
    'compressed-hours': 'Oriau cywasgedig',
    'annualised-hours': 'Oriau blynyddol',
    homeworking: 'Gweithio gartref',
    hybrid: 'Gweithio hybrid',
    permanent: 'Parhaol',
    'fixed-term': 'Cyfnod penodol',
    temporary: 'Dros dro',
    loan: 'Benthyciad',
    secondment: 'Secondiad',
    apprenticeship: 'Prentisiaeth',
    application: 'Cais',
    test: 'Prawf',
    'first-interview': 'Cyfweliad cyntaf',
    interview: 'Cyfweliad',
    presentation: 'Cyflwyniad',
    none: 'Dim',
  },
  pageOf: ['tudalen', 'o'],
};
