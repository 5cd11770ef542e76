import type { ProfileFile } from '../profile/profile-file.ts';
import type { WalkMatter } from './machine.ts';
import type { Chosen, StartMatter } from './start/machine.ts';
import type { Results } from './state/results.ts';
import type { WalkState } from './state/state.ts';
import { summaryOf, type WalkSummary } from './summary.ts';

/** What one walk after another is made of, with the choice of a profile before each but the first. */
export interface VisitsMatter extends Omit<StartMatter, 'left'> {
  /** The profile to begin with; with `null` the user chooses one first. A file that is given must hold a profile. */
  readonly first: WalkMatter | null;
  /** What a walk on a profile that was chosen is made of. */
  readonly matterOn: (chosen: Chosen) => Promise<WalkMatter>;
}

/** Where walks and the choices between them are shown: drawn, or line by line. */
export interface Stage {
  choose(matter: StartMatter): Promise<Chosen | null>;
  walk(matter: WalkMatter): Promise<Walked>;
  /** False once the program was told to stop. */
  isOpen(): boolean;
}

/** How a walk ended. */
export interface Walked {
  readonly summary: WalkSummary;
  readonly onward: WalkState['onward'];
}

/** How a walk ended that began with a profile; `first` is what its answers came to then. */
export function walkedFrom(file: ProfileFile, first: Results | null, state: WalkState): Walked {
  if (file.profile === null) throw new Error(`${file.path} holds no profile`);
  return { summary: summaryOf(file.profile, first, state), onward: state.onward };
}

/** One walk after another until the user leaves, with what each came to. */
export async function visits(matter: VisitsMatter, stage: Stage): Promise<readonly WalkSummary[]> {
  const { library, words, desk, today, matterOn } = matter;
  const summaries: WalkSummary[] = [];
  let next = matter.first;
  for (let left: string | null = null; ; ) {
    const chosen: Chosen | null = next === null ? await stage.choose({ library, words, desk, today, left }) : null;
    const walk: WalkMatter | null = next ?? (chosen === null ? null : await matterOn(chosen));
    if (walk === null || !stage.isOpen()) return summaries;
    const { summary, onward } = await stage.walk(walk);
    summaries.push(summary);
    if (onward === 'end' || !stage.isOpen()) return summaries;
    left = walk.file.path;
    next = null;
  }
}
