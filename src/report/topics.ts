import { type LensTopic, lensScoring, scoreLens } from '../score/lens.ts';
import { plainText } from '../source/plain-text.ts';
import { type Figures, figuresOf } from './figures.ts';
import type { ReportContext } from './report-context.ts';

/** The items of one framework under a topic. */
export interface TopicFramework {
  readonly framework: string;
  readonly title: string;
  /** Items under the topic, whether they apply or not. */
  readonly items: number;
  /** How many of them are reconstructed. */
  readonly reconstructed: number;
  readonly figures: Figures;
}

/** A round-table topic: the items under it, all frameworks together and each by itself. There is no total over topics. */
export interface TopicReport {
  readonly topic: LensTopic['id'];
  readonly title: string;
  readonly items: number;
  readonly reconstructed: number;
  readonly figures: Figures;
  /** The frameworks that have items under the topic. */
  readonly frameworks: readonly TopicFramework[];
}

/** The topics with an item of the report; none where fewer than two frameworks have items under one topic, for then there is nothing to set side by side. */
export function topicsOf({ assessed, words }: ReportContext): readonly TopicReport[] {
  const assessments = assessed.map(({ assessment }) => assessment);
  const figures = (topic: LensTopic): Figures => figuresOf(topic.score, lensScoring, words);
  const alone = assessments.map((assessment) => ({ assessment, topics: scoreLens([assessment]) }));
  const topics = scoreLens(assessments).filter(({ items }) => items > 0);
  if (topics.every(({ frameworks }) => frameworks < 2)) return [];
  return topics.map((topic) => ({
    topic: topic.id,
    title: words.terms.roundtable[topic.id],
    items: topic.items,
    reconstructed: topic.reconstructed,
    figures: figures(topic),
    frameworks: alone.flatMap(({ assessment: { framework }, topics: own }): readonly TopicFramework[] => {
      const under = own.find(({ id }) => id === topic.id);
      if (under === undefined || under.items === 0) return [];
      return [
        {
          framework: framework.id,
          title: plainText(framework.title),
          items: under.items,
          reconstructed: under.reconstructed,
          figures: figures(under),
        },
      ];
    }),
  }));
}
