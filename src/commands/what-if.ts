import { effectiveAnswersOf } from '../assess/effective-answers.ts';
import { sameValue, type Value } from '../framework/answer-set.ts';
import { type Library, questionIn } from '../framework/library.ts';
import { describeAnswer, describeValue } from '../gap/describe.ts';
import { supposing, type WhatIf, whatIf as whatWouldMove } from '../gap/what-if.ts';
import type { Words } from '../language/words.ts';
import { indented, wrap } from '../language/wrap.ts';
import type { Profile } from '../profile/profile.ts';
import { plainText } from '../source/plain-text.ts';
import { openOne } from './open-profiles.ts';
import { itemTitle, outcomePhrase } from './print-finding.ts';
import { beforeAndAfter, listed } from './print-moved.ts';
import { profileHead } from './print-score.ts';
import type { CommonOptions, Rim, Status } from './rim.ts';
import { suppositions } from './suppositions.ts';

/** `what-if`: what other answers would move in every framework. The file stays as it is. */
export async function whatIf(
  rim: Rim,
  path: string,
  given: readonly string[],
  options: CommonOptions,
): Promise<Status> {
  const { words } = options;
  const opened = await openOne(rim, options, path);
  if (opened === null) return 1;
  const { library, profile } = opened;
  const answers = suppositions(given, library, words);
  if (typeof answers === 'string') {
    rim.err(`${answers}\n`);
    return 2;
  }
  const effects = await whatWouldMove(profile, answers, library);
  rim.out(`${whatIfLines(profile, answers, effects, library, words, rim.columns).join('\n')}\n`);
  return 0;
}

function whatIfLines(
  profile: Profile,
  answers: ReadonlyMap<string, Value>,
  effects: readonly WhatIf[],
  library: Library,
  words: Words,
  columns: number,
): readonly string[] {
  const text = words.plan.whatIf;
  const moving = effects.filter(({ moved }) => moved.length > 0);
  const still = effects.length - moving.length;
  return [
    profileHead(profile, words),
    '',
    text.supposed,
    ...supposedLines(profile, answers, library, words, columns),
    ...moving.flatMap(({ before, after, moved }) => [
      '',
      ...beforeAndAfter(before, after, words.plan, words, columns),
      ...listed(
        text.items,
        moved.map((one) =>
          text.item({
            title: itemTitle(one.before.item, words),
            before: outcomePhrase(one.before, words),
            after: outcomePhrase(one.after, words),
          }),
        ),
        columns,
      ),
    ]),
    '',
    ...(moving.length === 0 ? [text.nothing] : []),
    ...(moving.length > 0 && still > 0 ? [text.nothingElse({ frameworks: still })] : []),
    ...(moving.length > 0 ? wrap(words.commands.frameworks.markNote, columns) : []),
  ];
}

function supposedLines(
  profile: Profile,
  answers: ReadonlyMap<string, Value>,
  library: Library,
  words: Words,
  columns: number,
): readonly string[] {
  const text = words.plan.whatIf;
  const today = effectiveAnswersOf(profile, library.questions);
  const counting = effectiveAnswersOf(supposing(profile, answers), library.questions);
  return [...answers].flatMap(([id, value]) => {
    const question = questionIn(library, id);
    const ask = plainText(question.ask);
    const [from, counts] = [today.of(id), counting.of(id)];
    const to = describeValue(value, question.answers, words);
    const line = text.answer({ ask, to, from: describeAnswer(from, question, words) });
    const ignored = counts.state !== 'known' || !sameValue(counts.value, value);
    const instead = describeAnswer(counts, question, words);
    return [indented(line, columns, 4, '  -'), ...(ignored ? [indented(text.doesNotCount(instead), columns, 4)] : [])];
  });
}
