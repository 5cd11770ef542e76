import { type Block, type Fact, fact, paragraph, proseFact, type Rich, text } from '../../document/blocks.ts';
import type { Words } from '../../language/words.ts';
import type { Evidence } from '../../profile/profile.ts';
import type { AnswerReport, DecisionReport, StatementReport } from '../answer-report.ts';

/** Everything that the profile gives for an answer. */
export function answerFacts(answer: AnswerReport, words: Words): readonly Fact[] {
  const t = words.report.annex;
  const instead: readonly Block[] =
    answer.countsInstead === null ? [] : [paragraph(text(t.countsInstead({ text: answer.countsInstead })))];
  if (answer.kind === 'faulty') return [{ name: t.answer, value: [paragraph(text(t.faulty)), ...instead] }];
  if (answer.kind === 'being-settled')
    return [{ name: t.answer, value: [paragraph(text(t.beingSettled)), ...instead] }];
  const { statement } = answer;
  if (statement === null)
    return [
      { name: t.answer, value: [paragraph(text(t.contested)), ...instead] },
      ...statementFacts(answer.contested, words),
    ];
  return [
    { name: t.answer, value: [paragraph({ kind: 'strong', text: statement.text }), ...instead] },
    ...reasonFacts(statement, words),
    fact(t.record, text(record(statement, words))),
    ...(statement.decided === null ? [] : decisionFacts(statement.decided, words)),
    ...named(t.alsoOf, answer.also, words),
  ];
}

function record({ by, on, ...standing }: StatementReport, words: Words): string {
  const t = words.report.annex;
  return words.report.listed([
    by === null ? t.byNobody : t.by(by),
    ...(on === null ? [] : [words.explain.day(on)]),
    ...standingOf(standing, words),
  ]);
}

function standingOf(
  { confidence, review }: Pick<StatementReport, 'confidence' | 'review'>,
  words: Words,
): readonly string[] {
  const t = words.report.annex;
  return [
    ...(confidence === null ? [] : [t.confidence(words.terms.confidence[confidence])]),
    ...(review === null ? [] : [t.review(words.terms.review[review])]),
  ];
}

/** What each respondent says where they disagree. */
export function statementFacts(statements: readonly StatementReport[], words: Words): readonly Fact[] {
  const t = words.report.annex;
  return statements.map((statement) => ({
    name: statement.by ?? t.somebody,
    value: [
      paragraph({ kind: 'strong', text: dated(statement, words) }),
      ...(statement.because === null ? [] : [paragraph(text(statement.because))]),
      ...standingBlocks(statement, words),
      ...evidenceBlocks(statement.evidence, words),
      ...(statement.decided === null
        ? []
        : [{ kind: 'facts' as const, facts: decisionFacts(statement.decided, words) }]),
    ],
  }));
}

function standingBlocks(statement: StatementReport, words: Words): readonly Block[] {
  const standing = standingOf(statement, words);
  return standing.length === 0 ? [] : [paragraph(text(words.report.listed(standing)))];
}

/** Statements under names that say in what way they stand beside an answer. */
function named(name: (who: string) => string, statements: readonly StatementReport[], words: Words): readonly Fact[] {
  return statementFacts(statements, words).map((one) => ({ name: name(one.name), value: one.value }));
}

function dated({ text: said, on }: StatementReport, words: Words): string {
  return on === null ? said : words.report.annex.dated({ text: said, on: words.explain.day(on) });
}

function reasonFacts({ because, evidence }: StatementReport, words: Words): readonly Fact[] {
  const t = words.report.annex;
  return [
    ...(because === null ? [fact(t.reason, text(t.noReason))] : proseFact(t.reason, because)),
    ...(evidence.length === 0
      ? [fact(t.evidence, text(t.noEvidence))]
      : [{ name: t.evidence, value: evidenceBlocks(evidence, words) }]),
  ];
}

/** Sources: title, publisher, date, address, and what each says. */
export function evidenceBlocks(evidence: readonly Evidence[], words: Words): readonly Block[] {
  if (evidence.length === 0) return [];
  return [{ kind: 'list', ordered: false, items: evidence.map((one) => evidenceText(one, words)) }];
}

function evidenceText({ title, publisher, date, url, says }: Evidence, words: Words): Rich {
  const known = [title, publisher, date === null ? null : words.explain.day(date)].filter((part) => part !== null);
  return [
    text(words.report.joined(known)),
    ...(says === null ? [] : [text('. '), text(words.report.annex.says({ text: says }))]),
    ...(url === null ? [] : [text(' '), { kind: 'link' as const, url }]),
  ];
}

function decisionFacts(decision: DecisionReport, words: Words): readonly Fact[] {
  const t = words.report.annex;
  const on = decision.on === null ? '' : words.explain.day(decision.on);
  return [
    {
      name: t.decision,
      value: [
        paragraph(text(t.decidedBy({ by: decision.by, on }))),
        ...(decision.because === null ? [] : [paragraph(text(decision.because))]),
      ],
    },
    ...named(t.statementOf, decision.from, words),
  ];
}
