import { isDeepStrictEqual } from 'node:util';
import { edited } from '../source/edit.ts';
import type { Plain } from '../source/plain.ts';
import type { Source } from '../source/source.ts';
import type { Answer, Evidence, PlanLine, Statement } from './profile.ts';

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

/**
 * The text of a profile with another action plan. A line that stays keeps everything that stands in it, keys that begin with `x-` too;
 * where a line is only changed, all its other keys stay.
 */
export function withPlan(source: Source, plan: readonly PlanLine[]): string {
  const value = source.value as { readonly [key: string]: Plain };
  const { plan: old, ...others } = value;
  const lines = (old ?? []) as readonly { readonly [key: string]: Plain }[];
  const left = [...lines];
  const take = (line: PlanLine): { readonly [key: string]: Plain } | undefined => {
    const at = left.findIndex((raw) => isDeepStrictEqual(knownPart(raw), plainLine(line)));
    return at === -1 ? undefined : left.splice(at, 1)[0];
  };
  const kept = plan.map(take);
  const wanted = plan.map((line, index) => {
    const same = kept[index];
    if (same !== undefined) return same;
    const raw = plan.length === lines.length ? lines[index] : undefined;
    return { ...plainLine(line), ...ownPart(raw) };
  });
  return edited(source, plan.length === 0 ? others : { ...value, plan: wanted });
}

const planKeys = ['gap', 'action', 'owner', 'due', 'state'];

function knownPart(raw: { readonly [key: string]: Plain }): Plain {
  return Object.fromEntries(Object.entries(raw).filter(([key, value]) => planKeys.includes(key) && value !== null));
}

function ownPart(raw: { readonly [key: string]: Plain } | undefined): { readonly [key: string]: Plain } {
  return Object.fromEntries(Object.entries(raw ?? {}).filter(([key]) => !planKeys.includes(key)));
}

function plainLine({ gap, action, owner, due, state }: PlanLine): { readonly [key: string]: Plain } {
  return { gap, action, ...(owner === null ? {} : { owner }), ...(due === null ? {} : { due }), state };
}

/** An answer as a file holds it: the bare value where nothing more is known. */
export function plainAnswer(answer: GivenAnswer): Plain {
  const { confidence, review, decided } = answer;
  const long = {
    ...plainStatement(answer),
    ...(confidence === null ? {} : { confidence }),
    ...(review === null ? {} : { review }),
    ...(decided === null ? {} : { decided: plainDecision(decided) }),
  };
  return Object.keys(long).length === 1 && !Array.isArray(long.answer) ? long.answer : long;
}

function plainStatement(statement: Statement): { readonly answer: Plain; readonly [key: string]: Plain } {
  const { said, because, evidence, by, on } = statement;
  return {
    answer: said.kind === 'value' ? said.value : said.kind,
    ...(because === null ? {} : { because }),
    ...(evidence.length === 0 ? {} : { evidence: evidence.map(plainEvidence) }),
    ...(by === null ? {} : { by }),
    ...(on === null ? {} : { on }),
  };
}

function plainDecision(decided: NonNullable<GivenAnswer['decided']>): Plain {
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
