import { sameValue } from '../framework/answer-set.ts';
import type { Question } from '../framework/question.ts';
import type { Words } from '../language/words.ts';
import { error, type Problem } from '../problem/problem.ts';
import type { Said } from '../profile/profile.ts';
import type { ReadCell } from '../spreadsheet/read-cell.ts';
import { type At, notAnAnswer } from './import-answer.ts';
import { type FilledRow, textOf } from './import-sheets.ts';
import { choiceKey } from './questionnaire-columns.ts';
import { folded } from './questionnaire-labels.ts';

/** What the rows of several choices and the cell of their question say together; `null` where they say nothing. */
export interface ChoicesRead {
  readonly said: Said | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads the rows of several choices. A Yes at one makes the empty ones count as no; without any Yes, a No at each says that none holds.
 *
 * @param own what the cell of the question itself says
 * @param held the choices that the questionnaire held when it was made: they stand for rows that are gone
 */
export function readChoices(
  question: Question,
  own: Said | null,
  rows: ReadonlyMap<string, FilledRow>,
  held: readonly string[],
  at: At,
  words: Words,
): ChoicesRead {
  if (question.answers.kind !== 'choices') return { said: own, problems: [] };
  const problems: Problem[] = [];
  const chosen: string[] = [];
  let refused = 0;
  for (const { id } of question.answers.allowed) {
    const row = rows.get(choiceKey(question.id, id));
    const where = row === undefined ? at : { sheet: row.sheet, cell: row.address('answer') };
    const mark = row === undefined ? held.includes(id) || null : readMark(row.cell('answer'), where, words);
    if (mark === true) chosen.push(id);
    else if (mark === false) refused += 1;
    else if (mark !== null) problems.push(mark);
  }
  if (problems.length > 0) return { said: null, problems };
  if (own !== null) {
    const agrees =
      chosen.length === 0 || (own.kind === 'value' && typeof own.value === 'object' && sameValue(own.value, chosen));
    return agrees
      ? { said: own, problems: [] }
      : { said: null, problems: [error('cell-choices-contradict', { ...at, ask: question.ask }, null)] };
  }
  if (chosen.length > 0 || (refused > 0 && refused === question.answers.allowed.length))
    return { said: { kind: 'value', value: chosen }, problems: [] };
  return refused === 0
    ? { said: null, problems: [] }
    : { said: null, problems: [error('cell-choices-unclear', { ...at, ask: question.ask }, null)] };
}

/** Yes, no, nothing, or what is wrong with what stands there. */
function readMark(cell: ReadCell | null, at: At, words: Words): boolean | null | Problem {
  if (cell === null) return null;
  if (cell.kind === 'fault') return error('cell-fault', { ...at, written: cell.text }, null);
  const { yes, no } = words.questionnaire.labels;
  const text = folded(textOf(cell));
  if ([yes, 'yes', 'x', '✓', '✔', 'true', '1'].map(folded).includes(text)) return true;
  if ([no, 'no', 'false', '0'].map(folded).includes(text)) return false;
  return notAnAnswer(textOf(cell), [yes, no], at);
}
