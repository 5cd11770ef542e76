import { isDeepStrictEqual } from 'node:util';
import { describeSaid } from '../gap/explain.ts';
import type { Words } from '../language/words.ts';
import { indented } from '../language/wrap.ts';
import type { Answer, Evidence, Statement } from '../profile/profile.ts';
import { sameSaid } from '../profile/same-said.ts';
import { plainText } from '../source/plain-text.ts';
import type { Change } from '../workshop/import-plan.ts';

const kinds = ['added', 'changed', 'cleared', 'contested'] as const;

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
  const [before, after] = [statementIn(change.before, change.after), statementIn(change.after, change.before)];
  const said = (one: Statement): string => describeSaid(one.said, change.question, words);
  if (after === null) return before === null ? [] : [t.wasAnswer({ from: said(before) })];
  return [
    ...(change.gone ? [t.gone] : []),
    ...(before === null || change.kind === 'contested'
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

/** The statement that an answer makes; of a contested one the statement that the other does not have. */
function statementIn(answer: Answer | null | undefined, other: Answer | null | undefined): Statement | null {
  if (answer?.kind === 'answer') return answer;
  if (answer?.kind !== 'contested') return null;
  const known = other?.kind === 'contested' ? other.statements : [];
  return answer.statements.findLast((one) => !known.some((two) => isDeepStrictEqual(one, two))) ?? null;
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
