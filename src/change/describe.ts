import type { Question } from '../framework/question.ts';
import { describeSaid } from '../gap/describe.ts';
import type { Words } from '../language/words.ts';
import type { Answer } from '../profile/profile.ts';
import { plainText } from '../source/plain-text.ts';
import type { AnswerChange } from './answers.ts';
import type { FrameworkChange, ItemChange, Reason } from './findings.ts';
import { itemMovements } from './movement.ts';
import type { PlanChange } from './plan.ts';

/** Which way a framework moved, in sentences: with how many of its items, and what must not be read out of it. */
export function movementSentences(
  { movement, before, after, items }: FrameworkChange,
  words: Words,
): readonly string[] {
  const text = words.change;
  const kinds = itemMovements.filter((kind) => items.some((item) => item.movement === kind));
  const counts = kinds.map((kind) =>
    text.count({ count: items.filter((item) => item.movement === kind).length, movement: text.movement[kind] }),
  );
  const rise = Math.sign((after.score.value ?? 0) - (before.score.value ?? 0));
  const against = (movement === 'better' && rise < 0) || (movement === 'worse' && rise > 0);
  return [
    text.moved({
      movement: movement === null ? text.unmoved : text.movement[movement],
      items: words.explain.and(counts),
    }),
    ...((movement === 'better-known' || movement === 'less-known') && items.every(onlyKnown)
      ? [text.onlyKnown[movement]]
      : []),
    ...(against && before.score.value !== null && after.score.value !== null ? [text.valueMovedAgainst] : []),
  ];
}

/** True where an item moved by what became known, or no longer is: no known answer gave way to another, and the country's roles are the same. */
function onlyKnown({ reason }: ItemChange): boolean {
  return !reason.roles && reason.answers.every(({ kind }) => kind !== 'changed');
}

/** Why an item came out otherwise, one sentence a reason; there is always one. */
export function reasonSentences({ answers, roles }: Reason, words: Words): readonly string[] {
  const text = words.change;
  const because = [
    ...answers.map((one) => text.because(answerParts(one, words))),
    ...(roles ? [text.becauseOfRoles] : []),
  ];
  return because.length === 0 ? [text.becauseOfNothing] : because;
}

/** What became of an answer, in one or two sentences. */
export function answerSentences(change: AnswerChange, words: Words): string {
  const text = words.change;
  const around = words.explain.and(change.around.map((what) => text.around[what]));
  const sentence = text.answer[change.kind]({ ...answerParts(change, words), around });
  return change.counts || change.kind === 'same-answer' ? sentence : `${sentence} ${text.doesNotCount}`;
}

/** What became of a line of the action plan. */
export function planSentence({ kind, before, after }: PlanChange, words: Words): string {
  const text = words.change;
  const line = after ?? before;
  const state = (one: typeof before): string => (one === null ? '' : text.state[one.state]);
  return text.planLine[kind]({
    action: plainText(line?.action ?? ''),
    gap: plainText(line?.gap ?? ''),
    before: state(before),
    after: state(after),
  });
}

function answerParts(
  { question, before, after }: AnswerChange,
  words: Words,
): { readonly ask: string; readonly before: string; readonly after: string } {
  return {
    ask: plainText(question.ask),
    before: describeGiven(before, question, words),
    after: describeGiven(after, question, words),
  };
}

/** What stands in a profile, in words. */
function describeGiven(answer: Answer | null, question: Question, words: Words): string {
  if (answer === null) return words.terms.unanswered;
  if (answer.kind === 'contested') return words.terms.contested;
  if (answer.kind === 'faulty') return words.explain.why.faulty;
  const said = describeSaid(answer.said, question, words);
  return answer.said.kind === 'value' ? words.explain.quoted(said) : said;
}
