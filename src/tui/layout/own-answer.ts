import { ministryTitle } from '../../framework/library.ts';
import type { Question } from '../../framework/question.ts';
import { describeSaid } from '../../gap/explain.ts';
import { problemSentences } from '../../problem/format-problem.ts';
import type { Problem } from '../../problem/problem.ts';
import type { GivenAnswer } from '../../profile/edit-profile.ts';
import type { Evidence, Statement } from '../../profile/profile.ts';
import type { ProfileFile } from '../../profile/profile-file.ts';
import type { Style } from '../theme.ts';
import { type Context, readingWidth } from './context.ts';
import { emptyLine, type Line, lineOf, segment } from './segment.ts';
import { hanging, wrappedLines } from './wrap.ts';

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
      ...own.statements.flatMap((statement) => statementLines(context, question, statement)),
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
  ];
}

/** Evidence as a numbered list, each with what it says. */
export function evidenceLines(context: Context, evidence: readonly Evidence[]): readonly Line[] {
  const { words } = context;
  const width = readingWidth(context);
  return evidence.flatMap((one, index) => [
    ...hanging([segment(words.walk.item.number(index + 1))], evidenceText(one, context), width),
    ...wrappedLines(one.says ?? '', width, 'faint', 3),
  ]);
}

/** A piece of evidence in one sentence: title, publisher, date, address. */
export function evidenceText({ title, publisher, date, url }: Evidence, { words }: Context): string {
  const parts = [title, publisher ?? '', date === null ? '' : words.explain.day(date), url ?? ''];
  return parts.filter((part) => part !== '').join(', ');
}

function statementLines(
  context: Context,
  question: Question,
  statement: Statement,
  style: Style = 'strong',
): readonly Line[] {
  const { words } = context;
  const width = readingWidth(context);
  const said = describeSaid(statement.said, question, words);
  return [
    ...hanging([segment('• ')], words.walk.own.statement({ by: nameOf(context, statement.by), said }), width, style),
    ...wrappedLines(statement.because ?? words.walk.own.noReason, width, style === 'strong' ? 'plain' : style, 2),
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

function nameOf({ state }: Context, by: string | null): string {
  return by === null ? '' : ministryTitle(state.library, by, state.profile.ministries);
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
