import type { Question } from '../../framework/question.ts';
import { describeSaid } from '../../gap/describe.ts';
import { problemSentences } from '../../problem/format-problem.ts';
import type { Problem } from '../../problem/problem.ts';
import type { GivenAnswer } from '../../profile/edit-profile.ts';
import type { Statement } from '../../profile/profile.ts';
import type { ProfileFile } from '../../profile/profile-file.ts';
import { type Context, readingWidth } from './context.ts';
import { emptyLine, type Line, lineOf } from './segment.ts';
import { evidenceLines, nameOf, statementLines, statementsLines } from './statements.ts';
import { wrappedLines } from './wrap.ts';

/** What the profile itself says to a question: the reason and the evidence, the ministries that disagree, or what is wrong with it. */
export function ownAnswerLines(context: Context, question: Question): readonly Line[] {
  const { state, words } = context;
  const own = state.profile.answers.get(question.id);
  const labels = words.walk.own;
  const width = readingWidth(context);
  if (own === undefined) return [];
  if (own.kind === 'faulty')
    return [
      emptyLine,
      ...wrappedLines(labels.faulty, width, 'alert'),
      ...problemsOf(state.file, question.id).flatMap((problem) => problemLines(problem, context)),
    ];
  if (own.kind === 'contested')
    return [
      emptyLine,
      ...wrappedLines(labels.contested, width, 'alert'),
      ...statementsLines(context, question, own.statements),
    ];
  const { decided } = own;
  return [
    emptyLine,
    lineOf(labels.heading({ answer: describeSaid(own.said, question, words) }), 'heading'),
    ...(own.because === null ? wrappedLines(labels.noReason, width, 'alert') : wrappedLines(own.because, width)),
    ...wrappedLines(givenBy(context, own), width, 'faint'),
    ...wrappedLines(standing(context, own), width, 'faint'),
    ...(decided === null
      ? []
      : wrappedLines(
          labels.decided({ by: decided.by, on: decided.on === null ? '' : words.explain.day(decided.on) }),
          width,
          'faint',
        )),
    ...(decided?.from ?? []).flatMap((statement) => statementLines(context, question, statement, 'faint')),
    ...evidenceLines(context, own.evidence),
    ...(own.also.length === 0 ? [] : [lineOf(labels.also, 'heading')]),
    ...own.also.flatMap((statement) => statementLines(context, question, statement)),
  ];
}

function givenBy(context: Context, { by, on }: Statement): string {
  if (by === null && on === null) return '';
  return context.words.walk.own.given({
    by: nameOf(context, by),
    on: on === null ? '' : context.words.explain.day(on),
  });
}

/** How sure whoever answered is, and how far the answer has been reviewed. */
function standing({ words }: Context, { confidence, review }: GivenAnswer): string {
  const parts = [
    ...(confidence === null ? [] : [words.walk.own.confidence(words.terms.confidence[confidence])]),
    ...(review === null ? [] : [words.walk.own.review(words.terms.review[review])]),
  ];
  return parts.join(' ');
}

function problemLines(problem: Problem, context: Context): readonly Line[] {
  const { message, hint } = problemSentences(problem, context.words);
  const width = readingWidth(context);
  return [...wrappedLines(message, width), ...wrappedLines(hint, width, 'faint')];
}

/** The problems that stand on the lines of one answer. */
function problemsOf({ source, problems }: ProfileFile, question: string): readonly Problem[] {
  const range = source?.range(['answers', question]);
  if (source === null || range === null || range === undefined) return [];
  const first = source.placeOfKey(['answers', question]).line;
  const last = source.text.slice(0, range[1]).trimEnd().split('\n').length;
  return problems.filter(({ place }) => place !== null && place.line >= first && place.line <= last);
}
