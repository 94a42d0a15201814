import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { contributes } from '../../../package.json';
import { parse } from '../fixture';
import { findingsIn } from '../language/rules/findings';

const OWN = contributes.commands.map(({ command }) => command);

/** Commands of VS Code itself. */
const OTHERS = ['workbench.actions.view.problems'];

/** What the pictures may weigh together: they ship with the extension. In bytes. */
const LARGEST = 100_000;

describe('the walkthrough', () => {
  const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
  const pictures = [...new Set(steps.flatMap(({ media }) => Object.values(media.image)))];

  for (const { id, title, description, media, completionEvents } of steps) {
    it(`has a picture beside “${title}” for light and for dark themes, and words for those who don't see it`, () => {
      const dark = `./walkthrough/${id}-dark.webp`;
      const light = `./walkthrough/${id}-light.webp`;
      assert.deepEqual(media.image, { dark, light, hc: dark, hcLight: light });
      // the workbench tests look for what is quoted in what the picture shows
      assert.match(media.altText, /^[A-Z].*“.+”.*\.$/);
    });

    it(`names only commands that there are in “${title}”`, () => {
      const linked = [...description.matchAll(/\(command:([^)]+)\)/g)].map(([, command]) => command ?? '');
      const awaited = completionEvents.flatMap((event) => event.match(/^onCommand:(.+)/)?.[1] ?? []);
      const unknown = [...linked, ...awaited].filter((command) => ![...OWN, ...OTHERS].includes(command));
      assert.deepEqual(unknown, []);
    });
  }

  it('shows a role without a problem in the preview', () => {
    const role = readFileSync('test/fixtures/walkthrough/preview.role.yaml', 'utf8');
    assert.deepEqual(findingsIn(parse(role)), []);
  });

  it('has all its pictures in use, and small', () => {
    assert.deepEqual(
      readdirSync('walkthrough').sort(),
      pictures.map((picture) => path.basename(picture)).sort(),
    );
    const sizes = pictures.map((picture) => statSync(picture).size);
    assert.ok(sizes.reduce((a, b) => a + b) < LARGEST);
  });
});
