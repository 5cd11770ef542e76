import { ministryTitle, questionIn } from '../../framework/library.ts';
import { describeAnswer } from '../../gap/describe.ts';
import { effectiveOf } from '../state/present.ts';
import { isSettled } from '../state/question-lists.ts';
import type { OpenList, Screen } from '../state/screen.ts';
import { answeredSign, outcomes } from '../theme.ts';
import { type Body, bodyOf, entryRows, plainRows, type Row } from './body.ts';
import { type Context, readingWidth } from './context.ts';
import { listTitle } from './list-title.ts';
import { emptyLine, type Line, lineOf, segment } from './segment.ts';
import { hanging, wrappedLines } from './wrap.ts';

/** A list of questions that wait for an answer: each with its present answer, who usually knows, and how much it feeds; those settled meanwhile are marked. */
export function listedBody(
  context: Context,
  { questions }: Extract<Screen, { kind: 'questions' }>,
  about: OpenList,
): Body {
  const { state, words } = context;
  const width = readingWidth(context);
  const texts = words.walk.lists;
  const done = questions.filter((question) => isSettled(state, about, question)).length;
  const count = { done, of: questions.length };
  const progress =
    about.kind === 'case'
      ? words.walk.case.progress(count)
      : texts.progress[about.kind === 'contested' ? 'contested' : 'open'](count);
  const rows = questions.flatMap((question, at): readonly Row[] =>
    entryRows(at, ...questionLines(context, about, question).map((line) => () => line)),
  );
  return bodyOf([
    ...plainRows(
      ...wrappedLines(listTitle(state, about, words), width, 'strong'),
      lineOf(progress, 'faint'),
      emptyLine,
    ),
    ...rows,
  ]);
}

function questionLines(context: Context, about: OpenList, id: string): readonly Line[] {
  const { state, words } = context;
  const question = questionIn(state.library, id);
  const width = readingWidth(context);
  const texts = words.walk.lists;
  const settled = isSettled(state, about, id);
  const sign = settled ? settledSign(context) : [segment(`${outcomes.open.symbol} `, 'open')];
  const how = settled ? `; ${settledWord(context, about)}` : '';
  const ministry = ministryTitle(state.library, question.respondent, state.profile.ministries);
  return [
    ...hanging(sign, question.ask, width),
    ...hanging(
      [segment(words.walk.questions.now, 'faint')],
      describeAnswer(effectiveOf(state, id), question, words),
      width,
      settled ? 'strong' : 'plain',
      2,
    ),
    ...wrappedLines(`${texts.about({ ministry, items: state.fed.get(id)?.length ?? 0 })}${how}`, width, 'faint', 2),
  ];
}

function settledWord({ words }: Context, { kind }: OpenList): string {
  if (kind === 'case') return words.walk.case.answered;
  return words.walk.lists.settled[kind === 'contested' ? 'contested' : 'open'];
}

/** The sign of what is settled; none where nothing is drawn: the words below say it. */
function settledSign({ height }: Context): Line {
  return height === undefined ? [] : [segment(`${answeredSign} `, 'good')];
}
