import { statSync } from 'node:fs';
import path from 'node:path';
import type { Library } from '../framework/library.ts';
import { listLibrary, readLibrary } from '../framework/read-library.ts';
import { formatProblems } from '../problem/format-problem.ts';
import { hasErrors, type Problem } from '../problem/problem.ts';
import { readProfile } from '../profile/profile-file.ts';
import { listYaml } from '../source/disk.ts';
import { readCases } from '../trial/read-cases.ts';
import { tryCases } from '../trial/try-cases.ts';
import { openLibrary } from './open-library.ts';
import { problemsIn } from './open-profiles.ts';
import { relative } from './print-problems.ts';
import type { CommonOptions, Rim, Status } from './rim.ts';

/** What checking one path found. */
interface Checked {
  readonly problems: readonly Problem[];
  readonly files: number;
  readonly cases: number;
  readonly items: number;
}

/** `check`: finds the problems of profiles and frameworks, and tries the worked cases. A folder may be laid out like `frameworks/`, be one framework in it, or hold profiles. */
export async function check(rim: Rim, paths: readonly string[], options: CommonOptions): Promise<Status> {
  const { words } = options;
  const targets =
    paths.length === 0
      ? [rim.shipped.frameworks, path.dirname(rim.shipped.example)]
      : paths.map((given) => path.resolve(rim.folder, given));
  const { library, problems } = await openLibrary(rim, options);
  const found: Checked[] = [];
  for (const target of targets) {
    const checked = await checkPath(target, library);
    if (checked === null) {
      rim.err(`${words.commands.check.nothing({ path: path.relative(rim.folder, target) || target })}\n`);
      return 1;
    }
    found.push(checked);
  }
  const all = withoutRepeats([...problems, ...found.flatMap((one) => one.problems)]).map((problem) =>
    relative(problem, rim.folder),
  );
  const sum = (count: (one: Checked) => number): number => found.reduce((total, one) => total + count(one), 0);
  if (all.length > 0) rim.out(`${formatProblems(all, words)}\n`);
  else rim.out(`${words.commands.check.fine({ files: sum(({ files }) => files) })}\n`);
  if (sum(({ cases }) => cases) > 0)
    rim.out(`${words.commands.check.cases({ cases: sum(({ cases }) => cases), items: sum(({ items }) => items) })}\n`);
  return hasErrors(all) ? 1 : 0;
}

/** Checks a file or folder; `null` where there is nothing in it to check. */
async function checkPath(target: string, library: Library): Promise<Checked | null> {
  const kind = kindOf(target);
  if (kind === 'missing')
    return { problems: (await readProfile(target, library)).problems, files: 0, cases: 0, items: 0 };
  if (kind === 'file') return checkFile(target, library);
  const own = await listYaml(target);
  if (own.some((file) => path.basename(file) === 'framework.yaml'))
    return checkFrameworks(path.dirname(target), [path.basename(target)]);
  const files = await listLibrary(target);
  if (files.frameworks.length > 0 || files.topics.length > 0)
    return checkFrameworks(
      target,
      files.frameworks.map(({ folder }) => path.basename(folder)),
    );
  return own.length === 0 ? null : checkProfiles(own, library);
}

/** A file is checked as a part of its framework where it lies in one, as a profile elsewhere. */
async function checkFile(file: string, library: Library): Promise<Checked> {
  for (let folder = path.dirname(file), depth = 0; depth < 3; folder = path.dirname(folder), depth += 1) {
    if ((await listYaml(folder)).some((name) => path.basename(name) === 'framework.yaml'))
      return checkFrameworks(path.dirname(folder), [path.basename(folder)]);
    if (path.basename(folder) === 'questions') return checkFrameworks(path.dirname(folder), []);
  }
  return checkProfiles([file], library);
}

async function checkProfiles(files: readonly string[], library: Library): Promise<Checked> {
  const read = await Promise.all(files.map((file) => readProfile(file, library)));
  return { problems: read.flatMap((file) => problemsIn(file, library)), files: files.length, cases: 0, items: 0 };
}

/** Reads the whole folder, since frameworks need its questions, and keeps what concerns the frameworks named and the bank. */
async function checkFrameworks(folder: string, ids: readonly string[]): Promise<Checked> {
  const files = await listLibrary(folder);
  const { library, problems } = await readLibrary(folder);
  const others = files.frameworks
    .filter(({ folder: other }) => !ids.includes(path.basename(other)))
    .map(({ folder: other }) => `${other}${path.sep}`);
  const mine = problems.filter(({ place }) => place === null || !others.some((other) => place.file.startsWith(other)));
  const count =
    files.topics.length +
    files.frameworks
      .filter(({ folder: one }) => ids.includes(path.basename(one)))
      .reduce((total, { areas, migrations }) => total + 1 + areas.length + migrations.length, 0);
  const tried = [];
  for (const framework of library.frameworks.filter(({ id }) => ids.includes(id))) {
    const { cases, problems: inCases } = await readCases(path.join(folder, framework.id), framework, library.questions);
    tried.push({
      cases: cases.length,
      items: new Set(cases.map(({ item }) => item.id)).size,
      problems: [...inCases, ...(await tryCases(cases, library.questions))],
    });
  }
  return {
    problems: [...mine, ...tried.flatMap((one) => one.problems)],
    files: count,
    cases: tried.reduce((total, one) => total + one.cases, 0),
    items: tried.reduce((total, one) => total + one.items, 0),
  };
}

function kindOf(target: string): 'file' | 'folder' | 'missing' {
  const facts = statSync(target, { throwIfNoEntry: false });
  if (facts === undefined) return 'missing';
  return facts.isDirectory() ? 'folder' : 'file';
}

function withoutRepeats(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = JSON.stringify([
      problem.code,
      problem.place?.file,
      problem.place?.line,
      problem.place?.column,
      problem.details,
    ]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
