import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';

/** The names of the two kinds of lists. */
export const listNames = { bullets: 'bullets', numbers: 'numbers' } as const;

/** The numbers of the lists of a body. */
export interface ListNumbers {
  /** Of the one that all items with bullets, and all trees, are in. */
  readonly bullets: number;
  /** Of the first ordered list; the others follow it. */
  readonly firstOrdered: number;
}

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

/** The part that holds the lists with as many ordered ones as asked for, each beginning at 1 like the first. */
export function withOrdered(part: string, { firstOrdered }: ListNumbers, count: number): string {
  return part.replace(new RegExp(`<w:num w:numId="${firstOrdered}".*?</w:num>`, 's'), (first) =>
    Array.from({ length: Math.max(count, 1) }, (_, index) =>
      first.replace(/w:numId="\d+"/, `w:numId="${firstOrdered + index}"`),
    ).join(''),
  );
}
