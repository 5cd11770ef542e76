import { describe, expect, test } from 'vitest';
import { itemsOf } from '../../src/framework/framework.ts';
import { type Library, questionIn } from '../../src/framework/library.ts';
import { describeSaid } from '../../src/gap/describe.ts';
import { wordsIn } from '../../src/language/words.ts';
import type { Profile, Statement } from '../../src/profile/profile.ts';
import { formatCsv } from '../../src/report/csv.ts';
import { formatXlsx } from '../../src/report/xlsx.ts';
import { sheetsOf } from '../spreadsheet/open-xlsx.ts';
import { readCsv } from '../spreadsheet/read-csv.ts';
import { assessedWith, madeUpLibrary, madeUpProfile, reportOn } from './made-up.ts';
import { philippines, shippedLibrary } from './shipped.ts';
import { oneLine } from './shown.ts';
import { profileOf } from './small-library.ts';

const words = wordsIn('en');

/** The rows of each table, its headings among them, by the name of its file. */
type Tables = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Rows of which one must exist in the table that has all these texts in its cells, or as parts of them. */
type Expected = readonly [table: string, ...texts: readonly (string | null)[]];

const statementsOf = (profile: Profile): readonly (readonly [question: string, Statement])[] =>
  [...profile.answers].flatMap(([id, answer]): readonly (readonly [string, Statement])[] => {
    const withBasis = (one: Statement): readonly (readonly [string, Statement])[] => [
      [id, one],
      ...(one.decided?.from ?? []).flatMap(withBasis),
    ];
    if (answer.kind === 'contested') return answer.statements.flatMap(withBasis);
    return answer.kind === 'answer' ? [answer, ...answer.also].flatMap(withBasis) : [];
  });

/** What the profile and the frameworks say, each with the table that it must stand in. */
async function everything(profile: Profile, library: Library): Promise<readonly Expected[]> {
  const assessed = await assessedWith(profile, library);
  const ask = (id: string): string => questionIn(library, id).ask;
  const items = library.frameworks.flatMap((framework) =>
    itemsOf(framework).map(({ item, areas }) => ({ framework, item, areas })),
  );
  const statements = statementsOf(profile);
  return [
    ...library.frameworks.flatMap((framework): readonly Expected[] => [
      ['scores', framework.title],
      ['method', framework.title, framework.completeness],
      ['method', framework.title, framework.source.title, framework.source.url],
    ]),
    ...items.map(
      ({ framework, item }): Expected => [
        'findings',
        item.title,
        framework.title,
        item.reference.locator,
        words.terms.provenance[item.reference.provenance],
      ],
    ),
    ...items.flatMap(({ framework, areas }) =>
      areas.map((area): Expected => ['scores', area.title, framework.title, area.text]),
    ),
    ...assessed.flatMap(({ gaps }) =>
      gaps.flatMap(({ finding: { item }, toTop }): readonly Expected[] => [
        ['gaps', item.title, item.text, item.remedy, item.whyThisRule, item.note],
        ...(toTop.steps ?? []).map((step): Expected => ['steps', item.title, ask(step.question)]),
      ]),
    ),
    ...assessed.flatMap(({ toSettle }) => toSettle.map(({ finding }): Expected => ['to-settle', finding.item.title])),
    ...[...profile.answers].map(
      ([id, answer]): Expected => [
        'answers',
        id,
        ask(id),
        answer.kind === 'answer' ? describeSaid(answer.said, questionIn(library, id), words) : null,
        answer.kind === 'answer' ? answer.because : null,
        answer.kind === 'answer' ? (answer.decided?.because ?? null) : null,
      ],
    ),
    ...statements
      .filter(([id, statement]) => profile.answers.get(id) !== statement)
      .map(
        ([id, statement]): Expected => [
          'statements',
          id,
          describeSaid(statement.said, questionIn(library, id), words),
          statement.because,
        ],
      ),
    ...statements.flatMap(([id, { evidence }]) =>
      evidence.map(
        ({ title, publisher, url, says, date }): Expected => ['evidence', id, title, publisher, url, says, date],
      ),
    ),
    ...profile.plan.map(({ action, due, gap }): Expected => ['plan', action, due, gap]),
    ['about', profile.basis],
    ...profile.preparedBy.map(({ name, organisation }): Expected => ['about', name, organisation]),
  ];
}

/** What is expected and stands in no row of its table. */
function missing(expected: readonly Expected[], tables: Tables): readonly Expected[] {
  return expected.filter(([table, ...texts]) => {
    const rows = tables.get(table) ?? [];
    const wanted = texts.filter((text) => text !== null && text !== '').map((text) => oneLine(text ?? ''));
    return !rows.some((row) => wanted.every((text) => row.some((cell) => cell.includes(text))));
  });
}

/** The tables of the CSV files. */
function inCsv(files: ReturnType<typeof formatCsv>): Tables {
  return new Map(
    files.map(({ ending, content }) => [
      ending.replace(/\.csv$/, ''),
      readCsv(String(content).slice(1)).map((row) => row.map(oneLine)),
    ]),
  );
}

/** The tables of the workbook, days and numbers as the CSV would have them. */
function inXlsx(xlsx: Uint8Array): Tables {
  const ids = Object.entries(words.spreadsheet.sheets).map(([id, { title }]) => [title, id] as const);
  return new Map(
    sheetsOf(xlsx).map(({ name, cells }) => {
      const rows: string[][] = [];
      for (const [address, { type, text }] of cells) {
        const row = Number(/\d+/.exec(address)?.[0]) - 1;
        const serial = Number(text);
        const day =
          type === 'n' && serial > 30_000 ? new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10) : text;
        rows[row] = [...(rows[row] ?? []), oneLine(day)];
      }
      return [new Map(ids).get(name) ?? name, rows];
    }),
  );
}

describe.each([
  ['of a made-up country', profileOf(madeUpProfile, madeUpLibrary), madeUpLibrary],
  ['of the Philippines against every shipped framework', philippines, shippedLibrary],
])('the report %s', async (_, profile, library) => {
  const report = await reportOn(profile, library);
  const expected = await everything(profile, library);
  const csv = formatCsv(report, words);
  const tables = { csv: inCsv(csv), xlsx: inXlsx(await formatXlsx(report, words)) };

  test.each(['csv', 'xlsx'] as const)(
    'leaves nothing out in %s, and keeps together what belongs together',
    (format) => {
      expect(expected.length).toBeGreaterThan(30);
      expect(missing(expected, tables[format])).toEqual([]);
    },
  );

  test('would be missed by this test where something is left out', () => {
    const [first = ''] = profile.answers.keys();
    const less = new Map(tables.csv).set(
      'answers',
      (tables.csv.get('answers') ?? []).filter((row) => !row.includes(first)),
    );
    expect(missing(expected, less)).toHaveLength(1);
  });

  test('has the same figures in both, one row for each area and item', () => {
    const items = library.frameworks.flatMap((framework) => itemsOf(framework)).length;
    for (const format of ['csv', 'xlsx'] as const) expect(tables[format].get('findings')).toHaveLength(items + 1);
    for (const framework of report.frameworks) {
      const row = tables.csv.get('scores')?.find(([title]) => title === framework.title);
      expect(row).toContain(framework.figures.text);
      if (framework.figures.low !== null)
        expect(row?.map(Number)).toContain(Number(framework.figures.low.toPrecision(12)));
    }
  });

  test('marks each reconstructed item in every table that names it', () => {
    const titles = library.frameworks.flatMap((framework) =>
      itemsOf(framework).map(({ item }) => ({
        title: oneLine(item.title),
        mark: item.reference.provenance === 'reconstructed',
      })),
    );
    for (const table of ['findings', 'gaps', 'steps', 'to-settle', 'practices'])
      for (const [cell = ''] of tables.csv.get(table)?.slice(1) ?? []) {
        const same = titles.filter(({ title }) => cell.replace(/ †$/, '') === title);
        expect(same.length, cell).toBeGreaterThan(0);
        expect(
          same.map(({ mark }) => mark),
          cell,
        ).toContain(cell.endsWith(' †'));
      }
  });

  test('gives CSV as spreadsheet programs read it: UTF-8 with its mark', () => {
    for (const { content } of csv) expect(String(content).charCodeAt(0)).toBe(0xfeff);
  });
});
