import type { Key } from './keys/decode.ts';
import { wishOf } from './keys/wish.ts';
import { createPainter, type Picture, type Size } from './layout/picture.ts';
import { createMachine, type Observer, type WalkMatter } from './machine.ts';
import { topOf } from './state/stack.ts';
import type { WalkState } from './state/state.ts';

/** The walk in motion: takes keys, performs effects, and has its pictures drawn. */
export interface Runner {
  /** Begins to work, once keys are heard: work may keep the program from hearing them for a moment. */
  begin(): void;
  /** Takes keys that came together; they are drawn once. */
  press(keys: readonly Key[]): void;
  resize(size: Size): void;
  /** Finishes the save under way, then leaves. */
  stop(): void;
}

/** What the runner tells whoever shows the walk. */
export interface Watcher extends Omit<Observer, 'changed'> {
  readonly draw: (picture: Picture) => void;
}

/** Opens a walk: draws the first picture. The profile is assessed when it begins. */
export function createRunner(matter: WalkMatter, firstSize: Size, watcher: Watcher): Runner {
  const painter = createPainter(matter.words);
  let size = firstSize;
  const machine = createMachine(matter, {
    changed: () => watcher.draw(picture()),
    left: watcher.left,
    broken: watcher.broken,
  });
  let painted: { readonly state: WalkState; readonly size: Size; readonly picture: Picture } | null = null;
  const picture = (): Picture => {
    const state = machine.state();
    if (painted?.state !== state || painted.size !== size) painted = { state, size, picture: painter(state, size) };
    return painted.picture;
  };

  /** Our own bugs end the walk in order, with the normal screen given back. */
  const guarded = (act: () => void): void => {
    try {
      act();
      watcher.draw(picture());
    } catch (fault) {
      watcher.broken(fault);
    }
  };

  watcher.draw(picture());

  return {
    begin: machine.start,
    press: (keys) =>
      guarded(() => {
        for (const key of keys) {
          const state = machine.state();
          const wish = machine.isOpen() ? wishOf(key, topOf(state).screen.kind, picture().view) : null;
          if (wish !== null && (wish.kind === 'insist' || !state.leaving)) machine.take(wish);
        }
      }),
    resize: (changed) =>
      guarded(() => {
        size = changed;
      }),
    stop: machine.stop,
  };
}
