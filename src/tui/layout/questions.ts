import { questionIn } from '../../framework/library.ts';
import { describeAnswer, describeStep } from '../../gap/describe.ts';
import { entriesOf } from '../state/entries.ts';
import { effectiveOf } from '../state/present.ts';
import { resultsIn } from '../state/results.ts';
import type { QuestionList, Screen } from '../state/screen.ts';
import { type Body, bodyOf, entryRows, plainRows, type Row } from './body.ts';
import { type Context, outcomeWords, readingWidth, symbolOf, titleLines } from './context.ts';
import { listedBody } from './listed.ts';
import { emptyLine, type Line, lineOf, segment } from './segment.ts';
import { hanging, wrappedLines } from './wrap.ts';

/** The questions behind an item, each with its present answer and what a step to the top asks of it. */
export function questionsBody(context: Context, screen: Extract<Screen, { kind: 'questions' }>): Body {
  const { state, words } = context;
  const { about } = screen;
  if (about.kind !== 'item') return listedBody(context, screen, about);
  if (state.results === null) return bodyOf(plainRows(lineOf(words.walk.working, 'faint')));
  const finding = resultsIn(state.results, about.framework).finding(about.item);
  const rows = entriesOf(state, screen).flatMap((entry, at): readonly Row[] =>
    entry.kind !== 'question'
      ? []
      : [
          ...entryRows(at, ...questionLines(context, about, entry.question).map((line) => () => line)),
          ...plainRows(emptyLine),
        ],
  );
  return bodyOf(
    [
      ...plainRows(
        ...titleLines(finding, context),
        [symbolOf(finding, words), outcomeWords(finding, words)],
        emptyLine,
        lineOf(words.walk.questions.heading, 'heading'),
      ),
      ...rows,
    ],
    { follow: 'form', marked: finding.item.reference.provenance === 'reconstructed' },
  );
}

function questionLines(
  context: Context,
  { framework, item }: Extract<QuestionList, { kind: 'item' }>,
  id: string,
): readonly Line[] {
  const { state, words } = context;
  const question = questionIn(state.library, id);
  const width = readingWidth(context);
  const answer = describeAnswer(effectiveOf(state, id), question, words);
  const gap = state.results === null ? null : resultsIn(state.results, framework).gap(item);
  const step = gap?.toTop.steps?.find((one) => one.question === id);
  return [
    ...wrappedLines(question.ask, width),
    ...hanging([segment(words.walk.questions.now, 'faint')], answer, width, 'strong', 2),
    ...(step === undefined
      ? []
      : hanging([segment(words.walk.questions.step, 'faint')], describeStep(step, question, words), width, 'plain', 2)),
  ];
}
