import { type Area, type Framework, type Item, itemsOf } from '../framework/framework.ts';
import type { Question, Role } from '../framework/question.ts';
import type { Profile } from '../profile/profile.ts';
import { type EffectiveAnswers, effectiveAnswersOf } from './effective-answers.ts';
import { judgeItems, type RuledItem } from './engine.ts';
import type { Explanation, Finding } from './finding.ts';
import type { Judged } from './judge.ts';
import { levelTruths, type Reach, reachByLevels, reachByMeasure, reachOfUnknownMeasure } from './reach.ts';

/** One framework applied to one profile. */
export interface Assessment {
  readonly framework: Framework;
  readonly profile: Profile;
  readonly answers: EffectiveAnswers;
  /** One finding for every item, in the framework's order. */
  readonly findings: readonly Finding[];
}

/** An item with the areas it stands in, outermost first. */
export interface PlacedItem {
  readonly item: Item;
  readonly areas: readonly Area[];
}

/** Applies a framework to a profile. The framework must have been loaded against the same questions. */
export async function assess(
  framework: Framework,
  profile: Profile,
  questions: ReadonlyMap<string, Question>,
): Promise<Assessment> {
  const answers = effectiveAnswersOf(profile, questions);
  const findings = await findingsOn(itemsOf(framework), profile.roles, answers, questions);
  return { framework, profile, answers, findings };
}

/** The findings on some items, in their order: what {@link assess} gives for them. */
export async function findingsOn(
  items: readonly PlacedItem[],
  roles: readonly Role[],
  answers: EffectiveAnswers,
  questions: ReadonlyMap<string, Question>,
): Promise<readonly Finding[]> {
  const ruled = items.map(({ item }) => item).filter((item): item is RuledItem => item.rule.kind === 'levels');
  const judged = await judgeItems(ruled, answers, questions);
  const judgedByItem = new Map<Item, readonly Judged[]>(ruled.map((item, index) => [item, judged[index] ?? []]));
  return items.map((placed) => find(placed, roles, answers, judgedByItem.get(placed.item) ?? []));
}

function find(
  { item, areas }: PlacedItem,
  roles: readonly Role[],
  answers: EffectiveAnswers,
  judged: readonly Judged[],
): Finding {
  const { explanation, reach } =
    item.rule.kind === 'measure' ? explainMeasure(item, answers) : explainLevels(item, judged);
  if (!item.concerns.some((role) => roles.includes(role)))
    return { kind: 'not-applicable', why: 'role', item, areas, explanation };
  if (reach === null) return { kind: 'not-applicable', why: 'answers', item, areas, explanation };
  const decided = reach.low.score === reach.high.score;
  return { kind: decided ? 'decided' : 'open', item, areas, explanation, ...reach };
}

interface Explained {
  readonly explanation: Explanation;
  readonly reach: Reach | null;
}

function explainMeasure(item: Item, answers: EffectiveAnswers): Explained {
  if (item.rule.kind !== 'measure') throw new Error(`${item.id} has no measure`);
  const answer = answers.of(item.rule.question);
  const explanation: Explanation = { kind: 'measure', answer };
  if (answer.state === 'not-applicable') return { explanation, reach: null };
  if (answer.state === 'unknown') return { explanation, reach: reachOfUnknownMeasure(item) };
  const reached = reachByMeasure(item, item.rule, answer.value);
  return { explanation, reach: { low: reached, high: reached } };
}

function explainLevels(item: Item, judged: readonly Judged[]): Explained {
  if (item.rule.kind !== 'levels') throw new Error(`${item.id} has no rule by levels`);
  const ruled = item.rule.levels.map(({ level }) => level);
  const truths = levelTruths(judged.map(({ truth }) => truth));
  const levels = judged.map((one, index) => {
    const level = item.levels.find((candidate) => candidate.id === ruled[index]);
    if (level === undefined) throw new Error(`${item.id} has no level ${ruled[index]}`);
    return { level, judged: one, truth: truths[index] ?? 'drops-out' };
  });
  return { explanation: { kind: 'levels', levels }, reach: reachByLevels(item, ruled, truths) };
}
