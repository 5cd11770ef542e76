import { isDeepStrictEqual } from 'node:util';
import type { Problem } from '../../problem/problem.ts';
import type { Answer, PlanLine } from '../../profile/profile.ts';
import type { ProfileFile } from '../../profile/profile-file.ts';
import type { Change } from './change.ts';
import { committed, planCommitted } from './commit.ts';
import { type Effect, type Reduced, type Report, still } from './event.ts';
import { movedBetween } from './moved.ts';
import type { Conflict } from './screen.ts';
import { popped, pushed, topOf } from './stack.ts';
import type { WalkState } from './state.ts';

/** Takes in what became of an effect. */
export function reported(state: WalkState, report: Report): Reduced<WalkState> {
  switch (report.kind) {
    case 'assessed':
      return still({
        ...state,
        results: report.results,
        moved: state.results === null ? [] : movedBetween(state.results, report.results),
      });
    case 'saved':
      return saved(state, report.change, report.file);
    case 'save-failed':
      return saveFailed({ ...state, fault: report.problem }, report.problem);
    case 'read':
      return readAgain(state, report.file);
    case 'supposed':
      return still(report.supposed.key === state.supposing ? { ...state, supposed: report.supposed } : state);
    case 'found':
      return still({ ...state, found: report.profiles });
    case 'compared':
      return still({ ...state, earlier: report.earlier });
    case 'not-compared': {
      const back = topOf(state).screen.kind === 'compare' ? popped(state) : state;
      return still({ ...back, notice: { kind: 'problem', problem: report.problem } });
    }
  }
}

function saved(state: WalkState, id: number, file: ProfileFile): Reduced<WalkState> {
  const unsaved = state.unsaved.filter((change) => change.id !== id);
  const effects: readonly Effect[] = state.leaving && unsaved.length === 0 ? [{ kind: 'leave' }] : [];
  return { state: { ...state, unsaved, file, fault: null }, effects };
}

/** Asks what to do, unless the user is in the middle of something: the top line goes on saying that the answer is not saved. */
function saveFailed(state: WalkState, problem: Problem): Reduced<WalkState> {
  const { kind } = topOf(state).screen;
  const busy = kind === 'line' || kind === 'draft' || kind === 'source' || kind === 'pick' || kind === 'ask';
  if (busy && !state.leaving) return still({ ...state, notice: { kind: 'problem', problem } });
  return still(
    pushed(
      { ...state, leaving: false, notice: null },
      { kind: 'ask', asked: { kind: 'unsaved', onward: state.leaving ? 'leave' : 'stay' } },
    ),
  );
}

/** Takes the file's answers, and on top of them those given here that had not reached it. Where both changed one answer, the user is asked. */
function readAgain(state: WalkState, file: ProfileFile): Reduced<WalkState> {
  if (file.profile === null) {
    const [problem] = file.problems;
    return still(problem === undefined ? state : { ...state, notice: { kind: 'problem', problem } });
  }
  const conflicts: Conflict[] = [];
  let now: WalkState = {
    ...state,
    file,
    profile: file.profile,
    past: [],
    future: [],
    unsaved: [],
    fault: null,
    supposing: '',
    supposed: null,
    leaving: false,
    notice: { kind: 'read-again' },
  };
  const effects: Effect[] = [{ kind: 'assess', profile: file.profile }];
  if (state.unsaved.some(({ edit }) => edit.kind === 'plan')) {
    const step = planCommitted(now, joinedPlan(state, file.profile.plan), { kind: 'read-again' });
    now = step.state;
    effects.push(...step.effects);
  }
  for (const question of questionsIn(state.unsaved)) {
    const mine = answerIn(state.profile.answers, question);
    const theirs = answerIn(file.profile.answers, question);
    if (isDeepStrictEqual(mine, theirs) || (mine !== null && mine.kind !== 'answer')) continue;
    const known = state.file.profile === null ? null : answerIn(state.file.profile.answers, question);
    if (isDeepStrictEqual(known, theirs)) {
      const step = committed(now, question, mine, { kind: 'read-again' });
      now = step.state;
      effects.push(...step.effects);
    } else conflicts.push({ question, mine });
  }
  const after = conflicts.length === 0 ? now : pushed(now, { kind: 'ask', asked: { kind: 'conflict', conflicts } });
  return { state: after, effects };
}

function questionsIn(changes: readonly Change[]): ReadonlySet<string> {
  return new Set(changes.flatMap(({ edit }) => (edit.kind === 'answer' ? [edit.question] : [])));
}

/** The plan in the file, with what was done to it here done to it too: lines added, changed and taken out. No line that was written on either side is lost. */
function joinedPlan({ profile, file }: WalkState, theirs: readonly PlanLine[]): readonly PlanLine[] {
  const has = (lines: readonly PlanLine[], line: PlanLine): boolean =>
    lines.some((one) => isDeepStrictEqual(one, line));
  const known = file.profile?.plan ?? [];
  if (isDeepStrictEqual(known, theirs)) return profile.plan;
  const wanted = theirs.filter((line) => !has(known, line) || has(profile.plan, line));
  return [...wanted, ...profile.plan.filter((line) => !has(known, line) && !has(theirs, line))];
}

function answerIn(answers: ReadonlyMap<string, Answer>, question: string): Answer | null {
  return answers.get(question) ?? null;
}
