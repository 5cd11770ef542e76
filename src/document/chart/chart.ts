/** One row of a bar chart. */
export interface BarRow {
  readonly label: string;
  /** The ends of the interval, 0 to 100; `null` where nothing applies. */
  readonly low: number | null;
  readonly high: number | null;
  /** 0 to 100; `null` where nothing is decided. */
  readonly value: number | null;
  /** The figures in words, as they stand beside the bar. */
  readonly text: string;
}

/** One axis of a radar, from 0 in the middle to 100 at the rim. */
export interface RadarAxis {
  readonly label: string;
  /** The ends of the interval, 0 to 100. */
  readonly low: number;
  readonly high: number;
  /** 0 to 100; `null` where nothing is decided. */
  readonly value: number | null;
}

/** One cell of a heat map. */
export interface HeatCell {
  /** 0 to 100; `null` where there is nothing to show, or nothing is decided. */
  readonly value: number | null;
  /** What stands in the cell, so that nobody needs the colour. */
  readonly text: string;
}

/** One step of a heat map's scale: values from `from` on, up to the next step's. */
export interface HeatStep {
  readonly from: number;
  readonly label: string;
}

/** A chart as data; every value of it also stands in a table beside it. */
export type Chart =
  | { readonly kind: 'bars'; readonly rows: readonly BarRow[] }
  /** Five to twelve axes; fewer or more are better shown as bars. */
  | {
      readonly kind: 'radar';
      readonly axes: readonly RadarAxis[];
      /** What the area between the ends and the line of the values are called in the key. */
      readonly key: { readonly interval: string; readonly value: string };
    }
  | {
      readonly kind: 'heat-map';
      readonly columns: readonly string[];
      readonly rows: readonly { readonly label: string; readonly cells: readonly HeatCell[] }[];
      /** At most five steps, lowest first. */
      readonly scale: readonly HeatStep[];
      /** What an empty cell means, for the key. */
      readonly empty: string;
    };
