import { roles } from '../../framework/question.ts';
import { fileStem } from '../../profile/new-profile.ts';
import { popped, pushed, topOf, withTop } from '../state/stack.ts';
import { lineOf } from '../state/text-line.ts';
import { type StartEntry, startEntries } from './entries.ts';
import type { StartReduced } from './event.ts';
import type { StartScreen } from './screen.ts';
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
  if (stem === null || (screen.kind !== 'example' && screen.kind !== 'roles')) return calm(state);
  return {
    state: withTop(state, () => ({ screen: { ...screen, to: null }, spot })),
    effects: [{ kind: 'propose', stem }],
  };
}

/** How the name of the file begins that a screen is about to make; `null` where it makes none. */
export function stemFor(screen: StartScreen): string | null {
  if (screen.kind === 'roles') return fileStem(screen.country.name);
  return screen.kind === 'example' ? (/[^/\\]+$/.exec(screen.path)?.[0] ?? '').replace(/\.ya?ml$/, '') : null;
}

function profileChosen(state: StartState, path: string): StartReduced {
  const listed = state.profiles?.find((one) => one.path === path);
  if (listed?.seen?.kind === 'faulty') return calm(pushed(state, { kind: 'faulty', path }));
  if (listed?.origin === 'example') return proposed(pushed(state, { kind: 'example', path, to: null }));
  return { state: { ...state, busy: true }, effects: [{ kind: 'open', path }] };
}

function calm(state: StartState): StartReduced {
  return { state, effects: [] };
}
