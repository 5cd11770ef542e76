import { findingsOn } from '../assess/assess.ts';
import { effectiveAnswers } from '../assess/effective-answers.ts';
import { applies, type Finding, outcomeOf } from '../assess/finding.ts';
import type { Item } from '../framework/framework.ts';
import type { Question } from '../framework/question.ts';
import { error, type Problem } from '../problem/problem.ts';
import type { Case, Expectation } from './case.ts';

/** The finding that the rule of an item gives for the answers of a case. The item may be a changed copy of the case's own. */
export async function tryCase(one: Case, item: Item, questions: ReadonlyMap<string, Question>): Promise<Finding> {
  const answers = effectiveAnswers({ questions, roles: one.roles, answers: one.given });
  const [finding] = await findingsOn([{ item, areas: [] }], one.roles, answers, questions);
  if (finding === undefined) throw new Error(`no finding on ${item.id}`);
  return finding;
}

/** True where the finding is what the case expects; a score is compared to one decimal. */
export function asExpected(one: Case, finding: Finding): boolean {
  if (one.score !== null && (!applies(finding) || Math.abs(finding.low.score - one.score) > 0.05 + 1e-9)) return false;
  if (one.then.kind === 'outcome') return outcomeOf(finding) === one.then.outcome;
  return finding.kind === 'open' && finding.low.level.id === one.then.low && finding.high.level.id === one.then.high;
}

/** A problem for every case that its rule does not meet. */
export async function tryCases(
  cases: readonly Case[],
  questions: ReadonlyMap<string, Question>,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const one of cases) {
    const finding = await tryCase(one, one.item, questions);
    if (asExpected(one, finding)) continue;
    const found =
      finding.kind === 'open'
        ? phrase({ kind: 'open', low: finding.low.level.id, high: finding.high.level.id })
        : outcomeOf(finding);
    const score = one.score !== null && applies(finding) ? ` (${finding.low.score.toFixed(1)})` : '';
    problems.push(
      error(
        'case-fails',
        { item: one.item.id, name: one.name, expected: phrase(one.then), found: `${found}${score}` },
        one.place,
      ),
    );
  }
  return problems;
}

function phrase(expectation: Expectation): string {
  return expectation.kind === 'outcome' ? expectation.outcome : `open: [${expectation.low}, ${expectation.high}]`;
}
