import { indented, wrap } from '../language/wrap.ts';
import { formatScore } from '../score/format-score.ts';
import { type LensTopic, lensScoring, scoreLens } from '../score/lens.ts';
import { csvText } from '../spreadsheet/csv-text.ts';
import type { OpenProfile } from './open-profiles.ts';
import { bar, profileHead } from './print-score.ts';
import type { Scored, ScoreOptions } from './scored.ts';

/** The scores of profiles under the topics of a lens, in the format asked for. */
export function lensText(
  profiles: readonly OpenProfile[],
  scored: readonly Scored[],
  options: ScoreOptions,
  columns: number,
): string {
  const seen = profiles.map((opened) => ({
    opened,
    topics: scoreLens(scored.filter((one) => one.opened === opened).map(({ assessment }) => assessment)),
  }));
  switch (options.format) {
    case 'json':
      return `${JSON.stringify(
        seen.map(({ opened, topics }) => ({
          profile: opened.path,
          country: opened.profile.country.code,
          lens: options.lens,
          topics,
        })),
        null,
        2,
      )}\n`;
    case 'csv':
      return csvText([
        ['profile', 'country', 'topic', 'items', 'applicable', 'reconstructed', 'value', 'low', 'high', 'coverage'],
        ...seen.flatMap(({ opened, topics }) => topics.map((topic) => csvRow(opened, topic))),
      ]);
    case 'text':
      return `${seen.map(({ opened, topics }) => textLines(opened, topics, options, columns).join('\n')).join('\n\n')}\n`;
  }
}

function csvRow(
  opened: OpenProfile,
  { id, items, applicable, reconstructed, score }: LensTopic,
): readonly (string | number | null)[] {
  return [
    opened.path,
    opened.profile.country.code,
    id,
    items,
    applicable,
    reconstructed,
    score.value,
    score.low,
    score.high,
    score.coverage,
  ];
}

function textLines(
  opened: OpenProfile,
  topics: readonly LensTopic[],
  { words }: ScoreOptions,
  columns: number,
): readonly string[] {
  const text = words.commands.lens;
  return [
    profileHead(opened.profile, words),
    ...wrap(text.title, columns),
    '',
    ...topics.flatMap((topic) => [
      ...wrap(
        text.topic({ title: words.terms.roundtable[topic.id], items: topic.items, frameworks: topic.frameworks }),
        columns,
      ),
      indented(`${bar(topic.score)} ${formatScore(topic.score, lensScoring, words)}`, columns, 2),
      indented(words.score.reconstructed({ reconstructed: topic.reconstructed, all: topic.items }), columns, 2),
    ]),
    '',
    ...wrap(text.note, columns),
  ];
}
