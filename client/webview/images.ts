import type { ImageFolder } from '../src/preview/messages';

/** The images of the page. What has been loaded once is loaded again when it has changed. */
export class Images {
  /** How often each has changed, by its plain address. */
  private readonly changes = new Map<string, number>();

  /**
   * Puts images in the place of the words that stand for them: those inside the folders of the file that names them,
   * and those that stand in the text itself. All others stay words.
   */
  show(page: HTMLElement, folders: readonly ImageFolder[]): void {
    for (const words of page.querySelectorAll<HTMLElement>('[data-image]')) {
      const source = words.closest<HTMLElement>('[data-source]')?.dataset.source;
      const address = imageAddress(words.dataset.image ?? '', folders[Number(source ?? 0)]);
      if (address === undefined) continue;
      const image = document.createElement('img');
      image.src = this.current(address);
      image.alt = words.textContent ?? '';
      words.replaceWith(image);
    }
  }

  /** @param address of an image that the page may or may not show; empty for each that it shows */
  changed(address: string, page: HTMLElement): void {
    const shown = [...page.querySelectorAll('img')].filter(({ src }) => !src.startsWith('data:'));
    const changed = new Set(
      address === '' ? shown.map(({ src }) => plainAddress(src)) : [plainAddress(address)],
    );
    for (const plain of changed) this.changes.set(plain, (this.changes.get(plain) ?? 0) + 1);
    for (const image of shown) {
      if (changed.has(plainAddress(image.src))) image.src = this.current(image.src);
    }
  }

  private current(address: string): string {
    // what stands in the text itself may be long
    const changes = this.changes.size === 0 ? undefined : this.changes.get(plainAddress(address));
    return changes === undefined ? address : `${withoutQuery(address)}?changes=${changes}`;
  }
}

/** The same for all ways in which an address may be encoded. */
export function plainAddress(address: string): string {
  const { href } = new URL(withoutQuery(address));
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

function withoutQuery(address: string): string {
  return address.replace(/[?#].*/s, '');
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
