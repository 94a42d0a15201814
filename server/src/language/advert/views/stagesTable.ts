import { entryAt, itemsOf } from '../../inheritance/data';
import type { EffectiveValue } from '../../inheritance/effective';
import { type AdvertInput, inline } from '../input';
import type { AdvertBlock, Inline, TableRow } from '../model';
import { plainText, scalarsOf } from '../read';
import { skillScales } from './skillScales';

/** Something that is assessed, with the stages at which it is. */
interface Assessed {
  readonly line: readonly Inline[];
  readonly stages: ReadonlySet<string>;
}

/** The stages of a selection with what is assessed at each; nothing where no item names a stage. */
export function stagesTable(input: AdvertInput): readonly AdvertBlock[] {
  const all = [...criteria(input), ...behaviours(input), ...skills(input)];
  const rows = input.frameworks.civilService.stages.flatMap(({ id, name }): TableRow[] => {
    const lines = all.filter(({ stages }) => stages.has(id)).map(({ line }) => line);
    return lines.length === 0 ? [] : [{ label: name, lines }];
  });
  if (rows.length === 0) return [];
  const intro = inline('text', input.labels.candidate.stagesIntro);
  return [
    { kind: 'paragraph', content: intro },
    { kind: 'table', rows },
  ];
}

function criteria(input: AdvertInput): readonly Assessed[] {
  return ['essential', 'desirable'].flatMap((need) =>
    itemsOf(entryAt(input.root, 'criteria', need)).flatMap((value) => [
      assessed(inline('markdown', plainText(entryAt(value, 'text'))), value),
      ...itemsOf(entryAt(value, 'items')).map((item) =>
        assessed(inline('markdown', plainText(entryAt(item, 'text'))), item),
      ),
    ]),
  );
}

function behaviours(input: AdvertInput): readonly Assessed[] {
  return itemsOf(entryAt(input.root, 'behaviours')).map((value) =>
    assessed(inline('text', plainText(entryAt(value, 'name'))), value),
  );
}

function skills(input: AdvertInput): readonly Assessed[] {
  return skillScales(input)
    .flatMap(({ skills }) => skills)
    .map(({ label, level, value }) =>
      assessed(inline('text', level === '' ? label : `${label}, ${level}`), value),
    );
}

function assessed(line: readonly Inline[], value: EffectiveValue): Assessed {
  const stages = scalarsOf(entryAt(value, 'stages')).map(({ text }) => text.trim());
  return { line, stages: new Set(line.length === 0 ? [] : stages) };
}
