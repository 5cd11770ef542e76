import type { Library } from '../framework/library.ts';
import type { Question } from '../framework/question.ts';
import { isLanguage, type Words, wordsIn } from '../language/words.ts';
import { error, hasErrors, type Problem, warning } from '../problem/problem.ts';
import { suggestionFor } from '../problem/suggestion.ts';
import type { Profile } from '../profile/profile.ts';
import { addressOf, type ReadWorkbook } from '../spreadsheet/read-workbook.ts';
import { shownText } from '../spreadsheet/sheet-text.ts';
import { type Copy, copyIn } from './import-copy.ts';
import { type EntryRead, readEntry } from './import-entry.ts';
import { type Change, verdictOn } from './import-plan.ts';
import { type FilledRow, type KeyedSheet, keyedSheet } from './import-sheets.ts';
import { marks } from './questionnaire-columns.ts';
import { type Entry, emptyEntry, sameEntry } from './questionnaire-entry.ts';

/** What taking in a filled questionnaire would do. With anything in `refused` it does nothing. */
export interface ImportPlan {
  /** In the order of the workbook. */
  readonly changes: readonly Change[];
  readonly refused: readonly Problem[];
  /** What must be said although it hinders nothing. */
  readonly said: readonly Problem[];
  /** How many answers are as the profile has them already. */
  readonly same: number;
  /** Who answered, as it is recorded; `null` where nobody says. */
  readonly by: string | null;
}

/** Works out what a filled questionnaire would do to a profile. Answers are known by title or id, columns and sheets by their hidden keys, wherever they were moved to and whatever they are called now. */
export function planImport(
  file: string,
  workbook: ReadWorkbook,
  profile: Profile,
  library: Library,
  options: { readonly by: string | null; readonly words: Words },
): ImportPlan {
  const copy = copyIn(workbook.sheets);
  const by = options.by ?? copy?.ministry ?? null;
  const wrong = copy === null ? error('not-questionnaire', { path: file }, null) : wrongOf(copy, profile);
  if (copy === null || wrong !== null)
    return { changes: [], refused: wrong === null ? [] : [wrong], said: [], same: 0, by };
  const words = isLanguage(copy.language) ? wordsIn(copy.language) : options.words;
  const sheets = workbook.sheets
    .filter((sheet) => sheet !== copy.sheet)
    .map(keyedSheet)
    .filter((sheet) => sheet !== null);
  const refused: Problem[] = sheets.length === 0 ? [error('not-questionnaire', { path: file }, null)] : [];
  const said: Problem[] = workbook.macros ? [warning('workbook-macros', { path: file }, null)] : [];
  const found = new Map<string, { readonly row: FilledRow; readonly read: EntryRead }>();
  for (const sheet of sheets) {
    const missing = copy.fields.filter((field) => !sheet.columns.has(field));
    const columns = [...missing, ...sheet.twice].map((field) => marks.field(field)).join(', ');
    if (columns !== '') refused.push(error('questionnaire-columns', { sheet: sheet.name, columns }, null));
    else refused.push(...rowsIn(sheet, copy, library, words, found));
  }
  const changes: Change[] = [];
  let same = 0;
  for (const [id, { row, read }] of found) {
    const question = library.questions.get(id);
    const errors = read.problems.filter(({ severity }) => severity === 'error');
    refused.push(...errors);
    said.push(...read.problems.filter((problem) => !errors.includes(problem)));
    if (question === undefined || errors.length > 0) continue;
    const at = { sheet: row.sheet, cell: row.address('answer') };
    const verdict = verdictOn({ question, at, was: wasIn(copy, question, words), got: read.entry }, profile, by, words);
    if (verdict === 'same') same += 1;
    else if (verdict !== 'nothing' && 'refused' in verdict) refused.push(verdict.refused);
    else if (verdict !== 'nothing') changes.push(verdict);
  }
  const gone = [...copy.rows.keys()].filter((key) => !key.includes('/') && !found.has(key)).length;
  if (gone > 0 && !hasErrors(refused)) said.push(warning('questionnaire-rows-gone', { count: gone }, null));
  return { changes, refused, said, same, by };
}

/** What keeps a questionnaire from being taken into a profile at all. */
function wrongOf({ version, country }: Copy, profile: Profile): Problem | null {
  if (version !== marks.version) return error('questionnaire-version', { found: version }, null);
  const { code, name, fictional } = profile.country;
  const same =
    country.fictional === fictional &&
    country.code === code &&
    (code !== null || country.name === shownText(name).trim());
  if (same) return null;
  return error('questionnaire-other-country', { questionnaire: country.name, profile: name }, null);
}

/** Reads the rows of a sheet into `found`, and gives what is wrong with the rows themselves. */
function rowsIn(
  sheet: KeyedSheet,
  copy: Copy,
  library: Library,
  words: Words,
  found: Map<string, { readonly row: FilledRow; readonly read: EntryRead }>,
): readonly Problem[] {
  const rows = new Map(sheet.rows.map((row) => [row.key, row]));
  const merges = mergesIn(sheet);
  const problems: (Problem | null)[] = [
    ...merges.map(({ cell }) => error('cell-merged', { sheet: sheet.name, cell }, null)),
    ...sheet.stray.map(({ address, text }) =>
      error('cell-no-question', { sheet: sheet.name, cell: address, written: text }, null),
    ),
  ];
  for (const row of sheet.rows) {
    const [id = '', choice] = row.key.split('/');
    const question = library.questions.get(id);
    const belongs = choice === undefined || (question !== undefined && isChoice(question, choice) && rows.has(id));
    if (question === undefined || !belongs) {
      problems.push(unknownRow(row, copy.fields, library));
      continue;
    }
    if (choice !== undefined || merges.some(({ from, to }) => row.row >= from && row.row <= to)) continue;
    const held = wasIn(copy, question, words).said;
    const chosen = held?.kind === 'value' && typeof held.value === 'object' ? held.value : [];
    const read = readEntry(question, row, rows, copy.fields, chosen, words);
    const before = found.get(id);
    if (before === undefined) found.set(id, { row, read });
    else if (!sameEntry(before.read.entry, read.entry)) problems.push(twice(question, row, before.row));
  }
  return problems.filter((problem) => problem !== null);
}

/** The ranges of merged cells in which something is filled in, with the first and the last of their rows. */
function mergesIn({ merged, columns, rows }: KeyedSheet) {
  const filled = [...columns.values()];
  return merged
    .filter(
      ({ from, to }) =>
        filled.some((column) => column >= from.column && column <= to.column) &&
        rows.some(({ row }) => row >= from.row && row <= to.row),
    )
    .map(({ from, to }) => ({ from: from.row, to: to.row, cell: `${addressOf(from)}:${addressOf(to)}` }));
}

function isChoice({ answers }: Question, choice: string): boolean {
  return answers.kind === 'choices' && answers.allowed.some(({ id }) => id === choice);
}

/** A row of a question, or of a choice, that is not there; `null` where nothing stands in it, so that nothing is lost. */
function unknownRow(row: FilledRow, fields: readonly string[], library: Library): Problem | null {
  const field = fields.find((one) => row.cell(one) !== null);
  if (field === undefined) return null;
  const at = { sheet: row.sheet, cell: row.address(field) };
  const suggestion = suggestionFor(row.key, [...library.questions.keys()]);
  return error('cell-unknown-question', { ...at, written: row.key, suggestion }, null);
}

function twice({ ask }: Question, row: FilledRow, before: FilledRow): Problem {
  const other = `${before.sheet}, ${before.address('answer')}`;
  return error('cell-question-twice', { sheet: row.sheet, cell: row.address('answer'), ask, other }, null);
}

/** What the row of a question held when the questionnaire was made. */
function wasIn(copy: Copy, question: Question, words: Words): Entry {
  const row = copy.rows.get(question.id);
  if (row === undefined) return emptyEntry;
  return readEntry(question, row, copy.rows, copy.fields, [], words).entry;
}
