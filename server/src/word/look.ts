// How the Word file looks: its styles, and the marks of its lists.
import { AlignmentType, BorderStyle, type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx';

const INK = '0B0C0C';
const BLUE = '1D4F91';
const FONT = 'Arial';

/** `level` counts from 1; without it only Word itself knows the style for a heading. */
const heading = (level: number, size: number, before: number) => ({
  run: { font: FONT, size, bold: true, color: INK },
  paragraph: { spacing: { before, after: 120 }, keepNext: true, keepLines: true, outlineLevel: level - 1 },
});

/** Sizes in half points, distances in twentieths of a point. */
export const STYLES = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: FONT, size: 22, color: INK, language: { value: language } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    title: { run: { font: FONT, size: 44, bold: true, color: INK }, paragraph: { spacing: { after: 240 } } },
    heading1: {
      run: { font: FONT, size: 26, bold: true, color: BLUE },
      paragraph: {
        spacing: { before: 320, after: 160 },
        keepNext: true,
        keepLines: true,
        outlineLevel: 0,
        border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 3, color: BLUE } },
      },
    },
    heading2: heading(2, 24, 240),
    heading3: heading(3, 22, 200),
    heading4: heading(4, 22, 160),
    heading5: heading(5, 22, 160),
    heading6: heading(6, 22, 160),
    hyperlink: { run: { color: '1A65A6', underline: {} } },
    listParagraph: { paragraph: { spacing: { after: 80, line: 276 } } },
  },
});

export const BULLETS = 'bullets';
export const NUMBERS = 'numbers';
/** How deep Word's lists go. */
export const DEEPEST = 8;

const levels = (format: (level: number) => { format: 'bullet' | 'decimal'; text: string }) =>
  Array.from({ length: DEEPEST + 1 }, (_, level) => {
    const { format: kind, text } = format(level);
    return {
      level,
      format: kind === 'bullet' ? LevelFormat.BULLET : LevelFormat.DECIMAL,
      text,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 425 * (level + 1), hanging: 340 } } },
    };
  });

export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: levels((level) => ({ format: 'bullet', text: level % 2 === 0 ? '\u2022' : '\u2013' })),
    },
    { reference: NUMBERS, levels: levels((level) => ({ format: 'decimal', text: `%${level + 1}.` })) },
  ],
};
