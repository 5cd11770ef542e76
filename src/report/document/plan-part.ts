import { column, note, type Section, section, text } from '../../document/blocks.ts';
import type { Words } from '../../language/words.ts';
import type { PlanLineReport } from '../plan-report.ts';
import { itemTitles } from './rich.ts';

/** The whole action plan. */
export function planPart(plan: readonly PlanLineReport[], words: Words): Section {
  const t = words.report.plan;
  if (plan.length === 0) return section('plan', [text(t.title)], [note(t.none)]);
  return section(
    'plan',
    [text(t.title)],
    [
      {
        kind: 'table',
        caption: t.caption,
        columns: [t.action, t.gap, t.owner, t.due, t.state].map(column),
        rows: plan.map((line) => [
          [text(line.action)],
          line.item === null ? [text(line.gap)] : itemTitles([line.item], words),
          [text(line.owner ?? t.missing)],
          [text(line.due === null ? t.missing : words.explain.day(line.due))],
          [text(t.states[line.state])],
        ]),
      },
    ],
  );
}
