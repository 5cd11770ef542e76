import type { Words } from '../language/words.ts';
import { indented } from '../language/wrap.ts';
import type { Agreement, GroupAgreement } from '../workshop/agreement.ts';

/** How far respondents agree: overall, by topic, and the questions on which they differ most. */
export function agreementLines(agreement: Agreement, words: Words, columns: number): readonly string[] {
  const t = words.merge.agreement;
  if (agreement.overall.questions === 0) return [t.none];
  return [
    t.heading,
    ...groupLines(agreement.overall, words, columns),
    ...agreement.topics.flatMap((topic) => groupLines(topic, words, columns)),
    ...(agreement.overall.alphas.length === 0 ? [] : [indented(t.howToRead, columns, 0)]),
  ];
}

function groupLines(group: GroupAgreement, words: Words, columns: number): readonly string[] {
  const t = words.merge.agreement;
  const head = t.group({
    title: group.title ?? t.overall,
    questions: group.questions,
    percent: words.explain.number(Math.round((group.agreement ?? 0) * 100)),
  });
  const alphas = group.alphas.map(({ answers, metric, questions, alpha }) =>
    t.alpha({
      answers,
      metric: t.metric[metric],
      questions,
      alpha: alpha === null ? t.noAlpha : words.explain.number(Math.round(alpha * 100) / 100),
    }),
  );
  return [indented(head, columns, 2, '  '), ...alphas.map((line) => indented(line, columns, 6, '    - '))];
}
