/**
 * What a picture of the walkthrough has written in it, line by line, with its indentation.
 *
 * @param picture  the SVG
 * @param kind     `line`: what stands in a role; `shown`: what the editor or a terminal says; `command`: what is typed
 */
export function writtenIn(picture: string, kind: 'line' | 'shown' | 'command'): readonly string[] {
  const texts = picture.matchAll(new RegExp(`<text class="${kind}"[^>]*>(.*?)</text>`, 'g'));
  return [...texts].map(([, text = '']) => text.replace(/<[^>]+>/g, ''));
}
