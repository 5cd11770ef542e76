import { questionIn } from '../../framework/library.ts';
import { problemSentences } from '../../problem/format-problem.ts';
import { type Binding, type BindingName, bindingsOn } from '../keys.ts';
import { hintOpen } from '../state/case.ts';
import { earlierReason } from '../state/draft.ts';
import { mustChoose } from '../state/leave.ts';
import { topOf } from '../state/stack.ts';
import type { WalkState } from '../state/state.ts';
import { reconstructedMark } from '../theme.ts';
import { askOf, type Context } from './context.ts';
import { movedSentence } from './moved.ts';
import { fitted, type Line, lineWidth, segment } from './segment.ts';
import { besideWidth } from './story.ts';
import { hanging } from './wrap.ts';

/** What the keys do here: always the most important ones, the others while there is room. */
export function keysLine(context: Context): Line {
  const { state } = context;
  const useful = bindingsOn(topOf(state).screen.kind).filter(
    ({ name }) => isUseful(name, state) && (name !== 'beside' || besideWidth(context) !== null),
  );
  return labelsLine(useful, context);
}

/** The labels of some keys on one line, as their ranks say. A label is never cut: where there is no room for it, it goes. */
export function labelsLine(bindings: readonly Binding[], context: Pick<Context, 'words' | 'width'>): Line {
  const { width } = context;
  for (let kept = bindings.filter(({ rank }) => rank < 3); ; ) {
    const line = labels(kept, context, lineWidth(labels(kept, context, 3)) <= width ? 3 : 2);
    const least = Math.max(0, ...kept.map(({ rank }) => rank));
    if (lineWidth(line) <= width || least === 0) return fitted(line, width);
    const spare = kept.findLastIndex(({ rank }) => rank === least);
    kept = kept.filter((_, index) => index !== spare);
  }
}

function labels(bindings: readonly Binding[], { words }: Pick<Context, 'words'>, gap: number): Line {
  return bindings.flatMap(({ name }, index) => {
    const { label, short } = words.walk.keys[name];
    return [segment(index === 0 ? '' : ' '.repeat(gap)), segment(label, 'key'), segment(` ${short}`, 'faint')];
  });
}

/** True where a key would do something now. */
export function isUseful(name: BindingName, state: WalkState): boolean {
  const { screen } = topOf(state);
  switch (name) {
    case 'undo':
      return state.past.length + state.future.length > 0;
    case 'toggle':
      if (screen.kind !== 'question') return screen.kind === 'what-if';
      return questionIn(state.library, screen.question).answers.kind === 'choices';
    case 'steps':
      if (screen.kind === 'question' && state.draft !== null) return false;
      if (screen.kind === 'item') return screen.queue.items.length > 1;
      return (screen.kind === 'question' || screen.kind === 'mark') && screen.among.length > 1;
    case 'story':
    case 'beside':
      return state.exercise !== null;
    case 'leave':
      return !mustChoose(state);
    case 'hint':
      return screen.kind === 'question' && hintOpen(state, screen.question);
    case 'earlier':
      return (
        screen.kind === 'line' && screen.field === 'reason' && screen.line.text === '' && earlierReason(state) !== null
      );
    default:
      return true;
  }
}

/** What the mark of reconstructed items means. */
export function legendLine({ words, width }: Context): Line {
  return fitted([segment(`${reconstructedMark} `, 'mark'), segment(words.walk.legend, 'faint')], width);
}

/** The most lines that a notice takes. */
const longestNotice = 3;

/** What there is to tell once, as a few lines; none where there is nothing. */
export function noticeLines(context: Context): readonly Line[] {
  const { width } = context;
  return hanging([segment('> ', 'alert')], noticeText(context), width, 'strong').slice(0, longestNotice);
}

/** What there is to tell once, as a sentence; empty where there is nothing. */
export function noticeText(context: Context): string {
  const { state, words } = context;
  const { notice } = state;
  const texts = words.walk.notice;
  if (notice === null) return '';
  switch (notice.kind) {
    case 'answered':
      return movedSentence(context);
    case 'taken-out':
      return texts['taken-out'](askOf(context, notice.question));
    case 'undone':
    case 'redone':
      return texts[notice.kind](notice.edit.kind === 'plan' ? texts.plan : askOf(context, notice.edit.question));
    case 'not-kept':
      return texts['not-kept']({
        text: notice.text,
        fault: notice.fault === null ? '' : words.walk.line.fault[notice.fault],
      });
    case 'due-past':
      return texts['due-past']({ due: words.explain.day(notice.due), asOf: words.explain.day(state.profile.asOf) });
    case 'unknown-case':
      return texts.unknownCase(notice.id);
    case 'file-problems':
      return texts.fileProblems(notice.errors);
    case 'problem': {
      const { message, hint } = problemSentences(notice.problem, words);
      return `${message} ${hint}`;
    }
    default:
      return texts[notice.kind];
  }
}
