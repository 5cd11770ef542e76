import type { PlanLine } from '../../profile/profile.ts';
import { entriesOf } from '../state/entries.ts';
import type { Entry } from '../state/entry.ts';
import { resultsIn } from '../state/results.ts';
import { type Body, bodyOf, entryRows, plainRows, type Row } from './body.ts';
import { type Context, outcomeWords, readingWidth, symbolOf } from './context.ts';
import { isReconstructed, ownerTitle, plannedItem, plannedMark } from './planned.ts';
import { emptyLine, type Line, lineOf, segment } from './segment.ts';
import { hanging, wrappedLines } from './wrap.ts';

/** One action: its gap with the outcome it has, its parts, and what can be done with it. */
export function planLineBody(context: Context, line: number): Body {
  const { state } = context;
  const action = state.profile.plan[line];
  if (action === undefined) return bodyOf([]);
  const rows = entriesOf(state, { kind: 'plan-line', line }).flatMap((entry, at): readonly Row[] => [
    ...(entry.kind === 'plan-done' ? plainRows(emptyLine) : []),
    ...entryRows(at, ...entryLines(context, action, entry).map((one) => () => one)),
  ]);
  return bodyOf([...plainRows(...plannedLines(context, action.gap), emptyLine), ...rows], {
    follow: 'form',
    marked: isReconstructed(plannedItem(context, action.gap)),
  });
}

/** The gap that an action is for, with the outcome it has. */
export function plannedLines(context: Context, gap: string): readonly Line[] {
  const { state, words } = context;
  const texts = words.walk.plan.line;
  const width = readingWidth(context);
  const planned = plannedItem(context, gap);
  if (planned === null) return wrappedLines(texts.unknown(gap), width, 'strong');
  const { item, framework } = planned;
  const title = wrappedLines(item.title, width - 2, 'strong');
  const finding = state.results === null ? null : resultsIn(state.results, framework.id).finding(item.id);
  return [
    lineOf(texts.heading, 'faint'),
    ...title.map((one, at) => (at === title.length - 1 ? [...one, ...plannedMark(planned)] : one)),
    ...wrappedLines(framework.title, width, 'faint'),
    ...(finding === null ? [] : [[symbolOf(finding, words), outcomeWords(finding, words)]]),
  ];
}

function entryLines(context: Context, action: PlanLine, entry: Entry): readonly Line[] {
  const texts = context.words.walk.plan.line;
  switch (entry.kind) {
    case 'plan-field':
      return fieldLines(context, action, entry.field);
    case 'plan-done':
      return [lineOf(texts.done, 'strong')];
    case 'plan-item':
      return [lineOf(texts.item)];
    case 'plan-remove':
      return [lineOf(texts.remove)];
    default:
      return [];
  }
}

function fieldLines(
  context: Context,
  action: PlanLine,
  field: Extract<Entry, { kind: 'plan-field' }>['field'],
): readonly Line[] {
  const { words } = context;
  const { line: texts, state } = words.walk.plan;
  const text = {
    action: action.action,
    owner: ownerTitle(context, action.owner),
    due: action.due === null ? '' : words.explain.day(action.due),
    state: state[action.state],
  }[field];
  const label = segment(texts.label[field], 'faint');
  return hanging([label], text === '' ? texts.missing : text, readingWidth(context), text === '' ? 'faint' : 'plain');
}
