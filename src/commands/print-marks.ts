import { describeSaid } from '../gap/describe.ts';
import type { Words } from '../language/words.ts';
import { indented } from '../language/wrap.ts';
import { formatScore } from '../score/format-score.ts';
import type { Exercise } from '../workshop/exercise.ts';
import { type MarkedQuestion, tally } from '../workshop/mark.ts';
import type { GroupScores } from '../workshop/mark-document.ts';
import { type MarkedGroup, plenaryOf } from '../workshop/plenary.ts';

/** The marking as text: one group question by question, several with what to discuss together. */
export function markLines(
  exercise: Exercise,
  groups: readonly MarkedGroup[],
  scores: readonly GroupScores[],
  words: Words,
  columns: number,
): readonly string[] {
  const [only, ...more] = groups;
  const body =
    only !== undefined && more.length === 0
      ? only.marked
          .filter(({ verdict }) => verdict !== 'right')
          .flatMap((one) => ['', ...questionLines(exercise, one, words, columns)])
      : plenaryLines(exercise, groups, words, columns);
  return [
    exercise.title,
    ...groups.map(({ name, marked }) =>
      indented(words.exercise.tally({ ...tally(marked), all: marked.length }), columns, 4, `  ${name}: `),
    ),
    ...body,
    '',
    words.exercise.mark.scores,
    ...scores.flatMap(({ framework, key, groups: own }) => [
      indented(framework.title, columns, 2, '  '),
      ...own.map(({ score }, at) =>
        indented(formatScore(score, framework.scoring, words), columns, 6, `    ${groups[at]?.name ?? ''}: `),
      ),
      indented(formatScore(key.score, framework.scoring, words), columns, 6, `    ${words.exercise.mark.byTheKey}: `),
    ]),
  ];
}

function questionLines(exercise: Exercise, marked: MarkedQuestion, words: Words, columns: number): readonly string[] {
  const { question, key, said, accepted, verdict } = marked;
  const t = words.exercise;
  const line = (sentence: string): string => indented(sentence, columns, 4, '    ');
  return [
    indented(question.ask, columns, 2, '  '),
    line(`${t.said(said === null ? t.nothingSaid : describeSaid(said, question, words))} (${t.verdict[verdict]})`),
    line(t.key(describeSaid(key.said, question, words))),
    line(t.why(key.because)),
    line(t.where(partsOf(exercise, key.story))),
    ...(key.trap === null ? [] : [line(t.trap[key.trap])]),
    ...(accepted === null ? [] : [line(t.accepted(accepted))]),
  ];
}

function plenaryLines(
  exercise: Exercise,
  groups: readonly MarkedGroup[],
  words: Words,
  columns: number,
): readonly string[] {
  const t = words.exercise;
  const questions = plenaryOf(groups);
  if (questions.length === 0) return ['', t.mark.allRight];
  const line = (sentence: string): string => indented(sentence, columns, 4, '    ');
  return [
    '',
    `${t.mark.plenary}:`,
    ...questions.flatMap(({ question, key, groups: own }) => [
      indented(question.ask, columns, 4, '  - '),
      ...own.map(({ name, marked }) => {
        const answer = marked.said === null ? t.nothingSaid : describeSaid(marked.said, question, words);
        return line(`${name}: ${answer} (${t.verdict[marked.verdict]})`);
      }),
      line(t.key(describeSaid(key.said, question, words))),
      line(t.why(key.because)),
      line(t.where(partsOf(exercise, key.story))),
      ...(key.trap === null ? [] : [line(t.trap[key.trap])]),
    ]),
    '',
    `${t.mark.discuss}:`,
    ...exercise.discuss.map((one) => indented(one, columns, 4, '  - ')),
  ];
}

function partsOf({ story }: Exercise, ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => story.find((part) => part.id === id)?.title ?? []);
}
