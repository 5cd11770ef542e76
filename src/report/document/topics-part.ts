import { type Block, column, note, type Rich, type Section, section, text } from '../../document/blocks.ts';
import type { Words } from '../../language/words.ts';
import type { TopicReport } from '../topics.ts';
import { heatMapOf } from './charts.ts';
import { barOf, frameworkId } from './rich.ts';

/** The frameworks side by side under the topics that they share, as a map and as a table; nothing where they share none. */
export function topicsPart(topics: readonly TopicReport[], words: Words): readonly Section[] {
  const t = words.report.topics;
  if (topics.length === 0) return [];
  const frameworks = new Map(
    topics.flatMap((topic) => topic.frameworks.map(({ framework, title }) => [framework, title])),
  );
  const map = heatMapOf(
    { id: 'chart/topics', caption: t.mapCaption, columns: [t.all, ...frameworks.values()] },
    topics.map((topic) => ({
      title: topic.title,
      figures: [
        topic.figures,
        ...[...frameworks.keys()].map((id) => topic.frameworks.find((own) => own.framework === id)?.figures ?? null),
      ],
    })),
    words,
  );
  return [section('topics', [text(t.title)], [note(t.note), map, table(topics, words)])];
}

function table(topics: readonly TopicReport[], words: Words): Block {
  const t = words.report.topics;
  return {
    kind: 'table',
    caption: t.tableCaption,
    columns: [
      column(t.topic),
      column(t.framework),
      column(t.items),
      column(t.score),
      { title: words.report.summary.picture, kind: 'picture' },
    ],
    rows: topics.flatMap((topic): readonly (readonly Rich[])[] => [
      [
        [text(topic.title)],
        [{ kind: 'strong', text: t.all }],
        [text(t.itemsOf(topic))],
        [text(topic.figures.text)],
        barOf(topic.figures, words),
      ],
      ...topic.frameworks.map((own): readonly Rich[] => [
        [text(topic.title)],
        [{ kind: 'to', text: own.title, target: frameworkId(own.framework) }],
        [text(t.itemsOf(own))],
        [text(own.figures.text)],
        barOf(own.figures, words),
      ]),
    ]),
  };
}
