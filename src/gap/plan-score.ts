import { type Assessment, assess, findingsOn } from '../assess/assess.ts';
import { effectiveAnswersOf } from '../assess/effective-answers.ts';
import { applies, type Finding } from '../assess/finding.ts';
import { sameValue, type Value } from '../framework/answer-set.ts';
import type { Framework } from '../framework/framework.ts';
import { type Library, questionIn } from '../framework/library.ts';
import type { Question } from '../framework/question.ts';
import type { PlanLine, Profile } from '../profile/profile.ts';
import { type FrameworkScore, scoreFramework } from '../score/score-framework.ts';
import { gapOf, isGap, isToSettle } from './gaps.ts';
import type { Step } from './steps.ts';
import { supposing } from './what-if.ts';

/**
 * What a line of the plan brings: the steps of its gap to the top, or nothing, because the item is at its top already,
 * no answers bring it there, no framework at hand has it, missing answers leave it undecided (it may be at the top), or it does not apply.
 */
export type Brings = 'steps' | 'already-there' | 'no-steps' | 'unknown-item' | 'open' | 'not-applicable';

/** One line of the plan with what it brings. */
export interface PlanLineScored {
  readonly line: PlanLine;
  readonly brings: Brings;
  /** Empty unless it brings steps. */
  readonly steps: readonly Step[];
  /** True where the item is at its top once the steps of all lines are taken: lines that ask for opposite answers cannot both be. */
  readonly reached: boolean;
}

/** One framework as it stands, and as it would stand once the plan is carried out. */
export interface PlanFrameworkScore {
  readonly framework: Framework;
  readonly before: FrameworkScore;
  readonly after: FrameworkScore;
}

/** The scores that a plan would bring. */
export interface PlanScores {
  /** Every line that is not dropped, done ones too, in the plan's order. */
  readonly lines: readonly PlanLineScored[];
  /** The answers supposed, by question. */
  readonly supposed: ReadonlyMap<string, Value>;
  readonly frameworks: readonly PlanFrameworkScore[];
}

/**
 * The scores that the action plan would bring: the least steps to the top of every gap that it names are supposed, all together.
 * Where lines ask different answers of one question, the answer with which most of these lines reach their top is taken
 * (of two rungs the higher one, of two lists of choices both together), and of answers as good as each other the later line's.
 *
 * @param frameworks those to score; the steps come from all frameworks of the library
 */
export async function planScores(
  profile: Profile,
  library: Library,
  frameworks: readonly Framework[],
): Promise<PlanScores> {
  const lines = await stepsOfLines(profile, library);
  const supposed = await jointly(lines, profile, library);
  const after = supposing(profile, supposed);
  const found = await findingsOf(lines, after, library);
  return {
    lines: lines.map(({ line, brings, steps }, index) => ({
      line,
      brings,
      steps,
      reached: atTop(found[index] ?? null),
    })),
    supposed,
    frameworks: await Promise.all(
      frameworks.map(async (framework) => ({
        framework,
        before: scoreFramework(await assess(framework, profile, library.questions)),
        after: scoreFramework(await assess(framework, after, library.questions)),
      })),
    ),
  };
}

type LineSteps = Omit<PlanLineScored, 'reached'> & { readonly finding: Finding | null };

async function stepsOfLines(profile: Profile, library: Library): Promise<readonly LineSteps[]> {
  const named = profile.plan.filter(({ state }) => state !== 'dropped');
  const frameworks = library.frameworks.filter(({ id }) => named.some(({ gap }) => gap.startsWith(`${id}/`)));
  const assessments = await Promise.all(frameworks.map((framework) => assess(framework, profile, library.questions)));
  return named.map((line) => {
    for (const assessment of assessments) {
      const finding = assessment.findings.find(({ item }) => `${assessment.framework.id}/${item.id}` === line.gap);
      if (finding !== undefined) return { line, finding, ...whatItBrings(finding, assessment, library) };
    }
    return { line, finding: null, brings: 'unknown-item', steps: [] };
  });
}

function whatItBrings(finding: Finding, assessment: Assessment, library: Library): Pick<LineSteps, 'brings' | 'steps'> {
  if (!applies(finding)) return { brings: 'not-applicable', steps: [] };
  if (isToSettle(finding)) return { brings: 'open', steps: [] };
  const gap = gapOf(finding, assessment, library);
  if (gap === null) return { brings: 'already-there', steps: [] };
  const { steps } = gap.toTop;
  return steps === null ? { brings: 'no-steps', steps: [] } : { brings: 'steps', steps };
}

/** One answer for each question that the steps of any line change. */
async function jointly(
  lines: readonly LineSteps[],
  profile: Profile,
  library: Library,
): Promise<ReadonlyMap<string, Value>> {
  const asked = new Map<string, readonly Step[]>();
  for (const { steps } of lines)
    for (const step of steps) asked.set(step.question, [...(asked.get(step.question) ?? []), step]);
  const chosen = new Map([...asked].map(([question, steps]) => [question, steps.at(-1)?.to ?? ''] as const));
  for (const [question, steps] of asked) {
    const [first] = steps;
    if (first === undefined || steps.every(({ to }) => sameValue(to, first.to))) continue;
    const concerned = lines.filter((line) => line.steps.some((step) => step.question === question));
    let most = -1;
    for (const value of candidatesOf(steps, questionIn(library, question))) {
      const supposed = supposing(profile, new Map([...chosen, [question, value]]));
      const reached = (await findingsOf(concerned, supposed, library)).filter(atTop).length;
      if (reached > most) chosen.set(question, value);
      most = Math.max(most, reached);
    }
  }
  return chosen;
}

/** The answers that lines ask of one question, the latest first; of lists also all their changes to today's list together. */
function candidatesOf(steps: readonly Step[], { answers }: Question): readonly Value[] {
  const latest = steps.map(({ to }) => to).reverse();
  if (answers.kind !== 'choices') return latest;
  const lists = latest.filter((to) => typeof to === 'object');
  const today = steps.map(({ from }) => from).find((from) => typeof from === 'object' && from !== null) ?? [];
  const together = answers.allowed
    .map(({ id }) => id)
    .filter((id) =>
      [today].flat().includes(id) ? lists.every((list) => list.includes(id)) : lists.flat().includes(id),
    );
  return [...latest, together];
}

async function findingsOf(
  lines: readonly LineSteps[],
  profile: Profile,
  { questions }: Library,
): Promise<readonly (Finding | null)[]> {
  const placed = [
    ...new Map(lines.flatMap(({ finding }) => (finding === null ? [] : [[finding.item, finding]]))).values(),
  ];
  const found = await findingsOn(placed, profile.roles, effectiveAnswersOf(profile, questions), questions);
  const byItem = new Map(found.map((finding) => [finding.item, finding]));
  return lines.map(({ finding }) => (finding === null ? null : (byItem.get(finding.item) ?? null)));
}

function atTop(finding: Finding | null): boolean {
  return finding?.kind === 'decided' && !isGap(finding);
}
