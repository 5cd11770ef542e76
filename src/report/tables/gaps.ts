import type { Words } from '../../language/words.ts';
import type { Table } from '../../spreadsheet/table.ts';
import type { GapReport, StepReport, ToSettleReport, WayReport } from '../gap-report.ts';
import type { Report } from '../report-model.ts';
import { outcomeTones, placeFields, shortOutcome, titled } from './cell-words.ts';
import { figure, tableOf, text } from './fields.ts';
import { planLine } from './plan.ts';

/** The gaps, their steps one a row, and what is still to settle. */
export function gapTables({ gaps: frameworks }: Report, words: Words): readonly Table[] {
  const gaps = frameworks.flatMap((framework) => framework.gaps);
  const toSettle = frameworks.flatMap((framework) => framework.toSettle);
  return [gapsTable(gaps, words), stepsTable(gaps, words), toSettleTable(toSettle, words)];
}

function gapsTable(gaps: readonly GapReport[], words: Words): Table {
  const { columns, lines, path, verified } = words.spreadsheet;
  return tableOf<GapReport>(
    'gaps',
    gaps,
    [
      text(columns.gap, 38, ({ item }) => titled(item, words)),
      text(columns.framework, 26, ({ item }) => item.frameworkTitle),
      text(columns.areas, 24, ({ areas }) => path(areas)),
      text(columns.outcome, 12, (gap) => shortOutcome(gap, words), outcomeTones(gaps, words)),
      text(columns.inFull, 22, ({ outcomeText }) => outcomeText),
      figure(columns.gain, 'gain', ({ gain }) => gain),
      text(columns.lead, 22, ({ lead }) => lead ?? words.report.gaps.noLead),
      text(columns.text, 48, (gap) => gap.text),
      text(columns.next, 14, ({ toNext }) => toNext?.title),
      text(columns.toNext, 55, ({ toNext }) => (toNext === null ? null : wayText(toNext, words))),
      text(columns.top, 14, ({ toTop }) => toTop.title),
      text(columns.toTop, 55, ({ toTop }) => wayText(toTop, words)),
      text(columns.remedy, 48, ({ remedy }) => remedy),
      text(columns.inPlan, 36, ({ plan }) => lines(plan.map((line) => planLine(line, words)))),
      text(columns.why, 90, (gap) => whyText(gap, words)),
      text(columns.whyThisRule, 48, ({ whyThisRule }) => whyThisRule),
      text(columns.note, 36, ({ note }) => note),
      figure(columns.lowPoints, 'points', ({ low }) => low?.score),
      figure(columns.highPoints, 'points', ({ high }) => high?.score),
      figure(columns.weight, 'number', ({ weight }) => weight),
      figure(columns.missing, 'number', ({ missingPoints }) => missingPoints),
      ...placeFields<GapReport>(({ place }) => place, words),
      text(columns.verified, 22, ({ verified: compared }) =>
        compared === null ? null : verified({ ...compared, on: words.explain.day(compared.on) }),
      ),
      text(columns.frameworkId, 20, ({ item }) => item.framework),
      text(columns.itemId, 24, ({ item }) => item.item),
    ],
    words,
  );
}

function wayText({ steps }: WayReport, words: Words): string {
  const { lines, numbered, stepLine } = words.spreadsheet;
  if (steps === null) return words.report.gaps.unreachable;
  if (steps.length === 0) return words.report.gaps.nothingToDo;
  return lines(
    steps.map(({ ask, text: step }, index) => numbered({ number: index + 1, line: stepLine({ ask, step }) })),
  );
}

/** The whole rule as it came out, the branches that did not decide included. */
function whyText({ why }: GapReport, words: Words): string {
  const { indented, lines, result } = words.spreadsheet;
  return lines(
    why.map(({ depth, text: line, question, truth, decisive }) =>
      indented({
        depth,
        line: question === null ? line : result({ line, result: words.report.gaps.truth[truth], decisive }),
      }),
    ),
  );
}

interface StepRow {
  readonly gap: GapReport;
  readonly step: StepReport;
  readonly number: number;
  readonly way: WayReport;
}

function stepsTable(gaps: readonly GapReport[], words: Words): Table {
  const { columns } = words.spreadsheet;
  const rows = gaps.flatMap((gap) =>
    [gap.toNext, gap.toTop].flatMap((way) =>
      way === null ? [] : (way.steps ?? []).map((step, index): StepRow => ({ gap, step, number: index + 1, way })),
    ),
  );
  return tableOf<StepRow>(
    'steps',
    rows,
    [
      text(columns.gap, 38, ({ gap }) => titled(gap.item, words)),
      text(columns.framework, 26, ({ gap }) => gap.item.frameworkTitle),
      text(columns.level, 14, ({ way }) => way.title),
      figure(columns.number, 'number', ({ number }) => number, 6),
      text(columns.question, 52, ({ step }) => step.ask),
      text(columns.step, 48, ({ step }) => step.text),
      text(columns.ministry, 26, ({ step }) => step.ministry),
      text(columns.from, 22, ({ step }) => step.from ?? words.terms.unknown),
      text(columns.to, 22, ({ step }) => step.to),
      text(columns.questionId, 24, ({ step }) => step.question),
      text(columns.frameworkId, 20, ({ gap }) => gap.item.framework),
      text(columns.itemId, 24, ({ gap }) => gap.item.item),
    ],
    words,
  );
}

function toSettleTable(toSettle: readonly ToSettleReport[], words: Words): Table {
  const { columns, lines, path } = words.spreadsheet;
  return tableOf<ToSettleReport>(
    'to-settle',
    toSettle,
    [
      text(columns.item, 44, ({ item }) => titled(item, words)),
      text(columns.framework, 28, ({ item }) => item.frameworkTitle),
      text(columns.areas, 28, ({ areas }) => path(areas)),
      text(columns.inFull, 28, ({ outcomeText }) => outcomeText),
      figure(columns.movable, 'gain', ({ movable }) => movable),
      text(columns.toFind, 60, ({ questions }) => lines(questions.map(({ ask }) => ask))),
      figure(columns.lowPoints, 'points', ({ low }) => low?.score),
      figure(columns.highPoints, 'points', ({ high }) => high?.score),
      ...placeFields<ToSettleReport>(({ place }) => place, words),
      text(columns.frameworkId, 20, ({ item }) => item.framework),
      text(columns.itemId, 24, ({ item }) => item.item),
    ],
    words,
  );
}
