import { change } from './change.ts';
import { commands } from './commands/index.ts';
import { document } from './document.ts';
import { exercise } from './exercise.ts';
import { explain } from './explain.ts';
import { merge } from './merge.ts';
import { plan } from './plan.ts';
import { problem, problems } from './problems/index.ts';
import { questionnaire } from './questionnaire/index.ts';
import { report } from './report/index.ts';
import { score } from './score.ts';
import { spreadsheet } from './spreadsheet.ts';
import { terms } from './terms.ts';
import { walk } from './walk/index.ts';

/** The interface in English. */
export const english = {
  terms,
  problem,
  problems,
  score,
  exercise,
  explain,
  merge,
  change,
  plan,
  document,
  commands,
  questionnaire,
  report,
  spreadsheet,
  walk,
};
