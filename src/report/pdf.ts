import { withFixedDates, withFixedIds } from '../document/pdf.ts';
import type { Words } from '../language/words.ts';
import type { Means } from './format.ts';
import { formatHtml } from './html.ts';
import type { Report } from './report-model.ts';

/** The HTML report printed by a browser, with the day of the report in place of the time of printing, and its tagged parts numbered from 1. */
export async function formatPdf(
  report: Report,
  words: Words,
  { print }: Pick<Means, 'print'>,
): Promise<Uint8Array | { readonly why: string }> {
  const printed = await print(formatHtml(report, words));
  return 'pdf' in printed
    ? withFixedIds(withFixedDates(printed.pdf, report.made))
    : { why: words.commands.report.notPrinted[printed.hindrance] };
}
