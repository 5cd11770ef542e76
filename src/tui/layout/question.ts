import { ministryTitle, questionIn } from '../../framework/library.ts';
import type { Question } from '../../framework/question.ts';
import { describeAnswer, describeSaid, describeValue } from '../../gap/explain.ts';
import type { Said } from '../../profile/profile.ts';
import { chosen } from '../state/entries/question.ts';
import { entriesOf } from '../state/entries.ts';
import type { AnswerEntry, Entry } from '../state/entry.ts';
import { sameSaid } from '../state/open.ts';
import { effectiveOf } from '../state/present.ts';
import type { Screen } from '../state/screen.ts';
import { type Body, bodyOf, entryRows, plainRows, type Row } from './body.ts';
import { type Context, readingWidth, typedAnswer } from './context.ts';
import { fedLines } from './fed.ts';
import { ownAnswerLines } from './own-answer.ts';
import { emptyLine, type Line, lineOf, segment } from './segment.ts';
import { skippedLines } from './skipped.ts';
import { hanging, wrappedLines } from './wrap.ts';

/** One question: what is asked, what counts, what it can be answered with, what is answered now and why, and the items it feeds. */
export function questionBody(context: Context, screen: Extract<Screen, { kind: 'question' }>): Body {
  const { state, words } = context;
  const question = questionIn(state.library, screen.question);
  const width = readingWidth(context);
  const fed = fedLines(context, question.id);
  const asked = question.evidence === '' ? '' : words.walk.question.evidence(question.evidence);
  const before = [
    ...wrappedLines(question.ask, width, 'strong'),
    ...wrappedLines(question.help, width),
    ...wrappedLines(asked, width, 'faint'),
    ...skippedLines(context, question),
    ...nowLines(context, question),
    emptyLine,
  ];
  const entries = entriesOf(state, screen).flatMap((entry, at): readonly Row[] =>
    entryRows(at, ...answerLines(context, question, entry).map((line) => () => line)),
  );
  const after = [
    ...ownAnswerLines(context, question),
    emptyLine,
    ...wrappedLines(
      words.walk.question.respondent(ministryTitle(state.library, question.respondent, state.profile.ministries)),
      width,
      'faint',
    ),
    ...fed.lines,
  ];
  return bodyOf([...plainRows(...before), ...entries, ...plainRows(...after)], {
    follow: 'form',
    marked: fed.marked,
  });
}

function nowLines(context: Context, question: Question): readonly Line[] {
  const { state, words } = context;
  const answer = describeAnswer(effectiveOf(state, question.id), question, words);
  const begun = state.draft?.question === question.id ? describeSaid(state.draft.said, question, words) : null;
  const width = readingWidth(context);
  return [
    ...hanging([segment(words.walk.question.now, 'faint')], answer, width, 'strong'),
    ...(begun === null ? [] : hanging([segment(words.walk.question.begun, 'alert')], begun, width, 'strong')),
  ];
}

function answerLines(context: Context, question: Question, entry: Entry): readonly Line[] {
  const { state, words } = context;
  const width = readingWidth(context);
  const labels = words.walk.question;
  switch (entry.kind) {
    case 'option':
      return hanging(
        [segment(isSaid(context, question, entry.said) ? '(•) ' : '( ) ')],
        optionText(entry, question, context),
        width,
      );
    case 'toggle': {
      const box = chosen(state, question.id).includes(entry.id) ? '[x] ' : '[ ] ';
      return hanging([segment(box)], describeValue(entry.id, question.answers, words), width);
    }
    case 'done':
      return [lineOf(labels.done(chosen(state, question.id).length), 'strong')];
    case 'type-value':
      return wrappedLines(typedAnswer(question, words), width);
    case 'take-out':
      return [lineOf(labels.takeOut, 'faint')];
    case 'question':
      return wrappedLines(labels.parent(questionIn(state.library, entry.question).ask), width, 'strong');
    default:
      return [];
  }
}

function optionText(entry: Extract<AnswerEntry, { kind: 'option' }>, question: Question, { words }: Context): string {
  const labels = words.walk.question;
  switch (entry.said.kind) {
    case 'value':
      return describeValue(entry.said.value, question.answers, words);
    case 'unknown':
      return labels.unknown;
    case 'not-applicable':
      return labels.notApplicable(question.notApplicable ?? '');
  }
}

/** True where this is what is said now: in the answer begun, else in the present one. */
function isSaid({ state }: Context, { id }: Question, said: Said): boolean {
  const own = state.profile.answers.get(id);
  const present = state.draft?.question === id ? state.draft.said : own?.kind === 'answer' ? own.said : null;
  return present !== null && sameSaid(present, said);
}
