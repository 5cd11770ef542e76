import type { Library } from '../framework/library.ts';
import type { Words } from '../language/words.ts';
import type { Form } from '../spreadsheet/form.ts';
import { shownText } from '../spreadsheet/sheet-text.ts';
import type { Cell } from '../spreadsheet/table.ts';
import type { Asked, Questionnaire } from './questionnaire.ts';
import { choiceCell, valueFor } from './questionnaire-cells.ts';
import { choiceKey, type Field, fieldsFor, marks } from './questionnaire-columns.ts';
import { coverOf } from './questionnaire-cover.ts';
import { columnsOf, rowsOf } from './questionnaire-rows.ts';

/** The fewest pieces of evidence that there is room for. */
const leastEvidence = 2;

/** A questionnaire as a workbook to fill in. A hidden sheet says what it is of, and keeps a copy of what it held when it was made. */
export function formOf(questionnaire: Questionnaire, library: Library, words: Words): Form {
  const t = words.questionnaire;
  const { profile, topics, made } = questionnaire;
  const asked = topics.flatMap(({ questions }) => questions);
  const fields = fieldsFor(Math.max(leastEvidence, ...asked.map(({ entry }) => entry.evidence.length)));
  const title = t.title({ country: profile.country.name });
  return {
    title,
    made,
    foot: { left: title, page: t.page.before, of: t.page.of },
    cover: { title: t.cover, lines: coverOf(questionnaire, library, words) },
    keys: { column: marks.question, headings: marks.headings },
    columns: columnsOf(fields, words),
    sheets: topics.map((topic) => ({
      title: topic.title,
      rows: topic.questions.flatMap((one) => rowsOf(one, fields, questionnaire, library, words)),
    })),
    hidden: { title: 'gapwalk', rows: copyOf(questionnaire, asked, fields, words) },
  };
}

/** What the program alone reads: whose questionnaire it is, and what every row held. */
function copyOf(
  { profile, language, ministry, made }: Questionnaire,
  asked: readonly Asked[],
  fields: readonly Field[],
  words: Words,
): readonly (readonly Cell[])[] {
  const { code, name, fictional } = profile.country;
  return [
    [marks.workbook, marks.version],
    ['country', code, shownText(name), fictional ? 'fictional' : null],
    ['language', language],
    ['ministry', ministry],
    ['made', made],
    [marks.question, ...fields.map((field) => marks.field(field))],
    ...asked.flatMap(({ question, entry }): readonly (readonly Cell[])[] => [
      [question.id, ...fields.map((field) => valueFor(field, entry, question, words))],
      ...(question.answers.kind === 'choices'
        ? question.answers.allowed.map(({ id }) => [choiceKey(question.id, id), choiceCell(id, entry, words)])
        : []),
    ]),
  ];
}
