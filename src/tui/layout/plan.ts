import type { PlanLineScored } from '../../gap/plan-score.ts';
import type { PlanLine } from '../../profile/profile.ts';
import { entriesOf } from '../state/entries.ts';
import { supposedOn } from '../state/supposing.ts';
import { type Body, bodyOf, entryRows, plainRows, type Row } from './body.ts';
import { type Context, readingWidth } from './context.ts';
import { frameworkNowWould, nowAndWould, scoreMoves } from './now-would.ts';
import { isReconstructed, ownerTitle, plannedItem, plannedMark } from './planned.ts';
import { emptyLine, fitted, type Line, lineOf, lineWidth, segment, spread, widthOf } from './segment.ts';
import { wrapped, wrappedLines } from './wrap.ts';

/** The action plan: above the scores that it would bring, below its actions. */
export function planBody(context: Context): Body {
  const { state, words } = context;
  const texts = words.walk.plan;
  const { plan } = state.profile;
  if (plan.length === 0) {
    const none = wrappedLines(texts.none, readingWidth(context));
    return bodyOf([...plainRows(...none, emptyLine), ...entryRows(0, () => lineOf(texts.toGaps))], { follow: 'form' });
  }
  const scored = new Map((supposedOn(state)?.lines ?? []).map((one) => [one.line, one]));
  const rows = entriesOf(state, { kind: 'plan' }).flatMap((entry, at): readonly Row[] => {
    const line = entry.kind === 'plan-line' ? plan[entry.line] : undefined;
    if (line === undefined) return [];
    return entryRows(at, ...actionLines(context, line, scored.get(line)).map((one) => () => one));
  });
  const above = [...scoreLines(context), emptyLine, lineOf(texts.heading(plan.length), 'heading')];
  return bodyOf([...plainRows(...above), ...rows], {
    follow: 'form',
    marked: plan.some(({ gap }) => isReconstructed(plannedItem(context, gap))),
  });
}

function scoreLines(context: Context): readonly Line[] {
  const { state, words } = context;
  const { results } = state;
  const texts = words.walk.plan;
  const width = readingWidth(context);
  const nothing = wrappedLines(texts.bringsNothing, width);
  const above = [lineOf(texts.brings, 'heading')];
  const supposed = supposedOn(state);
  if (supposed === null || results?.profile !== state.profile) return [...above, lineOf(words.walk.working, 'faint')];
  const pairs = nowAndWould(results, supposed.results);
  const moving = pairs.filter((pair) => scoreMoves(pair, words));
  if (moving.length === 0) return [...above, ...nothing];
  const still = pairs.length - moving.length;
  return [
    ...above,
    ...wrappedLines(texts.supposes, width, 'faint'),
    ...moving.flatMap((pair) => frameworkNowWould(pair, context)),
    ...(still === 0 ? [] : wrappedLines(words.walk.whatIf.still(still), width, 'faint')),
  ];
}

/** An action in the list: what is done, how far it is, its gap, who does it and by when, and what there is to say of its part in the scores. */
function actionLines(context: Context, line: PlanLine, scored: PlanLineScored | undefined): readonly Line[] {
  const { words, width } = context;
  const texts = words.walk.plan;
  const reading = readingWidth(context);
  const planned = plannedItem(context, line.gap);
  const owner = ownerTitle(context, line.owner);
  const due = line.due === null ? '' : words.explain.day(line.due);
  const state = lineOf(texts.state[line.state]);
  const [first = emptyLine, ...more] = beginning(line.action, width - lineWidth(state) - 1);
  return [
    spread(first, state, width),
    ...more,
    ...(planned === null
      ? wrappedLines(texts.unknown(line.gap), reading, 'alert', 2)
      : [gapLine(planned.item.title, planned.framework.title, plannedMark(planned), context)]),
    ...wrappedLines(texts.who({ owner: owner === '' ? texts.noOwner : owner, due }), reading, 'faint', 2),
    ...wrappedLines(scored === undefined ? '' : noteOf(context, scored), reading, 'alert', 2),
  ];
}

/** How many lines of an action its list shows. */
const shown = 2;

function beginning(text: string, width: number): readonly Line[] {
  const lines = wrapped(text, width);
  return lines
    .slice(0, shown)
    .map((one, at) =>
      at === shown - 1 && lines.length > shown ? fitted(lineOf(`${one} …`, 'strong'), width) : lineOf(one, 'strong'),
    );
}

function gapLine(item: string, framework: string, mark: Line, { words, width }: Context): Line {
  const half = Math.max(10, Math.floor((width - 4) / 2));
  const room = Math.max(half, width - 4 - lineWidth(mark) - widthOf(framework));
  const title = fitted([segment(item, 'faint')], room);
  return fitted([segment('  '), ...title, ...mark, segment(words.walk.plan.in(framework), 'faint')], width);
}

function noteOf({ words }: Context, { line, brings, reached }: PlanLineScored): string {
  const notes = words.walk.plan.note;
  if (brings === 'unknown-item' || (line.state === 'done' && brings === 'already-there')) return '';
  if (brings !== 'steps') return notes[brings];
  if (!reached) return notes.opposite;
  return line.state === 'done' ? notes.done : '';
}
