import type { Changes } from '../change/changes.ts';
import { answerSentences, movementSentences, planSentence, reasonSentences } from '../change/describe.ts';
import type { EditionChange } from '../change/editions.ts';
import type { FrameworkChange, ItemChange } from '../change/findings.ts';
import type { Library } from '../framework/library.ts';
import { roles } from '../framework/question.ts';
import type { Words } from '../language/words.ts';
import { indented, wrap } from '../language/wrap.ts';
import type { Profile } from '../profile/profile.ts';
import { formatScore } from '../score/format-score.ts';
import { plainText } from '../source/plain-text.ts';
import { editionLines } from './print-editions.ts';
import { itemTitle, outcomePhrase } from './print-finding.ts';
import { beforeAndAfter, listed } from './print-moved.ts';
import { profileHead } from './print-score.ts';

/** What changed between two profiles as lines of text: where they were answered for other editions, each framework with what moved in it and why, then the answers and the plan. */
export function changeLines(
  changes: Changes,
  editions: readonly EditionChange[],
  library: Library,
  words: Words,
  columns: number,
): readonly string[] {
  const text = words.change;
  const { earlier, later } = changes;
  const head = text.head({ earlier: profileHead(earlier, words), later: profileHead(later, words) });
  const rolesOf = (profile: Profile): string =>
    words.explain.and(roles.filter((role) => profile.roles.includes(role)).map((role) => words.terms.role[role]));
  const [before, after] = [rolesOf(earlier), rolesOf(later)];
  const answers = changes.answers.map((one) => answerSentences(one, words));
  const plan = changes.plan.map((one) => planSentence(one, words));
  const list = (heading: string, entries: readonly string[]): readonly string[] =>
    entries.length === 0 ? [] : ['', heading, ...entries.map((entry) => indented(entry, columns, 4, '  -'))];
  return [
    ...wrap(head, columns),
    ...(earlier.asOf > later.asOf ? wrap(text.backwards, columns) : []),
    ...(before === after ? [] : wrap(text.roles({ before, after }), columns)),
    ...editionLines(editions, library, words, columns),
    ...changes.frameworks.flatMap((one) => ['', ...frameworkLines(one, words, columns)]),
    ...(answers.length === 0 ? ['', text.noAnswers] : list(text.answers, answers)),
    ...list(text.plan, plan),
    '',
    ...wrap(words.commands.scoreNote, columns),
    ...wrap(words.commands.frameworks.markNote, columns),
  ];
}

function frameworkLines(one: FrameworkChange, words: Words, columns: number): readonly string[] {
  const text = words.change;
  const areas = one.areas.map(({ area, before, after, movement }) =>
    text.area({
      title: plainText(area.title),
      before: formatScore(before, area.scoring, words),
      after: formatScore(after, area.scoring, words),
      movement: text.movement[movement],
    }),
  );
  return [
    ...beforeAndAfter(one.before, one.movement === null ? null : one.after, text, words, columns),
    ...movementSentences(one, words).map((sentence) => indented(sentence, columns, 2)),
    ...listed(text.areas, areas, columns),
    ...(one.items.length === 0
      ? []
      : [`  ${text.items}`, ...one.items.flatMap((item) => itemLines(item, words, columns))]),
  ];
}

function itemLines({ before, after, movement, reason }: ItemChange, words: Words, columns: number): readonly string[] {
  const text = words.change;
  const line = text.item({
    title: itemTitle(after.item, words),
    before: outcomePhrase(before, words),
    after: outcomePhrase(after, words),
    movement: text.movement[movement],
  });
  return [
    indented(line, columns, 6, '    -'),
    ...reasonSentences(reason, words).map((one) => indented(one, columns, 8)),
  ];
}
