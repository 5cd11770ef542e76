import type { Words } from '../../language/words.ts';
import type { Table } from '../../spreadsheet/table.ts';
import type { Report } from '../report-model.ts';
import { aboutTable, methodTable } from './about.ts';
import { answerTables } from './answers.ts';
import { changeTables } from './changes.ts';
import { gapTables } from './gaps.ts';
import { planTables } from './plan.ts';
import { questionTables } from './questions.ts';
import { scoreTables } from './scores.ts';
import { topicTables } from './topics.ts';

/** The whole report as tables, in the order of the report. What it does not have, such as an earlier profile, has no table. */
export function reportTables(report: Report, words: Words): readonly Table[] {
  const others = [
    ...topicTables(report, words),
    ...scoreTables(report, words),
    ...gapTables(report, words),
    ...planTables(report, words),
    ...questionTables(report, words),
    ...changeTables(report, words),
    ...answerTables(report, words),
    methodTable(report, words),
  ];
  return [aboutTable(report, others, words), ...others];
}
