import type { AnswerSet, Value } from '../framework/answer-set.ts';
import { withParents } from '../framework/crosswalk.ts';
import type { Question, Role } from '../framework/question.ts';
import { answerOf } from '../gap/steps.ts';
import type { Answer } from '../profile/profile.ts';

/** Answers of a made-up country. */
export interface Sample {
  readonly roles: readonly Role[];
  readonly answers: ReadonlyMap<string, Answer>;
}

/** Up to this many combinations are tried one by one; beyond it, this many are drawn. */
export const mostSamples = 6000;

/**
 * Answers to some questions and the parents they follow, for every set of roles that is asked differently:
 * every combination where there are few, a fixed pseudo-random draw where there are many. The same at each call.
 *
 * @param complete false to leave questions open now and then
 */
export function* sampleAnswers(
  involved: readonly string[],
  concerns: readonly Role[],
  questions: ReadonlyMap<string, Question>,
  complete = true,
): Generator<Sample> {
  const asked = withParents(involved, questions);
  const random = sequence(asked.length * 7919 + 17);
  for (const roles of roleSets(concerns)) {
    const options = asked.map((id) => ({ id, values: optionsOf(questions.get(id)?.answers, complete) }));
    const total = options.reduce((product, { values }) => product * values.length, 1);
    const drawn = Math.min(total, mostSamples);
    for (let index = 0; index < drawn; index += 1) {
      let rest = index;
      const answers = new Map<string, Answer>();
      for (const { id, values } of options) {
        const at = total <= mostSamples ? rest % values.length : Math.floor(random() * values.length);
        rest = Math.floor(rest / values.length);
        const value = values[at];
        if (value !== undefined && value !== null) answers.set(id, answerOf(value));
      }
      yield { roles, answers };
    }
  }
}

/** The sets of roles under which different questions may drop out: all that are concerned, and each alone. */
export function roleSets(concerns: readonly Role[]): readonly (readonly Role[])[] {
  return concerns.length === 1 ? [concerns] : [concerns, ...concerns.map((role) => [role])];
}

/** All values of an answer set, or for lists a spread of them: none, all, each alone, all but each, and first halves. `null` stands for no answer. */
function optionsOf(set: AnswerSet | undefined, complete: boolean): readonly (Value | null)[] {
  const values = set === undefined ? [] : valuesOf(set);
  return complete ? values : [null, ...values];
}

function valuesOf(set: AnswerSet): readonly Value[] {
  switch (set.kind) {
    case 'choice':
      return set.allowed.map((answer) => answer.id);
    case 'choices': {
      const ids = set.allowed.map((answer) => answer.id);
      if (ids.length <= 6) return subsets(ids);
      return [
        [],
        ids,
        ...ids.map((id) => [id]),
        ...ids.map((id) => ids.filter((other) => other !== id)),
        ...ids.map((_, index) => ids.slice(0, index)),
        ...ids.map((_, index) => ids.slice(index)),
      ];
    }
    case 'number': {
      const steps = 20;
      return Array.from({ length: steps + 1 }, (_, index) => set.min + ((set.max - set.min) * index) / steps);
    }
    case 'date':
      return ['1990-01-01', '2010-01-01', '2030-01-01'];
  }
}

function subsets(ids: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 2 ** ids.length }, (_, bits) => ids.filter((_id, index) => (bits & (1 << index)) !== 0));
}

/** A small fixed pseudo-random sequence (mulberry32), so that a check gives the same result on every machine. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
