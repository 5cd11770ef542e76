import { type EffectiveAnswers, effectiveAnswers } from '../assess/effective-answers.ts';
import { judgeDirectly } from '../assess/judge-directly.ts';
import { sameValue, type Value } from '../framework/answer-set.ts';
import { type Condition, questionsOf, type Test, testsOf } from '../framework/condition.ts';
import type { Question } from '../framework/question.ts';
import type { Answer, Profile } from '../profile/profile.ts';
import { candidates, distance } from './candidates.ts';
import { couldBe } from './could-be.ts';

/** What changes are searched against. */
export interface StepContext {
  readonly profile: Pick<Profile, 'roles' | 'answers'>;
  readonly answers: EffectiveAnswers;
}

/** New answers, by question; a parent in `follows` comes before the questions it opens. */
export type Change = ReadonlyMap<string, Value>;

/** The most sets of questions, and within one set the most answers, that are tried: beyond it the best change found so far counts. No shipped rule comes near it. */
const mostTried = 20_000;

/**
 * The least change of answers that makes a condition certainly true: fewest questions first, then the smallest changes, then the condition's own order.
 * Empty where it is true already, `null` where no answers make it true. Answers `not-applicable` stay.
 */
export function leastChange(
  goal: Condition,
  context: StepContext,
  questions: ReadonlyMap<string, Question>,
): Change | null {
  if (judgeDirectly(goal, context.answers, questions).truth === 'true') return new Map();
  const asked = askedBy(goal, context, questions);
  const could = (free: readonly string[]): boolean =>
    couldBe(goal, { answers: context.answers, free: new Set(free), questions })?.true === true;
  if (!could(asked)) return null;
  const needed = asked.filter((id) => !could(asked.filter((other) => other !== id)));
  const others = asked.filter((id) => !needed.includes(id));
  let tried = 0;
  for (let size = 0; size <= others.length; size += 1) {
    let best: Found | null = null;
    for (const chosen of combinations(others, size)) {
      tried += 1;
      if (tried > mostTried) return best?.change ?? anyChange(goal, asked, could, context, questions);
      const free = asked.filter((id) => needed.includes(id) || chosen.includes(id));
      if (could(free)) best = leastValues(goal, free, context, questions, best);
    }
    if (best !== null) return best.change;
  }
  return null;
}

interface Found {
  readonly change: Change;
  readonly effort: number;
}

/** A change of which no question can be left out, where there are too many to try. */
function anyChange(
  goal: Condition,
  asked: readonly string[],
  could: (free: readonly string[]) => boolean,
  context: StepContext,
  questions: ReadonlyMap<string, Question>,
): Change | null {
  let free = asked;
  for (const id of asked) {
    const fewer = free.filter((other) => other !== id);
    if (could(fewer)) free = fewer;
  }
  return leastValues(goal, free, context, questions, null)?.change ?? null;
}

/** The questions of a condition that may be answered anew, and those they follow, parents first. */
function askedBy(goal: Condition, context: StepContext, questions: ReadonlyMap<string, Question>): readonly string[] {
  const asked = new Set<string>();
  const add = (id: string): void => {
    const parent = questions.get(id)?.follows?.test.question;
    if (parent !== undefined) add(parent);
    const own = context.profile.answers.get(id);
    const refused = own?.kind === 'answer' && own.said.kind === 'not-applicable';
    if (!refused && context.answers.of(id).state !== 'not-applicable') asked.add(id);
  };
  for (const id of questionsOf(goal)) add(id);
  return [...asked];
}

/** The smallest new answers to all of these questions that make the goal true, if they are smaller than the best so far. */
function leastValues(
  goal: Condition,
  ids: readonly string[],
  context: StepContext,
  questions: ReadonlyMap<string, Question>,
  before: Found | null,
): Found | null {
  let best = before;
  let tried = 0;
  const search = (index: number, change: Change, effort: number): void => {
    const answers = answersAfter(change, context, questions);
    const id = ids[index];
    if (id === undefined) {
      if (judgeDirectly(goal, answers, questions).truth === 'true') best = { change, effort };
      return;
    }
    if (couldBe(goal, { answers, free: new Set(ids.slice(index)), questions })?.true !== true) return;
    const { set, today, values } = optionsFor(id, goal, ids, context, questions);
    for (const value of values) {
      const more = effort + distance(set, today, value);
      tried += 1;
      if ((best !== null && more >= best.effort) || tried > mostTried) return;
      search(index + 1, new Map([...change, [id, value]]), more);
    }
  };
  search(0, new Map(), 0);
  return best;
}

function optionsFor(
  id: string,
  goal: Condition,
  ids: readonly string[],
  context: StepContext,
  questions: ReadonlyMap<string, Question>,
): { readonly set: Question['answers']; readonly today: Value | null; readonly values: readonly Value[] } {
  const question = questionOf(id, questions);
  const involved = new Set([...questionsOf(goal), ...ids]);
  const opening = [...involved].flatMap((other): readonly Test[] => {
    const follows = questionOf(other, questions).follows;
    return follows?.test.question === id ? [follows.test] : [];
  });
  const tests = [...testsOf(goal).filter((test) => test.question === id), ...opening];
  const answer = context.answers.of(id);
  const own = ownValue(context.profile.answers.get(id));
  const today = answer.state === 'known' ? answer.value : null;
  const besides = question.follows === null ? [] : [question.follows.otherwise];
  const values = candidates(question.answers, today, tests, besides).filter(
    (value) => own === null || !sameValue(value, own),
  );
  return { set: question.answers, today, values };
}

function answersAfter(
  change: Change,
  context: StepContext,
  questions: ReadonlyMap<string, Question>,
): EffectiveAnswers {
  const get = (id: string): Answer | undefined => {
    const value = change.get(id);
    return value === undefined ? context.profile.answers.get(id) : answerOf(value);
  };
  return effectiveAnswers({ questions, roles: context.profile.roles, answers: { get } });
}

/** A bare answer with a value, as a search tries it. */
export function answerOf(value: Value): Answer {
  return {
    kind: 'answer',
    said: { kind: 'value', value },
    because: null,
    evidence: [],
    by: null,
    on: null,
    confidence: null,
    review: null,
    decided: null,
  };
}

function ownValue(answer: Answer | undefined): Value | null {
  return answer?.kind === 'answer' && answer.said.kind === 'value' ? answer.said.value : null;
}

function* combinations<T>(list: readonly T[], count: number): Generator<readonly T[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (const [index, first] of list.entries())
    for (const rest of combinations(list.slice(index + 1), count - 1)) yield [first, ...rest];
}

function questionOf(id: string, questions: ReadonlyMap<string, Question>): Question {
  const question = questions.get(id);
  if (question === undefined) throw new Error(`no question ${id} in the bank`);
  return question;
}
