import type { Words } from '../../../language/words.ts';
import { problemSentences } from '../../../problem/format-problem.ts';
import { bindingsOn } from '../../keys.ts';
import type { Body } from '../../layout/body.ts';
import { labelsLine } from '../../layout/foot.ts';
import { framed, isTooSmall, type Picture, type Size, tooSmall, widthWithin } from '../../layout/frame.ts';
import { fitted, type Line, lineOf, segment } from '../../layout/segment.ts';
import { hanging } from '../../layout/wrap.ts';
import { topOf } from '../../state/stack.ts';
import type { StartScreen } from '../screen.ts';
import type { StartState } from '../state.ts';
import { casesBody, newCaseBody, toldBody } from './cases.ts';
import type { StartContext } from './context.ts';
import { countryBody, endBody, exampleBody, languagesBody, rolesBody } from './forms.ts';
import { profilesBody } from './profiles.ts';
import { aboutBody, faultyBody } from './texts.ts';

/** Lays out a state before a walk, in the frame that the walk has too. */
export function startPicture(state: StartState, size: Size, words: Words): Picture {
  if (isTooSmall(size)) return tooSmall(size, words);
  const context: StartContext = { state, words, width: widthWithin(size) };
  const { screen, spot } = topOf(state);
  const keys = labelsLine(bindingsOn(screen.kind), context);
  return framed(
    { head: headOf(context), body: startBody(context, screen), below: noticeLines(context), keys, spot, beside: null },
    size,
    words,
  );
}

/** What the screen on view shows between its head and its foot. */
export function startBody(context: StartContext, screen: StartScreen): Body {
  switch (screen.kind) {
    case 'start':
      return profilesBody(context);
    case 'example':
      return exampleBody(context, screen);
    case 'faulty':
      return faultyBody(context, screen.path);
    case 'country':
      return countryBody(context, screen);
    case 'roles':
      return rolesBody(context, screen);
    case 'cases':
      return casesBody(context);
    case 'told':
      return toldBody(context, screen);
    case 'new-case':
      return newCaseBody(context, screen);
    case 'languages':
      return languagesBody(context);
    case 'about':
      return aboutBody(context, screen.about);
    case 'end':
      return endBody(context);
  }
}

function headOf({ state, words, width }: StartContext): readonly Line[] {
  const { head, start } = words.walk;
  const names = state.stack.map(({ screen }) => start.names[screen.kind]).filter((name) => name !== '');
  return [lineOf(head.program, 'strong'), fitted(lineOf(names.join(head.separator), 'faint'), width)];
}

/** The most lines that a notice takes. */
const longestNotice = 4;

function noticeLines({ state, words, width }: StartContext): readonly Line[] {
  return hanging([segment('> ', 'alert')], noticeText(state, words), width, 'strong').slice(0, longestNotice);
}

/** What there is to tell once, as a sentence; empty where there is nothing. */
export function noticeText({ notice, busy }: StartState, words: Words): string {
  const { start } = words.walk;
  if (busy) return start.busy;
  if (notice === null) return '';
  if (notice.kind !== 'problem') return start.notice[notice.kind];
  const { message, hint } = problemSentences(notice.problem, words);
  return `${message}. ${hint}`;
}
