// Files with one fault each, at every place of a schema, and files with several.
import { stringify } from 'yaml';
import { listOf, mapOf, typesOf } from '../unit/schemas/schemas';
import { KINDS, type Kind, type Path, type Spot, spots, wholeFile } from './wholeFile';

export interface BrokenFile {
  /** For example `post.positions: out of bounds`. */
  readonly fault: string;
  readonly name: string;
  readonly text: string;
}

interface Fault {
  readonly what: string;
  readonly path: Path;
  /** What stands there instead; undefined where the key is gone. */
  readonly value: unknown;
}

const OTHER_KEY = 'noSuchKey';
const SAMPLES = { string: 'some words', number: 7.5, boolean: true, array: ['a line'], object: { of: 'it' } };

/** One file for each fault that a place can have. */
export function oneFaultEach(kind: Kind): BrokenFile[] {
  const whole = wholeFile(kind);
  return spots(kind, whole)
    .flatMap(faultsAt)
    .map((fault) => brokenFile(kind, whole, [fault]));
}

/** `count` files with up to six faults each, the same ones for the same seed. */
export function severalFaults(kind: Kind, count: number, seed: number): BrokenFile[] {
  const whole = wholeFile(kind);
  const faults = spots(kind, whole).flatMap(faultsAt);
  const random = numbersFrom(seed);
  const pick = () => faults[Math.floor(random() * faults.length)] as Fault;
  return Array.from({ length: count }, () => {
    const chosen = Array.from({ length: 2 + Math.floor(random() * 5) }, pick);
    return brokenFile(kind, whole, chosen.filter(apartFrom));
  });
}

/** Of two faults of which one lies in the other, the later is left out. */
function apartFrom(fault: Fault, index: number, all: readonly Fault[]): boolean {
  return all
    .slice(0, index)
    .every((other) => !within(fault.path, other.path) && !within(other.path, fault.path));
}

function within(inner: Path, outer: Path): boolean {
  return outer.every((step, index) => inner[index] === step);
}

function brokenFile(kind: Kind, whole: unknown, faults: readonly Fault[]): BrokenFile {
  const data = faults.reduce((before, { path, value }) => changed(before, path, value), whole);
  return {
    fault: faults.map(({ path, what }) => `${path.join('.')}: ${what}`).join(', '),
    name: KINDS[kind],
    text: stringify(data, { lineWidth: 0, aliasDuplicateObjects: false }),
  };
}

function changed(here: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(here))
    return here.map((each, index) => (index === step ? changed(each, rest, value) : each));
  const { [step]: inner, ...others } = mapOf(here);
  const next = changed(inner, rest, value);
  if (next === undefined) return others;
  // a key keeps its place among the others
  return { ...mapOf(here), [step]: next };
}

function faultsAt({ path, value, schema }: Spot): Fault[] {
  const at = (what: string, other: unknown): Fault => ({ what, path, value: other });
  const types = typesOf(schema);
  if (schema.type === undefined) return [];
  const wrongTypes = Object.entries(SAMPLES)
    .filter(([type]) => !types.includes(type))
    .map(([type, sample]) => at(`${type} instead of ${types.join(' or ')}`, sample));
  return [
    ...wrongTypes,
    ...(schema.enum === undefined
      ? []
      : [at('not among the values', types.includes('integer') ? 99 : 'other')]),
    ...(schema.format === undefined ? [] : [at('not in the format', 'not, it')]),
    ...(schema.minimum === undefined ? [] : [at('out of bounds', Number(schema.minimum) - 1)]),
    ...(types.includes('integer') ? [at('not a whole number', 1.5)] : []),
    ...(types.includes('null') ? [] : [at('blank', null)]),
    ...keyFaults(path, value, schema),
  ];
}

/** Keys that are missing and one that is not known. */
function keyFaults(path: Path, value: unknown, schema: Spot['schema']): Fault[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const missing = listOf(schema.required).map(String);
  return [
    ...missing.map((key) => ({ what: 'missing', path: [...path, key], value: undefined })),
    ...(schema.additionalProperties === false
      ? [{ what: 'not known', path: [...path, OTHER_KEY], value: 'some words' }]
      : []),
  ];
}

/** Numbers from 0 to 1 that look random (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
