import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { itemsOf } from '../../src/framework/framework.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { scoreFramework } from '../../src/score/score-framework.ts';
import { frameworkFrom, questionsFrom } from '../from-yaml.ts';
import { answer, profileOf } from '../generators.ts';

/*
 * A published instrument recomputed through the engine and the scoring: World Bank, Women, Business and the Law 2019,
 * 35 yes/no questions in 8 indicators, report years 2009-2018, licensed under CC BY 4.0.
 * An indicator is the share of yes among its questions, the index the mean of the indicators, with two decimals, halves up.
 */

/** How many questions each of the eight indicators has. */
const sizes = [4, 4, 4, 5, 5, 4, 5, 4];
const codes = sizes.flatMap((size, index) => Array.from({ length: size }, (_, at) => `i${index + 1}-${at + 1}`));

const questions = questionsFrom(codes.map((code) => `  - {id: ${code}, answers: yes-no}`).join('\n'));

const instrument = frameworkFrom(
  {
    levels: '[{id: no, score: 0}, {id: yes, score: 100}]',
    scoring: '{aggregate: mean, weigh: areas, missing: leave-out, round: {decimals: 2}}',
  },
  Object.fromEntries(
    sizes.map((_, index) => [
      `i${index + 1}`,
      `items:\n${codes
        .filter((code) => code.startsWith(`i${index + 1}-`))
        .map((code) => `  - {id: ${code}, rule: {yes: {question: ${code}, is: yes}}}`)
        .join('\n')}`,
    ]),
  ),
  questions,
);

/** One economy in one year: its answers in order, and the figures published for it. */
interface Row {
  readonly name: string;
  readonly answers: readonly boolean[];
  readonly index: number;
  readonly indicators: readonly number[];
}

/** The last 44 fields of a line: the index, then for each indicator its figure and its answers. Names before them may hold commas. */
function rowFrom(line: string): Row {
  const fields = line.split(',').slice(-44);
  const name = line.split(',').slice(0, -44).join(',');
  const answers: boolean[] = [];
  const indicators: number[] = [];
  let at = 1;
  for (const size of sizes) {
    indicators.push(Number(fields[at]));
    for (const field of fields.slice(at + 1, at + 1 + size)) {
      if (field !== 'Yes' && field !== 'No') throw new Error(`'${field}' is no answer: ${line}`);
      answers.push(field === 'Yes');
    }
    at += 1 + size;
  }
  return { name, answers, index: Number(fields[0]), indicators };
}

function profileFor(row: Row): Profile {
  return profileOf(new Map(codes.map((code, index) => [code, answer(row.answers[index] === true ? 'yes' : 'no')])), [
    'origin',
  ]);
}

async function recomputed(row: Row): Promise<{ index: number | null; indicators: readonly (number | null)[] }> {
  const { score, areas } = scoreFramework(await assess(instrument, profileFor(row), questions));
  return { index: score.value, indicators: areas.map((area) => area.score.value) };
}

describe('Women, Business and the Law', () => {
  test('has 35 questions in 8 indicators', () => {
    expect(itemsOf(instrument)).toHaveLength(35);
    expect(instrument.areas).toHaveLength(8);
  });

  test.each([
    'Philippines,PHL,East Asia & Pacific,Lower middle income,2018,81.25,75.0,No,Yes,Yes,Yes,100.0,Yes,Yes,Yes,Yes,100.0,Yes,Yes,Yes,Yes,60.0,Yes,Yes,Yes,No,No,60.0,No,Yes,Yes,No,Yes,100.0,Yes,Yes,Yes,Yes,80.0,No,Yes,Yes,Yes,Yes,75.0,Yes,Yes,Yes,No',
    'Bangladesh,BGD,South Asia,Lower middle income,2018,49.38,100.0,Yes,Yes,Yes,Yes,50.0,Yes,No,Yes,No,25.0,No,Yes,No,No,60.0,Yes,Yes,Yes,No,No,20.0,Yes,No,No,No,No,75.0,Yes,Yes,Yes,No,40.0,Yes,No,No,Yes,No,25.0,No,No,Yes,No',
    'Afghanistan,AFG,South Asia,Low income,2018,38.13,50.0,Yes,Yes,No,No,75.0,Yes,No,Yes,Yes,0.0,No,No,No,No,20.0,No,Yes,No,No,No,20.0,No,No,Yes,No,No,75.0,Yes,Yes,Yes,No,40.0,Yes,No,No,Yes,No,25.0,No,No,Yes,No',
  ])('is recomputed for %s', async (line) => {
    const row = rowFrom(line);
    expect(await recomputed(row)).toEqual({ index: row.index, indicators: row.indicators });
  });

  const panel = '../shared/validation/wbl-2009-2018/wbl_panel.csv';
  const absent = existsSync(panel) ? '' : ` (SKIPPED: the data are not part of the project, and ${panel} is not there)`;
  if (absent !== '') console.warn(`The whole panel was not recomputed${absent}.`);

  test.skipIf(absent !== '')(`is recomputed for every economy and year of the panel${absent}`, async () => {
    const rows = readFileSync(panel, 'utf8').trim().split(/\r?\n/).slice(1).map(rowFrom);
    expect(rows).toHaveLength(1866);
    let indicators = 0;
    const wrong: unknown[] = [];
    for (const row of rows) {
      const found = await recomputed(row);
      indicators += found.indicators.length;
      if (found.index !== row.index || found.indicators.some((figure, at) => figure !== row.indicators[at]))
        wrong.push({ row, found });
    }
    expect(wrong).toEqual([]);
    expect(indicators).toBe(14_928);
  });
});
