import type { Words } from '../../language/words.ts';
import type { Table, Tone } from '../../spreadsheet/table.ts';
import type { PlanFramework, PlanLineReport } from '../plan-report.ts';
import type { Report } from '../report-model.ts';
import { beforeAndAfter, titled } from './cell-words.ts';
import { day, tableOf, text } from './fields.ts';

const tones: Readonly<Record<PlanLineReport['state'], Tone>> = {
  'to-do': 'open',
  doing: 'middle',
  done: 'good',
  dropped: 'quiet',
};

/** The action plan, one line a row, and the scores that it would bring where it was scored. */
export function planTables({ plan, planScores }: Report, words: Words): readonly Table[] {
  return [planTable(plan, words), ...(planScores === null ? [] : [scoresTable(planScores, words)])];
}

function planTable(plan: readonly PlanLineReport[], words: Words): Table {
  const { columns } = words.spreadsheet;
  const { bringsText, short, states } = words.report.plan;
  const inWords = Object.entries(tones).map(([state, tone]) => [states[state as PlanLineReport['state']], tone]);
  return tableOf<PlanLineReport>(
    'plan',
    plan,
    [
      text(columns.action, 56, ({ action }) => action),
      text(columns.owner, 28, ({ owner }) => owner),
      day(columns.due, ({ due }) => due),
      text(columns.state, 13, ({ state }) => states[state], Object.fromEntries(inWords)),
      text(columns.gap, 44, ({ item }) => titled(item, words)),
      text(columns.framework, 28, ({ item }) => item.frameworkTitle),
      text(columns.brings, 36, ({ brings, reached }) => {
        if (brings === null) return null;
        return brings === 'steps' && reached === false ? short : bringsText[brings];
      }),
      text(columns.gapId, 34, ({ gap }) => gap),
    ],
    words,
  );
}

function scoresTable(frameworks: readonly PlanFramework[], words: Words): Table {
  const { columns } = words.spreadsheet;
  return tableOf<PlanFramework>(
    'plan-scores',
    frameworks,
    [
      text(columns.framework, 44, ({ title }) => title),
      text(columns.today, 28, ({ before }) => before.text),
      text(columns.planned, 28, ({ after }) => after.text),
      ...beforeAndAfter<PlanFramework>(words),
      text(columns.frameworkId, 20, ({ framework }) => framework),
    ],
    words,
  );
}

/** A line of the plan in one line of text. */
export function planLine({ action, owner, due, state }: PlanLineReport, words: Words): string {
  const t = words.report.plan;
  const details = [
    ...(owner === null ? [] : [t.ownedBy(owner)]),
    ...(due === null ? [] : [t.dueOn(words.explain.day(due))]),
    t.states[state],
  ];
  return t.line({ action, details: words.report.joined(details) });
}
