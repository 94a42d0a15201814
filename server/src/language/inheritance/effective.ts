import type { MappingNode, RoleNode, ScalarNode, SequenceNode } from '../parse/node';
import type { RoleDocument } from '../parse/roleDocument';
import type { Problem } from '../problem';
import type { ParentReference } from './paths';

/** Where a value of the effective role was written. */
export interface Origin {
  readonly document: RoleDocument;
  readonly node: RoleNode;
  /** The key in front of the value, where it is a mapping's. */
  readonly key: ScalarNode | undefined;
  /** False for what the file itself says. */
  readonly inherited: boolean;
}

/** A value of the role after inheritance. Blank values are absent, and so are mappings and lists of blanks only. */
export type EffectiveValue = EffectiveMapping | EffectiveList | EffectiveScalar;

export interface EffectiveMapping {
  readonly kind: 'mapping';
  readonly entries: ReadonlyMap<string, EffectiveValue>;
  /** The latest place that contributed: the file's own, else the nearest parent's. */
  readonly origin: Origin & { readonly node: MappingNode };
}

export interface EffectiveList {
  readonly kind: 'list';
  readonly items: readonly EffectiveValue[];
  readonly origin: Origin & { readonly node: SequenceNode };
}

export interface EffectiveScalar {
  readonly kind: 'scalar';
  readonly value: string | number | boolean;
  /** As written, for numbers where text is expected. */
  readonly text: string;
  readonly origin: Origin & { readonly node: ScalarNode };
}

/** A role with everything it inherits. */
export interface EffectiveRole {
  readonly document: RoleDocument;
  /** `undefined` when the file holds no mapping at all. */
  readonly root: EffectiveMapping | undefined;
  /** What all parents together give, before the file's own values; `undefined` when they give nothing. */
  readonly inherited: EffectiveMapping | undefined;
  /** The paths of `extends`, in file order, with what each led to. */
  readonly parents: readonly ResolvedParent[];
  /** False while a parent is missing, unreadable or being read: what isn't here may yet be inherited. */
  readonly complete: boolean;
  /** Every file that took part, the role's own first, then parents in the order they were merged. */
  readonly documents: readonly RoleDocument[];
  /** Findings of `extends/*`, in offsets of the role's own document. */
  readonly problems: readonly Problem[];
}

export interface ResolvedParent {
  readonly reference: ParentReference;
  /** The files that this path brought in, the parent itself last; empty where it led to none. */
  readonly documents: readonly RoleDocument[];
}

/** What the workspace knows of a file that a role extends. */
export type ParentLookup =
  | { readonly status: 'loaded'; readonly document: RoleDocument }
  /** `siblings`: names of role and framework files in the folder that the path leads to, for "did you mean". */
  | { readonly status: 'not-found'; readonly siblings?: readonly string[] }
  | { readonly status: 'unreadable'; readonly reason: string }
  | { readonly status: 'outside-root' }
  /** Being read: left out for now, without a finding. */
  | { readonly status: 'pending' };

/**
 * Looks a parent up by the URI that its path leads to. Answers `outside-root` for what leaves the root, by its text
 * (`isInside` in paths.ts) or once links are resolved, without reading it.
 */
export type LookUpParent = (uri: string, from: RoleDocument) => ParentLookup;
