/** An organisation's own look, as far as it could be read and may be used. */
export interface Look {
  readonly css?: string;
  /** `data:image/…;base64,…`. */
  readonly logo?: string;
}

/**
 * A stylesheet made safe to stand in a style element of a page that fetches nothing: without imports, without
 * addresses other than `data:`, and unable to close the element.
 */
export function safeCss(css: string): string {
  // escapes could hide any of the words below; a stylesheet for an advert has little use for them
  return css
    .replace(/\/\*[\s\S]*?(?:\*\/|$)/g, '')
    .replace(/\\/g, '')
    .replace(/<|-->/g, '')
    .replace(/@(?:import|charset|namespace)\b[^;{}]*(?:;|$)?/gi, '')
    .replace(
      /\b(?:url|src|image|image-set|-webkit-image-set|cross-fade|element)\s*\(\s*(["']?)(?!\s*data:)[^)]*\)?/gi,
      'none',
    )
    .replace(/\b(?:expression|-moz-binding|behavior)\s*[(:][^;}]*/gi, '');
}

/** Whether a text is an image that a page may hold as data. */
export function isImageData(text: string): boolean {
  return /^data:image\/(?:png|jpeg|svg\+xml);base64,[A-Za-z0-9+/=]+$/.test(text);
}
