import type { WrittenAt } from '../advert/model';

export type ChangeKind = 'added' | 'removed' | 'changed';

/** A stretch of a text: in both versions, only in the earlier one, or only in the later one. */
export interface Run {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** One thing that the page says in one version and not, or differently, in the other. */
export interface Change {
  readonly kind: ChangeKind;
  /** What changed, where it has a name: a field, a skill. */
  readonly label?: string;
  readonly runs: readonly Run[];
  /** Said behind it: `from level 4 to level 5`. */
  readonly remarks: readonly string[];
  /** In the later version; absent for what only the earlier one has. */
  readonly writtenAt?: WrittenAt;
}

/** The changes of one section of the page; never empty. */
export interface SectionChanges {
  readonly heading: string;
  readonly changes: readonly Change[];
  readonly writtenAt?: WrittenAt;
}
