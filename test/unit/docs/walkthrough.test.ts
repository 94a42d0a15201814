import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { contributes } from '../../../package.json';
import { findingsIn } from '../language/rules/findings';
import { parse } from '../fixture';

const OWN = contributes.commands.map(({ command }) => command);

/** Commands of VS Code itself. */
const OTHERS = ['workbench.actions.view.problems'];

describe('the walkthrough', () => {
  const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);

  for (const { id, title, description, media, completionEvents } of steps) {
    it(`has something to read beside “${title}”, with a heading`, () => {
      assert.ok(existsSync(media.markdown), media.markdown);
      assert.match(readFileSync(media.markdown, 'utf8'), /^# \S/);
      assert.equal(media.markdown, `./walkthrough/${id}.md`);
    });

    it(`names only commands that there are in “${title}”`, () => {
      const linked = [...description.matchAll(/\(command:([^)]+)\)/g)].map(([, command]) => command ?? '');
      const awaited = completionEvents.flatMap((event) => event.match(/^onCommand:(.+)/)?.[1] ?? []);
      const unknown = [...linked, ...awaited].filter((command) => ![...OWN, ...OTHERS].includes(command));
      assert.deepEqual(unknown, []);
    });

    it(`shows examples without a problem in “${title}”`, () => {
      const text = readFileSync(media.markdown, 'utf8');
      for (const [, example = ''] of text.matchAll(/```yaml\n([\s\S]*?)```/g)) {
        const role = example.startsWith('title:') ? example : `title: Archivist\n${example}`;
        assert.deepEqual(
          findingsIn(parse(role)).map(({ message }) => message),
          [],
        );
      }
    });
  }
});
