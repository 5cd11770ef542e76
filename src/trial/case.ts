import * as v from 'valibot';
import type { Value } from '../framework/answer-set.ts';
import { accepts } from '../framework/answer-set.ts';
import { type Framework, type Item, itemsOf } from '../framework/framework.ts';
import { outsideSet } from '../framework/load-condition.ts';
import type { Question, Role } from '../framework/question.ts';
import { answerOf } from '../gap/steps.ts';
import { error, type Place, type Problem } from '../problem/problem.ts';
import { suggestionFor } from '../problem/suggestion.ts';
import type { Answer } from '../profile/profile.ts';
import { block, id, mapOf, shape, text } from '../source/shape.ts';
import type { Path, Source } from '../source/source.ts';

/** What a case expects: a level, `not-applicable`, or open between two levels. */
export type Expectation =
  | { readonly kind: 'outcome'; readonly outcome: string }
  | { readonly kind: 'open'; readonly low: string; readonly high: string };

/** A worked case: given these answers of a country with these roles, this outcome. */
export interface Case {
  readonly item: Item;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly given: ReadonlyMap<string, Answer>;
  readonly then: Expectation;
  /** The score expected of a measure, to one decimal; `null` where none is. */
  readonly score: number | null;
  readonly place: Place;
}

const roles = v.pipe(v.array(v.picklist(['origin', 'transit', 'destination'])), v.minLength(1));
const variation = block({
  given: mapOf(v.unknown()),
  roles: v.optional(roles),
  then: v.unknown(),
  score: v.optional(v.number()),
});
const casesSchema = block({
  cases: v.array(
    block({
      item: id,
      name: text,
      roles: v.optional(roles),
      given: mapOf(v.unknown()),
      then: v.unknown(),
      score: v.optional(v.number()),
      but: v.optional(v.array(variation)),
    }),
  ),
});

/** Loads a file of worked cases. Each variation under `but` becomes a case of its own: the same answers, changed in those it gives. */
export function loadCases(
  source: Source,
  framework: Framework,
  questions: ReadonlyMap<string, Question>,
): { readonly cases: readonly Case[]; readonly problems: readonly Problem[] } {
  const shaped = shape(source, casesSchema);
  const problems: Problem[] = [...shaped.problems];
  const items = new Map(itemsOf(framework).map(({ item }) => [item.id, item]));
  const cases = (shaped.value?.cases ?? []).flatMap((raw, index): readonly Case[] => {
    const path: Path = ['cases', index];
    const item = items.get(raw.item);
    if (item === undefined) {
      problems.push(
        error(
          'case-without-item',
          { item: raw.item, suggestion: suggestionFor(raw.item, [...items.keys()]) },
          source.place([...path, 'item']),
        ),
      );
      return [];
    }
    const load = (
      part: {
        given: Readonly<Record<string, unknown>>;
        then: unknown;
        score?: number | undefined;
        roles?: readonly Role[] | undefined;
      },
      at: Path,
      base: ReadonlyMap<string, Answer>,
    ): Case | null => {
      const given = loadGiven(part.given, [...at, 'given'], base, source, questions, problems);
      const then = loadExpectation(part.then, item, source, [...at, 'then'], problems);
      if (then === null) return null;
      return {
        item,
        name: raw.name,
        roles: part.roles ?? raw.roles ?? item.concerns,
        given,
        then,
        score: part.score ?? null,
        place: source.place([...at, 'then']),
      };
    };
    const first = load(raw, path, new Map());
    if (first === null) return [];
    const others = (raw.but ?? []).map((part, number) => load(part, [...path, 'but', number], first.given));
    return [first, ...others.filter((other) => other !== null)];
  });
  return { cases, problems };
}

function loadGiven(
  raw: Readonly<Record<string, unknown>>,
  path: Path,
  base: ReadonlyMap<string, Answer>,
  source: Source,
  questions: ReadonlyMap<string, Question>,
  problems: Problem[],
): ReadonlyMap<string, Answer> {
  const given = new Map(base);
  for (const [key, value] of Object.entries(raw)) {
    const question = questions.get(key);
    if (question === undefined)
      problems.push(
        error(
          'unknown-question',
          { question: key, suggestion: suggestionFor(key, [...questions.keys()]) },
          source.placeOfKey([...path, key]),
        ),
      );
    else if (value === 'unknown') given.delete(key);
    else if (value === 'not-applicable' && question.notApplicable !== null)
      given.set(key, { ...answerOf(''), said: { kind: 'not-applicable' } } as Answer);
    else if (accepts(question.answers, value)) given.set(key, answerOf(value as Value));
    else problems.push(outsideSet(question, value, source, [...path, key]));
  }
  return given;
}

function loadExpectation(
  raw: unknown,
  item: Item,
  source: Source,
  path: Path,
  problems: Problem[],
): Expectation | null {
  const levels = item.levels.map((level) => level.id);
  const fail = (): null => {
    problems.push(error('bad-expectation', { allowed: [...levels, 'not-applicable'].join(', ') }, source.place(path)));
    return null;
  };
  if (typeof raw === 'string')
    return levels.includes(raw) || raw === 'not-applicable' ? { kind: 'outcome', outcome: raw } : fail();
  const { open, ...others } = Object(raw);
  if (!Array.isArray(open) || open.length !== 2 || Object.keys(others).length > 0) return fail();
  const [low, high] = open.map(String);
  return low !== undefined && high !== undefined && levels.includes(low) && levels.indexOf(low) < levels.indexOf(high)
    ? { kind: 'open', low, high }
    : fail();
}
