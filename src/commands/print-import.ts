import { isDeepStrictEqual } from 'node:util';
import { describeSaid } from '../gap/describe.ts';
import type { Words } from '../language/words.ts';
import { indented } from '../language/wrap.ts';
import { statementsOf } from '../profile/merge-answers.ts';
import type { Evidence, Statement } from '../profile/profile.ts';
import { sameSaid } from '../profile/same-said.ts';
import { plainText } from '../source/plain-text.ts';
import type { Change } from '../workshop/import-plan.ts';

const kinds = ['added', 'changed', 'cleared', 'beside'] as const;

/** Every change of an import, by kind, each with its sheet and cell and with what it changes from and to. */
export function changeLines(changes: readonly Change[], words: Words, columns: number): readonly string[] {
  return kinds.flatMap((kind) => {
    const of = changes.filter((change) => change.kind === kind);
    return of.length === 0
      ? []
      : [
          '',
          words.questionnaire.import[kind](of.length),
          ...of.flatMap((change) => [
            indented(
              plainText(words.questionnaire.import.where({ ...change.at, ask: change.question.ask })),
              columns,
              4,
              '  - ',
            ),
            ...detailsOf(change, words).map((line) => indented(plainText(line), columns, 6)),
          ]),
        ];
  });
}

function detailsOf(change: Change, words: Words): readonly string[] {
  const t = words.questionnaire.import;
  const before = change.before?.kind === 'answer' && change.kind !== 'beside' ? change.before : null;
  const after = change.kind === 'beside' ? newStatement(change) : change.after?.kind === 'answer' ? change.after : null;
  const said = (one: Statement): string => describeSaid(one.said, change.question, words);
  if (after === null) return before === null ? [] : [t.wasAnswer({ from: said(before) })];
  return [
    ...(change.gone ? [t.gone] : []),
    ...(before === null || change.kind === 'beside'
      ? [t.answerOnly({ to: said(after) })]
      : sameSaid(before.said, after.said)
        ? []
        : [t.answer({ from: said(before), to: said(after) })]),
    ...(differs(before, after, 'because') ? [t.because({ text: after.because ?? t.nothing })] : []),
    ...(differs(before, after, 'on') ? [t.on({ text: after.on ?? t.nothing })] : []),
    ...(differs(before, after, 'confidence')
      ? [t.confidence({ text: after.confidence === null ? t.nothing : words.terms.confidence[after.confidence] })]
      : []),
    ...(differs(before, after, 'evidence') ? [t.evidence({ text: sources(after.evidence) || t.nothing })] : []),
  ];
}

/** What is said now and was not said before. */
function newStatement({ before, after }: Change): Statement | null {
  const known = before === undefined ? [] : statementsOf(before);
  const said = after === null ? [] : statementsOf(after);
  return said.find((one) => !known.some((other) => isDeepStrictEqual(one, other))) ?? null;
}

function differs(
  before: Statement | null,
  after: Statement,
  key: 'because' | 'on' | 'confidence' | 'evidence',
): boolean {
  const empty = key === 'evidence' ? [] : null;
  return !isDeepStrictEqual(before?.[key] ?? empty, after[key]);
}

function sources(evidence: readonly Evidence[]): string {
  return evidence.map(({ title, date }) => (date === null ? title : `${title} (${date})`)).join('; ');
}
