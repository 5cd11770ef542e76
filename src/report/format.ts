import type { Words } from '../language/words.ts';
import type { Report } from './report-model.ts';

/** Writes a report in one format. The same report gives the same bytes. */
export type FormatReport = (report: Report, words: Words) => string | Uint8Array;

/** A format that a report can be written in. */
export interface ReportFormat {
  /** The name that commands know it by, which is also the ending of its files. */
  readonly id: string;
  readonly format: FormatReport;
}
