import { commands } from './commands.ts';
import { explain } from './explain.ts';
import { problem, problems } from './problems.ts';
import { report } from './report.ts';
import { score } from './score.ts';
import { spreadsheet } from './spreadsheet.ts';
import { terms } from './terms.ts';
import { walk } from './walk/index.ts';

/** The interface in English. */
export const english = { terms, problem, problems, score, explain, commands, report, spreadsheet, walk };
