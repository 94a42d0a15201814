import type { AdvertView } from '../../../server/src/protocol';

/** The views of a role, in the order of the switch, with what they are called there. */
export const VIEW_NAMES: Readonly<Record<AdvertView, string>> = {
  definition: 'Role definition',
  advert: 'Advert',
  changes: 'Changes',
  skills: 'Skills',
};

/** Which view of a role a panel shows. */
export interface ViewChoice {
  readonly view: AdvertView;
  /** URI of the role that the changes are shown against; empty for the last commit. */
  readonly otherRole: string;
}

export const FIRST_VIEW: ViewChoice = { view: 'definition', otherRole: '' };

export function isView(value: unknown): value is AdvertView {
  return typeof value === 'string' && Object.hasOwn(VIEW_NAMES, value);
}
