import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { CHOICES } from '../../../client/src/exports/formats';
import { VIEW_NAMES } from '../../../client/src/preview/views';
import { contributes } from '../../../package.json';
import { writtenIn } from '../../picture';
import { parse } from '../fixture';
import { findingsIn } from '../language/rules/findings';

const OWN = contributes.commands.map(({ command }) => command);

/** Commands of VS Code itself. */
const OTHERS = ['workbench.actions.view.problems'];

/** What the pictures may weigh together: they ship with the extension. In bytes. */
const LARGEST = 60_000;

/** What pictures are drawn with: VS Code would ignore styles, and scripts have no place in them. */
const DRAWN = ['svg', 'title', 'g', 'rect', 'circle', 'path', 'text', 'tspan'];

/** The role, or the part of one, that a picture shows. */
function roleIn(picture: string): string {
  return writtenIn(picture, 'line').join('\n');
}

describe('the walkthrough', () => {
  const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
  const pictures = steps.map(({ media }) => readFileSync(media.svg, 'utf8'));

  for (const [index, { id, title, description, media, completionEvents }] of steps.entries()) {
    const picture = pictures[index] ?? '';

    it(`has a picture beside “${title}”, and words for those who don't see it`, () => {
      assert.equal(media.svg, `./walkthrough/${id}.svg`);
      assert.match(media.altText, /^[A-Z].{40,}\.$/);
    });

    it(`draws “${title}” with shapes and words only, which VS Code lets through`, () => {
      const tags = [...picture.matchAll(/<([a-zA-Z]+)/g)].map(([, tag = '']) => tag);
      assert.deepEqual(
        tags.filter((tag) => !DRAWN.includes(tag)),
        [],
      );
      assert.doesNotMatch(picture, /\s(?:style|on\w+|href)=/);
    });

    it(`takes the colours of “${title}” from the theme`, () => {
      const colors = [...picture.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, color = '']) => color);
      assert.deepEqual(
        colors.filter((color) => color !== 'none' && !/^var\(--vscode-[\w-]+, .+\)$/.test(color)),
        [],
      );
    });

    it(`names only commands that there are in “${title}”`, () => {
      const linked = [...description.matchAll(/\(command:([^)]+)\)/g)].map(([, command]) => command ?? '');
      const awaited = completionEvents.flatMap((event) => event.match(/^onCommand:(.+)/)?.[1] ?? []);
      const unknown = [...linked, ...awaited].filter((command) => ![...OWN, ...OTHERS].includes(command));
      assert.deepEqual(unknown, []);
    });
  }

  const messagesOf = (id: string) => {
    const lines = roleIn(readFileSync(`walkthrough/${id}.svg`, 'utf8'));
    const role = lines.startsWith('title:') ? lines : `title: Archivist\n${lines}`;
    return findingsIn(parse(role)).map(({ message }) => message);
  };

  it('shows a role without a problem where it shows a new one, and in the preview', () => {
    assert.match(roleIn(pictures[0] ?? ''), /^title: .*\nsummary:\n {2}\S/);
    assert.deepEqual(messagesOf('new-role'), []);
    assert.deepEqual(messagesOf('preview'), []);
  });

  it('calls the views of the preview and the ways to export what they are called there', () => {
    const pictureOf = (id: string) => pictures[steps.findIndex((step) => step.id === id)] ?? '';
    assert.ok(pictureOf('preview').includes(`>${Object.values(VIEW_NAMES).join('   ')}<`));
    const ways = writtenIn(pictureOf('export'), 'shown').flatMap((text) => text.split(', or '));
    assert.ok(ways.length > 0);
    assert.deepEqual(
      ways.filter((way) => !CHOICES.some(({ label }) => label === way)),
      [],
    );
  });

  it('has all its pictures in use, and small', () => {
    assert.deepEqual(readdirSync('walkthrough').sort(), steps.map(({ id }) => `${id}.svg`).sort());
    assert.ok(pictures.join('').length < LARGEST);
  });
});
