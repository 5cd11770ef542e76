import type { Question } from '../framework/question.ts';
import type { Words } from '../language/words.ts';
import type { Said } from '../profile/profile.ts';
import { shownText } from '../spreadsheet/sheet-text.ts';

/** What can be chosen as an answer: the words that stand in the list, and what they say. */
export interface Label {
  readonly text: string;
  readonly said: Said;
}

/** What can be chosen in the cell of a question; for several choices that none holds, for numbers and days that they are not known. Titles that read alike have their ids beside them. */
export function labelsOf({ answers, notApplicable }: Question, words: Words): readonly Label[] {
  const t = words.questionnaire.labels;
  const others: readonly Label[] = [
    ...(answers.kind === 'choices' ? [{ text: t.noneOfThem, said: { kind: 'value', value: [] } } as const] : []),
    { text: t.unknown, said: { kind: 'unknown' } },
    ...(notApplicable === null ? [] : [{ text: t.notApplicable, said: { kind: 'not-applicable' } } as const]),
  ];
  if (answers.kind !== 'choice') return others;
  const taken = [...answers.allowed.map(({ title }) => title), t.unknown, t.notApplicable].map(folded);
  return [
    ...answers.allowed.map(({ id, title }): Label => {
      const alone = taken.filter((one) => one === folded(title)).length === 1 && folded(title) !== '';
      return { text: shownText(alone ? title : t.same({ title, id })), said: { kind: 'value', value: id } };
    }),
    ...others,
  ];
}

/** The words that stand in the answer cell for what was said; `null` where it is no word of the list. */
export function labelFor(said: Said, question: Question, words: Words): string | null {
  const same = (label: Label): boolean =>
    label.said.kind === 'value' && said.kind === 'value'
      ? String(label.said.value) === String(said.value)
      : label.said.kind === said.kind;
  return labelsOf(question, words).find(same)?.text ?? null;
}

/** What a text says that somebody wrote or chose: words of the list first, then ids as profiles hold them, capitals and spaces apart; `null` where it is none of them. */
export function saidBy(text: string, question: Question, words: Words): Said | null {
  const wanted = folded(text);
  const { answers } = question;
  const labels = labelsOf(question, words);
  const ids = answers.kind === 'choice' ? answers.allowed.map(({ id }) => id) : [];
  const [chosen, id] = [labels.find((one) => folded(one.text) === wanted), ids.find((one) => folded(one) === wanted)];
  if (chosen !== undefined) return chosen.said;
  if (id !== undefined) return { kind: 'value', value: id };
  const t = words.questionnaire.labels;
  if (answers.kind === 'choices' && wanted === folded(words.terms.noneOfThem)) return { kind: 'value', value: [] };
  if (['unknown', words.terms.unknown].map(folded).includes(wanted)) return { kind: 'unknown' };
  const notApplicable = ['not-applicable', words.terms.notApplicable, t.notApplicable];
  return notApplicable.map(folded).includes(wanted) ? { kind: 'not-applicable' } : null;
}

/** A text without what does not count when words are compared. */
export function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
