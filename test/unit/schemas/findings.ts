import type { ValidateFunction } from 'ajv';

/**
 * What a compiled validator finds wrong with a value, sorted: the place, the keyword, and the key if it is about one.
 * That a condition led to another finding (`if`) is left out.
 */
export function findings(validate: ValidateFunction, value: unknown): string[] {
  validate(value);
  return (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== 'if')
    .map(({ instancePath, keyword, params }) =>
      [instancePath, keyword, params.missingProperty ?? params.additionalProperty].join(' ').trimEnd(),
    )
    .sort();
}
