import { effectiveAnswers } from '../assess/effective-answers.ts';
import type { Reach } from '../assess/reach.ts';
import { questionsOf } from '../framework/condition.ts';
import type { Item } from '../framework/framework.ts';
import type { Question, Role } from '../framework/question.ts';
import { answerOf, anyChange } from '../gap/least-change.ts';
import type { Answer } from '../profile/profile.ts';
import type { Case } from './case.ts';
import { type Mutant, mutantsOf, reachByRule } from './mutants.ts';
import { roleSets, type Sample, sampleAnswers } from './samples.ts';

/** A change to a rule that no case noticed. */
export interface Survivor {
  readonly item: Item;
  readonly mutant: Mutant;
  /** Answers that tell rule and change apart, as a case could give them; `null` where a search found none, so that the change means the same. */
  readonly apart: Apart | null;
}

/** Answers on which a rule and its change differ. */
export interface Apart {
  readonly roles: readonly Role[];
  readonly given: Readonly<Record<string, unknown>>;
  readonly rule: string;
  readonly change: string;
}

/** How the cases of an item did against every single change to its rule. */
export interface MutationResult {
  readonly item: Item;
  readonly tried: number;
  readonly survivors: readonly Survivor[];
}

/** Tries every single change to an item's rule against its cases. Changes that no answers tell apart from the rule are not counted as tried. */
export function mutate(item: Item, cases: readonly Case[], questions: ReadonlyMap<string, Question>): MutationResult {
  const mine = cases
    .filter((one) => one.item.id === item.id)
    .map((one) => ({ one, answers: effectiveAnswers({ questions, roles: one.roles, answers: one.given }) }));
  const survivors: Survivor[] = [];
  const mutants = mutantsOf(item, questions);
  for (const mutant of mutants) {
    const noticed = mine.some(
      ({ answers }) => phrase(mutant.reach(answers)) !== phrase(reachByRule(item, item.rule, answers, questions)),
    );
    if (!noticed) survivors.push({ item, mutant, apart: findApart(item, mutant, questions) });
  }
  return { item, tried: mutants.length, survivors };
}

function findApart(item: Item, mutant: Mutant, questions: ReadonlyMap<string, Question>): Apart | null {
  const involved =
    item.rule.kind === 'measure'
      ? [item.rule.question]
      : [...new Set(item.rule.levels.flatMap(({ condition }) => questionsOf(condition)))];
  for (const sample of samplesFor(mutant, involved, item, questions)) {
    const answers = effectiveAnswers({ questions, roles: sample.roles, answers: sample.answers });
    const rule = phrase(reachByRule(item, item.rule, answers, questions));
    const change = phrase(mutant.reach(answers));
    if (rule !== change)
      return {
        roles: sample.roles,
        given: Object.fromEntries([...sample.answers].map(([id, answer]) => [id, plain(answer)])),
        rule,
        change,
      };
  }
  return null;
}

/** The answers that are looked for on purpose, then those that are tried. */
function* samplesFor(
  mutant: Mutant,
  involved: readonly string[],
  item: Item,
  questions: ReadonlyMap<string, Question>,
): Generator<Sample> {
  for (const roles of roleSets(item.concerns)) {
    const profile = { roles, answers: new Map<string, Answer>() };
    const context = { profile, answers: effectiveAnswers({ questions, ...profile }) };
    for (const goal of mutant.differs) {
      const change = anyChange(goal, context, questions);
      if (change !== null) yield { roles, answers: new Map([...change].map(([id, value]) => [id, answerOf(value)])) };
    }
  }
  yield* sampleAnswers(involved, item.concerns, questions);
}

function plain(answer: Answer): unknown {
  return answer.kind === 'answer' && answer.said.kind === 'value' ? answer.said.value : 'unknown';
}

function phrase(reach: Reach | null): string {
  if (reach === null) return 'not-applicable';
  const low = `${reach.low.level.id} ${reach.low.score.toFixed(1)}`;
  const high = `${reach.high.level.id} ${reach.high.score.toFixed(1)}`;
  return low === high ? low : `open: ${low} to ${high}`;
}
