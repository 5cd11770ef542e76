import type { Question } from '../framework/question.ts';
import type { Words } from '../language/words.ts';
import type { Input } from '../spreadsheet/form.ts';
import { type Cell, dayCell } from '../spreadsheet/table.ts';
import { type EvidencePart, type Field, firstCountedDay } from './questionnaire-columns.ts';
import type { Entry } from './questionnaire-entry.ts';
import { labelFor, labelsOf } from './questionnaire-labels.ts';
import { possibleAnswers } from './questionnaire-notes.ts';

/** What stands in a cell of a question's row. Several choices stand in the rows below it. */
export function valueFor(field: Field, entry: Entry, question: Question, words: Words): Cell {
  const { said, because, on, confidence, evidence } = entry;
  switch (field) {
    case 'answer': {
      if (said === null) return null;
      const label = labelFor(said, question, words);
      if (label !== null || said.kind !== 'value' || typeof said.value === 'object') return label;
      return typeof said.value === 'number' ? said.value : cellForDay(said.value);
    }
    case 'because':
      return because;
    case 'on':
      return cellForDay(on);
    case 'confidence':
      return confidence === null ? null : words.questionnaire.labels.confidence[confidence];
    default: {
      const [, number, part] = field.split('-') as [string, string, EvidencePart];
      return evidence[Number(number) - 1]?.[part] ?? null;
    }
  }
}

function cellForDay(day: string | null): Cell {
  return day !== null && day < firstCountedDay ? day : dayCell(day);
}

/** What stands in the cell of one of several choices. */
export function choiceCell(choice: string, { said }: Entry, words: Words): Cell {
  const chosen = said?.kind === 'value' && typeof said.value === 'object' && said.value.includes(choice);
  return chosen ? words.questionnaire.labels.yes : null;
}

/** What may be entered in a cell of a question's row. */
export function inputFor(field: Field, question: Question, words: Words): Input {
  const { say, labels } = words.questionnaire;
  if (field === 'answer') return answerInput(question, words);
  if (field === 'because') return { kind: 'text', say: say.because };
  if (field === 'on') return { kind: 'day', words: [], say: say.on };
  if (field === 'confidence') return { kind: 'list', words: Object.values(labels.confidence), say: say.confidence };
  const [, , part] = field.split('-') as [string, string, EvidencePart];
  if (part === 'date') return { kind: 'plain', say: say.date };
  return { kind: part === 'says' ? 'text' : 'plain', say: part === 'url' ? say.url : say.nothing };
}

/** What may be entered in the cell of one of several choices. */
export function partInput(words: Words): Input {
  const { say, labels } = words.questionnaire;
  return { kind: 'list', words: [labels.yes, labels.no], say: say.part };
}

function answerInput(question: Question, words: Words): Input {
  const { say } = words.questionnaire;
  const { answers } = question;
  const list = labelsOf(question, words).map(({ text }) => text);
  const possible = possibleAnswers(question, words);
  switch (answers.kind) {
    case 'number':
      return { kind: 'number', min: answers.min, max: answers.max, words: list, say: say.number({ possible }) };
    case 'date':
      return { kind: 'day', words: list, say: say.day({ possible }) };
    case 'choice':
    case 'choices':
      return { kind: 'list', words: list, say: say.answer };
  }
}
