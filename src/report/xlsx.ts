import type { Words } from '../language/words.ts';
import { xlsxOf } from '../spreadsheet/workbook.ts';
import type { Report } from './report-model.ts';
import { reportTables } from './tables/report-tables.ts';

/** The report as a workbook, one sheet a table. Its properties name no person and give the day of the report. */
export async function formatXlsx(report: Report, words: Words): Promise<Uint8Array> {
  const { name } = report.cover.country;
  const t = words.report;
  const foot = t.footer({ country: name, asOf: words.explain.day(report.cover.asOf) });
  return xlsxOf({
    title: t.title({ country: name }),
    made: report.made,
    foot: {
      left: report.cover.status === 'draft' ? words.spreadsheet.draftFoot({ draft: t.draft, foot }) : foot,
      page: t.page.before,
      of: t.page.between,
    },
    sheets: reportTables(report, words),
  });
}
