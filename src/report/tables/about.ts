import type { Words } from '../../language/words.ts';
import type { Table } from '../../spreadsheet/table.ts';
import { coverPart } from '../document/cover-part.ts';
import { methodPart } from '../document/method-part.ts';
import type { Report } from '../report-model.ts';
import { blockRows, lineText, type Said } from './block-rows.ts';
import { tableOf, text } from './fields.ts';

/** What stands on the cover, how figures are read, and which sheets there are. */
export function aboutTable(report: Report, others: readonly Table[], words: Words): Table {
  const t = words.report;
  const { columns, guide, lines } = words.spreadsheet;
  const rows: readonly Said[] = [
    {
      subject: t.title({ country: report.cover.country.name }),
      says: t.subtitle({ asOf: words.explain.day(report.cover.asOf) }),
    },
    ...blockRows(coverPart(report, words), words.spreadsheet.cover, words),
    { subject: t.summary.score, says: t.summary.howToRead },
    { subject: t.mark, says: t.legend },
    { subject: guide, says: lines(others.map(({ title }) => title)) },
  ];
  return tableOf<Said>(
    'about',
    rows,
    [text(columns.subject, 34, ({ subject }) => subject), text(columns.says, 100, ({ says }) => says)],
    words,
  );
}

interface MethodRow extends Said {
  readonly framework: string;
}

/** How the figures come about, what each edition encodes, and the limits. */
export function methodTable(report: Report, words: Words): Table {
  const { columns } = words.spreadsheet;
  const part = methodPart(report, words);
  const rows = part.of.flatMap((block): readonly MethodRow[] => {
    const framework = block.kind === 'section' ? lineText(block.title, words) : words.spreadsheet.everywhere;
    return blockRows([block], '', words).map((row) => ({ framework, ...row }));
  });
  return tableOf<MethodRow>(
    'method',
    rows,
    [
      text(columns.framework, 36, ({ framework }) => framework),
      text(columns.subject, 28, ({ subject }) => subject),
      text(columns.says, 90, ({ says }) => says),
    ],
    words,
  );
}
