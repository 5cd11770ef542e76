import { type Role, roles } from '../../framework/question.ts';
import { type Language, languages } from '../../language/words.ts';
import type { Country } from '../../profile/profile.ts';
import type { Exercise } from '../../workshop/exercise.ts';
import { nationsFound } from './nation.ts';
import type { StartScreen } from './screen.ts';
import type { StartState } from './state.ts';

/** Something that can be pointed at before a walk. */
export type StartEntry =
  | { readonly kind: 'profile'; readonly path: string }
  | { readonly kind: 'new' | 'cases' | 'languages' | 'about' | 'leave' | 'stay' | 'copy' | 'create' | 'begin' }
  | { readonly kind: 'country'; readonly country: Country }
  | { readonly kind: 'role'; readonly role: Role }
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'case'; readonly exercise: Exercise }
  | { readonly kind: 'told'; readonly told: string };

/** The entries of a screen, in order: on the first one the user's own profiles, a new one, a workshop case, the examples. */
export function startEntries(state: StartState, screen: StartScreen): readonly StartEntry[] {
  switch (screen.kind) {
    case 'start': {
      const of = (wanted: 'own' | 'example'): readonly StartEntry[] =>
        (state.profiles ?? []).flatMap(({ origin, path }) => (origin === wanted ? [{ kind: 'profile', path }] : []));
      return [
        ...of('own'),
        { kind: 'new' },
        { kind: 'cases' },
        ...of('example'),
        { kind: 'languages' },
        { kind: 'about' },
        { kind: 'leave' },
      ];
    }
    case 'example':
      return [{ kind: 'copy' }, { kind: 'stay' }];
    case 'country': {
      const name = screen.line.text.trim();
      const found = nationsFound(state.nations, name).map((country): StartEntry => ({ kind: 'country', country }));
      return name === '' ? found : [...found, { kind: 'country', country: { code: null, name, fictional: true } }];
    }
    case 'roles':
      return [...roles.map((role): StartEntry => ({ kind: 'role', role })), { kind: 'create' }];
    case 'cases':
      return (state.cases ?? []).map((exercise) => ({ kind: 'case', exercise }));
    case 'told':
      return screen.languages.map((told) => ({ kind: 'told', told }));
    case 'new-case':
      return [{ kind: 'begin' }, { kind: 'stay' }];
    case 'languages':
      return languages.map((language) => ({ kind: 'language', language }));
    case 'end':
      return [{ kind: 'leave' }, { kind: 'stay' }];
    case 'faulty':
    case 'about':
      return [];
  }
}
