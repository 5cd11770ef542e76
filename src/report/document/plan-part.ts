import { type Block, column, note, type Rich, type Section, section, text } from '../../document/blocks.ts';
import type { Words } from '../../language/words.ts';
import type { PlanFramework, PlanLineReport } from '../plan-report.ts';
import type { Report } from '../report-model.ts';
import { barsOf } from './charts.ts';
import { barOf, frameworkId, itemTitles } from './rich.ts';

/** The whole action plan, and the scores that it would bring. */
export function planPart({ plan, planElsewhere, planScores }: Report, words: Words): Section {
  const t = words.report.plan;
  const elsewhere = planElsewhere === 0 ? [] : [note(t.elsewhere(planElsewhere))];
  if (plan.length === 0) return section('plan', [text(t.title)], [note(t.none), ...elsewhere]);
  return section(
    'plan',
    [text(t.title)],
    [
      linesTable(plan, words),
      ...elsewhere,
      ...(planScores === null || planScores.length === 0 ? [] : [scoresSection(planScores, words)]),
    ],
  );
}

function linesTable(plan: readonly PlanLineReport[], words: Words): Block {
  const t = words.report.plan;
  const scored = plan.some(({ brings }) => brings !== null);
  return {
    kind: 'table',
    caption: t.caption,
    columns: [t.action, t.gap, t.owner, t.due, t.state, ...(scored ? [t.brings] : [])].map(column),
    rows: plan.map((line) => [
      [text(line.action)],
      itemTitles([line.item], words),
      [text(line.owner ?? t.missing)],
      [text(line.due === null ? t.missing : words.explain.day(line.due))],
      [text(t.states[line.state])],
      ...(scored ? [[text(broughtBy(line, words))]] : []),
    ]),
  };
}

function broughtBy({ brings, reached }: PlanLineReport, words: Words): string {
  const t = words.report.plan;
  if (brings === null) return t.notScored;
  return brings === 'steps' && reached === false ? t.short : t.bringsText[brings];
}

function scoresSection(scores: readonly PlanFramework[], words: Words): Section {
  const t = words.report.plan;
  const charted = scores.flatMap(({ title, before, after }) => [
    { title: t.beforeRow({ title }), reconstructed: false, figures: before },
    { title: t.afterRow({ title }), reconstructed: false, figures: after },
  ]);
  return section(
    'plan-scores',
    [text(t.scoresTitle)],
    [
      note(t.scoresNote),
      ...barsOf(t.chart, 'chart/plan', charted, words),
      {
        kind: 'table',
        caption: t.scoresCaption,
        columns: [
          column(t.framework),
          column(t.before),
          { title: words.report.summary.picture, kind: 'picture' },
          column(t.after),
          { title: words.report.summary.picture, kind: 'picture' },
        ],
        rows: scores.map(({ framework, title, before, after }): readonly Rich[] => [
          [{ kind: 'to', text: title, target: frameworkId(framework) }],
          [text(before.text)],
          barOf(before, words),
          [text(after.text)],
          barOf(after, words),
        ]),
      },
    ],
  );
}
