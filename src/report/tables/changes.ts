import type { Words } from '../../language/words.ts';
import type { Table, Tone } from '../../spreadsheet/table.ts';
import type {
  AnswerChangeReport,
  AreaChangeReport,
  ChangesReport,
  FrameworkChangeReport,
  ItemChangeReport,
  PlanChangeReport,
} from '../changes-report.ts';
import type { Report } from '../report-model.ts';
import { beforeAndAfter, titled } from './cell-words.ts';
import { tableOf, text } from './fields.ts';

/** What changed since an earlier profile; no tables where there is none. */
export function changeTables({ changes }: Report, words: Words): readonly Table[] {
  if (changes === null) return [];
  return [
    scoresTable(changes, words),
    itemsTable(changes, words),
    answersTable(changes.answers, words),
    planTable(changes.plan, words),
  ];
}

/** Better known is no better: only what moved for good or ill has a colour of its own. */
function movementTones(words: Words): Readonly<Record<string, Tone>> {
  const { movements } = words.report.changes;
  return {
    [movements.better]: 'good',
    [movements.worse]: 'bad',
    [movements['better-known']]: 'open',
    [movements['less-known']]: 'open',
    [movements.mixed]: 'middle',
  };
}

type ScoreRow = Pick<AreaChangeReport, 'before' | 'after' | 'movement'> & {
  readonly title: string;
  readonly framework: FrameworkChangeReport;
  readonly kind: 'framework' | 'area';
};

function scoresTable({ frameworks }: ChangesReport, words: Words): Table {
  const { columns, kinds } = words.spreadsheet;
  const { movements, same } = words.report.changes;
  const rows = frameworks.flatMap((framework): readonly ScoreRow[] => [
    { ...framework, framework, kind: 'framework' },
    ...framework.areas.map((area) => ({ ...area, title: titled(area, words), framework, kind: 'area' as const })),
  ]);
  return tableOf<ScoreRow>(
    'changed-scores',
    rows,
    [
      text(columns.of, 38, ({ title }) => title),
      text(columns.kind, 11, ({ kind }) => kinds[kind]),
      text(columns.framework, 28, ({ framework }) => framework.title),
      text(columns.earlier, 24, ({ before }) => before.text),
      text(columns.now, 24, ({ after }) => after.text),
      text(
        columns.movement,
        16,
        ({ movement }) => (movement === null ? same : movements[movement]),
        movementTones(words),
      ),
      ...beforeAndAfter<ScoreRow>(words),
      text(columns.frameworkId, 20, ({ framework }) => framework.framework),
    ],
    words,
  );
}

function itemsTable({ frameworks }: ChangesReport, words: Words): Table {
  const { columns, lines } = words.spreadsheet;
  const { movements, noReason, roles } = words.report.changes;
  return tableOf<ItemChangeReport>(
    'changed-items',
    frameworks.flatMap(({ items }) => items),
    [
      text(columns.item, 44, ({ item }) => titled(item, words)),
      text(columns.framework, 28, ({ item }) => item.frameworkTitle),
      text(columns.earlier, 28, ({ before }) => before),
      text(columns.now, 28, ({ after }) => after),
      text(columns.movement, 16, ({ movement }) => movements[movement], movementTones(words)),
      text(columns.because, 60, (change) => {
        const reasons = [...change.answers.map(({ ask }) => ask), ...(change.roles ? [roles] : [])];
        return lines(reasons.length === 0 ? [noReason] : reasons);
      }),
      text(columns.frameworkId, 20, ({ item }) => item.framework),
      text(columns.itemId, 24, ({ item }) => item.item),
    ],
    words,
  );
}

function answersTable(answers: readonly AnswerChangeReport[], words: Words): Table {
  const { columns } = words.spreadsheet;
  const { around: names, kinds, nothingSaid, sameAnswer } = words.report.changes;
  return tableOf<AnswerChangeReport>(
    'changed-answers',
    answers,
    [
      text(columns.question, 56, ({ ask }) => ask),
      text(columns.ministry, 26, ({ ministry }) => ministry),
      text(columns.earlier, 30, ({ before }) => before ?? nothingSaid),
      text(columns.now, 30, ({ after }) => after ?? nothingSaid),
      text(columns.change, 28, ({ kind, around }) =>
        kind === 'same-answer' ? sameAnswer({ around: around.map((one) => names[one]) }) : kinds[kind],
      ),
      text(columns.questionId, 26, ({ question }) => question),
    ],
    words,
  );
}

function planTable(plan: readonly PlanChangeReport[], words: Words): Table {
  const { columns } = words.spreadsheet;
  return tableOf<PlanChangeReport>(
    'changed-plan',
    plan,
    [
      text(columns.action, 56, ({ action }) => action),
      text(columns.gap, 44, ({ item }) => titled(item, words)),
      text(columns.framework, 28, ({ item }) => item.frameworkTitle),
      text(columns.change, 16, ({ kind }) => words.report.changes.planKinds[kind]),
    ],
    words,
  );
}
