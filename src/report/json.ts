import type { Report } from './report-model.ts';

/** The version of the shape that `docs/report.schema.json` describes; it rises when a reader of the last one could no longer read. */
export const jsonFormat = '1';

/** The report as data for other programs: the report model itself, with the version of its shape. */
export function formatJson(report: Report): string {
  return `${JSON.stringify({ gapwalkReport: jsonFormat, ...report }, null, 2)}\n`;
}
