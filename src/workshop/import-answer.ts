import type { NumberSet } from '../framework/answer-set.ts';
import type { Question } from '../framework/question.ts';
import type { Words } from '../language/words.ts';
import { error, type Problem, warning } from '../problem/problem.ts';
import { suggestionFor } from '../problem/suggestion.ts';
import type { Said } from '../profile/profile.ts';
import type { ReadCell } from '../spreadsheet/read-cell.ts';
import { daysOf } from './import-day.ts';
import { numbersIn } from './import-number.ts';
import { textOf } from './import-sheets.ts';
import { folded, labelsOf, saidBy } from './questionnaire-labels.ts';

/** Where a cell stands, as problems name it. */
export interface At {
  readonly sheet: string;
  readonly cell: string;
}

/** What an answer cell says; `null` with the problem where it cannot be told, or with what must be said of it although it can. */
export interface SaidRead {
  readonly said: Said | null;
  readonly problem: Problem | null;
}

/** Reads the answer cell of a question: titles or ids, numbers and days however they are stored. Several choices may stand in it too, with semicolons between them. */
export function readSaid(cell: ReadCell, question: Question, at: At, words: Words): SaidRead {
  const refused = (problem: Problem): SaidRead => ({ said: null, problem });
  if (cell.kind === 'fault') return refused(error('cell-fault', { ...at, written: cell.text }, null));
  const { answers } = question;
  const written = cell.kind === 'truth' ? (cell.truth ? 'yes' : 'no') : textOf(cell);
  const said = cell.kind === 'number' && answers.kind === 'number' ? null : saidBy(written, question, words);
  if (said?.kind === 'not-applicable' && question.notApplicable === null)
    return refused(error('cell-not-applicable', { ...at, ask: question.ask }, null));
  if (said !== null) return { said, problem: null };
  switch (answers.kind) {
    case 'choice':
      return refused(
        notAnAnswer(
          written,
          labelsOf(question, words).map(({ text }) => text),
          at,
        ),
      );
    case 'choices':
      return readList(written, question, at, words);
    case 'number':
      return readNumber(cell, answers, at);
    case 'date': {
      const [one, other] = daysOf(cell);
      if (one === undefined) return refused(error('cell-not-a-day', { ...at, written }, null));
      if (other !== undefined) return refused(error('cell-two-days', { ...at, written, one, other }, null));
      return { said: { kind: 'value', value: one }, problem: null };
    }
  }
}

/** What stands in a cell is none of the words that may; the nearest one is suggested. */
export function notAnAnswer(written: string, allowed: readonly string[], at: At): Problem {
  const nearest = suggestionFor(folded(written), allowed.map(folded));
  const suggestion = allowed.find((one) => folded(one) === nearest) ?? null;
  return error('cell-not-an-answer', { ...at, written, allowed: allowed.join(', '), suggestion }, null);
}

function readList(written: string, { answers }: Question, at: At, words: Words): SaidRead {
  if (answers.kind !== 'choices') throw new Error('no list of choices');
  const parts = written.split(/[;\n]/).filter((part) => part.trim() !== '');
  const ids: string[] = [];
  for (const part of parts) {
    const found =
      answers.allowed.find(({ title }) => folded(title) === folded(part)) ??
      answers.allowed.find(({ id }) => folded(id) === folded(part));
    const titles = [...answers.allowed.map(({ title }) => title), words.questionnaire.labels.noneOfThem];
    if (found === undefined) return { said: null, problem: notAnAnswer(part.trim(), titles, at) };
    if (!ids.includes(found.id)) ids.push(found.id);
  }
  return { said: { kind: 'value', value: ids }, problem: null };
}

function readNumber(cell: ReadCell, { min, max, unit }: NumberSet, at: At): SaidRead {
  const written = textOf(cell);
  const percent = cell.kind === 'number' && cell.percent;
  const found =
    cell.kind === 'number'
      ? [percent ? Number((cell.number * 100).toPrecision(12)) : cell.number]
      : cell.kind === 'text'
        ? numbersIn(cell.text, unit)
        : [];
  const [one, other] = [...new Set(found)].filter((number) => number >= min && number <= max);
  if (one === undefined)
    return { said: null, problem: error('cell-not-a-number', { ...at, written, min, max, unit }, null) };
  if (other !== undefined)
    return { said: null, problem: error('cell-two-numbers', { ...at, written, one, other }, null) };
  const problem = percent ? warning('cell-percent', { ...at, written: String(one) }, null) : null;
  return { said: { kind: 'value', value: one }, problem };
}
