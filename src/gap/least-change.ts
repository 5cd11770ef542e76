import { type EffectiveAnswers, effectiveAnswers } from '../assess/effective-answers.ts';
import { judgeDirectly } from '../assess/judge-directly.ts';
import { type AnswerSet, sameValue, type Value } from '../framework/answer-set.ts';
import { type Condition, questionsOf, testsOf } from '../framework/condition.ts';
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
const mostTried = 10_000;

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
  const options = optionsFor(goal, context, questions);
  const search: Search = { goal, context, questions, options };
  const asked = [...options.keys()];
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
      if (tried > mostTried) return (best ?? leastValues(withoutNeedless(asked, could), search, null))?.change ?? null;
      const free = asked.filter((id) => needed.includes(id) || chosen.includes(id));
      if (could(free)) best = leastValues(free, search, best);
    }
    if (best !== null) return best.change;
  }
  return null;
}

/** What one question may be changed to, nearest first. */
interface Options {
  readonly set: AnswerSet;
  readonly today: Value | null;
  readonly values: readonly Value[];
}

interface Search {
  readonly goal: Condition;
  readonly context: StepContext;
  readonly questions: ReadonlyMap<string, Question>;
  /** The questions that may be answered anew, parents first. */
  readonly options: ReadonlyMap<string, Options>;
}

interface Found {
  readonly change: Change;
  readonly effort: number;
}

/** Questions of which none can be left out, where there are too many to try every set. */
function withoutNeedless(asked: readonly string[], could: (free: readonly string[]) => boolean): readonly string[] {
  return asked.reduce((free, id) => {
    const fewer = free.filter((other) => other !== id);
    return could(fewer) ? fewer : free;
  }, asked);
}

/** The smallest new answers to all of these questions that make the goal true, if they are smaller than the best so far. */
function leastValues(ids: readonly string[], search: Search, before: Found | null): Found | null {
  const { goal, context, questions, options } = search;
  let best = before;
  let tried = 0;
  const assign = (index: number, change: Change, effort: number): void => {
    const answers = answersAfter(change, context, questions);
    const id = ids[index];
    const choice = id === undefined ? undefined : options.get(id);
    if (id === undefined || choice === undefined) {
      if (judgeDirectly(goal, answers, questions).truth === 'true') best = { change, effort };
      return;
    }
    if (couldBe(goal, { answers, free: new Set(ids.slice(index)), questions })?.true !== true) return;
    for (const value of choice.values) {
      const more = effort + distance(choice.set, choice.today, value);
      tried += 1;
      if ((best !== null && more >= best.effort) || tried > mostTried) return;
      assign(index + 1, new Map([...change, [id, value]]), more);
    }
  };
  assign(0, new Map(), 0);
  return best;
}

/** The questions of a condition that may be answered anew and those they follow, parents first, with the answers worth trying. */
function optionsFor(
  goal: Condition,
  context: StepContext,
  questions: ReadonlyMap<string, Question>,
): ReadonlyMap<string, Options> {
  const asked = new Set<string>();
  const add = (id: string): void => {
    const parent = questions.get(id)?.follows?.test.question;
    if (parent !== undefined) add(parent);
    asked.add(id);
  };
  for (const id of questionsOf(goal)) add(id);
  const follows = [...asked].flatMap((id) => questions.get(id)?.follows?.test ?? []);
  const tests = [...testsOf(goal), ...follows];
  return new Map(
    [...asked].flatMap((id): readonly [string, Options][] => {
      const question = questions.get(id);
      const answer = context.answers.of(id);
      const given = context.profile.answers.get(id);
      const own = given?.kind === 'answer' ? given.said : null;
      if (question === undefined || answer.state === 'not-applicable' || own?.kind === 'not-applicable') return [];
      const today = answer.state === 'known' ? answer.value : null;
      const values = candidates(
        question.answers,
        today,
        tests.filter((test) => test.question === id),
        question.follows === null ? [] : [question.follows.otherwise],
      ).filter((value) => own?.kind !== 'value' || !sameValue(value, own.value));
      return [[id, { set: question.answers, today, values }]];
    }),
  );
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

function* combinations<T>(list: readonly T[], count: number): Generator<readonly T[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (const [index, first] of list.entries())
    for (const rest of combinations(list.slice(index + 1), count - 1)) yield [first, ...rest];
}
