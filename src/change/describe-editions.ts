import { type Library, questionIn } from '../framework/library.ts';
import type { Question } from '../framework/question.ts';
import { describeSaid } from '../gap/describe.ts';
import type { Words } from '../language/words.ts';
import type { Carried, ItemCarried, QuestionCarried } from '../profile/carry.ts';
import type { AnswerCarried } from '../profile/carry-answers.ts';
import { plainText } from '../source/plain-text.ts';
import { type Edition, type EditionChange, migrationsBetween } from './editions.ts';

/** For which editions of a framework two profiles were answered, in sentences: which, what changed from one to the next, and where nothing carries an answer over. */
export function editionSentences(change: EditionChange, words: Words): readonly string[] {
  const text = words.change.editions;
  const { framework, earlier, later } = change;
  const edition = ({ version }: Edition): string => (version === null ? text.unsaid : text.edition(plainText(version)));
  const lost = [earlier, later].flatMap(({ carried }) =>
    carried !== null && carried.way === null ? [carried.from] : [],
  );
  return [
    text.answeredFor({
      title: plainText(framework.title),
      earlier: edition(earlier),
      later: edition(later),
      present: plainText(framework.version),
    }),
    ...migrationsBetween(change).map(({ from, to, note }) =>
      text.note({ from: plainText(from), to: plainText(to), note: plainText(note) }),
    ),
    ...[...new Set(lost)].map((version) => text.noMigration({ version: plainText(version) })),
  ];
}

/** Everything of a profile that was carried to the present edition of a framework, and everything that was dropped, one sentence each. */
export function carriedSentences({ questions, items }: Carried, library: Library, words: Words): readonly string[] {
  return [
    ...questions.flatMap((one) => questionSentences(one, library, words)),
    ...items.map((one) => itemSentence(one, words)),
  ];
}

function questionSentences(
  { before, after, answers, dropped }: QuestionCarried,
  library: Library,
  words: Words,
): readonly string[] {
  const text = words.change.editions;
  const old = plainText(before);
  const said = words.explain.and((dropped ?? []).map((one) => words.explain.quoted(plainText(String(one)))));
  if (after === null) return [text.takenOut({ question: old, said })];
  const question = library.questions.has(after) ? questionIn(library, after) : null;
  const ask = plainText(question?.ask ?? after);
  if (dropped !== null) return [text.answeredAlready({ question: old, ask, said })];
  return [
    ...(before === after ? [] : [text.renamed({ question: old, ask })]),
    ...answers.map((one) => answerSentence(one, ask, question, words)),
  ];
}

function answerSentence(
  { before, after }: AnswerCarried,
  ask: string,
  question: Question | null,
  words: Words,
): string {
  const text = words.change.editions;
  const old = words.explain.quoted(plainText(String(before)));
  if (after === null) return text.noLonger({ ask, before: old });
  const value = question?.answers.kind === 'choices' ? [String(after)] : after;
  const now = question === null ? String(after) : describeSaid({ kind: 'value', value }, question, words);
  return text.changed({ ask, before: old, after: words.explain.quoted(plainText(now)) });
}

function itemSentence({ before, after, action }: ItemCarried, words: Words): string {
  const text = words.change.editions;
  const [line, gap] = [plainText(action), plainText(before)];
  return after.length === 0
    ? text.actionDropped({ action: line, gap })
    : text.actionCarried({ action: line, gap, now: words.explain.and(after.map((one) => plainText(one))) });
}
