import { randomUUID } from 'node:crypto';
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { error, type Problem } from '../problem/problem.ts';

/** A file to be written. */
export interface ToWrite {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** A file on its way: its content lies beside the place where it goes, and what it replaces will be kept there until all is done. */
interface OnItsWay extends ToWrite {
  readonly target: string;
  /** Who may read and write what it replaces; `null` where it replaces nothing. */
  readonly mode: number | null;
  readonly fresh: string;
  readonly kept: string;
}

/** Writes all files or none: with a full disk, a folder that may not be written or a file that is held open, all is as it was, and what hindered is a problem. Folders are made where they are missing. A file that is a symbolic link is written where it leads. */
export async function writeTogether(folder: string, files: readonly ToWrite[]): Promise<Problem | null> {
  let current = folder;
  let made: string | undefined;
  const onTheirWay: OnItsWay[] = [];
  const undo: (() => Promise<unknown>)[] = [];
  try {
    made = await fs.mkdir(folder, { recursive: true });
    for (const { file, content } of files) {
      current = file;
      const one = await onItsWay({ file, content });
      onTheirWay.push(one);
      await writeFresh(one);
    }
    for (const one of onTheirWay) {
      current = one.file;
      if (await keep(one)) undo.push(() => fs.rename(one.kept, one.target));
      undo.push(() => fs.rm(one.target, { force: true }));
      await fs.rename(one.fresh, one.target);
    }
    for (const { kept } of onTheirWay) await fs.rm(kept, { force: true }).catch(() => undefined);
    return null;
  } catch (fault) {
    for (const step of undo.reverse()) await step().catch(() => undefined);
    for (const { fresh } of onTheirWay) await fs.rm(fresh, { force: true }).catch(() => undefined);
    if (made !== undefined) await removeEmpty(folder, made);
    return error(
      'unwritable-file',
      { path: current, reason: (fault as NodeJS.ErrnoException).code ?? String(fault) },
      null,
    );
  }
}

async function onItsWay({ file, content }: ToWrite): Promise<OnItsWay> {
  const target = await fs.realpath(file).catch(() => file);
  const before = await fs.stat(target).catch(() => null);
  if (before?.isFile() === false) throw Object.assign(new Error(), { code: 'EISDIR' });
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}`);
  const mode = before?.mode ?? null;
  return { file, content, target, mode, fresh: `${beside}.new`, kept: `${beside}.old` };
}

/** Written through to the disk, so that a full one is noticed now and not when it is too late. */
async function writeFresh({ fresh, content, mode }: OnItsWay): Promise<void> {
  const handle = await fs.open(fresh, 'wx');
  try {
    if (mode !== null) await handle.chmod(mode);
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Moves what will be replaced aside; false where there is nothing. */
async function keep({ target, kept }: OnItsWay): Promise<boolean> {
  try {
    await fs.rename(target, kept);
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw fault;
  }
}

/** Takes away the folders that were made, as far as they are empty. */
async function removeEmpty(folder: string, made: string): Promise<void> {
  for (let at = folder; at.startsWith(made); at = path.dirname(at)) {
    const gone = await fs.rmdir(at).then(
      () => true,
      () => false,
    );
    if (!gone) return;
  }
}
