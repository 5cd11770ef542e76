import { assess } from '../assess/assess.ts';
import type { Framework } from '../framework/framework.ts';
import { type Library, ministryTitle, questionIn } from '../framework/library.ts';
import { describeStep } from '../gap/describe.ts';
import { type Gap, gapsOf, questionsToSettle, type Way } from '../gap/gaps.ts';
import { openByMinistry } from '../gap/open-by-ministry.ts';
import type { Words } from '../language/words.ts';
import { indented, wrap } from '../language/wrap.ts';
import type { Profile } from '../profile/profile.ts';
import { formatGain } from '../score/format-score.ts';
import { plainText } from '../source/plain-text.ts';
import { chosen } from './chosen.ts';
import { openOne } from './open-profiles.ts';
import { itemTitle, outcomePhrase } from './print-finding.ts';
import { profileHead } from './print-score.ts';
import type { CommonOptions, Rim, Status } from './rim.ts';

/** The options of `gaps`. */
export interface GapsOptions extends CommonOptions {
  readonly framework: readonly string[];
  readonly all: boolean;
}

const firstGaps = 10;
const firstOpen = 5;

/** `gaps`: what is missing, biggest gain first, with the steps; then the open questions by ministry. */
export async function gaps(rim: Rim, path: string, options: GapsOptions): Promise<Status> {
  const { words } = options;
  const opened = await openOne(rim, options, path);
  if (opened === null) return 1;
  const { library, profile } = opened;
  const frameworks = chosen(library, options.framework, words);
  if (typeof frameworks === 'string') {
    rim.err(`${frameworks}\n`);
    return 2;
  }
  rim.out(`${(await gapLines(profile, frameworks, library, words, rim.columns, options.all)).join('\n')}\n`);
  return 0;
}

/** The gaps of a profile in some frameworks as lines of text: all, or the ten with the biggest gains. */
export async function gapLines(
  profile: Profile,
  frameworks: readonly Framework[],
  library: Library,
  words: Words,
  columns: number,
  all: boolean,
): Promise<readonly string[]> {
  const text = words.commands.gaps;
  const assessments = await Promise.all(frameworks.map((framework) => assess(framework, profile, library.questions)));
  const found = assessments
    .flatMap((assessment) => gapsOf(assessment, library).map((gap) => ({ gap, framework: assessment.framework })))
    .sort((a, b) => b.gap.gain - a.gap.gain);
  const shown = all ? found : found.slice(0, firstGaps);
  const settle = assessments
    .flatMap((assessment) => questionsToSettle(assessment).map((one) => ({ ...one, framework: assessment.framework })))
    .sort((a, b) => b.movable - a.movable);
  const shownSettle = all ? settle : settle.slice(0, firstGaps);
  return [
    profileHead(profile, words),
    '',
    ...(found.length === 0
      ? [text.none, '']
      : shown.flatMap(({ gap, framework }, index) => [
          ...oneGap(gap, framework, index + 1, found.length, profile, library, words, columns),
          '',
        ])),
    ...(shown.length < found.length ? [text.more({ more: found.length - shown.length }), ''] : []),
    ...(found.length === 0 ? [] : [...wrap(text.gainNote, columns), '']),
    ...(settle.length === 0
      ? []
      : [
          text.toSettle,
          ...shownSettle.map(({ finding, framework, movable }) =>
            indented(
              text.toSettleLine({
                title: itemTitle(finding.item, words),
                framework: plainText(framework.title),
                movable: formatGain(movable),
              }),
              columns,
              4,
              '  -',
            ),
          ),
          ...(shownSettle.length < settle.length
            ? [`  ${text.moreOpen({ more: settle.length - shownSettle.length })}`]
            : []),
          '',
        ]),
    ...openLines(openByMinistry(assessments, profile, library), words, columns, all),
    ...wrap(words.commands.frameworks.markNote, columns),
  ];
}

function oneGap(
  gap: Gap,
  framework: Framework,
  number: number,
  all: number,
  profile: Profile,
  library: Library,
  words: Words,
  columns: number,
): readonly string[] {
  const text = words.commands.gaps;
  const outcome = outcomePhrase(gap.finding, words);
  const where =
    gap.gain > 0
      ? text.where({ framework: plainText(framework.title), outcome, gain: formatGain(gap.gain) })
      : text.whereWithoutGain({ framework: plainText(framework.title), outcome });
  return [
    ...wrap(text.title({ number, all, title: itemTitle(gap.finding.item, words) }), columns),
    indented(where, columns, 2),
    ...(gap.toNext === null ? [] : wayLines(gap.toNext, gap, profile, library, words, columns)),
    ...wayLines(gap.toTop, gap, profile, library, words, columns),
  ];
}

/** The steps of a way as numbered lines. */
export function wayLines(
  way: Way,
  gap: Pick<Gap, 'finding'>,
  profile: Profile,
  library: Library,
  words: Words,
  columns: number,
): readonly string[] {
  const text = words.commands.gaps;
  const level = gap.finding.item.levels.find(({ id }) => id === way.level);
  const title = level === undefined ? way.level : plainText(level.title ?? words.terms.outcome[level.id] ?? level.id);
  if (way.steps === null) return [`  ${text.noWay({ level: title })}`];
  return [
    `  ${text.toLevel({ level: title })}`,
    ...way.steps.map((step, index) => {
      const question = questionIn(library, step.question);
      const sentence = text.step({
        ask: plainText(question.ask),
        step: describeStep(step, question, words),
        ministry: plainText(ministryTitle(library, question.respondent, profile.ministries)),
      });
      return indented(sentence, columns, 7, `    ${index + 1}.`);
    }),
  ];
}

function openLines(
  open: ReturnType<typeof openByMinistry>,
  words: Words,
  columns: number,
  all: boolean,
): readonly string[] {
  const text = words.commands.gaps;
  if (open.length === 0) return [];
  return [
    text.openByMinistry,
    ...open.flatMap(({ ministry, questions }) => {
      const shown = all ? questions : questions.slice(0, firstOpen);
      return [
        `  ${text.ministry({ ministry: plainText(ministry), open: questions.length })}`,
        ...shown.map(({ ask }) => indented(plainText(ask), columns, 6, '    -')),
        ...(shown.length < questions.length
          ? [`      ${text.moreOpen({ more: questions.length - shown.length })}`]
          : []),
      ];
    }),
    '',
  ];
}
