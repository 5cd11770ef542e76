import type { Library } from '../../src/framework/library.ts';
import { wordsIn } from '../../src/language/words.ts';
import { hasErrors } from '../../src/problem/problem.ts';
import { loadProfile } from '../../src/profile/load-profile.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { parseSource, type Source } from '../../src/source/source.ts';
import { formXlsx } from '../../src/spreadsheet/form-workbook.ts';
import { readWorkbook } from '../../src/spreadsheet/read-workbook.ts';
import { type ImportPlan, planImport } from '../../src/workshop/import.ts';
import { importedText } from '../../src/workshop/import-text.ts';
import { questionnaireOf } from '../../src/workshop/questionnaire.ts';
import { formOf } from '../../src/workshop/questionnaire-form.ts';
import { libraryOf } from '../report/small-library.ts';

export const words = wordsIn('en');

/** A question of each kind, in two topics and for two ministries. */
export const library: Library = libraryOf(
  [
    `
topic: work
title: 'Work: abroad, [and] at home?'
questions:
  - {id: orientation, ask: Is there orientation?, answers: ladder, respondent: labour, help: A leaflet does not count., evidence: The curriculum.}
  - {id: complaints, ask: Does it tell how to complain?, answers: yes-no, respondent: labour, follows: {question: orientation, atLeast: operating, otherwise: no}}
  - {id: cost, ask: What does it cost?, answers: {number: {unit: per cent, min: 0, max: 50}}, respondent: labour, not-applicable: Where nobody sends anything.}
  - {id: budget, ask: How large is the budget?, answers: {number: {unit: US dollars, min: -5, max: 100000}}, respondent: justice}
  - id: channels
    ask: Which channels are there?
    respondent: labour
    answers: {choices: [{id: banks, title: 'Banks, large and small'}, {id: post, title: '=Post'}, {id: mobile, title: Mobile}]}
`,
    `
topic: law
title: Law
questions:
  - {id: since, ask: Since when is there a law?, answers: {date: {}}, respondent: justice, concerns: [origin]}
  - {id: arrivals, ask: Are arrivals counted?, answers: yes-no, respondent: justice, concerns: [destination]}
  - id: rule
    ask: Which rule holds?
    respondent: justice
    answers: {choice: [{id: one, title: Not known}, {id: two, title: Same}, {id: three, title: same}]}
`,
  ],
  [],
);

/** The text of a profile of Kenya. */
export const profileText = (answers: string, { status = 'draft', roles = 'origin' } = {}): string =>
  `# ours\ngapwalk: "1"\ncountry: {code: KE, name: Kenya}\nroles: [${roles}]\nas-of: 2025-06-30\nstatus: ${status}\nanswers:${answers === '' ? ' {}' : `\n${answers}`}\n`;

/** A profile with its source; throws where the text has errors. */
export function opened(text: string): { readonly source: Source; readonly profile: Profile } {
  const source = parseSource('kenya.yaml', text);
  const { profile, problems } = loadProfile(source, library);
  if (profile === null || hasErrors(problems)) throw new Error(JSON.stringify(problems));
  return { source, profile };
}

/** The questionnaire of a profile as it is sent out. */
export function sentOut(profile: Profile, ministry: string | null = null): Promise<Uint8Array> {
  const wanted = { profile, begun: true, ministry, frameworks: [], made: '2026-01-15', language: 'en' };
  return formXlsx(formOf(questionnaireOf(wanted, library), library, words));
}

/** What taking a workbook into a profile would do. */
export async function planned(xlsx: Uint8Array, profile: Profile, by: string | null = null): Promise<ImportPlan> {
  const { workbook, problem } = await readWorkbook(xlsx, 'q.xlsx');
  if (workbook === null) throw new Error(problem.code);
  return planImport('q.xlsx', workbook, profile, library, { by, words });
}

/** The text of a profile after a workbook was taken in; throws where anything was refused. */
export async function taken(xlsx: Uint8Array, text: string, by: string | null = null): Promise<string> {
  const { source, profile } = opened(text);
  const plan = await planned(xlsx, profile, by);
  if (plan.refused.length > 0) throw new Error(JSON.stringify(plan.refused));
  return importedText(source, plan.changes);
}
