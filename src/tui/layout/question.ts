import { ministryTitle, questionIn } from '../../framework/library.ts';
import type { Question } from '../../framework/question.ts';
import { describeAnswer, describeSaid, describeValue } from '../../gap/describe.ts';
import type { Said } from '../../profile/profile.ts';
import { sameSaid } from '../../profile/same-said.ts';
import { hintTo } from '../state/case.ts';
import { chosen } from '../state/entries/question.ts';
import { entriesOf } from '../state/entries.ts';
import type { AnswerEntry, Entry } from '../state/entry.ts';
import { effectiveOf } from '../state/present.ts';
import type { Screen } from '../state/screen.ts';
import { type Body, bodyOf, entryRows, plainRows, type Row } from './body.ts';
import { type Context, readingWidth, typedAnswer } from './context.ts';
import { fedLines } from './fed.ts';
import { ownAnswerLines } from './own-answer.ts';
import { emptyLine, type Line, lineOf, segment } from './segment.ts';
import { skippedLines } from './skipped.ts';
import { nameOf } from './statements.ts';
import { wouldMoveLines } from './would-move.ts';
import { hanging, wrappedLines } from './wrap.ts';

/** One question: what is asked, what counts, what it can be answered with, what is answered now and why, and the items it feeds. */
export function questionBody(context: Context, screen: Extract<Screen, { kind: 'question' }>): Body {
  const { state, words } = context;
  const question = questionIn(state.library, screen.question);
  const width = readingWidth(context);
  const fed = fedLines(context, question.id);
  const before = [
    ...wrappedLines(question.ask, width, 'strong'),
    ...wrappedLines(question.help, width),
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
    ...wrappedLines(question.evidence === '' ? '' : words.walk.question.evidence(question.evidence), width, 'faint'),
    ...wrappedLines(
      words.walk.question.respondent(ministryTitle(state.library, question.respondent, state.profile.ministries)),
      width,
      'faint',
    ),
    ...fed.lines,
  ];
  const would = effectLines(context, before.length + entries.length);
  return bodyOf([...plainRows(...before), ...entries, ...plainRows(...would.here, ...after)], {
    follow: 'form',
    marked: fed.marked,
    under: would.under,
    pinned: hintLines(context, question),
  });
}

/** The hint that was asked for, always on view. */
function hintLines(context: Context, { id }: Question): readonly Line[] {
  const { state, words } = context;
  if (!state.hints.includes(id)) return [];
  return hanging([segment(words.walk.case.hint, 'key')], hintTo(state, id), readingWidth(context), 'strong');
}

/** The least number of lines that stay on view for what an answer would move, where there is more of it. */
const leastUnder = 3;

/** What the answer pointed at would move: right below the answers where all of it is on view with them, else always on view at the bottom. */
function effectLines(
  context: Context,
  above: number,
): { readonly here: readonly Line[]; readonly under: readonly Line[] } {
  const { height } = context;
  const nothing = { here: [], under: [] };
  if (height === undefined) return nothing;
  const all = wouldMoveLines(context, Number.POSITIVE_INFINITY);
  if (all.length === 0) return nothing;
  if (above + 1 + all.length <= height) return { here: [emptyLine, ...all], under: [] };
  return { here: [], under: wouldMoveLines(context, Math.max(leastUnder, height - above)) };
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
    case 'option': {
      const box = segment(isSaid(context, question, entry.said) ? '(•) ' : '( ) ');
      const by = saidBy(context, question, entry.said);
      return hanging([box], `${optionText(entry, question, context)}${by}`, width);
    }
    case 'toggle': {
      const box = chosen(state, question.id).includes(entry.id) ? '[x] ' : '[ ] ';
      return hanging([segment(box)], describeValue(entry.id, question.answers, words), width);
    }
    case 'done':
      return [lineOf(labels.done(chosen(state, question.id).length), 'strong')];
    case 'type-value':
      return wrappedLines(typedAnswer(question, words), width);
    case 'take-out':
      return [lineOf(isContested(context, question) ? words.walk.lists.takeAllOut : labels.takeOut, 'faint')];
    case 'hint':
      return [lineOf(words.walk.case.askHint, 'faint')];
    case 'story':
      return [lineOf(words.walk.case.ways.story, 'faint')];
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

function isContested({ state }: Context, { id }: Question): boolean {
  return state.profile.answers.get(id)?.kind === 'contested';
}

/** Which of the ministries that disagree say this; empty where none does. */
function saidBy(context: Context, { id }: Question, said: Said): string {
  const own = context.state.profile.answers.get(id);
  const agreeing = own?.kind === 'contested' ? own.statements.filter((one) => sameSaid(one.said, said)) : [];
  const texts = context.words.walk.lists;
  const names = agreeing.map(({ by }) => (by === null ? texts.nobodyNamed : nameOf(context, by)));
  return names.length === 0 ? '' : ` (${texts.saidBy(context.words.explain.and(names))})`;
}

/** True where this is what is said now: in the answer begun, else in the present one. */
function isSaid({ state }: Context, { id }: Question, said: Said): boolean {
  const own = state.profile.answers.get(id);
  const present = state.draft?.question === id ? state.draft.said : own?.kind === 'answer' ? own.said : null;
  return present !== null && sameSaid(present, said);
}
