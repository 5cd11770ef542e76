import { type Finding, outcomeOf } from '../assess/finding.ts';
import type { Changes } from '../change/changes.ts';
import type { EditionChange } from '../change/editions.ts';
import type { Value } from '../framework/answer-set.ts';
import type { Answer } from '../profile/profile.ts';
import { scoreOfFinding } from '../score/score-framework.ts';
import { editionsAsJson } from './print-editions.ts';

/** What changed between two profiles, for other programs: figures unrounded, ids in place of titles, paths as they were given. */
export function changesAsJson(
  changes: Changes,
  editions: readonly EditionChange[],
  earlier: string,
  later: string,
): unknown {
  return {
    country: changes.later.country.code,
    earlier: { profile: earlier, asOf: changes.earlier.asOf, roles: changes.earlier.roles },
    later: { profile: later, asOf: changes.later.asOf, roles: changes.later.roles },
    editions: editionsAsJson(editions),
    frameworks: changes.frameworks.map(({ framework, movement, before, after, areas, items }) => ({
      framework: framework.id,
      frameworkVersion: framework.version,
      movement,
      before: before.score,
      after: after.score,
      areas: areas.map((one) => ({ area: one.area.id, movement: one.movement, before: one.before, after: one.after })),
      items: items.map((one) => ({
        item: one.after.item.id,
        movement: one.movement,
        before: findingAsJson(one.before),
        after: findingAsJson(one.after),
        because: { answers: one.reason.answers.map(({ question }) => question.id), roles: one.reason.roles },
      })),
    })),
    answers: changes.answers.map(({ question, kind, before, after, around, counts }) => ({
      question: question.id,
      kind,
      before: answerAsJson(before),
      after: answerAsJson(after),
      around,
      counts,
    })),
    plan: changes.plan,
  };
}

function findingAsJson(finding: Finding): unknown {
  const { value, low, high } = scoreOfFinding(finding);
  return { outcome: outcomeOf(finding), score: { value, low, high } };
}

/** The value, or one of `unknown`, `not-applicable`, `contested`, `faulty`; `null` where there is no answer. */
function answerAsJson(answer: Answer | null): { readonly answer: Value } | null {
  if (answer === null) return null;
  if (answer.kind !== 'answer') return { answer: answer.kind };
  return { answer: answer.said.kind === 'value' ? answer.said.value : answer.said.kind };
}
