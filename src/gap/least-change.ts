import { type EffectiveAnswers, effectiveAnswers } from '../assess/effective-answers.ts';
import { judgeDirectly } from '../assess/judge-directly.ts';
import type { Value } from '../framework/answer-set.ts';
import type { Condition } from '../framework/condition.ts';
import type { Question } from '../framework/question.ts';
import { bareAnswer } from '../profile/bare-answer.ts';
import type { Answer } from '../profile/profile.ts';
import { distance } from './candidates.ts';
import { couldBe } from './could-be.ts';
import { type Options, optionsFor, type StepContext } from './options.ts';

/** New answers, by question; a parent in `follows` comes before the questions it opens. */
export type Change = ReadonlyMap<string, Value>;

/** The most sets of questions and answers to them that are tried for one condition: beyond it the best change found so far counts. No shipped rule comes near it. */
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
  const search: Search = { goal, context, questions, options: optionsFor(goal, context, questions), left: mostTried };
  const asked = [...search.options.keys()];
  const could = (free: readonly string[]): boolean =>
    couldBe(goal, { answers: context.answers, free: new Set(free), questions })?.true === true;
  if (!could(asked)) return null;
  const needed = asked.filter((id) => !could(asked.filter((other) => other !== id)));
  const others = asked.filter((id) => !needed.includes(id));
  for (let size = 0; size <= others.length; size += 1) {
    let best: Found | null = null;
    for (const chosen of combinations(others, size)) {
      search.left -= 1;
      if (search.left < 0) return best?.change ?? someValues(withoutNeedless(asked, could), search);
      const free = asked.filter((id) => needed.includes(id) || chosen.includes(id));
      if (could(free)) best = leastValues(free, search, best);
    }
    if (best !== null) return best.change;
  }
  return null;
}

/**
 * Any answers that make a condition certainly true, each of its questions answered: quicker than the least change, and as sure.
 * `null` where none make it true.
 */
export function anyChange(
  goal: Condition,
  context: StepContext,
  questions: ReadonlyMap<string, Question>,
): Change | null {
  const options = optionsFor(goal, context, questions);
  return someValues([...options.keys()], { goal, context, questions, options, left: mostTried });
}

interface Search {
  readonly goal: Condition;
  readonly context: StepContext;
  readonly questions: ReadonlyMap<string, Question>;
  /** The questions that may be answered anew, parents first. */
  readonly options: ReadonlyMap<string, Options>;
  /** How much more may be tried. */
  left: number;
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

/** The first new answers to these questions that make the goal true, sooner or later than a search for the least would be given up. */
function someValues(ids: readonly string[], search: Search): Change | null {
  return leastValues(ids, { ...search, left: mostTried }, null, () => true)?.change ?? null;
}

/** The smallest new answers to all of these questions that make the goal true, if they are smaller than the best so far; or the first that are good enough. */
function leastValues(
  ids: readonly string[],
  search: Search,
  before: Found | null,
  enough: (found: Found) => boolean = () => false,
): Found | null {
  const { goal, context, questions, options } = search;
  let best = before;
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
      search.left -= 1;
      if (search.left < 0 || (best !== null && (more >= best.effort || enough(best)))) return;
      assign(index + 1, new Map([...change, [id, value]]), more);
    }
  };
  assign(0, new Map(), 0);
  return best;
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
  return bareAnswer({ kind: 'value', value });
}

function* combinations<T>(list: readonly T[], count: number): Generator<readonly T[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (const [index, first] of list.entries())
    for (const rest of combinations(list.slice(index + 1), count - 1)) yield [first, ...rest];
}
