import { stringify } from 'yaml';
import type { Shape } from '../../schema/shape';
import { listed } from '../../schema/words';
import { escapeMarkdown, inlineCode, paragraphs } from './markdown';

/** What a key is for, as Markdown: title, description, allowed values and an example. */
export function explainKey(key: string, shape: Shape): string {
  return paragraphs(
    `**${escapeMarkdown(shape.title ?? key)}**`,
    shape.description,
    allowedValues(shape),
    example(key, shape),
  );
}

function allowedValues(shape: Shape): string | undefined {
  if (shape.enum === undefined || shape.enum.length === 0) return undefined;
  return `One of ${listed(
    shape.enum.map((value) => inlineCode(String(value))),
    'or',
  )}.`;
}

function example(key: string, { examples }: Shape): string | undefined {
  if (examples.length === 0) return undefined;
  const text = stringify({ [key]: examples[0] }, { lineWidth: 0, version: '1.2' });
  return `\`\`\`yaml\n${text.trimEnd()}\n\`\`\``;
}
