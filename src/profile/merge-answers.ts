import { isDeepStrictEqual } from 'node:util';
import { plainStatement } from './edit-profile.ts';
import type { Answer, Statement } from './profile.ts';
import { sameSaid } from './same-said.ts';

/**
 * Joins what several profiles answer to one question. Nothing that anybody said is dropped:
 *
 * - one answer from all: the first stands, the others with their reasons and evidence beside it (`also`);
 * - who does not know yields to who does, and stands beside the answer too;
 * - different answers, `not-applicable` among them, are contested until somebody decides;
 * - a decision stands for what it was made between; anything else that disagrees with it, another decision too, makes the question contested again.
 *
 * The order of the answers does not matter, nor how they are grouped; an answer joined with itself stays as it is.
 * A faulty answer cannot be joined: our own bug, since files with errors are not merged.
 */
export function mergeAnswers(answers: readonly Answer[]): Answer | null {
  const live = living(distinct(answers.flatMap(statementsOf)));
  const known = live.filter(({ said }) => said.kind !== 'unknown');
  const [first, ...rest] = [...(known.length === 0 ? live : known)].sort(byRank);
  if (first === undefined) return null;
  if (rest.some(({ said }) => !sameSaid(said, first.said)))
    return { kind: 'contested', statements: [...live].sort(byRank) };
  return { kind: 'answer', ...first, also: live.filter((one) => one !== first).sort(byRank) };
}

/** Everything that an answer says, each statement once. */
export function statementsOf(answer: Answer): readonly Statement[] {
  switch (answer.kind) {
    case 'answer': {
      const { kind: _, also, ...own } = answer;
      return [own, ...also];
    }
    case 'contested':
      return answer.statements;
    case 'faulty':
      throw new Error('an answer with an error cannot be merged');
  }
}

/** The statements without those that a decision was made between. */
function living(statements: readonly Statement[]): readonly Statement[] {
  const settled = statements.flatMap(behind);
  return statements.filter((one) => !settled.some((other) => isDeepStrictEqual(one, other)));
}

function behind({ decided }: Statement): readonly Statement[] {
  return (decided?.from ?? []).flatMap((one) => [one, ...behind(one)]);
}

function distinct(statements: readonly Statement[]): readonly Statement[] {
  return statements.filter((one, at) => statements.findIndex((other) => isDeepStrictEqual(one, other)) === at);
}

/** Decisions first, then by who says it and when, then by everything else: an order that depends on nothing but the statements. */
function byRank(a: Statement, b: Statement): number {
  const rank = (one: Statement): string => `${one.decided === null ? 1 : 0} ${one.by ?? '~'} ${one.on ?? '~'} `;
  const [keyA, keyB] = [rank(a) + JSON.stringify(plainStatement(a)), rank(b) + JSON.stringify(plainStatement(b))];
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
}
