import { describeSaid } from '../../gap/describe.ts';
import { markedNow } from '../state/case.ts';
import { answerPointedAt } from '../state/supposed-answer.ts';
import { type Body, bodyOf, entryRows, plainRows } from './body.ts';
import { type Context, readingWidth } from './context.ts';
import { saidText, verdictSign } from './marks.ts';
import { emptyLine, lineOf, segment } from './segment.ts';
import { partLines } from './story.ts';
import { wouldMoveLines } from './would-move.ts';
import { hanging, wrappedLines } from './wrap.ts';

/** One marked question: what was said, what the case says and why, what that would do to the scores, and the parts of the story in which it stands. */
export function markBody(context: Context, id: string): Body {
  const { state, words } = context;
  const { exercise } = state;
  const marked = markedNow(state).find(({ question }) => question.id === id);
  if (exercise === null || marked === undefined) return bodyOf([]);
  const { question, key, because, verdict } = marked;
  const texts = words.walk.case.mark;
  const width = readingWidth(context);
  const would =
    answerPointedAt(state) === null
      ? []
      : [emptyLine, lineOf(texts.would, 'heading'), ...wouldMoveLines(context, Number.POSITIVE_INFINITY)];
  return bodyOf(
    [
      ...plainRows(
        ...wrappedLines(question.ask, width, 'strong'),
        ...hanging([...verdictSign(context, verdict), segment(texts.said, 'faint')], saidText(context, marked), width),
        ...hanging([segment(texts.case, 'faint')], describeSaid(key.said, question, words), width, 'strong'),
      ),
      ...entryRows(0, () => lineOf(texts.question)),
      ...plainRows(
        emptyLine,
        ...hanging([segment(texts.why, 'faint')], key.because, width),
        ...wrappedLines(key.trap === null ? '' : words.exercise.trap[key.trap], width, 'alert'),
        ...hanging([segment(texts.own, 'faint')], because ?? '', width),
        ...would,
        emptyLine,
        lineOf(texts.story, 'heading'),
        ...partLines(
          exercise.story.filter((part) => key.story.includes(part.id)),
          width,
        ),
      ),
    ],
    { follow: 'form' },
  );
}
