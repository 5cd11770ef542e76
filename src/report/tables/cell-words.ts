import type { Words } from '../../language/words.ts';
import type { Tone } from '../../spreadsheet/table.ts';
import type { Figures, SumPart } from '../figures.ts';
import type { FindingReport } from '../findings.ts';
import type { ItemReference, PlaceInDocument } from '../references.ts';
import { address, type Field, figure, text } from './fields.ts';

/** A title, with the mark where it is reconstructed: the same text wherever it stands, so that sheets can be looked up in each other. */
export function titled({ title, reconstructed }: Pick<ItemReference, 'title' | 'reconstructed'>, words: Words): string {
  return reconstructed ? words.spreadsheet.mark({ title, mark: words.report.mark }) : title;
}

/** Several items in one cell, one a line. */
export function itemsIn(items: readonly ItemReference[], words: Words): string {
  return words.spreadsheet.lines(
    items.map((item) => words.report.ofFramework(item.frameworkTitle) + titled(item, words)),
  );
}

/** The outcome as one word or short phrase: the level, open, or not applicable. */
export function shortOutcome(finding: FindingReport, words: Words): string {
  if (finding.low === null) return words.terms.notApplicable;
  return finding.low.level === finding.high?.level ? finding.low.title : (words.terms.outcome['open'] ?? '');
}

/** The tones of the outcomes that the findings have: levels by their points. */
export function outcomeTones(findings: readonly FindingReport[], words: Words): Readonly<Record<string, Tone>> {
  return Object.fromEntries(findings.map((finding) => [shortOutcome(finding, words), toneOf(finding)]));
}

function toneOf({ low, high }: FindingReport): Tone {
  if (low === null || high === null) return 'quiet';
  if (low.level !== high.level) return 'open';
  if (low.score >= 100) return 'good';
  return low.score > 0 ? 'middle' : 'bad';
}

/** The columns that say where in its document something stands, and how that is known. */
export function placeFields<Row>(of: (row: Row) => PlaceInDocument | null, words: Words): readonly Field<Row>[] {
  const { columns } = words.spreadsheet;
  return [
    text(columns.place, 22, (row) => of(row)?.locator),
    text(columns.provenance, 14, (row) => {
      const place = of(row);
      return place === null ? null : words.terms.provenance[place.provenance];
    }),
    address(columns.address, (row) => of(row)?.url),
  ];
}

/** The columns that say how a part entered the sum above it. */
export function partFields<Row>(of: (row: Row) => SumPart | undefined, words: Words): readonly Field<Row>[] {
  const { columns, how } = words.spreadsheet;
  return [
    figure(columns.weight, 'number', (row) => of(row)?.weight),
    figure(columns.entered, 'number', (row) => of(row)?.figure),
    text(columns.how, 16, (row) => {
      const part = of(row);
      return part === undefined ? null : how[part.why];
    }),
  ];
}

/** The figures of two scores beside each other. */
export function beforeAndAfter<Row extends { readonly before: Figures; readonly after: Figures }>(
  words: Words,
): readonly Field<Row>[] {
  const { columns } = words.spreadsheet;
  return [
    figure(columns.valueBefore, 'points', ({ before }) => before.value),
    figure(columns.lowBefore, 'points', ({ before }) => before.low),
    figure(columns.highBefore, 'points', ({ before }) => before.high),
    figure(columns.valueAfter, 'points', ({ after }) => after.value),
    figure(columns.lowAfter, 'points', ({ after }) => after.low),
    figure(columns.highAfter, 'points', ({ after }) => after.high),
  ];
}
