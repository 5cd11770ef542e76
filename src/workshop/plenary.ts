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
  /** How many groups did not come to the key's answer. */
  readonly missed: number;
}

/**
 * The questions worth discussing together: those that at least one group did not answer as the key does. Questions with a trap come first,
 * then those that more groups missed, then the order of the key.
 */
export function plenaryOf(groups: readonly MarkedGroup[]): readonly PlenaryQuestion[] {
  const [first] = groups;
  const questions = (first?.marked ?? []).map(({ question, key }, at): PlenaryQuestion => {
    const said = groups.flatMap(({ name, marked }) => {
      const one = marked[at];
      return one === undefined ? [] : [{ name, marked: one }];
    });
    return { question, key, groups: said, missed: said.filter(({ marked }) => marked.verdict !== 'right').length };
  });
  return questions
    .filter(({ missed }) => missed > 0)
    .sort((a, b) => Number(b.key.trap !== null) - Number(a.key.trap !== null) || b.missed - a.missed);
}
