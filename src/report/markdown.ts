import { markdownOf } from '../document/markdown.ts';
import type { Words } from '../language/words.ts';
import { reportDocument } from './document/report-document.ts';
import type { Report } from './report-model.ts';

/** The report in CommonMark. */
export function formatMarkdown(report: Report, words: Words): string {
  return markdownOf(reportDocument(report, words), words);
}
