import type { Words } from '../language/words.ts';
import { csvText } from '../spreadsheet/csv-text.ts';
import type { ReportFile } from './format.ts';
import type { Report } from './report-model.ts';
import { reportTables } from './tables/report-tables.ts';

/** Without it spreadsheet programs take UTF-8 for an older encoding. */
const byteOrderMark = '\ufeff';

/** The report as CSV files, one a table, each with a line of headings. */
export function formatCsv(report: Report, words: Words): readonly ReportFile[] {
  return reportTables(report, words).map(({ id, columns, rows }) => ({
    ending: `${id}.csv`,
    content: byteOrderMark + csvText([columns.map(({ title }) => title), ...rows]),
  }));
}
