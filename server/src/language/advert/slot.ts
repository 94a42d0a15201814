import type { AdvertInput } from './input';
import type { AdvertSection } from './model';

/** A place on a page. */
export interface Slot {
  /** The keys that print here; an own section may ask to stand behind any of them. */
  readonly keys: readonly string[];
  readonly build: (input: AdvertInput) => readonly AdvertSection[];
}
