import { isDeepStrictEqual } from 'node:util';
import { isMove, spotAfter, spotAt } from '../state/move.ts';
import type { Spot } from '../state/screen.ts';
import { popped, pushed, topOf, withTop } from '../state/stack.ts';
import { lookedFor } from '../state/text-line.ts';
import { chosenAtStart, makesFile, proposed, stemFor, ticked } from './choose.ts';
import { startEntries } from './entries.ts';
import type { StartEvent, StartReduced, StartReport } from './event.ts';
import type { ListedProfile, StartState } from './state.ts';

/** The whole choice of a profile: what an event makes of the state, and what is to be done outside. While a profile is being opened, only leaving counts. */
export function reduceStart(state: StartState, event: StartEvent): StartReduced {
  if (isReport(event)) return reported(state, event);
  if (event.kind === 'insist' || event.kind === 'leave')
    return { state: { ...state, notice: null }, effects: [{ kind: 'leave' }] };
  if (state.busy) return { state, effects: [] };
  return wished({ ...state, notice: null }, event);
}

const reports: Readonly<Record<StartReport['kind'], true>> = {
  listed: true,
  seen: true,
  cases: true,
  proposed: true,
  taken: true,
  failed: true,
};

function isReport(event: StartEvent): event is StartReport {
  return Object.hasOwn(reports, event.kind);
}

function wished(state: StartState, event: Exclude<StartEvent, StartReport>): StartReduced {
  const { screen, spot } = topOf(state);
  const calm = (after: StartState): StartReduced => ({ state: after, effects: [] });
  const last = (): number => startEntries(state, screen).length - 1;
  if (isMove(event)) return calm(movedTo(state, spotAfter(spot, event, last())));
  switch (event.kind) {
    case 'point':
      return calm(movedTo(state, spotAt(event.at, last())));
    case 'open':
      return chosenAtStart(state);
    case 'toggle':
      return calm(ticked(state));
    case 'back':
      return calm(screen.kind === 'start' ? pushed(state, { kind: 'end' }) : popped(state));
    case 'help':
      return calm(screen.kind === 'about' ? state : pushed(state, { kind: 'about', about: screen.kind }));
    case 'edit':
      return calm(screen.kind === 'country' ? withTop(state, () => lookedFor({ screen, spot }, event.edit)) : state);
    default:
      return calm(state);
  }
}

function movedTo(state: StartState, spot: Spot): StartState {
  const { screen } = topOf(state);
  return { ...withTop(state, () => ({ screen, spot })), moved: state.moved || screen.kind === 'start' };
}

function reported(state: StartState, report: StartReport): StartReduced {
  const { screen, spot } = topOf(state);
  switch (report.kind) {
    case 'listed':
      return { state: listed(state, report.profiles), effects: [] };
    case 'seen': {
      const profiles = (state.profiles ?? []).map((one) =>
        one.path === report.path ? { ...one, seen: report.seen } : one,
      );
      return { state: { ...state, profiles }, effects: [] };
    }
    case 'cases': {
      const { cases, problem } = report;
      const notice = problem === null ? state.notice : { kind: 'problem' as const, problem };
      return { state: { ...state, cases, notice }, effects: [] };
    }
    case 'proposed':
      return makesFile(screen) && stemFor(screen) === report.stem
        ? { state: withTop(state, () => ({ screen: { ...screen, to: report.path }, spot })), effects: [] }
        : { state, effects: [] };
    case 'taken':
      return proposed({ ...state, busy: false, notice: { kind: 'taken' } });
    case 'failed':
      return { state: { ...state, busy: false, notice: { kind: 'problem', problem: report.problem } }, effects: [] };
  }
}

/** Takes the list in: it points at the profile left last, else at the first entry; once the user has moved, at what it pointed at. */
function listed(state: StartState, profiles: readonly ListedProfile[]): StartState {
  const [first, ...above] = state.stack;
  const pointed = startEntries(state, first.screen)[first.spot.cursor];
  const after: StartState = { ...state, profiles };
  const entries = startEntries(after, first.screen);
  const at = entries.findIndex((entry) =>
    state.moved ? isDeepStrictEqual(entry, pointed) : entry.kind === 'profile' && entry.path === state.left,
  );
  return { ...after, stack: [{ ...first, spot: { cursor: Math.max(0, at), scroll: 0 } }, ...above] };
}
