import type { TypedLines } from './typed-lines.ts';

/** What the plain walk reads from and prints on; neither need be a terminal. */
export interface Paper {
  readonly lines: TypedLines;
  /** What a printed line may take. */
  readonly columns: number;
  /** Prints one line, or some with line ends between them. */
  readonly print: (text: string) => void;
}
