import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import manifest from '../../../package.json';

/** What the Marketplace of VS Code sorts extensions by. */
const CATEGORIES = [
  'AI',
  'Azure',
  'Chat',
  'Data Science',
  'Debuggers',
  'Education',
  'Extension Packs',
  'Formatters',
  'Keymaps',
  'Language Packs',
  'Linters',
  'Machine Learning',
  'Notebooks',
  'Other',
  'Programming Languages',
  'SCM Providers',
  'Snippets',
  'Testing',
  'Themes',
  'Visualization',
];

/** Width and height of a PNG in pixels. */
function sizeOf(png: Buffer): [number, number] {
  assert.equal(png.toString('latin1', 1, 4), 'PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** How bright a `#rrggbb` colour is beside white, 1 to 21, as WCAG counts it. */
function contrastWithWhite(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

describe('the page of the extension in the Marketplace', () => {
  it('has a square icon that is sharp on any screen', () => {
    const [width, height] = sizeOf(readFileSync(manifest.icon));
    assert.ok(width >= 256);
    assert.equal(width, height);
  });

  it('has a banner that white words can be read on', () => {
    assert.match(manifest.galleryBanner.color, /^#[0-9a-f]{6}$/);
    assert.equal(manifest.galleryBanner.theme, 'dark');
    assert.ok(contrastWithWhite(manifest.galleryBanner.color) >= 4.5);
  });

  it('stands in categories that there are', () => {
    assert.ok(manifest.categories.length > 0);
    const unknown = manifest.categories.filter((category) => !CATEGORIES.includes(category));
    assert.deepEqual(unknown, []);
  });

  it('is found by at most 30 keywords, none of them twice', () => {
    const keywords = manifest.keywords.map((keyword) => keyword.toLowerCase());
    assert.ok(keywords.length > 0 && keywords.length <= 30);
    assert.equal(new Set(keywords).size, keywords.length);
    for (const keyword of keywords) assert.ok(keyword.length <= 50 && keyword === keyword.trim(), keyword);
  });

  it('has a name and a description that fit on a card', () => {
    assert.ok(manifest.displayName.length <= 40);
    assert.ok(manifest.description.length <= 140);
  });
});
