import type { Library } from '../framework/library.ts';
import type { Words } from '../language/words.ts';
import type { Profile } from '../profile/profile.ts';
import type { ProfileFile } from '../profile/profile-file.ts';
import type { Key } from './keys/decode.ts';
import { wishOf } from './keys/wish.ts';
import { createPainter, type Picture, type Size } from './layout/picture.ts';
import { createSaveQueue, type Disk } from './save-queue.ts';
import type { Effect, WalkEvent } from './state/event.ts';
import { reduce } from './state/reduce.ts';
import { assessAll, type Results } from './state/results.ts';
import { type FoundProfile, startState, topOf, type Visit, type WalkState } from './state/state.ts';

/** The other profiles on the disk. */
export interface Shelf {
  /** The profiles that may be earlier ones of this one, the latest first. */
  readonly find: () => Promise<readonly FoundProfile[]>;
  readonly read: (path: string) => Promise<ProfileFile>;
}

/** How long, in milliseconds, no key must have come before answers that are only supposed are assessed: a key is never kept waiting by them. */
const pause = 60;

/** What a walk is made of. */
export interface WalkMatter {
  readonly library: Library;
  /** A file that holds a profile. */
  readonly file: ProfileFile;
  readonly disk: Disk;
  readonly shelf: Shelf;
  readonly words: Words;
  readonly visit: Visit;
}

/** The walk in motion: takes keys, performs effects, and has its pictures drawn. */
export interface Runner {
  /** Takes keys that came together; they are drawn once. */
  press(keys: readonly Key[]): void;
  resize(size: Size): void;
  /** Finishes the save under way, then leaves. */
  stop(): void;
}

/** What the runner tells whoever shows the walk. */
export interface Watcher {
  readonly draw: (picture: Picture) => void;
  /** The walk was left; `first` is what the answers came to when it opened, `null` where it was left before that was known. */
  readonly left: (state: WalkState, first: Results | null) => void;
  /** An effect threw: our own bug. */
  readonly broken: (fault: unknown) => void;
}

/** Starts a walk: draws the first picture and assesses the profile. */
export function createRunner(matter: WalkMatter, firstSize: Size, watcher: Watcher): Runner {
  const { library, words } = matter;
  const painter = createPainter(words);
  let state = startState(library, matter.file, matter.visit);
  let size = firstSize;
  let picture = painter(state, size);
  let toAssess: Profile | null = null;
  let assessing = false;
  let gone = false;
  let first: Results | null = null;
  const queue = createSaveQueue(matter.file, matter.disk, (report) => happen(report), watcher.broken);

  const assessNext = async (): Promise<void> => {
    assessing = true;
    while (toAssess !== null) {
      const profile = toAssess;
      toAssess = null;
      const results = await assessAll(library, profile);
      first ??= results;
      happen({ kind: 'assessed', results });
    }
    assessing = false;
  };

  let supposing: ReturnType<typeof setTimeout> | undefined;
  const suppose = async (key: string, profile: Profile): Promise<void> => {
    if (!gone) happen({ kind: 'supposed', supposed: { key, results: await assessAll(library, profile) } });
  };

  const compare = async (path: string): Promise<void> => {
    const { profile, problems } = await matter.shelf.read(path);
    const [problem] = problems;
    if (profile !== null) happen({ kind: 'compared', earlier: { path, results: await assessAll(library, profile) } });
    else if (problem !== undefined) happen({ kind: 'not-compared', problem });
  };

  const perform = (effect: Effect): void => {
    switch (effect.kind) {
      case 'assess':
        toAssess = effect.profile;
        if (!assessing) assessNext().catch(watcher.broken);
        return;
      case 'save':
        queue.add(effect.change);
        return;
      case 'save-again':
        queue.again();
        return;
      case 'read-again':
        queue.read();
        return;
      case 'suppose':
        clearTimeout(supposing);
        supposing = setTimeout(() => void suppose(effect.key, effect.profile).catch(watcher.broken), pause);
        return;
      case 'find':
        matter.shelf
          .find()
          .then((profiles) => happen({ kind: 'found', profiles }))
          .catch(watcher.broken);
        return;
      case 'compare':
        compare(effect.path).catch(watcher.broken);
        return;
      case 'leave':
        clearTimeout(supposing);
        gone = true;
        watcher.left(state, first);
        return;
    }
  };

  const take = (event: WalkEvent): void => {
    const reduced = reduce(state, event);
    state = reduced.state;
    picture = painter(state, size);
    reduced.effects.forEach(perform);
  };

  /** Our own bugs end the walk in order, with the normal screen given back. */
  const guarded = (act: () => void): void => {
    try {
      act();
      watcher.draw(picture);
    } catch (fault) {
      watcher.broken(fault);
    }
  };

  const happen = (event: WalkEvent): void => guarded(() => take(event));

  watcher.draw(picture);
  perform({ kind: 'assess', profile: state.profile });

  return {
    press: (keys) =>
      guarded(() => {
        for (const key of keys) {
          const wish = gone ? null : wishOf(key, topOf(state).screen.kind, picture.view);
          if (wish !== null && (wish.kind === 'insist' || !state.leaving)) take(wish);
        }
      }),
    resize: (changed) =>
      guarded(() => {
        size = changed;
        picture = painter(state, size);
      }),
    stop: () => {
      gone = true;
      queue.idle().then(() => watcher.left(state, first), watcher.broken);
    },
  };
}
