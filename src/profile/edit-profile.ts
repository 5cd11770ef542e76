import { edited } from '../source/edit.ts';
import type { Plain } from '../source/plain.ts';
import type { Source } from '../source/source.ts';
import type { Answer, Decision, Evidence, PlanLine, Statement } from './profile.ts';

/** An answer as it is given, not contested and not faulty. */
export type GivenAnswer = Extract<Answer, { kind: 'answer' }>;

/** The text of a profile with one answer changed, added, or with `null` taken out. Only the lines of that answer change. */
export function withAnswer(source: Source, question: string, answer: GivenAnswer | null): string {
  const value = source.value as { readonly [key: string]: Plain };
  const answers = (value['answers'] ?? {}) as { readonly [key: string]: Plain };
  const { [question]: _before, ...others } = answers;
  const changed: Plain = answer === null ? others : { ...answers, [question]: plainAnswer(answer) };
  return edited(source, { ...value, answers: changed });
}

/** The text of a profile with another action plan. A line that stays keeps everything that stands in it; of one that is changed only what changed is new. */
export function withPlan(source: Source, plan: readonly PlanLine[]): string {
  const { plan: _before, ...others } = source.value as { readonly [key: string]: Plain };
  return edited(source, plan.length === 0 ? others : { ...others, plan: plan.map(plainPlanLine) });
}

/** An action of the plan, as a file holds it. */
export function plainPlanLine({ gap, action, owner, due, state }: PlanLine): { readonly [key: string]: Plain } {
  return { gap, action, ...(owner === null ? {} : { owner }), ...(due === null ? {} : { due }), state };
}

/** An answer as a file holds it: the bare value where nothing more is known. */
export function plainAnswer(answer: GivenAnswer): Plain {
  const long = {
    ...plainStatement(answer),
    ...(answer.also.length === 0 ? {} : { also: answer.also.map(plainStatement) }),
  };
  return Object.keys(long).length === 1 && !Array.isArray(long.answer) ? long.answer : long;
}

/** What one respondent says, as a file holds it. */
export function plainStatement(statement: Statement): { readonly answer: Plain; readonly [key: string]: Plain } {
  const { said, because, evidence, by, on, confidence, review, decided } = statement;
  return {
    answer: said.kind === 'value' ? said.value : said.kind,
    ...(because === null ? {} : { because }),
    ...(evidence.length === 0 ? {} : { evidence: evidence.map(plainEvidence) }),
    ...(by === null ? {} : { by }),
    ...(on === null ? {} : { on }),
    ...(confidence === null ? {} : { confidence }),
    ...(review === null ? {} : { review }),
    ...(decided === null ? {} : { decided: plainDecision(decided) }),
  };
}

function plainDecision(decided: Decision): Plain {
  const { by, on, because, from } = decided;
  return {
    by,
    ...(on === null ? {} : { on }),
    ...(because === null ? {} : { because }),
    from: from.map(plainStatement),
  };
}

function plainEvidence(evidence: Evidence): Plain {
  return Object.fromEntries(Object.entries(evidence).filter((entry): entry is [string, string] => entry[1] !== null));
}
