import { answeredInCase } from '../state/case.ts';
import type { ProfileEdit } from '../state/change.ts';
import type { WayEntry } from '../state/entry.ts';
import { countIn } from '../state/question-lists.ts';
import { askOf, type Context } from './context.ts';
import { countedLines } from './lists.ts';
import { fitted, type Line, lineOf } from './segment.ts';

/** A way on from the first screen, with how much waits there. */
export function wayLines(context: Context, entry: WayEntry): readonly Line[] {
  const { state, words, width } = context;
  const texts = words.walk.lists.overview;
  const counted = (title: string, count: number): readonly Line[] => [
    lineOf(words.walk.lists.counted({ title, count })),
  ];
  const open = countIn(state, { kind: 'open' });
  switch (entry.kind) {
    case 'lists':
      return counted(texts.questions, open);
    case 'all-gaps':
      if (state.results === null) return [lineOf(texts.gaps)];
      return counted(
        texts.gaps,
        state.results.frameworks.reduce((sum, { counts }) => sum + counts.gaps, 0),
      );
    case 'story':
      return [lineOf(words.walk.case.ways.story)];
    case 'marks':
      return [lineOf(words.walk.case.ways.marks)];
    case 'list': {
      if (entry.list.kind === 'case') return [lineOf(words.walk.case.ways.questions(answeredInCase(state)))];
      const count = countIn(state, entry.list);
      return entry.list.kind === 'contested'
        ? counted(texts.contested, count)
        : countedLines(context, { list: entry.list, count });
    }
    case 'plan':
      return counted(texts.plan, state.profile.plan.length);
    case 'undo':
      return [fitted(lineOf(texts.undo(changeWords(context, state.past.at(-1)?.before))), width)];
    case 'redo':
      return [fitted(lineOf(texts.redo(changeWords(context, state.future.at(-1)?.after))), width)];
    case 'search':
    case 'compare':
    case 'help':
    case 'leave':
      return [lineOf(texts[entry.kind])];
    case 'to-start':
      return [lineOf(texts.start)];
    default:
      return [];
  }
}

/** What a change was about. */
function changeWords(context: Context, edit: ProfileEdit | undefined): string {
  return edit?.kind === 'answer' ? askOf(context, edit.question) : context.words.walk.notice.plan;
}
