import type { Words } from '../language/words.ts';
import { indented, padded, wrap } from '../language/wrap.ts';
import type { Profile } from '../profile/profile.ts';
import { formatBand, formatReconstructed, formatScore } from '../score/format-score.ts';
import type { Score } from '../score/score.ts';
import { type FrameworkScore, flatAreas } from '../score/score-framework.ts';
import { plainText } from '../source/plain-text.ts';

/** Country, date and status on one line. */
export function profileHead(profile: Profile, words: Words): string {
  const { name, fictional } = profile.country;
  const country = fictional ? words.commands.fictional({ country: plainText(name) }) : plainText(name);
  return words.commands.profileHead({
    country,
    asOf: words.explain.day(profile.asOf),
    status: words.terms.status[profile.status],
  });
}

/** Title, year and edition of a framework on one line. */
export function frameworkHead({ title, year, version }: FrameworkScore['framework'], words: Words): string {
  return words.commands.frameworkHead({ title: plainText(title), year, version: plainText(version) });
}

const barWidth = 20;

/** A score as a bar of text: dots to 100, `=` from the lowest to the highest it can be, `#` where its value stands. */
export function bar(score: Score): string {
  if (score.low === null || score.high === null) return ' '.repeat(barWidth + 2);
  const at = (points: number): number => Math.min(barWidth - 1, Math.floor((points / 100) * barWidth));
  const [low, high, value] = [at(score.low), at(score.high), score.value === null ? -1 : at(score.value)];
  const cells = Array.from({ length: barWidth }, (_, index) =>
    index === value ? '#' : index >= low && index <= high ? '=' : '.',
  );
  return `[${cells.join('')}]`;
}

/** The score of a framework and of its areas, one line each. */
export function scoreLines(score: FrameworkScore, words: Words, columns: number): readonly string[] {
  const { framework } = score;
  const band = formatBand(score.band, words);
  const titleWidth = Math.max(24, Math.min(46, columns - 34));
  const scoreIndent = 6;
  const areas = flatAreas(score.areas).flatMap(({ area, depth }) => {
    const title = `${'  '.repeat(depth + 1)}${plainText(area.area.title)}`;
    const figures = formatScore(area.score, area.area.scoring, words);
    const line = `${padded(title, titleWidth)} ${figures}`;
    const fits = title.length <= titleWidth && line.length <= columns;
    return fits
      ? [line]
      : [
          indented(plainText(area.area.title), columns, 2 * (depth + 1)),
          `${' '.repeat(2 * depth + scoreIndent)}${figures}`,
        ];
  });
  return [
    ...wrap(frameworkHead(framework, words), columns),
    `  ${bar(score.score)} ${formatScore(score.score, framework.scoring, words)}`,
    `  ${formatReconstructed(score, words)}`,
    ...(band === '' ? [] : [`  ${words.commands.band(band)}`]),
    ...areas,
  ];
}

/** How the value of a framework and of each of its areas is made, from the parts that went in. */
export function arithmeticLines(score: FrameworkScore, words: Words): readonly string[] {
  const text = words.commands.arithmetic;
  const made = (
    of: string,
    titles: readonly string[],
    { arithmetic, score: own }: Pick<FrameworkScore, 'arithmetic' | 'score'>,
  ): readonly string[] => [
    text.title({ of }),
    ...arithmetic.parts.map(({ figure, weight }, index) => {
      const title = titles[index] ?? '';
      return `    ${figure === null ? text.leftOut({ title }) : text.part({ figure: exact(figure), weight: exact(weight), title })}`;
    }),
    `    ${text.result({ aggregate: text.aggregate[arithmetic.aggregate], value: own.value === null ? words.score.none : exact(own.value) })}${arithmetic.held ? ` (${text.held})` : ''}`,
  ];
  const areas = flatAreas(score.areas).flatMap(({ area }) => {
    const titles = [...area.area.items.map((item) => item.title), ...area.areas.map((inner) => inner.area.title)].map(
      plainText,
    );
    return made(plainText(area.area.title), titles, area);
  });
  return [
    ...areas,
    ...made(
      plainText(score.framework.title),
      score.areas.map(({ area }) => plainText(area.title)),
      score,
    ),
  ];
}

/** A figure with up to two decimals, so that the printed arithmetic can be followed. */
function exact(figure: number): string {
  return String(Number(figure.toFixed(2)));
}
