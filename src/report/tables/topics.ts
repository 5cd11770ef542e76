import type { Words } from '../../language/words.ts';
import type { Table } from '../../spreadsheet/table.ts';
import type { Report } from '../report-model.ts';
import type { TopicReport } from '../topics.ts';
import { figure, tableOf, text } from './fields.ts';

/** A topic as a whole, or one framework under it. */
type TopicRow = Pick<TopicReport, 'items' | 'reconstructed' | 'figures'> & {
  readonly topic: string;
  readonly framework: string;
};

/** The frameworks side by side, by topic; no table where they share none. */
export function topicTables({ topics }: Report, words: Words): readonly Table[] {
  if (topics.length === 0) return [];
  const { columns } = words.spreadsheet;
  const rows = topics.flatMap((topic): readonly TopicRow[] => [
    { ...topic, topic: topic.title, framework: words.report.topics.all },
    ...topic.frameworks.map((framework) => ({ ...framework, topic: topic.title, framework: framework.title })),
  ]);
  return [
    tableOf<TopicRow>(
      'topics',
      rows,
      [
        text(columns.topic, 44, ({ topic }) => topic),
        text(columns.framework, 36, ({ framework }) => framework),
        text(columns.score, 28, ({ figures }) => figures.text),
        figure(columns.value, 'points', ({ figures }) => figures.value),
        figure(columns.low, 'points', ({ figures }) => figures.low),
        figure(columns.high, 'points', ({ figures }) => figures.high),
        figure(columns.coverage, 'share', ({ figures }) => figures.coverage),
        figure(columns.items, 'number', ({ items }) => items),
        figure(columns.itemsReconstructed, 'number', ({ reconstructed }) => reconstructed, 16),
      ],
      words,
    ),
  ];
}
