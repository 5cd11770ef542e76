import type { Library } from '../framework/library.ts';
import type { Words } from '../language/words.ts';
import type { Profile } from '../profile/profile.ts';
import type { ProfileFile } from '../profile/profile-file.ts';
import type { Exercise } from '../workshop/exercise.ts';
import { createSaveQueue, type Disk } from './save-queue.ts';
import type { Effect, WalkEvent, Wish } from './state/event.ts';
import { reduce } from './state/reduce.ts';
import { assessAll, type Results } from './state/results.ts';
import { walkStart } from './state/start.ts';
import type { FoundProfile, Supposition, Visit, WalkState } from './state/state.ts';
import { supposedBy } from './state/supposing.ts';

/** The other profiles on the disk. */
export interface Shelf {
  /** The other profiles of the same country, the latest first. */
  readonly find: (file: ProfileFile) => Promise<readonly FoundProfile[]>;
  readonly read: (path: string) => Promise<ProfileFile>;
}

/** How long, in milliseconds, no key must have come before answers that are only supposed are assessed: a key is never kept waiting by them. */
const pause = 60;

/** Lets what has come from outside go first. */
const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** What a walk is made of. */
export interface WalkMatter {
  readonly library: Library;
  /** A file that holds a profile. */
  readonly file: ProfileFile;
  readonly disk: Disk;
  readonly shelf: Shelf;
  readonly words: Words;
  readonly visit: Visit;
  /** The workshop case that the profile answers, by whose frameworks alone it is then assessed; `null` where it answers none. */
  readonly exercise: Exercise | null;
}

/** What the machine tells whoever shows the walk. */
export interface Observer {
  /** An effect came to something. */
  readonly changed: () => void;
  /** The walk was left; `first` is what the answers came to when it opened, `null` where it was left before that was known. */
  readonly left: (state: WalkState, first: Results | null) => void;
  /** An effect threw: our own bug. */
  readonly broken: (fault: unknown) => void;
}

/** The walk, or the choice of a profile before it, in motion, without keys and pictures: takes wishes, and performs what they lead to. */
export interface Machine<State = WalkState> {
  state(): State;
  /** False once it was left. */
  isOpen(): boolean;
  /** Begins to work: the walk assesses its profile for the first time, the choice looks for profiles. */
  start(): void;
  take(wish: Wish): void;
  /** Settles when nothing is under way: saves, assessments, suppositions, readings. A failed save that waits for the user is not under way. */
  settled(): Promise<void>;
  /** Finishes the save under way, then leaves. */
  stop(): void;
}

/** Makes the machine of a walk. Nothing is assessed before it is started. */
export function createMachine(matter: WalkMatter, observer: Observer): Machine {
  const { library, shelf } = matter;
  let state = walkStart(library, matter.file, matter.visit, matter.exercise);
  let toAssess: Profile | null = null;
  let assessing = false;
  let looking = 0;
  let gone = false;
  let first: Results | null = null;
  let waiting: (() => void)[] = [];
  const queue = createSaveQueue(matter.file, matter.disk, (report) => happen(report), observer.broken);

  const assessNext = async (): Promise<void> => {
    assessing = true;
    while (toAssess !== null) {
      const profile = toAssess;
      toAssess = null;
      const results = await assessAll(library, profile, breath);
      first ??= results;
      assessing = toAssess !== null;
      happen({ kind: 'assessed', results });
    }
  };

  let supposing: ReturnType<typeof setTimeout> | undefined;
  const suppose = async (supposition: Supposition): Promise<void> => {
    if (!gone) happen({ kind: 'supposed', supposed: await supposedBy(library, supposition) });
  };

  const compare = async (path: string): Promise<WalkEvent | null> => {
    const { profile, problems } = await shelf.read(path);
    const [problem] = problems;
    if (profile !== null)
      return { kind: 'compared', earlier: { path, results: await assessAll(library, profile, breath) } };
    return problem === undefined ? null : { kind: 'not-compared', problem };
  };

  /** Looks something up on the disk, and takes in what is found. */
  const lookUp = (work: Promise<WalkEvent | null>): void => {
    looking += 1;
    work
      .then((event) => {
        looking -= 1;
        if (event !== null) happen(event);
      })
      .catch(observer.broken);
  };

  const perform = (effect: Effect): void => {
    switch (effect.kind) {
      case 'assess':
        toAssess = effect.profile;
        if (!assessing) assessNext().catch(observer.broken);
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
        supposing = setTimeout(() => void suppose(effect).catch(observer.broken), pause);
        return;
      case 'find':
        lookUp(shelf.find(matter.file).then((profiles) => ({ kind: 'found', profiles })));
        return;
      case 'compare':
        lookUp(compare(effect.path));
        return;
      case 'leave':
        clearTimeout(supposing);
        gone = true;
        observer.left(state, first);
        return;
    }
  };

  const take = (event: WalkEvent): void => {
    const reduced = reduce(state, event);
    state = reduced.state;
    reduced.effects.forEach(perform);
  };

  /** Our own bugs end the walk in order, with the normal screen given back. */
  function happen(event: WalkEvent): void {
    try {
      take(event);
      observer.changed();
    } catch (fault) {
      observer.broken(fault);
    }
    const woken = waiting;
    waiting = [];
    for (const wake of woken) wake();
  }

  const isSupposed = (): boolean => state.supposing === '' || state.supposed?.key === state.supposing;

  return {
    state: () => state,
    isOpen: () => !gone,
    start: () => perform({ kind: 'assess', profile: state.profile }),
    take,
    async settled() {
      for (;;) {
        await queue.idle();
        if (gone || (!assessing && looking === 0 && isSupposed())) return;
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
    },
    stop() {
      gone = true;
      queue.idle().then(() => observer.left(state, first), observer.broken);
    },
  };
}
