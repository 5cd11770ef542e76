import { htmlOf } from '../document/html.tsx';
import type { Words } from '../language/words.ts';
import { reportDocument } from './document/report-document.ts';
import type { Report } from './report-model.ts';

/** The report as one HTML file. */
export function formatHtml(report: Report, words: Words): string {
  return htmlOf(reportDocument(report, words), words);
}
