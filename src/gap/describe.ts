import type { EffectiveAnswer } from '../assess/effective-answers.ts';
import type { AnswerSet, Value } from '../framework/answer-set.ts';
import type { Test } from '../framework/condition.ts';
import type { Level } from '../framework/framework.ts';
import type { Question } from '../framework/question.ts';
import type { Words } from '../language/words.ts';
import type { Said } from '../profile/profile.ts';
import { plainText } from '../source/plain-text.ts';
import type { Step } from './steps.ts';

/** A level's own title, or the interface's word for it. */
export function describeLevel(level: Level, words: Words): string {
  return plainText(level.title ?? words.terms.outcome[level.id] ?? level.id);
}

/** A value in the titles of its answer set; a list of choices as “Banks and Post offices”. */
export function describeValue(value: Value, set: AnswerSet, words: Words): string {
  switch (set.kind) {
    case 'number':
      return words.explain.quantity({ number: words.explain.number(Number(value)), unit: plainText(set.unit) });
    case 'date':
      return words.explain.day(String(value));
    case 'choice':
    case 'choices': {
      const titles = [value]
        .flat()
        .map((id) => plainText(set.allowed.find((answer) => answer.id === id)?.title ?? String(id)));
      return titles.length === 0 ? words.terms.noneOfThem : words.explain.and(titles);
    }
  }
}

/** What was said to a question, in words: a value, unknown, or not applicable. */
export function describeSaid(said: Said, question: Question, words: Words): string {
  if (said.kind === 'value') return describeValue(said.value, question.answers, words);
  return said.kind === 'unknown' ? words.terms.unknown : words.terms.notApplicable;
}

/** The answer that counts, in words; where there is none, why not. An unknown answer is never a value. */
export function describeAnswer(answer: EffectiveAnswer, question: Question, words: Words): string {
  if (answer.state !== 'known') return words.explain.why[answer.why];
  const text = describeValue(answer.value, question.answers, words);
  return answer.by === 'follows' ? words.explain.follows({ answer: text }) : text;
}

/** What must be done about one answer, without the question's own text: Rise from “On paper” to “In practice”. */
export function describeStep(step: Step, question: Question, words: Words): string {
  const set = question.answers;
  const to = describeValue(step.to, set, words);
  if (step.from === null) return words.explain.step.settle({ to });
  if (set.kind !== 'choices' || step.kind === 'settle')
    return words.explain.step[step.kind]({ from: describeValue(step.from, set, words), to });
  const [before, after] = [[step.from].flat(), [step.to].flat()];
  const titles = (ids: readonly (string | number)[]): string =>
    words.explain.and(ids.map((id) => words.explain.quoted(describeValue(id, set, words))));
  const add = titles(after.filter((id) => !before.includes(id)));
  const leaveOut = titles(before.filter((id) => !after.includes(id)));
  if (leaveOut === '') return words.explain.step.add(add);
  return add === '' ? words.explain.step.leaveOut(leaveOut) : words.explain.step.addAndLeaveOut({ add, leaveOut });
}

/** What a condition asks for, as in “In practice” or higher. */
export function describeTest({ operator, operand }: Test, set: AnswerSet, words: Words): string {
  const { wanted } = words.explain;
  const one = describeValue(operand, set, words);
  const quoted = (ids: Value): readonly string[] =>
    [ids].flat().map((id) => words.explain.quoted(describeValue(id, set, words)));
  if (set.kind === 'choices' && operator === 'is' && typeof operand === 'object')
    return operand.length === 0 ? wanted.is(one) : wanted.exactly(words.explain.and(quoted(operand)));
  switch (operator) {
    case 'is':
      return set.kind === 'number' ? wanted.numberIs(one) : set.kind === 'date' ? wanted.dayIs(one) : wanted.is(one);
    case 'isNot':
      return wanted.isNot(one);
    case 'in':
      return wanted.in(words.explain.or(quoted(operand)));
    case 'atLeast':
      return set.kind === 'number'
        ? wanted.numberAtLeast(one)
        : set.kind === 'date'
          ? wanted.dayAtLeast(one)
          : isHighest(set, operand)
            ? wanted.is(one)
            : wanted.atLeast(one);
    case 'atMost':
      return set.kind === 'number'
        ? wanted.numberAtMost(one)
        : set.kind === 'date'
          ? wanted.dayAtMost(one)
          : wanted.atMost(one);
    case 'includes':
    case 'includesAll':
      return wanted.includes(words.explain.and(quoted(operand)));
  }
}

function isHighest(set: AnswerSet, value: Value): boolean {
  return set.kind === 'choice' && set.allowed.at(-1)?.id === value;
}
