import type { Question } from '../framework/question.ts';
import type { Words } from '../language/words.ts';
import { error, type Problem, warning } from '../problem/problem.ts';
import type { Confidence, Evidence, Said } from '../profile/profile.ts';
import type { ReadCell } from '../spreadsheet/read-cell.ts';
import { type At, notAnAnswer, readSaid } from './import-answer.ts';
import { readChoices } from './import-choices.ts';
import { datesOf, daysOf } from './import-day.ts';
import { type FilledRow, textOf } from './import-sheets.ts';
import { type EvidencePart, evidenceParts } from './questionnaire-columns.ts';
import { type Entry, emptyEntry, heldEvidence, heldText } from './questionnaire-entry.ts';
import { folded } from './questionnaire-labels.ts';

/** What the row of a question says, with what is wrong in it; with an error nothing of it counts. */
export interface EntryRead {
  readonly entry: Entry;
  readonly problems: readonly Problem[];
}

/**
 * Reads the row of a question with those of its choices.
 *
 * @param held the choices that the row held when the questionnaire was made
 */
export function readEntry(
  question: Question,
  row: FilledRow,
  rows: ReadonlyMap<string, FilledRow>,
  fields: readonly string[],
  held: readonly string[],
  words: Words,
): EntryRead {
  const problems: Problem[] = [];
  const at = (field: string): At => ({ sheet: row.sheet, cell: row.address(field) });
  for (const field of fields) {
    const cell = row.cell(field);
    if (cell?.formula === true && cell.kind !== 'fault')
      problems.push(warning('cell-formula', { ...at(field), written: textOf(cell) }, null));
    if (cell?.kind === 'fault' && field !== 'answer')
      problems.push(error('cell-fault', { ...at(field), written: cell.text }, null));
  }
  const said = (): Said | null => {
    const cell = row.cell('answer');
    const own = cell === null ? null : readSaid(cell, question, at('answer'), words);
    if (own !== null && own.problem !== null) problems.push(own.problem);
    if (own !== null && own.said === null) return null;
    const choices = readChoices(question, own?.said ?? null, rows, held, at('answer'), words);
    problems.push(...choices.problems);
    return choices.said;
  };
  const one = <T extends string>(field: string, read: (cell: ReadCell, where: At) => T | Problem): T | null => {
    const cell = row.cell(field);
    const found = cell === null ? null : read(cell, at(field));
    if (found === null || typeof found === 'string') return found;
    problems.push(found);
    return null;
  };
  const sources = fields.filter((field) => field.endsWith('-title')).map((field) => field.slice(0, -'title'.length));
  const entry: Entry = {
    ...emptyEntry,
    said: said(),
    because: heldText(textOf(row.cell('because'))),
    on: one('on', readDay),
    confidence: one('confidence', (cell, where) => readConfidence(cell, where, words)),
    evidence: sources.flatMap((source) => heldEvidence(readEvidence(source, row, one))),
  };
  return { entry, problems };
}

type One = <T extends string>(field: string, read: (cell: ReadCell, where: At) => T | Problem) => T | null;

function readEvidence(source: string, row: FilledRow, one: One): Evidence {
  const [title, publisher, , , says] = evidenceParts.map((part: EvidencePart) => textOf(row.cell(`${source}${part}`)));
  return {
    title: title ?? '',
    publisher: publisher ?? null,
    date: one(`${source}date`, readDate),
    url: one(`${source}url`, readAddress),
    says: says ?? null,
  };
}

function readDay(cell: ReadCell, at: At): string | Problem {
  const [day, other] = daysOf(cell);
  const written = textOf(cell);
  if (day === undefined) return error('cell-not-a-day', { ...at, written }, null);
  return other === undefined ? day : error('cell-two-days', { ...at, written, one: day, other }, null);
}

function readDate(cell: ReadCell, at: At): string | Problem {
  const [date, other] = datesOf(cell);
  const written = textOf(cell);
  if (date === undefined) return error('cell-not-a-date', { ...at, written }, null);
  return other === undefined ? date : error('cell-two-days', { ...at, written, one: date, other }, null);
}

function readAddress(cell: ReadCell, at: At): string | Problem {
  const written = textOf(cell);
  return /^https?:\/\/\S+$/.test(written) ? written : error('cell-not-an-address', { ...at, written }, null);
}

function readConfidence(cell: ReadCell, at: At, words: Words): Confidence | Problem {
  const labels = Object.entries(words.questionnaire.labels.confidence) as [Confidence, string][];
  const text = folded(textOf(cell));
  const found = labels.find(([id, label]) => [id, folded(label)].includes(text));
  return (
    found?.[0] ??
    notAnAnswer(
      textOf(cell),
      labels.map(([, label]) => label),
      at,
    )
  );
}
