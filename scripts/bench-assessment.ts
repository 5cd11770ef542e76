// One assessment against one bare run of json-rules-engine over the same rules and answers.
import { Engine, type NestedCondition, type RuleProperties, type TopLevelCondition } from 'json-rules-engine';
import { assess } from '../src/assess/assess.ts';
import { effectiveAnswersOf } from '../src/assess/effective-answers.ts';
import { compares } from '../src/assess/operators.ts';
import type { Value } from '../src/framework/answer-set.ts';
import { type Condition, operators } from '../src/framework/condition.ts';
import { type Framework, itemsOf } from '../src/framework/framework.ts';
import { readLibrary } from '../src/framework/read-library.ts';
import { readProfile } from '../src/profile/profile-file.ts';

/** How long one assessment of each framework takes, as a multiple of a bare run: the median of many pairs. */
export async function benchAssessment(): Promise<readonly { readonly framework: string; readonly ratio: number }[]> {
  const { library } = await readLibrary('frameworks');
  const { profile } = await readProfile('profiles/philippines.yaml', library);
  if (profile === null) throw new Error('the example profile does not load');
  const answers = effectiveAnswersOf(profile, library.questions);
  const known: Record<string, unknown> = {};
  for (const [id, question] of library.questions) {
    const answer = answers.of(id);
    if (answer.state === 'known') known[id] = { question, value: answer.value };
  }
  const results = [];
  for (const framework of library.frameworks) {
    const rules = rulesOf(framework);
    const pairs: number[] = [];
    const bareOnce = (): Promise<number> => timed(() => bareRun(rules, known));
    const ownOnce = (): Promise<number> => timed(() => assess(framework, profile, library.questions));
    for (let round = 0; round < 140; round += 1) {
      // Which goes first changes: the second also pays for what the first left to be cleared away.
      const first = round % 2 === 0 ? await bareOnce() : await ownOnce();
      const second = round % 2 === 0 ? await ownOnce() : await bareOnce();
      if (round >= 40) pairs.push(round % 2 === 0 ? second / first : first / second);
    }
    results.push({
      framework: framework.id,
      ratio: pairs.sort((a, b) => a - b)[Math.floor(pairs.length / 2)] ?? Number.NaN,
    });
  }
  return results;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function bareRun(rules: readonly RuleProperties[], known: Readonly<Record<string, unknown>>): Promise<void> {
  const engine = new Engine([...rules], {
    pathResolver: (answers: object, id: string) => (answers as Record<string, unknown>)[id],
  });
  for (const operator of operators) {
    engine.addOperator(
      operator,
      (answer: { question: { answers: Parameters<typeof compares>[1] }; value: Value } | undefined, operand: Value) =>
        answer !== undefined && compares(operator, answer.question.answers, answer.value, operand),
    );
  }
  engine.addFact('answers', known);
  await engine.run();
}

function rulesOf(framework: Framework): readonly RuleProperties[] {
  return itemsOf(framework).flatMap(({ item }) => {
    const { rule } = item;
    if (rule.kind === 'measure') return [];
    return rule.levels.map(({ level, condition }) => ({
      name: `${item.id}/${level}`,
      conditions: rootOf(condition),
      event: { type: 'reached' },
    }));
  });
}

function rootOf(condition: Condition): TopLevelCondition {
  return condition.kind === 'test' ? { all: [nested(condition)] } : (nested(condition) as TopLevelCondition);
}

function nested(condition: Condition): NestedCondition {
  if (condition.kind === 'test')
    return { fact: 'answers', path: condition.question, operator: condition.operator, value: condition.operand };
  if (condition.kind === 'not') return { not: nested(condition.of) };
  return condition.kind === 'all' ? { all: condition.of.map(nested) } : { any: condition.of.map(nested) };
}
