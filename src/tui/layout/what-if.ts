import { topLevel } from '../../framework/framework.ts';
import { questionIn } from '../../framework/library.ts';
import { describeLevel, describeStep } from '../../gap/describe.ts';
import { entriesOf } from '../state/entries.ts';
import type { Entry } from '../state/entry.ts';
import { resultsIn } from '../state/results.ts';
import type { Screen } from '../state/screen.ts';
import { stepsOn, supposedOn, takenSteps } from '../state/supposing.ts';
import { type Body, bodyOf, entryRows, plainRows, type Row } from './body.ts';
import { type Context, itemTitle, readingWidth } from './context.ts';
import {
  frameworkNowWould,
  itemsNowWould,
  movedFindings,
  type NowWould,
  nowAndWould,
  scoreMoves,
  scoreNowWould,
} from './now-would.ts';
import { emptyLine, fitted, type Line, lineOf, segment } from './segment.ts';
import { hanging, wrappedLines } from './wrap.ts';

type WhatIf = Extract<Screen, { kind: 'what-if' }>;

/** What steps would bring: always on view the score of the gap's framework now and then, the steps to tick, and below what would move in every framework. */
export function whatIfBody(context: Context, screen: WhatIf): Body {
  const { state, words, width } = context;
  if (state.results === null) return bodyOf(plainRows(lineOf(words.walk.working, 'faint')));
  const results = resultsIn(state.results, screen.framework);
  const finding = results.finding(screen.item);
  const supposed = supposedOn(state);
  const none = takenSteps(state, screen).length === 0;
  const pairs = supposed === null ? [] : nowAndWould(state.results, supposed.results);
  const would = none ? results : supposed === null ? null : resultsIn(supposed.results, screen.framework);
  const entries = entriesOf(state, screen).flatMap((entry, at): readonly Row[] =>
    entryRows(at, ...entryLines(context, screen, entry).map((line) => () => line)),
  );
  const effects = none
    ? wrappedLines(words.walk.whatIf.none, readingWidth(context))
    : effectLines(context, screen, pairs);
  return bodyOf([...plainRows(...headLines(context, screen)), ...entries, ...plainRows(emptyLine, ...effects)], {
    follow: 'form',
    marked: [finding, ...pairs.flatMap(movedFindings)].some(
      ({ item }) => item.reference.provenance === 'reconstructed',
    ),
    pinned: [
      itemTitle(finding, width),
      fitted(lineOf(results.assessment.framework.title, 'faint'), width),
      ...scoreNowWould(results, would, context),
      emptyLine,
    ],
  });
}

function headLines(context: Context, { framework, item }: WhatIf): readonly Line[] {
  const { state, words } = context;
  const texts = words.walk.whatIf;
  const width = readingWidth(context);
  if (state.results === null || stepsOn(state, framework, item).length === 0) return wrappedLines(texts.noGap, width);
  const top = topLevel(resultsIn(state.results, framework).finding(item).item);
  return [
    ...wrappedLines(texts.heading({ level: describeLevel(top, words) }), width, 'heading'),
    ...wrappedLines(texts.nothingSaved, width, 'faint'),
  ];
}

function entryLines(context: Context, screen: WhatIf, entry: Entry): readonly Line[] {
  const { state, words } = context;
  const texts = words.walk.whatIf;
  const width = readingWidth(context);
  const steps = stepsOn(state, screen.framework, screen.item);
  switch (entry.kind) {
    case 'suppose': {
      const step = steps.find(({ question }) => question === entry.question);
      const question = questionIn(state.library, entry.question);
      const box = segment(screen.taken.includes(entry.question) ? '[x] ' : '[ ] ');
      return [
        ...hanging([box], question.ask, width),
        ...(step === undefined
          ? []
          : wrappedLines(describeStep(step, question, words), width, 'strong', box.text.length)),
      ];
    }
    case 'suppose-all':
      return [lineOf(takenSteps(state, screen).length < steps.length ? texts.all.tick : texts.all.untick)];
    case 'plan-add':
      return [lineOf(texts.add)];
    default:
      return [];
  }
}

/** The other frameworks that would move, and the items of all frameworks. */
function effectLines(context: Context, { framework }: WhatIf, pairs: readonly NowWould[]): readonly Line[] {
  const { words } = context;
  const texts = words.walk.whatIf;
  if (pairs.length === 0) return [];
  const width = readingWidth(context);
  const others = pairs.filter(({ now }) => now.assessment.framework.id !== framework);
  const moving = others.filter((pair) => scoreMoves(pair, words));
  const still = others.length - moving.length;
  const count = pairs.flatMap(movedFindings).length;
  return [
    ...moving.flatMap((pair) => frameworkNowWould(pair, context)),
    ...(still === 0
      ? []
      : wrappedLines(moving.length === 0 ? texts.othersStill(still) : texts.still(still), width, 'faint')),
    emptyLine,
    lineOf(count === 0 ? texts.movedNone : texts.moved(count), 'heading'),
    ...pairs.flatMap((pair) =>
      movedFindings(pair).length === 0
        ? []
        : [
            fitted(lineOf(pair.now.assessment.framework.title, 'faint'), context.width),
            ...itemsNowWould(pair, context),
          ],
    ),
  ];
}
