import type { ErrorObject } from 'ajv';
import type { RoleContext } from '../context';
import type { RoleDocument } from '../parse/roleDocument';
import type { Problem, Rule } from '../problem';

/** A compiled JSON Schema: answers whether a value fits, and leaves what doesn't in `errors`. */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly ErrorObject[] | null;
}

/** What every rule may read. */
export interface RuleInput {
  readonly document: RoleDocument;
  readonly context: RoleContext;
  /** The schema for this kind of document. */
  readonly validate: Validate;
}

/** Rules that are checked together because they read the same things. Checking never throws. */
export interface RuleGroup {
  readonly rules: readonly Rule[];
  check(input: RuleInput): Iterable<Problem>;
}
