import type { Cell } from './table.ts';

/** What may be entered in an open cell; `say` is shown beside the cell when it is chosen, and where something else is entered. */
export type Input =
  | { readonly kind: 'text'; readonly say: string }
  /** A text that no spreadsheet may turn into a date or a number. */
  | { readonly kind: 'plain'; readonly say: string }
  /** One of the words. */
  | { readonly kind: 'list'; readonly words: readonly string[]; readonly say: string }
  /** A number between two others, both allowed, or one of the words. */
  | {
      readonly kind: 'number';
      readonly min: number;
      readonly max: number;
      readonly words: readonly string[];
      readonly say: string;
    }
  /** A day, or one of the words. */
  | { readonly kind: 'day'; readonly words: readonly string[]; readonly say: string };

/** A cell of a form: one that is only read, or one that is open to be filled. */
export type FormCell =
  | { readonly kind: 'fixed'; readonly text: string; readonly look: 'plain' | 'strong' | 'part' | 'note' }
  | { readonly kind: 'open'; readonly value: Cell; readonly input: Input };

/** A column of a form. Its key stands in a hidden row, so that it is found wherever it is moved to; `null` for what is only read. */
export interface FormColumn {
  readonly key: string | null;
  readonly title: string;
  /** In characters. */
  readonly width: number;
}

/** A row of a form, with a key of its own in a hidden column. */
export interface FormRow {
  readonly key: string;
  readonly cells: readonly FormCell[];
}

/** A line of the sheet that explains the form. */
export interface CoverLine {
  readonly kind: 'title' | 'heading' | 'text';
  readonly text: string;
}

/** A workbook to be filled in and sent back. */
export interface Form {
  readonly title: string;
  /** The day of its making, as `2025-06-30`. */
  readonly made: string;
  readonly foot: { readonly left: string; readonly page: string; readonly of: string };
  readonly cover: { readonly title: string; readonly lines: readonly CoverLine[] };
  /** The heading of the hidden column of keys, and the key of the row of headings. */
  readonly keys: { readonly column: string; readonly headings: string };
  readonly columns: readonly FormColumn[];
  readonly sheets: readonly { readonly title: string; readonly rows: readonly FormRow[] }[];
  /** A hidden sheet, for the program alone. */
  readonly hidden: { readonly title: string; readonly rows: readonly (readonly Cell[])[] };
}
