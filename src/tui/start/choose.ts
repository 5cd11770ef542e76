import { roles } from '../../framework/question.ts';
import { fileStem } from '../../profile/new-profile.ts';
import type { Exercise } from '../../workshop/exercise.ts';
import { popped, pushed, topOf, withTop } from '../state/stack.ts';
import { lineOf } from '../state/text-line.ts';
import { type StartEntry, startEntries } from './entries.ts';
import type { StartReduced } from './event.ts';
import type { AfterTold, StartScreen } from './screen.ts';
import type { StartState } from './state.ts';

/** Opens, chooses or confirms what is pointed at. */
export function chosenAtStart(state: StartState): StartReduced {
  const { screen, spot } = topOf(state);
  if (screen.kind === 'faulty' || screen.kind === 'about') return calm(popped(state));
  if (spot.scroll > 0) return calm(withTop(state, () => ({ screen, spot: { ...spot, scroll: 0 } })));
  const entry = startEntries(state, screen)[spot.cursor];
  return entry === undefined ? calm(state) : choose(state, entry);
}

function choose(state: StartState, entry: StartEntry): StartReduced {
  const { screen } = topOf(state);
  switch (entry.kind) {
    case 'profile':
      return profileChosen(state, entry.path);
    case 'new':
      return calm(pushed(state, { kind: 'country', line: lineOf('') }));
    case 'cases':
      return { state: pushed(state, { kind: 'cases' }), effects: [{ kind: 'cases' }] };
    case 'languages':
      return calm(pushed(state, { kind: 'languages' }));
    case 'about':
      return calm(pushed(state, { kind: 'about', about: screen.kind }));
    case 'leave':
      return { state, effects: [{ kind: 'leave' }] };
    case 'language':
    case 'stay':
      return calm(popped(state));
    case 'country':
      return proposed(pushed(state, { kind: 'roles', country: entry.country, roles: [], to: null }));
    case 'role':
      return calm(ticked(state));
    case 'case':
      return caseChosen(state, entry.exercise);
    case 'told':
      return screen.kind === 'told' ? toldChosen(state, screen.next, entry.told) : calm(state);
    case 'begin': {
      if (screen.kind !== 'new-case' || screen.to === null) return calm(state);
      const { exercise, told, to } = screen;
      return { state: { ...state, busy: true }, effects: [{ kind: 'begin', exercise, told, to }] };
    }
    case 'copy':
      return screen.kind === 'example' && screen.to !== null
        ? { state: { ...state, busy: true }, effects: [{ kind: 'copy', from: screen.path, to: screen.to }] }
        : calm(state);
    case 'create': {
      if (screen.kind !== 'roles' || screen.to === null) return calm(state);
      const { country, roles: chosen, to } = screen;
      if (chosen.length === 0) return calm({ ...state, notice: { kind: 'no-role' } });
      return { state: { ...state, busy: true }, effects: [{ kind: 'create', country, roles: chosen, to }] };
    }
  }
}

/** Ticks the role pointed at, or takes its tick away. */
export function ticked(state: StartState): StartState {
  const { screen, spot } = topOf(state);
  const entry = startEntries(state, screen)[spot.cursor];
  if (screen.kind !== 'roles' || entry?.kind !== 'role') return state;
  const { role } = entry;
  const chosen = roles.filter((one) => (one === role) !== screen.roles.includes(one));
  return withTop(state, () => ({ screen: { ...screen, roles: chosen }, spot }));
}

/** Asks for a free file name for the screen on view, where it needs one. */
export function proposed(state: StartState): StartReduced {
  const { screen, spot } = topOf(state);
  const stem = stemFor(screen);
  if (stem === null || !makesFile(screen)) return calm(state);
  return {
    state: withTop(state, () => ({ screen: { ...screen, to: null }, spot })),
    effects: [{ kind: 'propose', stem }],
  };
}

/** How the name of the file begins that a screen is about to make; `null` where it makes none. */
export function stemFor(screen: StartScreen): string | null {
  if (screen.kind === 'roles') return fileStem(screen.country.name);
  if (screen.kind === 'new-case') return screen.exercise.id;
  return screen.kind === 'example' ? (/[^/\\]+$/.exec(screen.path)?.[0] ?? '').replace(/\.ya?ml$/, '') : null;
}

/** True for a screen that is about to make a file. */
export function makesFile(screen: StartScreen): screen is Extract<StartScreen, { readonly to: string | null }> {
  return screen.kind === 'example' || screen.kind === 'roles' || screen.kind === 'new-case';
}

function profileChosen(state: StartState, path: string): StartReduced {
  const listed = state.profiles?.find((one) => one.path === path);
  if (listed?.seen?.kind === 'faulty') return calm(pushed(state, { kind: 'faulty', path }));
  if (listed?.origin === 'example') return proposed(pushed(state, { kind: 'example', path, to: null }));
  const languages = listed?.seen?.told ?? [];
  return languages.length > 1
    ? calm(pushed(state, { kind: 'told', languages, next: { kind: 'open', path } }))
    : openedIn(state, path, null);
}

function openedIn(state: StartState, path: string, told: string | null): StartReduced {
  return { state: { ...state, busy: true }, effects: [{ kind: 'open', path, told }] };
}

/** Asks in which language the case is told, where there are several. */
function caseChosen(state: StartState, exercise: Exercise): StartReduced {
  const { languages } = exercise;
  const [only = 'en', ...others] = languages;
  const next: AfterTold = { kind: 'begin', exercise };
  return others.length === 0 ? toldChosen(state, next, only) : calm(pushed(state, { kind: 'told', languages, next }));
}

function toldChosen(state: StartState, next: AfterTold, told: string): StartReduced {
  return next.kind === 'open'
    ? openedIn(state, next.path, told)
    : proposed(pushed(state, { kind: 'new-case', exercise: next.exercise, told, to: null }));
}

function calm(state: StartState): StartReduced {
  return { state, effects: [] };
}
