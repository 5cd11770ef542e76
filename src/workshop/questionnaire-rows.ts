import { type Library, ministryTitle } from '../framework/library.ts';
import type { Words } from '../language/words.ts';
import type { FormCell, FormColumn, FormRow } from '../spreadsheet/form.ts';
import { shownText } from '../spreadsheet/sheet-text.ts';
import type { Asked, Questionnaire } from './questionnaire.ts';
import { choiceCell, inputFor, partInput, valueFor } from './questionnaire-cells.ts';
import { choiceKey, type EvidencePart, type Field, marks } from './questionnaire-columns.ts';
import { notesOn, possibleAnswers } from './questionnaire-notes.ts';

const fixedColumns = { question: 38, help: 40, note: 24, possible: 26, ministry: 18 } as const;

type FixedColumn = keyof typeof fixedColumns;

/** All columns in order: what a narrow screen must show at once comes first, sources last. */
function layoutOf(fields: readonly Field[]): readonly (FixedColumn | Field)[] {
  const isSource = (field: Field): boolean => field.startsWith('evidence-');
  return [
    'question',
    'help',
    'note',
    ...fields.filter((field) => !isSource(field)),
    'possible',
    'ministry',
    ...fields.filter(isSource),
  ];
}

/** The columns of every sheet. */
export function columnsOf(fields: readonly Field[], words: Words): readonly FormColumn[] {
  const t = words.questionnaire.columns;
  return layoutOf(fields).map((column): FormColumn => {
    if (isFixed(column)) return { key: null, title: t[column], width: fixedColumns[column] };
    const key = marks.field(column);
    if (column === 'answer' || column === 'because')
      return { key, title: t[column], width: { answer: 20, because: 44 }[column] };
    if (column === 'on' || column === 'confidence') return { key, title: t[column], width: 13 };
    const [, number, part] = column.split('-') as [string, string, EvidencePart];
    const width = { title: 30, publisher: 20, date: 12, url: 26, says: 34 }[part];
    return { key, title: t.evidence[part](Number(number)), width };
  });
}

/** The row of a question; where several answers may hold, followed by a row for each. */
export function rowsOf(
  asked: Asked,
  fields: readonly Field[],
  { profile }: Questionnaire,
  library: Library,
  words: Words,
): readonly FormRow[] {
  const { question, entry, closed } = asked;
  const ministry = ministryTitle(library, question.respondent, profile.ministries);
  const evidence = question.evidence.trim();
  const help = [question.help.trim(), evidence === '' ? '' : words.questionnaire.evidence(evidence)];
  const own: Readonly<Record<FixedColumn, FormCell>> = {
    question: fixed(question.ask, 'strong'),
    help: fixed(help.filter((part) => part !== '').join('\n'), 'plain'),
    note: fixed(notesOn(asked, profile, library, words), 'note'),
    possible: fixed(possibleAnswers(question, words), 'plain'),
    ministry: fixed(ministry, 'plain'),
  };
  const row: FormRow = {
    key: question.id,
    cells: layoutOf(fields).map((column) => {
      if (isFixed(column)) return own[column];
      const open = { value: valueFor(column, entry, question, words), input: inputFor(column, question, words) };
      return closed ? nothing : { kind: 'open', ...open };
    }),
  };
  if (question.answers.kind !== 'choices') return [row];
  const parts = question.answers.allowed.map(({ id, title }): FormRow => {
    const mark: FormCell = { kind: 'open', value: choiceCell(id, entry, words), input: partInput(words) };
    const cells: Readonly<Record<string, FormCell>> = {
      question: fixed(title, 'part'),
      ministry: own.ministry,
      ...(closed ? {} : { answer: mark }),
    };
    return { key: choiceKey(question.id, id), cells: layoutOf(fields).map((column) => cells[column] ?? nothing) };
  });
  return [row, ...parts];
}

const nothing: FormCell = fixed('', 'plain');

function fixed(text: string, look: 'plain' | 'strong' | 'part' | 'note'): FormCell {
  return { kind: 'fixed', text: shownText(text), look };
}

function isFixed(column: FixedColumn | Field): column is FixedColumn {
  return column in fixedColumns;
}
