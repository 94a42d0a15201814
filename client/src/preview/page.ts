import type { RenderedAdvert } from '../../../server/src/protocol';
import type { PreviewPage } from './messages';

/** The page on show, and whether its text is that of a file without errors. */
export interface ShownPage extends Omit<PreviewPage, 'isLocked' | 'images'> {
  readonly isWhole: boolean;
  /** URIs of the files that the page is made of, the role's own first. */
  readonly files: readonly string[];
}

/**
 * What to show once an advert is rendered: the advert itself, or, while the file can't be read, the last whole page
 * of the same file under a banner. Without one, what could be read.
 */
export function nextPage(previous: ShownPage | undefined, advert: RenderedAdvert): ShownPage {
  const { uri, version, title, language, html, files, broken } = advert;
  const rendered: ShownPage = { uri, version, title, language, html, files, banner: '', isWhole: true };
  if (broken === undefined) return rendered;
  const fault = `Line ${broken.range.start.line + 1}: ${broken.message}`;
  if (previous?.uri === uri && previous.isWhole) {
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
