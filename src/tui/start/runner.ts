import { wishOf } from '../keys/wish.ts';
import type { Picture, Size } from '../layout/frame.ts';
import type { Runner, Watcher } from '../runner.ts';
import { topOf } from '../state/stack.ts';
import { startPicture } from './layout/picture.ts';
import { createStartMachine, type StartMatter, type StartObserver } from './machine.ts';

/** What the runner tells whoever shows the choice. */
interface StartWatcher extends Pick<Watcher, 'draw' | 'broken'>, Pick<StartObserver, 'chosen'> {}

/** Opens the choice of a profile: draws the first picture. */
export function createStartRunner(matter: StartMatter, firstSize: Size, watcher: StartWatcher): Runner {
  const { words } = matter;
  let size = firstSize;
  const machine = createStartMachine(matter, { ...watcher, changed: () => draw() });
  let picture: Picture = startPicture(machine.state(), size, words);

  const draw = (): void => {
    picture = startPicture(machine.state(), size, words);
    if (machine.isOpen()) watcher.draw(picture);
  };

  /** Our own bugs end the choice in order, with the normal screen given back. */
  const guarded = (act: () => void): void => {
    try {
      act();
      draw();
    } catch (fault) {
      watcher.broken(fault);
    }
  };

  watcher.draw(picture);

  return {
    begin: machine.start,
    press: (keys) =>
      guarded(() => {
        for (const key of keys) {
          const state = machine.state();
          const wish = machine.isOpen() ? wishOf(key, topOf(state).screen.kind, picture.view) : null;
          if (wish === null) continue;
          machine.take(wish);
          picture = startPicture(machine.state(), size, words);
        }
      }),
    resize: (changed) =>
      guarded(() => {
        size = changed;
      }),
    stop: machine.stop,
  };
}
