import type { Words } from '../language/words.ts';
import type { Problem } from '../problem/problem.ts';
import type { Report } from './report-model.ts';

/** A file of a report. */
export interface ReportFile {
  /** What follows the report's name and a dot. */
  readonly ending: string;
  readonly content: string | Uint8Array;
  /** What its reader has to do without, in a sentence or two. */
  readonly without?: string;
}

/** Why a format could not be made: in a sentence or two where it is this machine that cannot, or what is wrong with a file that was given for it. */
export type NotMade = { readonly why: string } | { readonly problem: Problem };

/** What came of having a page printed: the bytes of a PDF; or that no browser was found, or that it failed, or took too long. */
export type Printed = { readonly pdf: Uint8Array } | { readonly hindrance: 'no-browser' | 'failed' | 'too-slow' };

/** What formats need of the world outside. */
export interface Means {
  /** Has an HTML page printed as PDF. */
  readonly print: (html: string) => Promise<Printed>;
  /** The font files that charts are drawn in. */
  readonly fonts: readonly string[];
  /** A Word file whose styles are taken over; `null` where none is wanted. */
  readonly template: Uint8Array | null;
  /** Whether the pages that the contents of a Word file name are found here, which takes long, or left to Word to find. */
  readonly pages: 'found' | 'asked';
}

/** Writes a report in one format. The same report and means give the same content. */
export type FormatReport = (report: Report, words: Words, means: Means) => Promise<readonly ReportFile[] | NotMade>;

/** A format that a report can be written in. */
export interface ReportFormat {
  /** The name that commands know it by. */
  readonly id: string;
  readonly format: FormatReport;
}
