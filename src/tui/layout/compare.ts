import type { Changes } from '../../change/changes.ts';
import { answerSentences, movementSentences, planSentence, reasonSentences } from '../../change/describe.ts';
import type { FrameworkChange, ItemChange } from '../../change/findings.ts';
import { roles } from '../../framework/question.ts';
import { problemSentences } from '../../problem/format-problem.ts';
import type { Profile } from '../../profile/profile.ts';
import { formatScore } from '../../score/format-score.ts';
import { comparison } from '../state/comparison.ts';
import { type Body, bodyOf, entryRows, plainRows, type Row } from './body.ts';
import { type Context, itemLine, outcomeWords, readingWidth } from './context.ts';
import { emptyLine, type Line, lineOf, segment, spread, textOf } from './segment.ts';
import { hanging, wrappedLines } from './wrap.ts';

/** The other profiles to choose from. */
export function earlierBody(context: Context): Body {
  const { state, words, width } = context;
  const { compare: text } = words.walk;
  const country = state.profile.country.name;
  const reading = readingWidth(context);
  if (state.found === null) return bodyOf(plainRows(lineOf(text.looking, 'faint')));
  if (state.found.length === 0)
    return bodyOf(
      plainRows(...wrappedLines(text.none({ country }), reading), emptyLine, ...wrappedLines(text.keep, reading)),
    );
  const rows = state.found.flatMap(({ path, asOf, status }, at) =>
    entryRows(at, () => {
      const found = text.found({ day: words.explain.day(asOf), status: words.terms.status[status] });
      return spread(lineOf(found, 'strong'), lineOf(shownPath(path, context)), width);
    }),
  );
  return bodyOf([...plainRows(...wrappedLines(text.choose({ country }), reading, 'heading'), emptyLine), ...rows]);
}

/** What came out otherwise than in the other profile: the frameworks with their items and why, then the answers and the plan. */
export function compareBody(context: Context): Body {
  const { state, words } = context;
  const compared = comparison(state);
  const reading = readingWidth(context);
  if (compared === null) return bodyOf(plainRows(lineOf(words.walk.working, 'faint')));
  if (compared.kind === 'failed') {
    const { message, hint } = problemSentences(compared.problem, words);
    return bodyOf(plainRows(...wrappedLines(`${message}. ${hint}`, reading)));
  }
  return changesBody(compared.changes, context);
}

function changesBody(changes: Changes, context: Context): Body {
  const { words } = context;
  const text = words.walk.compare;
  const reading = readingWidth(context);
  const moved = changes.frameworks.filter(({ movement, items }) => movement !== null || items.length > 0);
  const unmoved = changes.frameworks.filter((one) => !moved.includes(one));
  let at = 0;
  const frameworks = moved.flatMap((one): readonly Row[] => [
    ...plainRows(emptyLine, ...frameworkLines(one, context)),
    ...one.items.flatMap((item) => entryRows(at++, ...itemLines(item, context).map((line) => () => line))),
  ]);
  const titles = unmoved.flatMap(({ framework }) => hanging([segment('- ')], framework.title, reading));
  const answers = changes.answers.flatMap((one) =>
    entryRows(at++, ...wrappedLines(answerSentences(one, words), reading).map((line) => () => line)),
  );
  const plan = changes.plan.flatMap((one) => hanging([segment('- ')], planSentence(one, words), reading));
  const marked = moved.some(({ items }) =>
    items.some(({ after }) => after.item.reference.provenance === 'reconstructed'),
  );
  const rows = [
    ...plainRows(...headLines(changes, context)),
    ...frameworks,
    ...(unmoved.length === 0 ? [] : plainRows(emptyLine, lineOf(text.unmoved, 'heading'), ...titles)),
    ...(answers.length === 0 ? [] : plainRows(emptyLine, lineOf(text.answers(changes.answers.length), 'heading'))),
    ...answers,
    ...(plan.length === 0 ? [] : plainRows(emptyLine, lineOf(text.plan, 'heading'), ...plan)),
  ];
  const same = moved.length + changes.answers.length + plan.length === 0;
  return bodyOf(same ? [...rows, ...plainRows(emptyLine, ...wrappedLines(text.same, reading))] : rows, {
    follow: 'form',
    marked,
  });
}

function headLines({ earlier, later }: Changes, context: Context): readonly Line[] {
  const { state, words } = context;
  const text = words.walk.compare;
  const reading = readingWidth(context);
  const rolesOf = (profile: Profile): string =>
    words.explain.and(roles.filter((role) => profile.roles.includes(role)).map((role) => words.terms.role[role]));
  const [before, after] = [rolesOf(earlier), rolesOf(later)];
  const between = text.between({
    before: words.explain.day(earlier.asOf),
    file: shownPath(state.earlier?.path ?? '', context),
    after: words.explain.day(later.asOf),
  });
  return [
    ...wrappedLines(between, reading, 'strong'),
    ...(earlier.asOf > later.asOf ? wrappedLines(text.backwards, reading, 'alert') : []),
    ...(before === after ? [] : wrappedLines(words.change.roles({ before, after }), reading)),
  ];
}

function frameworkLines(one: FrameworkChange, context: Context): readonly Line[] {
  const { words } = context;
  const { framework, before, after } = one;
  const text = words.walk.compare;
  const reading = readingWidth(context);
  const score = (of: typeof before): string => formatScore(of.score, framework.scoring, words);
  return [
    ...wrappedLines(framework.title, reading, 'heading'),
    ...hanging([segment(text.before, 'faint')], score(before), reading, 'plain', 2),
    ...hanging([segment(text.now, 'faint')], score(after), reading, 'plain', 2),
    ...movementSentences(one, words).flatMap((sentence) => wrappedLines(sentence, reading, 'plain', 2)),
  ];
}

/** An item that moved: how it comes out now and which way it moved, from what to what, and why. */
function itemLines({ before, after, movement, reason }: ItemChange, context: Context): readonly Line[] {
  const { words } = context;
  const outcome = (of: typeof before): string => words.explain.quoted(textOf([outcomeWords(of, words)]));
  const fromTo = words.walk.compare.fromTo({ before: outcome(before), after: outcome(after) });
  return [
    itemLine(after, lineOf(words.change.movement[movement]), context),
    ...[fromTo, ...reasonSentences(reason, words)].flatMap((sentence) =>
      wrappedLines(sentence, readingWidth(context), 'faint', 4),
    ),
  ];
}

/** A path as it is seen from the folder of the open file, where it lies in it. */
function shownPath(path: string, { state }: Context): string {
  const folder = state.file.path.replace(/[^/\\]*$/, '');
  return path.startsWith(folder) ? path.slice(folder.length) : path;
}
