/** What a chart looks like: the inside of its SVG, and the height that it takes. */
export interface Drawing {
  /** In pixels. */
  readonly height: number;
  readonly content: string;
}
