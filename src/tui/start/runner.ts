import type { Library } from '../../framework/library.ts';
import type { Words } from '../../language/words.ts';
import { newProfileText } from '../../profile/new-profile.ts';
import type { ProfileFile } from '../../profile/profile-file.ts';
import { wishOf } from '../keys/wish.ts';
import type { Size } from '../layout/frame.ts';
import type { Runner, Watcher } from '../runner.ts';
import { topOf } from '../state/stack.ts';
import type { Desk, Made } from './desk.ts';
import type { StartEffect, StartEvent } from './event.ts';
import { startPicture } from './layout/picture.ts';
import { reduceStart } from './reduce.ts';
import { seenIn } from './seen.ts';
import { firstState, type ListedProfile } from './state.ts';

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

/** What the runner tells whoever shows the choice. */
export interface StartWatcher extends Pick<Watcher, 'draw' | 'broken'> {
  /** A file that holds a profile; `null` where the program is to end. */
  readonly chosen: (file: ProfileFile | null) => void;
}

/** Opens the choice of a profile: draws the first picture. When it begins it looks for profiles, and into one after another. */
export function createStartRunner(matter: StartMatter, firstSize: Size, watcher: StartWatcher): Runner {
  const { desk, library, words } = matter;
  let state = firstState(desk.folder, desk.nations, matter.left);
  let size = firstSize;
  let picture = startPicture(state, size, words);
  let gone = false;

  const choose = (file: ProfileFile | null): void => {
    gone = true;
    watcher.chosen(file);
  };

  const look = async (): Promise<void> => {
    const profiles = (await desk.list()).map((one): ListedProfile => ({ ...one, seen: null }));
    happen({ kind: 'listed', profiles });
    for (const { path } of profiles) {
      if (gone) return;
      happen({ kind: 'seen', path, seen: seenIn(await desk.read(path), library) });
    }
  };

  const open = async (path: string): Promise<void> => {
    const file = await desk.read(path);
    if (gone) return;
    const [problem] = file.problems;
    if (file.profile !== null) choose(file);
    else if (problem !== undefined) happen({ kind: 'failed', problem });
  };

  const openMade = async (made: Made, path: string): Promise<void> => {
    if (made.kind === 'made') await open(path);
    else happen(made);
  };

  const make = async (effect: Extract<StartEffect, { kind: 'copy' | 'create' }>): Promise<void> => {
    const { to } = effect;
    if (effect.kind === 'copy') return openMade(await desk.copy(effect.from, to), to);
    const { country, roles } = effect;
    return openMade(await desk.create(to, newProfileText({ country, roles, asOf: matter.today }, words)), to);
  };

  const propose = async (stem: string): Promise<void> =>
    happen({ kind: 'proposed', stem, path: await desk.free(stem) });

  const perform = (effect: StartEffect): void => {
    switch (effect.kind) {
      case 'propose':
        propose(effect.stem).catch(watcher.broken);
        return;
      case 'open':
        open(effect.path).catch(watcher.broken);
        return;
      case 'copy':
      case 'create':
        make(effect).catch(watcher.broken);
        return;
      case 'leave':
        choose(null);
        return;
    }
  };

  const take = (event: StartEvent): void => {
    const reduced = reduceStart(state, event);
    state = reduced.state;
    picture = startPicture(state, size, words);
    reduced.effects.forEach(perform);
  };

  const guarded = (act: () => void): void => {
    try {
      act();
      if (!gone) watcher.draw(picture);
    } catch (fault) {
      watcher.broken(fault);
    }
  };

  function happen(event: StartEvent): void {
    if (!gone) guarded(() => take(event));
  }

  watcher.draw(picture);

  return {
    begin: () => void look().catch(watcher.broken),
    press: (keys) =>
      guarded(() => {
        for (const key of keys) {
          const wish = gone ? null : wishOf(key, topOf(state).screen.kind, picture.view);
          if (wish !== null) take(wish);
        }
      }),
    resize: (changed) =>
      guarded(() => {
        size = changed;
        picture = startPicture(state, size, words);
      }),
    stop: () => choose(null),
  };
}
