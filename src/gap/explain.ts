import type { EffectiveAnswer } from '../assess/effective-answers.ts';
import type { Finding, LevelJudged } from '../assess/finding.ts';
import type { Judged, Truth } from '../assess/judge.ts';
import { reachByMeasure } from '../assess/reach.ts';
import type { Measure } from '../framework/framework.ts';
import { type Library, questionIn } from '../framework/library.ts';
import type { Question } from '../framework/question.ts';
import type { Words } from '../language/words.ts';
import { plainText } from '../source/plain-text.ts';
import { describeAnswer, describeLevel, describeTest, describeValue } from './describe.ts';

/** One line of the reason for a finding: a level of the rule, a group of conditions, or one condition with the answer it met. */
export interface ExplainedLine {
  /** How far the line is indented, from 0. */
  readonly depth: number;
  readonly text: string;
  readonly truth: Truth;
  /** True for the branches that made the outcome: were they otherwise, it would be another one, or could be. */
  readonly decisive: boolean;
  /** The question that a condition asks about; `null` for levels and groups. */
  readonly question: string | null;
}

/**
 * The rule of an item as it came out, as an indented tree, lowest level first.
 * Decisive are the highest level certainly reached and all above it; in a group, the members that came out as the group did.
 */
export function explainFinding(finding: Finding, library: Library, words: Words): readonly ExplainedLine[] {
  const { explanation, item } = finding;
  if (finding.kind === 'not-applicable' && finding.why === 'role') {
    const text = words.explain.concerns(item.concerns.map((role) => words.explain.role[role]));
    return [{ depth: 0, text, truth: 'drops-out', decisive: true, question: null }];
  }
  if (explanation.kind === 'measure') {
    if (item.rule.kind !== 'measure') throw new Error(`${item.id} has no measure`);
    return [explainMeasure(finding, item.rule, explanation.answer, library, words)];
  }
  const { levels } = explanation;
  const reached = levels.findLastIndex((level) => level.truth === 'true');
  const sources = levels.map((_, index) => sourceOf(levels, index));
  return levels.flatMap((level, index) => {
    const decisive = sources.some((source, borrower) => source === index && borrower >= reached);
    return explainLevel(level, levels[sources[index] ?? index] ?? level, decisive, library, words);
  });
}

/** The level whose condition gives a level its value: its own, or where that drops out a neighbour's. */
function sourceOf(levels: readonly LevelJudged[], index: number): number {
  const own = (level: LevelJudged): boolean => level.judged.truth !== 'drops-out';
  const above = levels.findIndex((level, at) => at >= index && own(level));
  if (above !== -1) return above;
  const below = levels.findLastIndex((level, at) => at < index && own(level));
  return below === -1 ? index : below;
}

function explainLevel(
  one: LevelJudged,
  source: LevelJudged,
  decisive: boolean,
  library: Library,
  words: Words,
): readonly ExplainedLine[] {
  const level = describeLevel(one.level, words);
  const text =
    source === one
      ? words.explain.level[one.truth]({ level })
      : words.explain.takesFrom({ level, other: describeLevel(source.level, words) });
  return [
    { depth: 0, text, truth: one.truth, decisive, question: null },
    ...explainCondition(one.judged, 1, decisive, library, words),
  ];
}

function explainCondition(
  judged: Judged,
  depth: number,
  decisive: boolean,
  library: Library,
  words: Words,
): readonly ExplainedLine[] {
  const line = { depth, truth: judged.truth, decisive };
  if (judged.kind === 'test') {
    const question = questionIn(library, judged.test.question);
    const text = words.explain.test({
      ask: plainText(question.ask),
      wanted: describeTest(judged.test, question.answers, words),
      answer: describeReason(judged.answer, question, words),
    });
    return [{ ...line, text, question: question.id }];
  }
  const list = explainList(judged, library, words);
  if (list !== null) return [{ ...line, ...list }];
  const text = judged.kind === 'some' ? words.explain.some(judged) : words.explain[judged.kind];
  const members = judged.of.flatMap((member) =>
    explainCondition(
      member,
      depth + 1,
      decisive && (judged.kind === 'not' || member.truth === judged.truth),
      library,
      words,
    ),
  );
  return [{ ...line, text, question: null }, ...members];
}

/** A group that only looks for several choices in one list as one line; `null` for any other group. */
function explainList(
  group: Exclude<Judged, { kind: 'test' }>,
  library: Library,
  words: Words,
): Pick<ExplainedLine, 'text' | 'question'> | null {
  const tests = group.of.filter((member) => member.kind === 'test' && member.test.operator === 'includes');
  const [first, ...more] = tests.flatMap((member) => (member.kind === 'test' ? [member] : []));
  if (group.kind === 'not' || first === undefined || more.length === 0 || tests.length < group.of.length) return null;
  if (more.some((member) => member.test.question !== first.test.question)) return null;
  const question = questionIn(library, first.test.question);
  const choices = [first, ...more].map(({ test }) =>
    words.explain.quoted(describeValue(test.operand, question.answers, words)),
  );
  const { wanted } = words.explain;
  const text = words.explain.test({
    ask: plainText(question.ask),
    wanted:
      group.kind === 'some'
        ? wanted.includesSome({ count: group.count, answers: words.explain.and(choices) })
        : wanted.includes(group.kind === 'all' ? words.explain.and(choices) : words.explain.or(choices)),
    answer: describeReason(first.answer, question, words),
  });
  return { text, question: question.id };
}

function explainMeasure(
  { item }: Finding,
  measure: Measure,
  answer: EffectiveAnswer,
  library: Library,
  words: Words,
): ExplainedLine {
  const question = questionIn(library, measure.question);
  const full = answer.state === 'known' && reachByMeasure(item, measure, answer.value).score === 100;
  const text = words.explain.measure({
    ask: plainText(question.ask),
    from: describeValue(measure.from, question.answers, words),
    to: describeValue(measure.to, question.answers, words),
    answer: describeReason(answer, question, words),
  });
  const missing = answer.state === 'unknown' ? 'unknown' : 'drops-out';
  const truth = answer.state !== 'known' ? missing : full ? 'true' : 'false';
  return { depth: 0, text, truth, decisive: true, question: question.id };
}

function describeReason(answer: EffectiveAnswer, question: Question, words: Words): string {
  const text = describeAnswer(answer, question, words);
  return answer.state === 'known' ? words.explain.answer(text) : text;
}
