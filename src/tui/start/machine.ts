import type { Library } from '../../framework/library.ts';
import type { Language, Words } from '../../language/words.ts';
import { newProfileText } from '../../profile/new-profile.ts';
import type { ProfileFile } from '../../profile/profile-file.ts';
import type { Exercise } from '../../workshop/exercise.ts';
import { exerciseProfileText } from '../../workshop/exercise-profile.ts';
import type { Machine, Observer } from '../machine.ts';
import type { Desk, Made } from './desk.ts';
import type { StartEffect, StartEvent } from './event.ts';
import { reduceStart } from './reduce.ts';
import { seenIn } from './seen.ts';
import { firstState, type ListedProfile, type StartState } from './state.ts';

/** The language that cases are listed in: that of the screens. */
const screens: Language = 'en';

/** What the choice of a profile is made of. */
export interface StartMatter {
  readonly library: Library;
  readonly words: Words;
  readonly desk: Desk;
  /** As in `2025-06-30`: the day that a new profile describes. */
  readonly today: string;
  /** The profile that was left last; `null` where there is none. */
  readonly left: string | null;
}

/** The profile that was chosen. */
export interface Chosen {
  /** A file that holds a profile. */
  readonly file: ProfileFile;
  /** The language in which its workshop case is told; `null` where none was chosen. */
  readonly told: string | null;
}

/** What the machine tells whoever shows the choice. */
export interface StartObserver extends Pick<Observer, 'changed' | 'broken'> {
  /** Something was chosen; `null` where the program is to end. */
  readonly chosen: (chosen: Chosen | null) => void;
}

/** Makes the machine that lets a profile be chosen. When it starts it looks for profiles, and into one after another. */
export function createStartMachine(matter: StartMatter, observer: StartObserver): Machine<StartState> {
  const { desk, library, words } = matter;
  let state = firstState(desk.folder, desk.nations(), matter.left);
  let gone = false;
  let underWay = 0;
  let waiting: (() => void)[] = [];

  const wake = (): void => {
    const woken = waiting;
    waiting = [];
    for (const one of woken) one();
  };

  const choose = (chosen: Chosen | null): void => {
    gone = true;
    wake();
    observer.chosen(chosen);
  };

  let cases: Promise<readonly Exercise[]> | null = null;
  const casesFor = async ({ profile }: ProfileFile): Promise<readonly Exercise[]> => {
    if (profile === null || profile.exercise === null) return [];
    cases ??= desk.cases(screens).then(({ exercises }) => exercises);
    return cases;
  };

  const look = async (): Promise<void> => {
    const profiles = (await desk.list()).map((one): ListedProfile => ({ ...one, seen: null }));
    happen({ kind: 'listed', profiles });
    for (const { path } of profiles) {
      if (gone) return;
      const file = await desk.read(path);
      happen({ kind: 'seen', path, seen: seenIn(file, library, await casesFor(file)) });
    }
  };

  const open = async (path: string, told: string | null): Promise<void> => {
    const file = await desk.read(path);
    if (gone) return;
    const [problem] = file.problems;
    if (file.profile !== null) choose({ file, told });
    else if (problem !== undefined) happen({ kind: 'failed', problem });
  };

  const openMade = async (made: Made, path: string, told: string | null): Promise<void> => {
    if (made.kind === 'made') await open(path, told);
    else happen(made);
  };

  const begin = async ({ exercise, told, to }: Extract<StartEffect, { kind: 'begin' }>): Promise<void> => {
    const { exercises } = await desk.cases(told);
    const inTold = exercises.find(({ id }) => id === exercise.id) ?? exercise;
    await openMade(await desk.create(to, exerciseProfileText(inTold, words)), to, told);
  };

  const done = async (effect: StartEffect): Promise<void> => {
    switch (effect.kind) {
      case 'cases': {
        const { exercises, problems } = await desk.cases(screens);
        happen({ kind: 'cases', cases: exercises, problem: problems[0] ?? null });
        return;
      }
      case 'propose':
        happen({ kind: 'proposed', stem: effect.stem, path: await desk.free(effect.stem) });
        return;
      case 'open':
        return open(effect.path, effect.told);
      case 'copy':
        return openMade(await desk.copy(effect.from, effect.to), effect.to, null);
      case 'create': {
        const { country, roles, to } = effect;
        const { frameworks } = matter.library;
        const text = newProfileText({ country, roles, asOf: matter.today, frameworks }, words);
        return openMade(await desk.create(to, text), to, null);
      }
      case 'begin':
        return begin(effect);
      case 'leave':
        choose(null);
        return;
    }
  };

  /** Our own bugs end the choice in order. */
  const work = (doing: Promise<void>): void => {
    underWay += 1;
    doing
      .catch(observer.broken)
      .then(() => {
        underWay -= 1;
        wake();
      })
      .catch(observer.broken);
  };

  const take = (event: StartEvent): void => {
    const reduced = reduceStart(state, event);
    state = reduced.state;
    for (const effect of reduced.effects) work(done(effect));
  };

  function happen(event: StartEvent): void {
    if (gone) return;
    take(event);
    observer.changed();
  }

  return {
    state: () => state,
    isOpen: () => !gone,
    start: () => work(look()),
    take,
    async settled() {
      while (!gone && underWay > 0) await new Promise<void>((resolve) => waiting.push(resolve));
    },
    stop: () => choose(null),
  };
}
