import type { Value } from '../framework/answer-set.ts';
import type { Condition } from '../framework/condition.ts';
import { questionsOfFramework, withParents } from '../framework/crosswalk.ts';
import { type Area, type Framework, type Item, itemsOf } from '../framework/framework.ts';
import type { Question } from '../framework/question.ts';
import { scoreWith } from '../score/score-framework.ts';
import { mostNamed } from './candidates.ts';
import type { Change } from './least-change.ts';
import { atLow, type LowEnds } from './low-ends.ts';
import { type Options, optionsFor, type StepContext } from './options.ts';
import { stepsTo } from './steps.ts';
import { type Helps, helpsOf } from './target-values.ts';

/** An item that changes of answers may move. */
export interface PartItem {
  readonly item: Item;
  /** The questions that may be answered anew, with those they follow. */
  readonly questions: readonly string[];
  /** Points of the framework's low end for each point of the item's; 0 where they do not simply add up. */
  readonly weight: number;
  readonly today: number | null;
  /** Ways up: to a score, with the fewest questions that it takes, found in the item's own rule. */
  readonly ways: readonly { readonly score: number; readonly fewest: number; readonly change: Change }[];
}

/** Items that share questions, directly or through others: what is changed for them moves no other item. */
export interface Part {
  readonly items: readonly PartItem[];
  /** The questions with the new answers that no other outdoes, those of one item beside each other. */
  readonly choices: ReadonlyMap<string, readonly Value[]>;
  /** False where not every way to answer is among the choices. */
  readonly complete: boolean;
}

/** The parts of a framework. */
export interface Parts {
  /** True where the low end is a weighted sum of the items': then each part can be searched by itself. Else there is one part. */
  readonly additive: boolean;
  readonly parts: readonly Part[];
  /** Every question that may be answered anew, with all answers worth trying, nearest to today's first. */
  readonly options: ReadonlyMap<string, Options>;
}

/** Divides the items of a framework that may still move into parts. */
export function partsOf(
  framework: Framework,
  context: StepContext,
  questions: ReadonlyMap<string, Question>,
  ends: LowEnds,
): Parts {
  const conditions = itemsOf(framework).flatMap(({ item }) => conditionsOf(item));
  const goal: Condition = { kind: 'any', of: conditions };
  const options = conditions.length === 0 ? new Map<string, Options>() : optionsFor(goal, context, questions);
  const asked = withParents(questionsOfFramework(framework), questions);
  const steady = !asked.some((id) => mayStopApplying(id, context, questions));
  const additive = steady && addsUp(framework);
  const items = itemsOf(framework)
    .map(({ item }) => ({ item, questions: ends.questionsOf(item).filter((id) => options.has(id)) }))
    .filter((one) => one.questions.length > 0)
    .map(
      (one): PartItem => ({
        ...one,
        today: ends.ofItem(one.item, new Map()),
        weight: additive ? weightOf(one.item, framework, ends) : 0,
        ways: waysUp(one.item, one.questions, options, context, questions, ends),
      }),
    );
  const groups = additive ? sharing(items) : items.length === 0 ? [] : [items];
  const helps = helpsOf(conditions, asked, questions);
  return { additive, options, parts: groups.map((group) => partOf(group, options, steady ? helps : null)) };
}

/** @param helps `null` where every answer must be tried, because answers may change what applies */
function partOf(items: readonly PartItem[], options: ReadonlyMap<string, Options>, helps: Helps | null): Part {
  const ids = [...new Set(items.flatMap(({ questions }) => questions))];
  const measured = items.flatMap(({ item }) => (item.rule.kind === 'measure' ? [item.rule.question] : []));
  const choices = new Map<string, readonly Value[]>();
  let complete = helps !== null;
  for (const id of ids) {
    const { set, values: all = [] } = options.get(id) ?? {};
    const values = helps === null ? all : helps.best(id, all);
    choices.set(id, values);
    const [only] = values;
    if (helps !== null && only !== undefined && helps.doesAll(id, only)) continue;
    const shared = measured.includes(id) && items.filter(({ questions }) => questions.includes(id)).length > 1;
    if (shared || (set?.kind === 'choices' && set.allowed.length > mostNamed)) complete = false;
  }
  return { items, choices, complete };
}

/** The items in groups of which no two share a question. */
function sharing(items: readonly PartItem[]): readonly (readonly PartItem[])[] {
  return items.reduce<readonly (readonly PartItem[])[]>((groups, item) => {
    const touches = (group: readonly PartItem[]): boolean =>
      group.some(({ questions }) => questions.some((id) => item.questions.includes(id)));
    return [...groups.filter((group) => !touches(group)), [...groups.filter(touches).flat(), item]];
  }, []);
}

/** What may be asked of an item's answers; of a measure, whether its number lies at or beyond each of its ends. */
function conditionsOf({ rule }: Item): readonly Condition[] {
  if (rule.kind === 'levels') return rule.levels.map(({ condition }) => condition);
  return [rule.from, rule.to].map((end) => ({
    kind: 'test',
    question: rule.question,
    operator: rule.to < rule.from ? 'atMost' : 'atLeast',
    operand: end,
  }));
}

/** An answer that the question does not apply counts only while the question that it follows opens it. */
function mayStopApplying(id: string, { profile }: StepContext, questions: ReadonlyMap<string, Question>): boolean {
  const own = profile.answers.get(id);
  return questions.get(id)?.follows !== null && own?.kind === 'answer' && own.said.kind === 'not-applicable';
}

function addsUp(framework: Framework): boolean {
  const plain = ({ scoring }: Pick<Area, 'scoring'>): boolean =>
    scoring.aggregate === 'mean' && scoring.round === 'none';
  const all = (areas: readonly Area[]): boolean => areas.every((area) => plain(area) && all(area.areas));
  return plain(framework) && all(framework.areas);
}

function weightOf(item: Item, framework: Framework, ends: LowEnds): number {
  if (ends.ofItem(item, new Map()) === null) return 0;
  const at = (score: number): number =>
    scoreWith(framework, (other) => atLow(other === item ? score : ends.ofItem(other, new Map()))).score.low ?? 0;
  return (at(100) - at(0)) / 100;
}

function waysUp(
  item: Item,
  asked: readonly string[],
  options: ReadonlyMap<string, Options>,
  context: StepContext,
  questions: ReadonlyMap<string, Question>,
  ends: LowEnds,
): PartItem['ways'] {
  const today = ends.ofItem(item, new Map()) ?? 0;
  if (item.rule.kind === 'measure') {
    const single = asked.flatMap((id) => (options.get(id)?.values ?? []).map((to) => new Map([[id, to]])));
    const whole = new Map((stepsTo(item, '', context, questions) ?? []).map(({ question, to }) => [question, to]));
    const scored = [...single, whole].map((change) => ({ score: ends.ofItem(item, change) ?? 0, fewest: 1, change }));
    return scored.filter(({ score }) => score > today);
  }
  return item.levels.flatMap(({ id, score }) => {
    const steps = score > today ? stepsTo(item, id, context, questions) : null;
    if (steps === null) return [];
    return [{ score, fewest: steps.length, change: new Map(steps.map(({ question, to }) => [question, to])) }];
  });
}
