import type { Library } from '../../framework/library.ts';
import { planScores } from '../../gap/plan-score.ts';
import type { Step } from '../../gap/steps.ts';
import { supposing } from '../../gap/what-if.ts';
import { caseSupposed } from './case.ts';
import type { Reduced } from './event.ts';
import { assessAll, resultsIn } from './results.ts';
import type { Screen } from './screen.ts';
import { topOf } from './stack.ts';
import type { Supposed, Supposition, WalkState } from './state.ts';
import { answerPointedAt, profileWith } from './supposed-answer.ts';

/** Has what the screen on view supposes worked out, where it is not yet under way. */
export function withSupposition({ state, effects }: Reduced<WalkState>): Reduced<WalkState> {
  const wanted = suppositionOn(state);
  if (wanted === null || wanted.key === state.supposing) return { state, effects };
  return {
    state: { ...state, supposing: wanted.key },
    effects: [...effects, { kind: 'suppose', ...wanted }],
  };
}

/** What the screen on view supposes; `null` where it supposes nothing that differs from the answers. */
export function suppositionOn(state: WalkState): Supposition | null {
  const { screen } = topOf(state);
  const { profile, nextChange } = state;
  if (screen.kind === 'plan')
    return profile.plan.length === 0 ? null : { key: `plan ${nextChange}`, profile, by: 'plan' };
  if (screen.kind === 'marks') return caseSupposed(state);
  if (state.results?.profile !== profile) return null;
  if (screen.kind === 'question' || screen.kind === 'mark') {
    const answer = answerPointedAt(state);
    if (answer === null) return null;
    const key = `question ${nextChange} ${answer.question} ${JSON.stringify(answer.said)}`;
    return { key, profile: profileWith(profile, answer), by: 'answers' };
  }
  if (screen.kind !== 'what-if') return null;
  const steps = takenSteps(state, screen);
  if (steps.length === 0) return null;
  const answers = new Map(steps.map(({ question, to }) => [question, to]));
  const key = [nextChange, screen.framework, screen.item, ...answers.keys()].join(' ');
  return { key, profile: supposing(profile, answers), by: 'answers' };
}

/** The steps of a gap to its top level; none where it is no gap or no answers lead there. */
export function stepsOn(state: WalkState, framework: string, item: string): readonly Step[] {
  if (state.results === null) return [];
  return resultsIn(state.results, framework).gap(item)?.toTop.steps ?? [];
}

/** The steps that are supposed on a screen, in their order. */
export function takenSteps(state: WalkState, screen: Extract<Screen, { kind: 'what-if' }>): readonly Step[] {
  return stepsOn(state, screen.framework, screen.item).filter(({ question }) => screen.taken.includes(question));
}

/** What the screen on view supposes, once it is worked out; `null` until then, and where nothing is supposed. */
export function supposedOn(state: WalkState): Supposed | null {
  const wanted = suppositionOn(state);
  return wanted !== null && state.supposed?.key === wanted.key ? state.supposed : null;
}

/** Works out what answers that are supposed come to. */
export async function supposedBy(library: Library, { key, profile, by }: Supposition): Promise<Supposed> {
  if (by === 'answers') return { key, results: await assessAll(library, profile), lines: [] };
  const { supposed, lines } = await planScores(profile, library, []);
  return { key, results: await assessAll(library, supposing(profile, supposed)), lines };
}
