import path from 'node:path';
import { formatProblems } from '../problem/format-problem.ts';
import { hasErrors } from '../problem/problem.ts';
import { readProfile, saveText } from '../profile/profile-file.ts';
import { walk } from '../tui/walk.tsx';
import { openLibrary } from './open-library.ts';
import { relative } from './open-profiles.ts';
import type { Rim, Status, Terminal, WalkOptions } from './rim.ts';

/** Opens the walk on a profile. A profile with errors in its answers opens all the same; one without a readable head does not. */
export async function openWalk(rim: Rim, terminal: Terminal, given: string, options: WalkOptions): Promise<Status> {
  const { words } = options;
  const { library, problems } = await openLibrary(rim, options);
  const file = await readProfile(path.resolve(rim.folder, given), library);
  if (hasErrors(problems) || file.profile === null) {
    const all = [...problems, ...file.problems].map((problem) => relative(problem, rim.folder));
    rim.err(`${formatProblems(all, words)}\n`);
    return 1;
  }
  await walk({
    library,
    file,
    words,
    disk: { save: (before, text) => saveText(before, text, library), read: (changed) => readProfile(changed, library) },
    shelf: { find: async () => [], read: (other) => readProfile(other, library) },
    visit: { today: rim.today(), by: options.by ?? null },
    stdin: terminal.stdin,
    stdout: terminal.stdout,
    host: terminal.host,
    colours: (rim.environment['NO_COLOR'] ?? '') === '',
  });
  return 0;
}
