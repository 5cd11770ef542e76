import { type EffectiveAnswers, effectiveAnswers } from '../assess/effective-answers.ts';
import { judgeDirectly } from '../assess/judge-directly.ts';
import { levelTruths, reachByLevels, reachByMeasure } from '../assess/reach.ts';
import { questionsOfItem, withParents } from '../framework/crosswalk.ts';
import { type Framework, type Item, itemsOf } from '../framework/framework.ts';
import type { Question } from '../framework/question.ts';
import type { Profile } from '../profile/profile.ts';
import { noScore, type Score } from '../score/score.ts';
import { scoreWith } from '../score/score-framework.ts';
import { answerOf, type Change } from './least-change.ts';

/** The low ends that a framework and its items would have after changes of answers: for searches that try many. */
export interface LowEnds {
  /** The questions that decide an item, with those they follow, parents first. */
  questionsOf(item: Item): readonly string[];
  /** 0 to 100; `null` where the item does not apply. */
  ofItem(item: Item, change: Change): number | null;
  /** 0 to 100; `null` where nothing applies. */
  ofFramework(change: Change): number | null;
}

/** The low ends of a profile's scores. That they are those of an assessment is a tested property. */
export function lowEndsOf(framework: Framework, profile: Profile, questions: ReadonlyMap<string, Question>): LowEnds {
  const asked = new Map(
    itemsOf(framework).map(({ item }) => [item, withParents(questionsOfItem(item), questions)] as const),
  );
  const known = new Map<Item, Map<string, number | null>>();
  const questionsOf = (item: Item): readonly string[] => asked.get(item) ?? [];
  const ofItem = (item: Item, change: Change): number | null => {
    const key = questionsOf(item)
      .map((id) => String(change.get(id) ?? '?'))
      .join();
    const mine = known.get(item) ?? new Map<string, number | null>();
    known.set(item, mine);
    const before = mine.get(key);
    if (before !== undefined) return before;
    const get = (id: string) => {
      const value = change.get(id);
      return value === undefined ? profile.answers.get(id) : answerOf(value);
    };
    const answers = effectiveAnswers({ questions, roles: profile.roles, answers: { get } });
    const found = item.concerns.some((role) => profile.roles.includes(role)) ? lowOf(item, answers, questions) : null;
    mine.set(key, found);
    return found;
  };
  const ofFramework = (change: Change): number | null =>
    scoreWith(framework, (item) => atLow(ofItem(item, change))).score.low;
  return { questionsOf, ofItem, ofFramework };
}

/** A score whose low end is known, for aggregating low ends. */
export function atLow(low: number | null): Score {
  return low === null ? noScore : { value: low, low, high: 100, coverage: 1 };
}

function lowOf(item: Item, answers: EffectiveAnswers, questions: ReadonlyMap<string, Question>): number | null {
  const { rule } = item;
  if (rule.kind === 'levels') {
    const truths = levelTruths(rule.levels.map(({ condition }) => judgeDirectly(condition, answers, questions).truth));
    return (
      reachByLevels(
        item,
        rule.levels.map(({ level }) => level),
        truths,
      )?.low.score ?? null
    );
  }
  const answer = answers.of(rule.question);
  if (answer.state === 'unknown') return 0;
  return answer.state === 'known' ? reachByMeasure(item, rule, answer.value).score : null;
}
