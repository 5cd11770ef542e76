import { assess } from '../assess/assess.ts';
import { type Library, ministryTitle, questionIn } from '../framework/library.ts';
import { describeStep } from '../gap/describe.ts';
import { reachTarget, type WayToTarget } from '../gap/reach-target.ts';
import { riseAlone } from '../gap/what-if.ts';
import type { Words } from '../language/words.ts';
import { indented, wrap } from '../language/wrap.ts';
import type { Profile } from '../profile/profile.ts';
import { formatGain, formatPoints } from '../score/format-score.ts';
import { plainText } from '../source/plain-text.ts';
import { chosen } from './chosen.ts';
import { openOne } from './open-profiles.ts';
import { itemTitle, outcomePhrase } from './print-finding.ts';
import { beforeAndAfter, listed } from './print-moved.ts';
import { profileHead } from './print-score.ts';
import type { CommonOptions, Rim, Status } from './rim.ts';

/** The options of `plan`. */
export interface PlanOptions extends CommonOptions {
  readonly framework: string;
  /** 0 to 100. */
  readonly target: number;
}

/** `plan`: the fewest steps that bring the score of a framework to a target. */
export async function plan(rim: Rim, path: string, options: PlanOptions): Promise<Status> {
  const { words, target } = options;
  const opened = await openOne(rim, options, path);
  if (opened === null) return 1;
  const { library, profile } = opened;
  const frameworks = chosen(library, [options.framework], words);
  if (typeof frameworks === 'string') {
    rim.err(`${frameworks}\n`);
    return 2;
  }
  const [framework] = frameworks;
  if (framework === undefined) throw new Error(`no framework ${options.framework}`);
  const way = await reachTarget(profile, library, framework, target);
  const gains = await gainEntries(way, profile, library, words);
  rim.out(`${planLines(way, gains, profile, library, words, rim.columns).join('\n')}\n`);
  return 0;
}

function planLines(
  way: WayToTarget,
  gains: readonly string[],
  profile: Profile,
  library: Library,
  words: Words,
  columns: number,
): readonly string[] {
  const text = words.plan.target;
  const { before, after } = way.effect;
  const then = way.steps.length === 0 ? null : after;
  const head = [profileHead(profile, words), '', ...beforeAndAfter(before, then, words.plan, words, columns), ''];
  const verdict = wrap(verdictOn(way, words), columns);
  if (way.steps.length === 0) return [...head, ...verdict];
  return [
    ...head,
    ...verdict,
    '',
    text.steps,
    ...way.steps.map((step, index) => {
      const question = questionIn(library, step.question);
      const sentence = words.commands.gaps.step({
        ask: plainText(question.ask),
        step: describeStep(step, question, words),
        ministry: plainText(ministryTitle(library, question.respondent, profile.ministries)),
      });
      return indented(sentence, columns, 6, ` ${String(index + 1).padStart(3)}.`);
    }),
    '',
    ...listed(text.gains, gains, columns).map((line) => line.replace(/^ {2}/gm, '')),
    '',
    ...wrap(text.gainNote, columns),
    ...wrap(words.commands.frameworks.markNote, columns),
  ];
}

function verdictOn({ kind, target: wanted, steps, proven, effect }: WayToTarget, words: Words): string {
  const text = words.plan.target;
  const target = words.explain.number(wanted);
  const { low } = effect.after.score;
  switch (kind) {
    case 'does-not-apply':
      return text.doesNotApply;
    case 'there':
      return text.there({ target, low: formatPoints(low, words) });
    case 'reachable':
      return `${text.reachable({ target, steps: steps.length })} ${proven ? text.proven : text.notProven}`;
    case 'out-of-reach': {
      const most = words.explain.number(Math.floor((low ?? 0) * 10) / 10);
      return `${text.outOfReach({ target, most, steps: steps.length })} ${proven ? text.mostProven : text.mostNotProven}`;
    }
  }
}

async function gainEntries(
  { effect }: WayToTarget,
  profile: Profile,
  library: Library,
  words: Words,
): Promise<readonly string[]> {
  const assessment = await assess(effect.framework, profile, library.questions);
  return effect.moved
    .map((moved) => ({ moved, rise: riseAlone(assessment, moved) }))
    .sort((a, b) => b.rise - a.rise)
    .map(({ moved: { before, after }, rise }) =>
      words.plan.target.gain({
        title: itemTitle(before.item, words),
        before: outcomePhrase(before, words),
        after: outcomePhrase(after, words),
        gain: formatGain(rise),
      }),
    );
}
