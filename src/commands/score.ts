import { assess } from '../assess/assess.ts';
import { outcomeOf } from '../assess/finding.ts';
import type { Framework } from '../framework/framework.ts';
import type { Library } from '../framework/library.ts';
import { wrap } from '../language/wrap.ts';
import {
  type AreaScore,
  type FrameworkScore,
  flatAreas,
  scoreFramework,
  scoreOfFinding,
} from '../score/score-framework.ts';
import { csvText } from '../spreadsheet/csv-text.ts';
import { chosen } from './chosen.ts';
import { type OpenProfile, open } from './open-profiles.ts';
import { lensText } from './print-lens.ts';
import { arithmeticLines, profileHead, scoreLines } from './print-score.ts';
import type { Rim, Status } from './rim.ts';
import type { Scored, ScoreOptions } from './scored.ts';

/** `score`: the scores of profiles, by framework and area. */
export async function score(rim: Rim, paths: readonly string[], options: ScoreOptions): Promise<Status> {
  const { words } = options;
  const opened = await open(rim, options, paths);
  if (opened === null) return 1;
  const frameworks = chosen(opened.library, options.framework, words);
  if (typeof frameworks === 'string') {
    rim.err(`${frameworks}\n`);
    return 2;
  }
  const scored: Scored[] = [];
  for (const profile of opened.profiles) {
    for (const framework of frameworks) scored.push(await scoreOf(profile, framework, opened.library));
  }
  if (options.lens !== undefined) {
    rim.out(lensText(opened.profiles, scored, options, rim.columns));
    return 0;
  }
  switch (options.format) {
    case 'json':
      rim.out(`${JSON.stringify(scored.map(contract), null, 2)}\n`);
      return 0;
    case 'csv':
      rim.out(csvText(csvRows(scored)));
      return 0;
    case 'text':
      rim.out(textOf(opened.profiles, scored, options, rim.columns));
      return 0;
  }
}

async function scoreOf(opened: OpenProfile, framework: Framework, library: Library): Promise<Scored> {
  const assessment = await assess(framework, opened.profile, library.questions);
  return { opened, assessment, score: scoreFramework(assessment) };
}

function textOf(
  profiles: readonly OpenProfile[],
  scored: readonly Scored[],
  { words, arithmetic }: ScoreOptions,
  columns: number,
): string {
  const blocks = profiles.map((opened) => {
    const mine = scored.filter((one) => one.opened === opened);
    return [
      profileHead(opened.profile, words),
      ...mine.flatMap(({ score: one }) => [
        '',
        ...scoreLines(one, words, columns),
        ...(arithmetic ? ['', ...arithmeticLines(one, words).map((line) => `  ${line}`)] : []),
      ]),
    ];
  });
  return `${[...blocks.map((lines) => lines.join('\n')), wrap(words.commands.scoreNote, columns).join('\n')].join('\n\n')}\n`;
}

/** The JSON that other programs read; its form is a contract. */
function contract({
  opened,
  assessment,
  score: { framework, score: figures, band, areas, provenance },
}: Scored): unknown {
  const areaOf = (area: AreaScore): unknown => ({ id: area.area.id, score: area.score, areas: area.areas.map(areaOf) });
  return {
    profile: opened.path,
    country: opened.profile.country.code,
    framework: framework.id,
    frameworkVersion: framework.version,
    score: figures,
    band: band?.kind === 'in' ? band.band.id : null,
    provenance,
    areas: areas.map(areaOf),
    findings: assessment.findings.map((finding) => {
      const { value, low, high } = scoreOfFinding(finding);
      return {
        item: finding.item.id,
        area: finding.areas.at(-1)?.id ?? null,
        outcome: outcomeOf(finding),
        score: { value, low, high },
      };
    }),
  };
}

function csvRows(scored: readonly Scored[]): readonly (readonly (string | number | null)[])[] {
  const head = [
    'profile',
    'country',
    'framework',
    'frameworkVersion',
    'area',
    'title',
    'value',
    'low',
    'high',
    'coverage',
  ];
  const rows = scored.flatMap(({ opened, score: one }) => {
    const row = (area: string, title: string, { value, low, high, coverage }: FrameworkScore['score']) => [
      opened.path,
      opened.profile.country.code,
      one.framework.id,
      one.framework.version,
      area,
      title,
      value,
      low,
      high,
      coverage,
    ];
    return [
      row('', one.framework.title, one.score),
      ...flatAreas(one.areas).map(({ area }) => row(area.area.id, area.area.title, area.score)),
    ];
  });
  return [head, ...rows];
}
