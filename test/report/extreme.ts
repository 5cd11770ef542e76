import type { Library } from '../../src/framework/library.ts';
import { libraryOf } from './small-library.ts';

const areas = 12;
const perArea = 10;
const questions = 5000;

/** A title of 120 characters, some of them written from right to left. */
function titleOf(number: number): string {
  const start =
    number % 3 === 0 ? `منطقة ${number} حماية العمال المهاجرين وأسرهم ` : `Area ${number}, protection of workers and `;
  return `${start}${'of the members of their families in every country '.repeat(3)}`.slice(0, 120).trim();
}

const topic = [
  'topic: many\ntitle: Many\nquestions:',
  ...Array.from(
    { length: questions },
    (_, at) => `  - {id: q${at}, ask: "Is thing number ${at} done?", answers: ladder, respondent: labour}`,
  ),
].join('\n');

const framework = `
id: wide
version: "1.0.0"
title: A wide agreement
year: 2001
kind: recommendation
binding: false
concerns: [origin]
source: {title: A document, publisher: A body, date: "2001", url: "https://example.org/wide"}
completeness: All of it.
levels: [{id: not-met, score: 0}, {id: met, score: 100}]
scoring: {aggregate: mean, weigh: items, missing: leave-out, round: none}
areas: [${Array.from({ length: areas }, (_, at) => `a${at}`).join(', ')}]
`;

const areaTexts = Array.from({ length: areas }, (_, area) =>
  [
    `id: a${area}\ntitle: "${titleOf(area)}"\nitems:`,
    ...Array.from({ length: perArea }, (_, item) => {
      const number = area * perArea + item;
      return `  - {id: i${number}, title: "Item ${number}", text: Do thing ${number}., reference: {locator: "${number}", provenance: read}, rule: {met: {question: q${number}, atLeast: operating}}, remedy: Begin., roundtables: [remittances]}`;
    }),
  ].join('\n'),
);

/** One framework of twelve areas with titles of up to 120 characters, and five thousand questions, most of which it does not ask. */
export const extremeLibrary: Library = libraryOf([topic], [{ framework, areas: areaTexts }]);

/** The longest note that anybody is likely to paste. */
export const longNote = 'Every word of this note counts. '.repeat(3200).trim();

const answer = (at: number): string => {
  const because =
    at === 7 ? longNote : `Reason number ${at}, which is told at some length. ${'It goes on. '.repeat(20)}`;
  const says = at % 2 === 0 ? 'يقول النص شيئا' : 'The text says so';
  return `  q${at}: {answer: ${['none', 'adopted', 'operating', 'monitored'][at % 4]}, because: "${because.trim()}", evidence: [{title: "Source ${at}", says: "${says} ${at}"}]}`;
};

const head =
  'gapwalk: "1"\ncountry: {name: Maritania, fictional: true}\nroles: [origin]\nas-of: 2025-06-30\nstatus: draft\n';

/** Five thousand answers with a reason and a source each. */
export const extremeProfile = `${head}answers:\n${Array.from({ length: questions }, (_, at) => answer(at)).join('\n')}\n`;

/** A country that answered nothing. */
export const silentProfile = head;

/** A country to which nothing applies. */
export const otherRoleProfile = head.replace('[origin]', '[destination]');
