import { blank, type Value } from '../draft/value';
import { hidesAddress } from '../markdown';
import type { Detail } from '../post/details';
import { tickedWords } from '../post/ticks';
import type { Reader } from './reader';

/** Writes the facts of the post that a part names; what the format can't say becomes a section of that label. */
export function readFacts(details: readonly Detail[], reader: Reader): void {
  const { draft, note } = reader;
  for (const detail of details) {
    const { label, field, text } = detail;
    const shown = text === '' ? label : `${label}: ${text}`;
    if (field === undefined) {
      keep(detail, 'The format has no key for this, so it stays as a section of its own.', reader);
    } else if (text === '') {
      draft.put(field.path, blank([note('mapped', shown, `${field.to}, not filled in yet`)]));
    } else {
      const asked = tickedWords(text);
      const reading = asked === undefined ? undefined : field.read(asked, reader.frameworks);
      const { rest } = reading ?? {};
      const guess = reading?.guess ?? (asked === text ? undefined : 'Only what is ticked was taken.');
      const isOpen =
        (rest !== undefined && rest !== '') || detail.isPart === true || hidesAddress(detail.markdown, text);
      const outcome = isOpen ? 'look' : guess === undefined ? 'mapped' : 'guessed';
      const message =
        guess ??
        (isOpen ? 'Not all of this could be read, so the whole text stays as a section too.' : undefined);
      const written =
        reading !== undefined &&
        draft.put(field.path, withNote(reading.value, note(outcome, shown, field.to, message)));
      if (!written && reading !== undefined)
        keep(detail, `The document says this twice, and \`${field.path}\` holds the first.`, reader);
      else if (!written)
        keep(detail, `\`${field.path}\` can't say this, so it stays as a section of its own.`, reader);
      else if (isOpen) keep(detail, `\`${field.path}\` holds what could be read of this.`, reader);
    }
  }
}

function keep({ label, text, markdown }: Detail, message: string, { draft, note }: Reader): void {
  draft.section(label, markdown, [
    note('look', text === '' ? label : `${label}: ${text}`, `sections, "${label}"`, message),
  ]);
}

function withNote(value: Value, own: Value['notes'][number]): Value {
  return { ...value, notes: [...value.notes, own] };
}
