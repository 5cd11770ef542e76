import { command } from './command.ts';
import { cover } from './cover.ts';
import { taking } from './import.ts';
import { sheets } from './sheets.ts';

/** The words of the questionnaire in a workbook or on paper, and of taking it in again. */
export const questionnaire = {
  ...command,
  ...cover,
  ...sheets,
  import: taking,
};
