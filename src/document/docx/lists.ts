import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';

/** The names of the two kinds of lists. */
export const listNames = { bullets: 'bullets', numbers: 'numbers' } as const;

const deepest = 8;
const step = 340;

/** The lists of a document: bullets for lists and trees, nine levels deep, and numbers. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: listNames.bullets,
      levels: Array.from({ length: deepest + 1 }, (_, level) => ({
        level,
        format: LevelFormat.BULLET,
        text: level % 2 === 0 ? '•' : '–',
        alignment: AlignmentType.START,
        style: { paragraph: { indent: { left: step * (level + 1), hanging: step } } },
      })),
    },
    {
      reference: listNames.numbers,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { left: 420, hanging: 420 } } },
        },
      ],
    },
  ],
};

/** The level of a line of a tree; lines deeper than Word's ninth level stand on it. */
export function levelOf(depth: number): number {
  return Math.min(Math.max(depth, 0), deepest);
}
