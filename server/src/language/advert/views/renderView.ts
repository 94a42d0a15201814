import { compareRoles, type Side } from '../../compare/compareRoles';
import type { RoleContext } from '../../context';
import type { EffectiveRole } from '../../inheritance/effective';
import { buildAdvert } from '../build';
import { renderHtml } from '../html';
import { advertInput } from '../input';
import { type Labels, labelFor } from '../labels';
import type { Advert } from '../model';
import { linkSections } from '../sectionLinks';
import { beginningOf, beginningOfChanges, withShortNames } from './beginning';
import { changesHtml, nothingToCompareHtml } from './changesHtml';
import { type BeginningHtml, skillsHtml } from './skillsHtml';

/** What the preview can show of a role. */
export type AdvertView = 'definition' | 'advert' | 'changes' | 'skills';

/** What the changes are shown against. */
export type Comparison =
  /** Another role of the workspace, or the same role as it was in the last commit. */
  | { readonly kind: 'role' | 'commit'; readonly context: RoleContext }
  | { readonly kind: 'nothing'; readonly because: NothingBecause };

/** Why there is nothing to compare with. */
export type NothingBecause = 'no-git' | 'no-repository' | 'no-commit' | 'no-role';

/** In characters: more than anybody reads, and as much as a page can take at every key. */
const MOST = 500_000;

export interface RenderedView extends BeginningHtml {
  readonly advert: Advert;
}

/** A role in one of its views, with the page's HTML. */
export function renderView(
  effective: EffectiveRole,
  context: RoleContext,
  view: AdvertView,
  against: Comparison,
): RenderedView {
  const whole = buildAdvert(effective, context, view === 'advert' ? 'advert' : 'definition');
  const advert = withShortNames(whole);
  const page = pageOf(advert, { effective, context, view, against });
  return { advert, ...page, isBeginning: page.isBeginning || advert !== whole };
}

interface Wanted {
  readonly effective: EffectiveRole;
  readonly context: RoleContext;
  readonly view: AdvertView;
  readonly against: Comparison;
}

function pageOf(advert: Advert, { effective, context, view, against }: Wanted): BeginningHtml {
  if (view === 'skills') {
    const { html, isBeginning } = skillsHtml(advert, advertInput(effective, context), MOST);
    return { html: linkSections(html), isBeginning };
  }
  if (view === 'changes') {
    return changes({ advert, input: advertInput(effective, context) }, against);
  }
  const beginning = beginningOf(advert, MOST);
  return { html: renderHtml(beginning), isBeginning: beginning !== advert };
}

function changes(after: Side, against: Comparison): BeginningHtml {
  const { advert } = after;
  const { labels } = after.input;
  const before = against.kind === 'nothing' ? undefined : against.context.effective;
  if (against.kind === 'nothing' || before === undefined) {
    return { html: nothingToCompareHtml(advert, reason(against, labels), labels), isBeginning: false };
  }
  const older = withShortNames(buildAdvert(before, against.context));
  const sections = compareRoles({ advert: older, input: advertInput(before, against.context) }, after);
  const heading =
    against.kind === 'commit'
      ? labels.changes.since(labels.changes.lastCommit)
      : labels.changes.from(older.title.text);
  const shown = beginningOfChanges(sections, MOST);
  return {
    html: changesHtml(advert, { heading, sections, shown }, labels),
    isBeginning: shown !== sections,
  };
}

function reason(against: Comparison, { changes }: Labels): string {
  const because = against.kind === 'nothing' ? against.because : 'no-role';
  return labelFor(changes.nothingToCompare, because) ?? '';
}
