import { type EffectiveAnswer, type EffectiveAnswers, effectiveAnswers } from '../assess/effective-answers.ts';
import { judgeDirectly } from '../assess/judge-directly.ts';
import { compares, order } from '../assess/operators.ts';
import { levelTruths, reachByLevels } from '../assess/reach.ts';
import type { AnswerSet, ChoicesSet, Value } from '../framework/answer-set.ts';
import { sameValue } from '../framework/answer-set.ts';
import type { Item, LevelRule } from '../framework/framework.ts';
import type { Question } from '../framework/question.ts';
import type { Answer, Profile } from '../profile/profile.ts';
import { type Want, type Wants, waysTo } from './wants.ts';

/** One answer that must change: rise or fall on its answer set, change where the set has no order, or be settled where it is unknown. */
export interface Step {
  readonly question: string;
  readonly kind: 'rise' | 'fall' | 'change' | 'settle';
  /** The answer that counts today; `null` where it is unknown. */
  readonly from: Value | null;
  /** The least answer that will do. For a list of choices: the whole list. */
  readonly to: Value;
}

/** What steps are searched against. */
export interface StepContext {
  readonly profile: Pick<Profile, 'roles' | 'answers'>;
  readonly answers: EffectiveAnswers;
}

/**
 * The least set of answers that must change for an item to be certain of a level: fewest questions first, then the smallest changes.
 * Parents in `follows` come before the questions they open. Found in the item's own rule and checked against it; `null` where no answers reach the level.
 */
export function stepsTo(
  item: Item,
  level: string,
  context: StepContext,
  questions: ReadonlyMap<string, Question>,
): readonly Step[] | null {
  const { rule } = item;
  if (rule.kind === 'measure') return measureSteps(rule.question, rule.to, rule.from, context, questions);
  const plans = conditionsFor(rule, level, context, questions).flatMap((ways) =>
    ways.flatMap((way) => {
      const plan = concrete(way, context, questions);
      return plan !== null && reaches(item, rule, level, plan, context, questions) ? [plan] : [];
    }),
  );
  const [least] = plans.sort(
    (a, b) => a.size - b.size || effort(a, context, questions) - effort(b, context, questions),
  );
  return least === undefined ? null : toSteps(least, context, questions);
}

/** The answers to change, by question. */
type Plan = ReadonlyMap<string, Value>;

/** The ways that lead to the level or above; where no condition at or above it applies, those of the nearest below. */
function conditionsFor(
  rule: LevelRule,
  level: string,
  context: StepContext,
  questions: ReadonlyMap<string, Question>,
): readonly (readonly Wants[])[] {
  const at = rule.levels.findIndex((ruled) => ruled.level === level);
  const ways = (ruled: LevelRule['levels'][number]): readonly Wants[] | null =>
    waysTo(ruled.condition, true, { answers: context.answers, questions });
  const above = rule.levels.slice(at).flatMap((ruled) => ways(ruled) ?? []);
  if (above.length > 0) return [above];
  const below = rule.levels.slice(0, at).reverse().map(ways);
  return below.flatMap((found) => (found === null ? [] : [found])).slice(0, 1);
}

/** Turns wants into answers: the smallest change of each question that is not yet as wanted, and what its parents need. `null` where wants contradict each other. */
function concrete(wants: Wants, context: StepContext, questions: ReadonlyMap<string, Question>): Plan | null {
  const byQuestion = new Map<string, Want[]>();
  const add = (want: Want): void => {
    const wanted = byQuestion.get(want.test.question) ?? [];
    if (!wanted.some((other) => other.test === want.test)) wanted.push(want);
    byQuestion.set(want.test.question, wanted);
  };
  wants.forEach(add);
  const plan = new Map<string, Value>();
  for (let settled = false; !settled; ) {
    settled = true;
    const answers = withPlan(plan, context, questions);
    for (const [id, wanted] of [...byQuestion]) {
      const question = questionOf(id, questions);
      const now = answers.of(id);
      if (now.state === 'known' && wanted.every((want) => fulfils(question.answers, now.value, want))) continue;
      const own = plan.get(id) ?? ownValue(context.profile.answers.get(id));
      const fits = own !== null && wanted.every((want) => fulfils(question.answers, own, want));
      const value = fits ? own : nearest(question.answers, own ?? knownValue(context.answers.of(id)), wanted);
      if (value === null) return null;
      const parent = question.follows;
      const needsParent =
        parent !== null &&
        !(sameValue(value, parent.otherwise) && answers.of(parent.test.question).state === 'unknown');
      const parentWanted =
        parent !== null && (byQuestion.get(parent.test.question)?.some((want) => want.test === parent.test) ?? false);
      if (needsParent && parent !== null && !parentWanted) add({ test: parent.test, wanted: true });
      else if (fits) return null;
      if (!fits) plan.set(id, value);
      settled = false;
    }
  }
  return plan;
}

function reaches(
  item: Item,
  rule: LevelRule,
  level: string,
  plan: Plan,
  context: StepContext,
  questions: ReadonlyMap<string, Question>,
): boolean {
  const answers = withPlan(plan, context, questions);
  const truths = levelTruths(rule.levels.map(({ condition }) => judgeDirectly(condition, answers, questions).truth));
  const reach = reachByLevels(
    item,
    rule.levels.map((ruled) => ruled.level),
    truths,
  );
  const wanted = item.levels.find((candidate) => candidate.id === level)?.score ?? Number.POSITIVE_INFINITY;
  return reach !== null && reach.low.score >= wanted;
}

function withPlan(plan: Plan, context: StepContext, questions: ReadonlyMap<string, Question>): EffectiveAnswers {
  const get = (id: string): Answer | undefined => {
    const value = plan.get(id);
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

function fulfils(set: AnswerSet, value: Value, { test, wanted }: Want): boolean {
  return compares(test.operator, set, value, test.operand) === wanted;
}

/** The answer nearest to today's that fulfils all wants; from an unknown answer, the lowest. */
function nearest(set: AnswerSet, from: Value | null, wants: readonly Want[]): Value | null {
  const [best] = candidates(set, from, wants)
    .filter((value) => wants.every((want) => fulfils(set, value, want)))
    .sort((a, b) => distance(set, from, a) - distance(set, from, b));
  return best ?? null;
}

function candidates(set: AnswerSet, from: Value | null, wants: readonly Want[]): Value[] {
  switch (set.kind) {
    case 'choice':
      return set.allowed.map((answer) => answer.id);
    case 'choices':
      return [...wants.flatMap(({ test }) => (test.operator === 'is' ? [test.operand] : [])), mended(set, from, wants)];
    case 'number':
      return [...wants.map(({ test }) => Number(test.operand)), set.min, set.max];
    case 'date':
      return wants.map(({ test }) => test.operand);
  }
}

/** A list of choices with what is wanted added and what is unwanted taken out, in the order of the answer set. */
function mended(set: ChoicesSet, from: Value | null, wants: readonly Want[]): Value {
  const named = (wanted: boolean): readonly string[] =>
    wants
      .filter(
        (want) => want.wanted === wanted && (want.test.operator === 'includes' || want.test.operator === 'includesAll'),
      )
      .flatMap(({ test }) => (typeof test.operand === 'object' ? test.operand : [String(test.operand)]));
  const kept = typeof from === 'object' && from !== null ? from : [];
  return set.allowed
    .map((answer) => answer.id)
    .filter((id) => (kept.includes(id) || named(true).includes(id)) && !named(false).includes(id));
}

function distance(set: AnswerSet, from: Value | null, to: Value): number {
  if (typeof to === 'object') {
    const before = typeof from === 'object' && from !== null ? from : [];
    return to.filter((id) => !before.includes(id)).length + before.filter((id) => !to.includes(id)).length;
  }
  if (set.kind === 'choice' && !set.ordered) return from === to ? 0 : 1;
  const start = from === null ? lowest(set) : order(set, from);
  return Math.abs(order(set, to) - start);
}

function lowest(set: AnswerSet): number {
  return set.kind === 'number' ? set.min : 0;
}

function effort(plan: Plan, context: StepContext, questions: ReadonlyMap<string, Question>): number {
  return [...plan].reduce(
    (sum, [id, value]) => sum + distance(questionOf(id, questions).answers, knownValue(context.answers.of(id)), value),
    0,
  );
}

/** Steps in the order in which they are taken: a parent in `follows` before the questions it opens. */
function toSteps(plan: Plan, context: StepContext, questions: ReadonlyMap<string, Question>): readonly Step[] {
  const depth = (id: string): number => {
    const parent = questionOf(id, questions).follows?.test.question;
    return parent === undefined ? 0 : 1 + depth(parent);
  };
  return [...plan]
    .map(([question, to]) => {
      const from = knownValue(context.answers.of(question));
      return { question, from, to, kind: kindOf(questionOf(question, questions).answers, from, to) };
    })
    .sort((a, b) => depth(a.question) - depth(b.question));
}

function kindOf(set: AnswerSet, from: Value | null, to: Value): Step['kind'] {
  if (from === null) return 'settle';
  if (set.kind === 'choices' || (set.kind === 'choice' && !set.ordered)) return 'change';
  return order(set, to) > order(set, from) ? 'rise' : 'fall';
}

function measureSteps(
  id: string,
  to: number,
  from: number,
  context: StepContext,
  questions: ReadonlyMap<string, Question>,
): readonly Step[] {
  const now = context.answers.of(id);
  const value = knownValue(now);
  if (value !== null && (to < from ? Number(value) <= to : Number(value) >= to)) return [];
  const parent = questionOf(id, questions).follows;
  const opened =
    parent === null ||
    context.answers.of(parent.test.question).state !== 'known' ||
    (now.state === 'known' && now.by === 'own')
      ? null
      : concrete([{ test: parent.test, wanted: true }], context, questions);
  return toSteps(new Map([...(opened ?? []), [id, to]]), context, questions);
}

function knownValue(answer: EffectiveAnswer): Value | null {
  return answer.state === 'known' ? answer.value : null;
}

function ownValue(answer: Answer | undefined): Value | null {
  return answer?.kind === 'answer' && answer.said.kind === 'value' ? answer.said.value : null;
}

function questionOf(id: string, questions: ReadonlyMap<string, Question>): Question {
  const question = questions.get(id);
  if (question === undefined) throw new Error(`no question ${id} in the bank`);
  return question;
}
