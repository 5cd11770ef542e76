import { describeSaid } from '../../gap/describe.ts';
import { formatScore } from '../../score/format-score.ts';
import { type MarkedQuestion, tally, type Verdict } from '../../workshop/mark.ts';
import { markedNow } from '../state/case.ts';
import { resultsIn } from '../state/results.ts';
import { supposedOn } from '../state/supposing.ts';
import { type Outcome, outcomes } from '../theme.ts';
import { type Body, bodyOf, entryRows, plainRows, type Row } from './body.ts';
import { type Context, readingWidth } from './context.ts';
import { emptyLine, type Line, lineOf, segment } from './segment.ts';
import { hanging, wrappedLines } from './wrap.ts';

/** How the answers stand against the case: the count, the scores of both, the questions to open, and what to discuss. */
export function marksBody(context: Context): Body {
  const { state, words } = context;
  const { exercise } = state;
  if (exercise === null) return bodyOf([]);
  const texts = words.walk.case.marks;
  const width = readingWidth(context);
  const marked = markedNow(state);
  const wrong = marked.filter(({ verdict }) => verdict !== 'right').length;
  const rows = marked.map((one, at): readonly Row[] =>
    entryRows(at, ...questionLines(context, one).map((line) => () => line)),
  );
  const heading = (text: string): readonly Row[] => plainRows(emptyLine, lineOf(text, 'heading'));
  const points = (title: string, points: readonly string[]): readonly Row[] => [
    ...heading(title),
    ...plainRows(...points.flatMap((point) => hanging([segment('- ')], point, width))),
  ];
  const count = words.exercise.tally({ ...tally(marked), all: marked.length });
  return bodyOf(
    [
      ...plainRows(...wrappedLines(texts.tally(count), width, 'strong'), ...scoreLines(context)),
      ...(wrong === 0 ? plainRows(emptyLine, lineOf(texts.allRight, 'good')) : heading(texts.notRight)),
      ...rows.slice(0, wrong).flat(),
      ...(wrong === marked.length ? [] : heading(texts.right)),
      ...rows.slice(wrong).flat(),
      ...points(texts.learning, exercise.learning),
      ...points(texts.discuss, exercise.discuss),
    ],
    { follow: 'form' },
  );
}

/** The look of each verdict: that of an outcome. */
const looks: Readonly<Record<Verdict, Outcome>> = {
  right: 'met',
  argued: 'partly-met',
  other: 'not-met',
  open: 'open',
  claimed: 'not-met',
};

/** The sign of a verdict and a space after it; none where nothing is drawn: the words beside it say it. */
export function verdictSign({ height }: Context, verdict: Verdict): Line {
  const outcome = looks[verdict];
  return height === undefined ? [] : [segment(`${outcomes[outcome].symbol} `, outcome)];
}

/** What was said to a question, and how that stands against the case. */
export function saidText({ words }: Context, { said, question, verdict }: MarkedQuestion): string {
  const answer = said === null ? words.exercise.nothingSaid : describeSaid(said, question, words);
  return `${answer}${words.walk.case.mark.verdict(words.exercise.verdict[verdict])}`;
}

function questionLines(context: Context, marked: MarkedQuestion): readonly Line[] {
  const width = readingWidth(context);
  const label = segment(context.words.walk.case.mark.said, 'faint');
  return [
    ...hanging(verdictSign(context, marked.verdict), marked.question.ask, width),
    ...hanging([label], saidText(context, marked), width, 'plain', 2),
  ];
}

/** The score of each framework with the answers of the profile and, once it is worked out, with those of the case. */
function scoreLines(context: Context): readonly Line[] {
  const { state, words } = context;
  const texts = words.walk.case.marks;
  const { results } = state;
  if (results === null) return [lineOf(words.walk.working, 'faint')];
  const byTheCase = supposedOn(state)?.results ?? null;
  const width = readingWidth(context);
  const lines = state.library.frameworks.flatMap(({ id, title, scoring }) => {
    const own = formatScore(resultsIn(results, id).score.score, scoring, words);
    const other = byTheCase === null ? null : formatScore(resultsIn(byTheCase, id).score.score, scoring, words);
    return [
      ...wrappedLines(title, width),
      ...hanging([segment(texts.own, 'faint')], own, width, 'strong', 2),
      ...hanging([segment(texts.byTheCase, 'faint')], other ?? words.walk.working, width, 'plain', 2),
    ];
  });
  return [emptyLine, lineOf(texts.scores, 'heading'), ...lines];
}
