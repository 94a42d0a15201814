import type { ImageFolder } from '../src/preview/messages';

/**
 * Puts images in the place of the words that stand for them: those inside the folders of the file that names them,
 * and those that stand in the text itself. All others stay words.
 */
export function showImages(page: HTMLElement, folders: readonly ImageFolder[]): void {
  for (const words of page.querySelectorAll<HTMLElement>('[data-image]')) {
    const source = words.closest<HTMLElement>('[data-source]')?.dataset.source;
    const address = imageAddress(words.dataset.image ?? '', folders[Number(source ?? 0)]);
    if (address === undefined) continue;
    const image = document.createElement('img');
    image.src = address;
    image.alt = words.textContent ?? '';
    words.replaceWith(image);
  }
}

/** What to load for a path as it was written; `undefined` for what must not be loaded. */
export function imageAddress(path: string, folder: ImageFolder | undefined): string | undefined {
  if (/^data:image\//i.test(path)) return path;
  // an encoded slash would be a folder to who reads the file, and none to who checks its address
  if (folder === undefined || /%(?:2f|5c)/i.test(path) || !URL.canParse(path, folder.base)) return undefined;
  const { href } = new URL(path, folder.base);
  // an editor writes the host of its addresses as `file%2B…`, which is `file+…` to everybody who reads it
  return href.startsWith(new URL(folder.root).href) ? href : undefined;
}
