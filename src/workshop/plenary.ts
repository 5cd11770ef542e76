import { sameSaid } from '../profile/same-said.ts';
import type { MarkedQuestion } from './mark.ts';

/** A group's marked answers, by its name. */
export interface MarkedGroup {
  readonly name: string;
  readonly marked: readonly MarkedQuestion[];
}

/** A question for the plenary, with what each group said. */
export interface PlenaryQuestion {
  readonly question: MarkedQuestion['question'];
  readonly key: MarkedQuestion['key'];
  readonly groups: readonly { readonly name: string; readonly marked: MarkedQuestion }[];
}

/** What is worth discussing together. In each list questions with a trap come first, else the order is that of the key. */
export interface Plenary {
  /** The groups that answered differ among themselves. */
  readonly divided: readonly PlenaryQuestion[];
  /** All groups that answered say the same, and the key says otherwise. */
  readonly otherwise: readonly PlenaryQuestion[];
  /** How many questions no group answered. */
  readonly unanswered: number;
}

/**
 * Sorts the questions of a case for the plenary by what the groups said. "Not known" is an answer here, as the traps are about it; a group that said nothing
 * or contests a question counts neither way. What all that answered found as the key has it is left out.
 */
export function plenaryOf(groups: readonly MarkedGroup[]): Plenary {
  const [first] = groups;
  const asked = (first?.marked ?? []).map(({ question, key }, at) => {
    const own = groups.flatMap(({ name, marked }) => {
      const one = marked[at];
      return one === undefined ? [] : [{ name, marked: one }];
    });
    const said = own.flatMap(({ marked }) => (marked.said === null ? [] : [marked.said]));
    const [one, ...others] = said;
    return {
      about: { question, key, groups: own },
      isAnswered: one !== undefined,
      isDivided: one !== undefined && others.some((other) => !sameSaid(one, other)),
      isOtherwise: one !== undefined && !sameSaid(one, key.said),
    };
  });
  const trapsFirst = (some: typeof asked): readonly PlenaryQuestion[] =>
    some.map(({ about }) => about).sort((a, b) => Number(b.key.trap !== null) - Number(a.key.trap !== null));
  return {
    divided: trapsFirst(asked.filter(({ isDivided }) => isDivided)),
    otherwise: trapsFirst(asked.filter(({ isDivided, isOtherwise }) => !isDivided && isOtherwise)),
    unanswered: asked.filter(({ isAnswered }) => !isAnswered).length,
  };
}
