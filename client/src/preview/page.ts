import type { PublishingChecklist, RenderedAdvert } from '../../../server/src/protocol';
import type { PreviewPage } from './messages';
import { FIRST_VIEW, type ViewChoice } from './views';

const TOO_LONG =
  'This role is too long for a page, so this one shows its beginning. What you export is the whole role.';

/** The page on show, and whether its text is that of a file without errors. */
export interface ShownPage extends Omit<PreviewPage, 'isLocked' | 'images' | 'checklist' | 'marked'> {
  readonly isWhole: boolean;
  /** URIs of the files that the page is made of, the role's own first. */
  readonly files: readonly string[];
  readonly publishing: PublishingChecklist | undefined;
}

/**
 * What to show once an advert is rendered: the advert itself, or, while the file can't be read, the last whole page
 * of the same file and view under a banner. Without one, what could be read.
 */
export function nextPage(
  previous: ShownPage | undefined,
  advert: RenderedAdvert,
  choice: ViewChoice = FIRST_VIEW,
): ShownPage {
  const { uri, version, title, language, html, files, broken, publishing, isBeginning } = advert;
  const rendered: ShownPage = {
    ...choice,
    uri,
    version,
    title,
    language,
    html,
    files,
    publishing,
    banner: isBeginning ? TOO_LONG : '',
    isWhole: true,
  };
  if (broken === undefined) return rendered;
  const fault = `Line ${broken.range.start.line + 1}: ${broken.message}`;
  if (previous?.uri === uri && previous.isWhole && isSame(previous, choice)) {
    return {
      ...previous,
      version,
      banner: `The file has an error, so this page shows how it was before. ${fault}`,
    };
  }
  return {
    ...rendered,
    isWhole: false,
    banner: `The file has an error, so this page shows only what could be read. ${fault}`,
  };
}

function isSame(a: ViewChoice, b: ViewChoice): boolean {
  return a.view === b.view && a.otherRole === b.otherRole;
}
