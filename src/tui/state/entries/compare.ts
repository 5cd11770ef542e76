import { comparison } from '../comparison.ts';
import type { Entry } from '../entry.ts';
import type { WalkState } from '../state.ts';

/** The other profiles of the country that this one can be compared with. */
export function earlierEntries({ found }: WalkState): readonly Entry[] {
  return (found ?? []).map(({ path }) => ({ kind: 'earlier', path }));
}

/** What came out otherwise than in the earlier profile: the items, then the questions answered otherwise. */
export function compareEntries(state: WalkState): readonly Entry[] {
  const compared = comparison(state);
  if (compared?.kind !== 'compared') return [];
  const { frameworks, answers } = compared.changes;
  return [
    ...frameworks.flatMap(({ framework, items }) =>
      items.map(({ after }): Entry => ({ kind: 'item', framework: framework.id, item: after.item.id })),
    ),
    ...answers.map(({ question }): Entry => ({ kind: 'question', question: question.id, follows: false })),
  ];
}
