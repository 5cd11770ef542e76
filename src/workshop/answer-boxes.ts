import type { Question } from '../framework/question.ts';
import type { Words } from '../language/words.ts';
import type { Said } from '../profile/profile.ts';

/** What can be ticked or written by hand to answer a question; what was said already is ticked and written. */
export function answerBoxes({ answers }: Question, said: Said | null, words: Words): string {
  const t = words.exercise.handout;
  const value = said?.kind === 'value' ? said.value : null;
  const box = (title: string, ticked: boolean): string => `${ticked ? '☒' : '☐'} ${title}`;
  const unknown = box(t.unknown, said?.kind === 'unknown');
  const choices = (): string =>
    'allowed' in answers
      ? [...answers.allowed.map(({ id, title }) => box(title, [value].flat().includes(id))), unknown].join('   ')
      : '';
  switch (answers.kind) {
    case 'choice':
      return choices();
    case 'choices':
      return `${t.several}: ${choices()}`;
    case 'number': {
      const { min, max, unit } = answers;
      const asked = t.number({ least: words.explain.number(min), most: words.explain.number(max), unit });
      return `${written(asked, value === null ? null : words.explain.number(Number(value)))}   ${unknown}`;
    }
    case 'date':
      return `${written(t.date, value === null ? null : words.explain.day(String(value)))}   ${unknown}`;
  }
}

/** The line to write on, with what was said on it. */
function written(asked: string, value: string | null): string {
  return value === null ? asked : asked.replace(/_+/, () => value);
}
