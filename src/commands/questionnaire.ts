import path from 'node:path';
import { iso31661 } from 'iso-3166/1.js';
import type { Library } from '../framework/library.ts';
import { roles } from '../framework/question.ts';
import type { Problem } from '../problem/problem.ts';
import { suggestionFor } from '../problem/suggestion.ts';
import type { Profile } from '../profile/profile.ts';
import { exists, writeWhole } from '../source/disk.ts';
import { formXlsx } from '../spreadsheet/form-workbook.ts';
import { type Questionnaire, questionnaireOf } from '../workshop/questionnaire.ts';
import { formOf } from '../workshop/questionnaire-form.ts';
import { chosen } from './chosen.ts';
import { open } from './open-profiles.ts';
import { printProblems } from './print-problems.ts';
import type { QuestionnaireOptions, Rim, Status } from './rim.ts';

/** `questionnaire`: writes the questions as a workbook to fill in and send back, or as a Word file to print. */
export async function questionnaire(
  rim: Rim,
  given: string | undefined,
  options: QuestionnaireOptions,
): Promise<Status> {
  const { words } = options;
  const t = words.questionnaire;
  const wrong = (sentence: string): Status => {
    rim.err(`${sentence}\n`);
    return 2;
  };
  if ((given === undefined) === (options.new === undefined)) return wrong(t.usage.profileOrNew);
  const code = options.new?.toUpperCase();
  if (code !== undefined && !iso31661.some(({ alpha2 }) => alpha2 === code))
    return wrong(t.usage.unknownCountry({ code: options.new ?? '' }));
  const opened = await open(rim, options, given === undefined ? [] : [given]);
  if (opened === null) return 1;
  const { library } = opened;
  const frameworks = chosen(library, options.framework, words);
  if (typeof frameworks === 'string') return wrong(frameworks);
  const unknown = unknownMinistry(library, options);
  if (unknown !== null) return wrong(unknown);
  const target = path.resolve(rim.folder, options.to);
  const shown = path.relative(rim.folder, target);
  if (options.force !== true && (await exists(target))) {
    rim.err(`${words.commands.existsAlready({ files: [shown] })}\n`);
    return 1;
  }
  const made = rim.today();
  const profile = opened.profiles[0]?.profile ?? emptyProfile(code ?? '', made, options);
  const asked = questionnaireOf(
    {
      profile,
      begun: given !== undefined,
      ministry: options.ministry ?? null,
      frameworks,
      made,
      language: options.language,
    },
    library,
  );
  const questions = asked.topics.reduce((total, topic) => total + topic.questions.length, 0);
  if (questions === 0) {
    rim.err(`${t.usage.nothingToAsk}\n`);
    return 1;
  }
  const content = await contentOf(asked, library, options);
  const problem = 'bytes' in content ? await writeWhole(target, content.bytes) : content.problem;
  if (problem !== null) {
    printProblems(rim, [problem], words);
    return 1;
  }
  rim.out(`${t.wrote({ file: shown, questions })}\n`);
  return 0;
}

async function contentOf(
  asked: Questionnaire,
  library: Library,
  { format, to, words }: QuestionnaireOptions,
): Promise<{ readonly bytes: Uint8Array } | { readonly problem: Problem }> {
  if ((format ?? (/\.docx$/i.test(to) ? 'docx' : 'xlsx')) === 'xlsx')
    return { bytes: await formXlsx(formOf(asked, library, words)) };
  const { docxOf } = await import('../document/docx/docx-of.ts');
  const { questionnaireDocument } = await import('../workshop/questionnaire-document.ts');
  const document = questionnaireDocument(asked, library, words);
  const made = await docxOf(document, words, { fonts: [], template: null, pages: 'found' });
  return made.bytes === null ? { problem: made.problem } : { bytes: made.bytes };
}

function unknownMinistry({ ministries }: Library, { ministry, words }: QuestionnaireOptions): string | null {
  const ids = ministries.map(({ id }) => id);
  if (ministry === undefined || ids.includes(ministry)) return null;
  const suggestion = suggestionFor(ministry, ids);
  return words.questionnaire.usage.unknownMinistry({ found: ministry, suggestion, all: ids.join(', ') });
}

/** A country that has no profile yet, asked everything. */
function emptyProfile(code: string, today: string, { language }: QuestionnaireOptions): Profile {
  const name = new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
  return {
    country: { code, name, fictional: false },
    roles: [...roles],
    asOf: today,
    status: 'draft',
    preparedBy: [],
    basis: '',
    exercise: null,
    told: null,
    frameworks: {},
    ministries: {},
    answers: new Map(),
    plan: [],
  };
}
