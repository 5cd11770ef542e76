import { withAnswer, withPlan } from '../profile/edit-profile.ts';
import type { ProfileFile, Saved } from '../profile/profile-file.ts';
import type { Change } from './state/change.ts';
import type { Report } from './state/event.ts';
import { type Difference, differenceBetween, withoutDifference } from './text-difference.ts';

/** What the walk needs of the disk. */
export interface Disk {
  /** Writes a new text over the file as it was last read or saved. */
  readonly save: (file: ProfileFile, text: string) => Promise<Saved>;
  readonly read: (path: string) => Promise<ProfileFile>;
}

/** Saves changes one after another, each on top of the one before it. */
export interface SaveQueue {
  add(change: Change): void;
  /** Tries once more what failed. */
  again(): void;
  /** Reads the file, and forgets what waits: whoever hears of the new file decides what of it is still wanted. */
  read(): void;
  /** Settles when nothing is being written. */
  idle(): Promise<void>;
}

/**
 * Makes a queue for a file. After a failed save the changes behind it wait, so that each text follows from the one before.
 * A change that takes another back restores the very text from before it.
 */
export function createSaveQueue(
  start: ProfileFile,
  disk: Disk,
  report: (report: Report) => void,
  broken: (fault: unknown) => void,
): SaveQueue {
  let file = start;
  let waiting: readonly Change[] = [];
  let toRead = false;
  let working = false;
  let stuck = false;
  const atRest: (() => void)[] = [];
  // Each text that the file has had counts as a version; a text that comes back is the old version again.
  let version = 0;
  let newest = 0;
  const done = new Map<number, Done>();

  const saveNext = async (change: Change): Promise<void> => {
    const before = file.source?.text ?? '';
    const reversed = change.reverses === null ? undefined : done.get(change.reverses);
    const restores = reversed?.after === version ? reversed : null;
    const after = restores === null ? textWith(file, change) : withoutDifference(before, restores.difference);
    const saved: Saved = after === before ? { kind: 'saved', file } : await disk.save(file, after);
    if (saved.kind === 'failed') {
      stuck = true;
      report({ kind: 'save-failed', problem: saved.problem });
      return;
    }
    file = saved.file;
    newest += 1;
    const next = restores?.before ?? newest;
    done.set(change.id, { before: version, after: next, difference: differenceBetween(before, after) });
    version = next;
    waiting = waiting.filter((other) => other !== change);
    report({ kind: 'saved', change: change.id, file });
  };

  const readFile = async (): Promise<void> => {
    toRead = false;
    const read = await disk.read(file.path);
    if (read.profile !== null) {
      file = read;
      waiting = [];
      done.clear();
    }
    report({ kind: 'read', file: read });
  };

  const work = async (): Promise<void> => {
    working = true;
    // The picture of the key that led here is drawn first.
    await Promise.resolve();
    for (;;) {
      const [next] = waiting;
      if (toRead) await readFile();
      else if (next === undefined || stuck) break;
      else await saveNext(next);
    }
    working = false;
    for (const wake of atRest.splice(0)) wake();
  };

  const begin = (): void => {
    stuck = false;
    if (!working) work().catch(broken);
  };

  return {
    add(change) {
      waiting = [...waiting, change];
      begin();
    },
    again: begin,
    read() {
      toRead = true;
      begin();
    },
    idle: () => new Promise((resolve) => (working ? atRest.push(resolve) : resolve())),
  };
}

/** A change that was saved: the version of the text before it and after it, and what it changed. */
interface Done {
  readonly before: number;
  readonly after: number;
  readonly difference: Difference;
}

function textWith(file: ProfileFile, { edit }: Change): string {
  if (file.source === null) throw new Error(`${file.path} has no text to change`);
  if (edit.kind === 'plan') return withPlan(file.source, edit.plan);
  const { question, answer } = edit;
  if (answer === null || answer.kind === 'answer') return withAnswer(file.source, question, answer);
  throw new Error(`the answer to ${question} can only be brought back by its text`);
}
