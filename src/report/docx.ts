import { type DocxMade, type DocxMeans, docxOf } from '../document/docx/docx-of.ts';
import type { Words } from '../language/words.ts';
import { reportDocument } from './document/report-document.ts';
import type { Report } from './report-model.ts';

/** The report as a Word document. */
export function formatDocx(report: Report, words: Words, means: DocxMeans): Promise<DocxMade> {
  return docxOf(reportDocument(report, words), words, means);
}
