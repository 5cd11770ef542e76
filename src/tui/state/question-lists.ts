import type { EffectiveAnswer } from '../../assess/effective-answers.ts';
import { type Library, questionIn } from '../../framework/library.ts';
import type { Question } from '../../framework/question.ts';
import { answersNow } from './present.ts';
import { resultsIn } from './results.ts';
import type { ItemRef, OpenList } from './screen.ts';
import { pushed } from './stack.ts';
import type { WalkState } from './state.ts';

/** A list of questions that wait for an answer, with how many there are now. */
export interface CountedList {
  readonly list: OpenList;
  readonly count: number;
}

/** All lists by what they are drawn from, in the order of the bank, of the ministries and of the frameworks; also those with nothing in them. */
export interface Lists {
  readonly open: CountedList;
  readonly contested: CountedList;
  readonly topics: readonly CountedList[];
  readonly ministries: readonly CountedList[];
  readonly frameworks: readonly CountedList[];
}

/** Counts the questions of every list. */
export function listsOf(state: WalkState): Lists {
  const open = openIn(state, { kind: 'open' });
  const counted = (list: OpenList): CountedList => ({
    list,
    count: open.filter((question) => belongs(state, question, list)).length,
  });
  const { topics, ministries, frameworks } = state.library;
  return {
    open: { list: { kind: 'open' }, count: open.length },
    contested: { list: { kind: 'contested' }, count: countIn(state, { kind: 'contested' }) },
    topics: topics.map(({ id }) => counted({ kind: 'topic', topic: id })),
    ministries: ministries.map(({ id }) => counted({ kind: 'ministry', ministry: id })),
    frameworks: frameworks.map(({ id }) => counted({ kind: 'framework', framework: id })),
  };
}

/** The ministries that usually know what is open, the one with most of it first. */
export function openMinistries(state: WalkState): readonly CountedList[] {
  const known = openIn(state, { kind: 'open' }).map(({ respondent }) => respondent);
  return state.library.ministries
    .map(
      ({ id }): CountedList => ({
        list: { kind: 'ministry', ministry: id },
        count: known.filter((respondent) => respondent === id).length,
      }),
    )
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** How many questions a list would hold if it were opened now. */
export function countIn(state: WalkState, list: OpenList): number {
  return openIn(state, list).length;
}

/** Opens a list of questions to go through, which stays as it is while answers settle them; a list with nothing in it is not opened. */
export function openList(state: WalkState, about: OpenList): WalkState {
  const questions = about.kind === 'case' ? [...(state.exercise?.key.keys() ?? [])] : orderedIn(state, about);
  return questions.length === 0
    ? { ...state, notice: { kind: 'nothing-open' } }
    : pushed(state, { kind: 'questions', about, questions });
}

/** True where a question no longer waits for what its list was made for: an answer, which in a workshop case may be “not known”, or a decision between ministries. */
export function isSettled(state: WalkState, { kind }: OpenList, question: string): boolean {
  if (kind === 'case') return state.profile.answers.get(question)?.kind === 'answer';
  return !waits(answersNow(state).of(question), kind);
}

/** The questions of a list: those that hold most items open first, each behind the one that it follows. */
function orderedIn(state: WalkState, about: OpenList): readonly string[] {
  const framework = about.kind === 'framework' ? about.framework : null;
  const placed = openIn(state, about).map(({ id }) => ({
    id,
    held: heldOpen(state, id, framework),
    depth: depthOf(state.library, id),
  }));
  // Whatever a question feeds, the one that it follows feeds too: so no question comes before the one that it follows.
  return placed.sort((a, b) => b.held - a.held || a.depth - b.depth).map(({ id }) => id);
}

function openIn(state: WalkState, about: OpenList): readonly Question[] {
  const answers = answersNow(state);
  return questionsAsked(state).filter(
    (question) => waits(answers.of(question.id), about.kind) && belongs(state, question, about),
  );
}

/** All questions of the bank; in a workshop case those that it asks. */
function questionsAsked({ library, exercise }: WalkState): readonly Question[] {
  if (exercise === null) return [...library.questions.values()];
  return [...exercise.key.keys()].map((id) => questionIn(library, id));
}

function waits(answer: EffectiveAnswer, kind: OpenList['kind']): boolean {
  return answer.state === 'unknown' && (kind !== 'contested' || answer.why === 'contested');
}

function belongs(state: WalkState, { id, topic, respondent }: Question, about: OpenList): boolean {
  switch (about.kind) {
    case 'open':
    case 'contested':
    case 'case':
      return true;
    case 'topic':
      return topic === about.topic;
    case 'ministry':
      return respondent === about.ministry;
    case 'framework':
      return refsOf(state, id, about.framework).length > 0;
  }
}

/** How many of the items that a question feeds are open; all of them before the first assessment. */
function heldOpen(state: WalkState, question: string, framework: string | null): number {
  const { results } = state;
  const refs = refsOf(state, question, framework);
  if (results === null) return refs.length;
  return refs.filter((ref) => resultsIn(results, ref.framework).finding(ref.item).kind === 'open').length;
}

/** The items that a question feeds, of one framework or with `null` of all; those that are not addressed to the country left out. */
function refsOf({ fed, results }: WalkState, question: string, framework: string | null): readonly ItemRef[] {
  const refs = (fed.get(question) ?? []).filter((ref) => framework === null || ref.framework === framework);
  if (results === null) return refs;
  return refs.filter((ref) => {
    const finding = resultsIn(results, ref.framework).finding(ref.item);
    return finding.kind !== 'not-applicable' || finding.why !== 'role';
  });
}

function depthOf(library: Library, question: string): number {
  const parent = questionIn(library, question).follows?.test.question;
  return parent === undefined ? 0 : 1 + depthOf(library, parent);
}
