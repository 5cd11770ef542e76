import { applies, type Finding } from '../../assess/finding.ts';
import type { Truth } from '../../assess/judge.ts';
import { questionIn } from '../../framework/library.ts';
import { describeLevel, describeStep } from '../../gap/describe.ts';
import { explainFinding } from '../../gap/explain.ts';
import type { Way } from '../../gap/gaps.ts';
import type { Words } from '../../language/words.ts';
import { formatGain } from '../../score/format-score.ts';
import { entriesOf } from '../state/entries.ts';
import { resultsIn } from '../state/results.ts';
import { reconstructedMark, type Style } from '../theme.ts';
import { type Body, bodyOf, entryRows, plainRows } from './body.ts';
import { type Context, outcomeWords, readingWidth, symbolOf, titleLines } from './context.ts';
import { type ItemOnView, placeLines, topicLines, wayLine } from './item-ways.ts';
import { movedFrom } from './moved.ts';
import { emptyLine, type Line, lineOf, segment } from './segment.ts';
import { hanging, wrappedLines } from './wrap.ts';

/** One item: its outcome, what can be done about it, what was agreed and where, why it comes out so, the steps, and what usually comes first. */
export function itemBody(context: Context, screen: ItemOnView): Body {
  const { state, words } = context;
  if (state.results === null) return bodyOf(plainRows(lineOf(words.walk.working, 'faint')));
  const finding = resultsIn(state.results, screen.framework).finding(screen.item);
  const { item } = finding;
  const part = (heading: string, lines: readonly Line[]): readonly Line[] =>
    lines.length === 0 ? [] : [emptyLine, lineOf(heading, 'heading'), ...lines];
  const width = readingWidth(context);
  const parts = words.walk.item;
  const above = [
    ...placeLines(context, screen),
    ...titleLines(finding, context),
    ...outcomeLines(context, finding, screen),
    ...topicLines(context, screen, finding.item),
    emptyLine,
  ];
  const ways = entriesOf(state, screen).flatMap((entry, at) =>
    entryRows(at, () => wayLine(context, screen, finding.item, entry)),
  );
  const lines = [
    ...part(parts.agreed, [...wrappedLines(item.text, width), ...referenceLines(context, finding)]),
    ...part(parts.why, whyLines(context, finding)),
    ...stepParts(context, finding, screen.framework).flatMap(({ heading, lines: steps }) => part(heading, steps)),
    ...part(parts.remedy, wrappedLines(item.remedy, width)),
    ...part(parts.rule, wrappedLines(item.whyThisRule, width)),
    ...part(parts.note, wrappedLines(item.note, width)),
  ];
  return bodyOf([...plainRows(...above), ...ways, ...plainRows(...lines)], { follow: 'form' });
}

function outcomeLines(context: Context, finding: Finding, screen: ItemOnView): readonly Line[] {
  const { state, words } = context;
  const outcome = [symbolOf(finding, words), outcomeWords(finding, words)];
  const was = movedFrom(context, screen);
  const first = was === '' ? outcome : [...outcome, segment(` ${was}`, 'strong')];
  if (state.results === null || !applies(finding)) return [first];
  const results = resultsIn(state.results, screen.framework);
  const gap = results.gap(finding.item.id);
  const open = results.openQuestion(finding.item.id);
  const worth =
    gap !== null
      ? gapWords(gap.gain, words)
      : open !== null
        ? words.walk.item.movable({ points: formatGain(open.movable) })
        : '';
  return [first, ...wrappedLines(worth, readingWidth(context), 'faint')];
}

function gapWords(gain: number, words: Words): string {
  return gain > 1e-9 ? words.walk.item.gain({ points: formatGain(gain) }) : words.walk.item.noGain;
}

function referenceLines(context: Context, { item }: Finding): readonly Line[] {
  const { words } = context;
  const { locator, provenance, url } = item.reference;
  const width = readingWidth(context);
  const mark = provenance === 'reconstructed' ? [segment(`${reconstructedMark} `, 'mark')] : [];
  const { verified } = item;
  return [
    ...wrappedLines(words.walk.item.where(locator), width, 'faint'),
    ...hanging(mark, words.walk.provenance[provenance], width, 'faint'),
    ...(verified === null
      ? []
      : wrappedLines(words.walk.verified({ by: verified.by, on: words.explain.day(verified.on) }), width, 'faint')),
    ...wrappedLines(url ?? '', width, 'faint'),
  ];
}

const signs: Readonly<Record<Truth, { readonly sign: string; readonly style: Style }>> = {
  true: { sign: '√', style: 'met' },
  false: { sign: '×', style: 'not-met' },
  unknown: { sign: '?', style: 'open' },
  'drops-out': { sign: '–', style: 'not-applicable' },
};

/** The rule as it came out; what did not decide the outcome is faint. */
function whyLines(context: Context, finding: Finding): readonly Line[] {
  const { state, words } = context;
  return explainFinding(finding, state.library, words).flatMap(({ depth, text, truth, decisive }) => {
    const { sign, style } = signs[truth];
    return hanging(
      [segment(`${sign} `, style)],
      text,
      readingWidth(context),
      decisive ? 'plain' : 'faint',
      Math.min(2 * depth, 12),
    );
  });
}

/** The steps to the next level and to the top, each with its heading; none where the top is reached or nothing applies. */
function stepParts(
  context: Context,
  finding: Finding,
  framework: string,
): readonly { readonly heading: string; readonly lines: readonly Line[] }[] {
  const { state, words } = context;
  if (state.results === null) return [];
  const gap = resultsIn(state.results, framework).gap(finding.item.id);
  if (gap === null) return [];
  const ways = gap.toNext === null ? [gap.toTop] : [gap.toNext, gap.toTop];
  return ways.map((way) => ({
    heading: words.walk.item.steps({ level: levelOf(way, finding, context) }),
    lines: wayLines(context, way),
  }));
}

function levelOf(way: Way, { item }: Finding, { words }: Context): string {
  const level = item.levels.find(({ id }) => id === way.level);
  return level === undefined ? way.level : describeLevel(level, words);
}

function wayLines(context: Context, { steps }: Way): readonly Line[] {
  const { state, words } = context;
  const width = readingWidth(context);
  if (steps === null) return wrappedLines(words.walk.item.noSteps, width, 'faint');
  return steps.flatMap((step, index) => {
    const question = questionIn(state.library, step.question);
    const number = segment(words.walk.item.number(index + 1));
    return [
      ...hanging([number], question.ask, width),
      ...wrappedLines(describeStep(step, question, words), width, 'strong', number.text.length),
    ];
  });
}
