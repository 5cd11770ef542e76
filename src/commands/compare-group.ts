import { assessProfile } from '../change/assessed-profile.ts';
import { countOther, editionOf } from '../change/editions.ts';
import { type AgainstGroup, againstGroup } from '../change/group.ts';
import type { Framework } from '../framework/framework.ts';
import type { Library } from '../framework/library.ts';
import type { Words } from '../language/words.ts';
import { indented } from '../language/wrap.ts';
import { formatPoints, formatScore } from '../score/format-score.ts';
import { plainText } from '../source/plain-text.ts';
import { chosen } from './chosen.ts';
import type { CompareOptions } from './compare.ts';
import { type OpenCarried, open } from './open-profiles.ts';
import { carriedLines, editionAsJson } from './print-editions.ts';
import type { Rim, Status } from './rim.ts';

/** `compare --group`: for each area how the values of a group lie, and where one country stands; nobody in the group is named. */
export async function compareGroup(
  rim: Rim,
  own: string | undefined,
  group: readonly string[],
  options: CompareOptions,
): Promise<Status> {
  const { words } = options;
  const opened = await open(rim, options, [], own === undefined ? group : [own, ...group]);
  if (opened === null) return 1;
  const frameworks = chosen(opened.library, options.framework, words);
  if (typeof frameworks === 'string') {
    rim.err(`${frameworks}\n`);
    return 2;
  }
  const assessed = await Promise.all(
    opened.carried.map(({ profile }) => assessProfile(profile, frameworks, opened.library)),
  );
  const [first = null] = own === undefined ? [] : assessed;
  const others = own === undefined ? assessed : assessed.slice(1);
  const against = againstGroup(first, others, frameworks);
  const ownFile = own === undefined ? null : (opened.carried[0] ?? null);
  const files = own === undefined ? opened.carried : opened.carried.slice(1);
  if (options.format === 'json') {
    rim.out(
      `${JSON.stringify(
        against.map(({ framework, rows }) => ({
          framework: framework.id,
          group: others.length,
          otherEdition: countOther(files, framework),
          ownEdition: ownFile === null ? null : editionAsJson(editionOf(ownFile, framework)),
          rows: rows.map(({ area, ...row }) => ({ area: area?.id ?? null, ...row })),
        })),
        null,
        2,
      )}\n`,
    );
    return 0;
  }
  const t = words.change.group;
  const lines = against.flatMap(({ framework, rows }) => [
    framework.title,
    ...editionLines(framework, ownFile, files, opened.library, words, rim.columns),
    ...rows.flatMap((row) => rowLines(row, framework.scoring, words, rim.columns)),
    '',
  ]);
  const note = others.length < 5 ? [indented(t.small(others.length), rim.columns, 0)] : [];
  rim.out(`${[...lines, indented(t.howToRead, rim.columns, 0), ...note].join('\n')}\n`);
  return 0;
}

/** How many of all the profiles were answered for another edition, and what became of the answers of the one country that is no member of the group. */
function editionLines(
  framework: Framework,
  own: OpenCarried | null,
  group: readonly OpenCarried[],
  library: Library,
  words: Words,
  columns: number,
): readonly string[] {
  const t = words.change.editions;
  const counts = countOther(own === null ? group : [own, ...group], framework);
  if (counts.carried + counts.notCarried === 0) return [];
  return [
    indented(t.otherEdition({ ...counts, present: plainText(framework.version) }), columns, 2, '  '),
    ...(own === null ? [] : carriedLines(t.inOwn, editionOf(own, framework), library, words, columns)),
  ];
}

function rowLines(
  { area, depth, own, spread, leftOut }: AgainstGroup,
  scoring: Parameters<typeof formatScore>[1],
  words: Words,
  columns: number,
): readonly string[] {
  const t = words.change.group;
  const points = (value: number | null): string => (value === null ? '–' : formatPoints(value, words));
  const indent = 2 + 2 * depth;
  const of =
    spread === null
      ? t.noSpread({ leftOut })
      : t.spread({
          count: spread.count,
          leftOut,
          lowest: points(spread.lowest),
          lower: spread.lowerQuartile === null ? null : points(spread.lowerQuartile),
          median: points(spread.median),
          upper: spread.upperQuartile === null ? null : points(spread.upperQuartile),
          highest: points(spread.highest),
        });
  return [
    indented(area?.title ?? t.whole, columns, indent, ' '.repeat(indent)),
    ...(own === null
      ? []
      : [
          indented(
            t.own(formatScore(own, area?.scoring ?? scoring, words)),
            columns,
            indent + 4,
            ' '.repeat(indent + 2),
          ),
        ]),
    indented(of, columns, indent + 4, ' '.repeat(indent + 2)),
  ];
}
