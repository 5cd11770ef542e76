import { describeSaid } from '../gap/describe.ts';
import type { Words } from '../language/words.ts';
import { indented } from '../language/wrap.ts';
import { formatScore } from '../score/format-score.ts';
import type { Exercise } from '../workshop/exercise.ts';
import { type MarkedQuestion, tally } from '../workshop/mark.ts';
import type { GroupScores } from '../workshop/mark-document.ts';
import { type MarkedGroup, type Plenary, type PlenaryQuestion, plenaryOf } from '../workshop/plenary.ts';

/** The marking as text: one group question by question, several with what to discuss together. Behind each question stands its id, which `exercise accept` asks for. */
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
      ? groupLines(exercise, only, words, columns)
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

function groupLines(exercise: Exercise, group: MarkedGroup, words: Words, columns: number): readonly string[] {
  const t = words.exercise;
  const line = lineOf(columns);
  const said = group.marked.flatMap((one) =>
    one.said === null || one.verdict === 'right' ? [] : [{ ...one, said: one.said }],
  );
  return [
    ...said.flatMap(({ question, key, said, accepted, verdict }) => [
      '',
      indented(t.asked(question), columns, 2, '  '),
      line(`${t.said(describeSaid(said, question, words))} (${t.verdict[verdict]})`),
      ...keyLines(exercise, question, key, words, columns),
      ...(accepted === null ? [] : [line(t.accepted(accepted))]),
    ]),
    ...unansweredLines(plenaryOf([group]), words, columns),
  ];
}

function plenaryLines(
  exercise: Exercise,
  groups: readonly MarkedGroup[],
  words: Words,
  columns: number,
): readonly string[] {
  const t = words.exercise;
  const plenary = plenaryOf(groups);
  const { divided, otherwise } = plenary;
  const line = lineOf(columns);
  const list = (title: string, questions: readonly PlenaryQuestion[]): readonly string[] => [
    ...(questions.length === 0 ? [] : ['', `${title}:`]),
    ...questions.flatMap(({ question, key, groups: own }) => [
      indented(t.asked(question), columns, 4, '  - '),
      ...own.map(({ name, marked }) => {
        const answer = marked.said === null ? t.nothingSaid : describeSaid(marked.said, question, words);
        return line(`${name}: ${answer} (${t.verdict[marked.verdict]})`);
      }),
      ...keyLines(exercise, question, key, words, columns),
    ]),
  ];
  return [
    ...(divided.length + otherwise.length === 0 ? ['', t.mark.noneToDiscuss] : []),
    ...list(t.mark.divided, divided),
    ...list(t.mark.otherwise, otherwise),
    ...unansweredLines(plenary, words, columns),
    '',
    `${t.mark.discuss}:`,
    ...exercise.discuss.map((one) => indented(one, columns, 4, '  - ')),
  ];
}

function unansweredLines({ unanswered }: Plenary, words: Words, columns: number): readonly string[] {
  return unanswered === 0 ? [] : ['', indented(words.exercise.mark.unanswered(unanswered), columns, 0)];
}

function keyLines(
  { story }: Exercise,
  question: MarkedQuestion['question'],
  key: MarkedQuestion['key'],
  words: Words,
  columns: number,
): readonly string[] {
  const t = words.exercise;
  const parts = key.story.flatMap((id) => story.find((part) => part.id === id)?.title ?? []);
  return [
    t.key(describeSaid(key.said, question, words)),
    t.why(key.because),
    t.where(parts),
    ...(key.trap === null ? [] : [t.trap[key.trap]]),
  ].map(lineOf(columns));
}

function lineOf(columns: number): (sentence: string) => string {
  return (sentence) => indented(sentence, columns, 4, '    ');
}
