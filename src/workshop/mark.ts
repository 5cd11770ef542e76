import type { Library } from '../framework/library.ts';
import { questionIn } from '../framework/library.ts';
import type { Question } from '../framework/question.ts';
import type { Profile, Said } from '../profile/profile.ts';
import { sameSaid } from '../profile/same-said.ts';
import type { Exercise, KeyAnswer } from './exercise.ts';

/**
 * How an answer stands against the key: `right`; `argued`, another one that the facilitator has accepted; `other`; `open`, where the group said nothing or contests it,
 * and where it said "not known" to what the story answers; `claimed`, where the story leaves it open and the group has an answer all the same.
 */
export type Verdict = 'right' | 'argued' | 'other' | 'open' | 'claimed';

/** One question, marked. */
export interface MarkedQuestion {
  readonly question: Question;
  readonly key: KeyAnswer;
  /** What the group said; `null` where it said nothing or contests it. */
  readonly said: Said | null;
  /** The group's reason; `null` where it gave none. */
  readonly because: string | null;
  readonly verdict: Verdict;
  /** Why the facilitator accepted it; `null` unless `argued`. */
  readonly accepted: string | null;
}

/** An answer other than the key's that a facilitator lets stand. */
export interface Accepted {
  readonly question: string;
  readonly because: string;
}

/**
 * Marks a profile by the key of an exercise, question by question, in the order of the key. Nothing said earns nothing, and there is nothing in it to accept:
 * where the story leaves a question open, only "not known" is right.
 */
export function mark(
  exercise: Exercise,
  profile: Pick<Profile, 'answers'>,
  library: Library,
  accepted: readonly Accepted[] = [],
): readonly MarkedQuestion[] {
  return [...exercise.key].map(([id, key]) => {
    const answer = profile.answers.get(id);
    const given = answer?.kind === 'answer' ? answer : null;
    const argued = accepted.find(({ question }) => question === id) ?? null;
    const verdict = verdictOn(key.said, given?.said ?? null, argued !== null);
    return {
      question: questionIn(library, id),
      key,
      said: given?.said ?? null,
      because: given?.because ?? null,
      verdict,
      accepted: verdict === 'argued' ? (argued?.because ?? null) : null,
    };
  });
}

function verdictOn(key: Said, said: Said | null, argued: boolean): Verdict {
  if (said === null) return 'open';
  if (sameSaid(key, said)) return 'right';
  if (argued) return 'argued';
  if (said.kind === 'unknown') return 'open';
  return key.kind === 'unknown' ? 'claimed' : 'other';
}

/** How many questions have each verdict. */
export function tally(marked: readonly MarkedQuestion[]): Readonly<Record<Verdict, number>> {
  const count = (verdict: Verdict): number => marked.filter((one) => one.verdict === verdict).length;
  return {
    right: count('right'),
    argued: count('argued'),
    other: count('other'),
    open: count('open'),
    claimed: count('claimed'),
  };
}
