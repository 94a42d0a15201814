import type { Flow } from '../flow/flow';

/** What is asked of the bundle that writes Word files. Plain data: it may go to a worker. */
export interface WordRequest {
  readonly flow: Flow;
  /** PNG or JPEG as a `data:` address; others are left out. */
  readonly logo?: string;
  /** The footer's words for a page and the number of pages. */
  readonly pageOf: readonly [page: string, of: string];
}
