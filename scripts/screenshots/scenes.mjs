// What happens before each picture in docs/images.

const lead = 'lead-devops.role.yaml';
const broken = 'broken.role.yaml';
const advert = 'service-designer-advert.role.yaml';

/** Waits until the page has nothing left to draw. */
async function settle(page) {
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 })));
}

/** By the name of the picture. Each begins in an editor without files. */
export const scenes = {
  /** A level that SFIA doesn't define is underlined, a hover explains the skill, the advert stands beside. */
  async editor({ page, openFile, openPreview, goBehind, press, preview }) {
    await openFile(lead);
    await openPreview();
    await goBehind('- skill: PBMG\n        level: 5', lead);
    await press('Backspace', '7', 'Escape');
    await page.locator('.squiggly-error').first().waitFor();
    await goBehind('- skill: PBM', lead);
    await preview.getByText('Problem management').first().scrollIntoViewIfNeeded();
    await press('Control+K', 'Control+I');
    await page.locator('.monaco-hover .hover-contents').first().waitFor();
    await settle(page);
  },

  /** A skill is found by what it is about. */
  async completion({ page, openFile, openPreview, goBehind, press }) {
    await openFile(advert);
    await openPreview();
    await goBehind('name: Business situation analysis', advert);
    await press('Enter', 'Backspace');
    await page.keyboard.type('- incident');
    await page.locator('.suggest-widget .monaco-list-row[data-index="0"]', { hasText: 'USUP' }).waitFor();
    await settle(page);
  },

  /** The light bulb's list on a skill that has left SFIA. */
  async 'quick-fix'({ page, openFile, goBehind, press }) {
    await openFile(broken);
    await page.locator('.squiggly-error').first().waitFor();
    await goBehind('skill: BU', broken);
    await press('Control+.');
    await page.locator('.action-widget .monaco-list-row').first().waitFor();
    await settle(page);
  },

  /** A role as it is printed and kept. */
  async 'view-definition'({ page, openFile, openView }) {
    await openFile(lead);
    await openView('Role definition');
    await settle(page);
  },

  /** The same words in the order in which candidates look for them. */
  async 'view-advert'({ page, openFile, openView, preview }) {
    await openFile(advert);
    await openView('Advert');
    await preview.getByRole('heading', { name: 'Job summary' }).waitFor();
    await settle(page);
  },

  /** What is different from the role one level down. */
  async 'view-changes'({ page, openFile, openView, goBehind, press, preview }) {
    await openFile(lead);
    await goBehind('- skill: PBMG\n        level: 5', lead);
    await press('Backspace', '4');
    await goBehind('  - finds a way through many', lead);
    await page.keyboard.type(' different');
    await goBehind('responsibilities:', lead);
    await press('Enter');
    await page.keyboard.type('- You will set the budget of the platform');
    await openView('Changes');
    await preview.locator('.changes li').first().waitFor();
    await settle(page);
  },

  /** Each skill on its framework's scale, one unfolded. */
  async 'view-skills'({ page, openFile, openView, preview }) {
    await openFile(lead);
    await openView('Skills');
    await preview.locator('summary').nth(1).click();
    await settle(page);
  },

  /** The last whole page stays while the file can't be read. */
  async 'preview-broken'({ page, openFile, openPreview, goBehind, preview }) {
    await openFile(lead);
    await openPreview();
    await goBehind('title: ', lead);
    await page.keyboard.type('[');
    await preview.locator('#preview-banner:not(:empty)').waitFor();
    await settle(page);
  },
};
