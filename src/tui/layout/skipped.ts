import { questionIn } from '../../framework/library.ts';
import type { Question } from '../../framework/question.ts';
import { describeAnswer, describeValue } from '../../gap/describe.ts';
import { effectiveOf } from '../state/present.ts';
import { type Context, readingWidth } from './context.ts';
import type { Line } from './segment.ts';
import { wrappedLines } from './wrap.ts';

/** Why a question is not asked now, or counts only with another one's answer; none where it is asked. */
export function skippedLines(context: Context, question: Question): readonly Line[] {
  return wrappedLines(whySkipped(context, question), readingWidth(context), 'alert');
}

function whySkipped({ state, words }: Context, question: Question): string {
  const skipped = words.walk.skipped;
  const answer = effectiveOf(state, question.id);
  if (answer.state === 'not-applicable' && answer.why === 'role')
    return skipped.role({
      concerns: question.concerns.map((role) => words.explain.role[role]),
      roles: state.profile.roles.map((role) => words.terms.role[role]),
    });
  if (question.follows === null) return '';
  const parent = questionIn(state.library, question.follows.test.question);
  const details = {
    parent: parent.ask,
    answer: describeAnswer(effectiveOf(state, parent.id), parent, words),
    counts: describeValue(question.follows.otherwise, question.answers, words),
  };
  if (answer.state === 'known') return answer.by === 'follows' ? skipped.otherwise(details) : '';
  if (answer.why === 'follows-unknown') return skipped.unknown(details);
  return answer.why === 'follows-not-applicable' ? skipped.notApplicable(details) : '';
}
