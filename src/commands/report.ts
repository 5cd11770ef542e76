import path from 'node:path';
import { editionsOf } from '../change/editions.ts';
import type { Problem } from '../problem/problem.ts';
import type { Profile } from '../profile/profile.ts';
import type { ReportFile } from '../report/format.ts';
import { formats } from '../report/formats.ts';
import { exists } from '../source/disk.ts';
import { chosen } from './chosen.ts';
import { open } from './open-profiles.ts';
import { editionLines } from './print-editions.ts';
import { printProblems } from './print-problems.ts';
import { meansOf } from './report-means.ts';
import { modelOf } from './report-model.ts';
import type { ReportOptions, Rim, Status } from './rim.ts';
import { writeTogether } from './write-together.ts';

/** `report`: writes the gap report. All of it is made before any of it is written; a format that cannot be made does not keep the others back. */
export async function report(rim: Rim, given: string, version: string, options: ReportOptions): Promise<Status> {
  const { words } = options;
  const said = words.commands.report;
  if (options.template !== undefined && !options.format.includes('docx')) {
    rim.err(`${said.templateWithoutDocx}\n`);
    return 2;
  }
  const opened = await open(rim, options, [given], options.earlier === undefined ? [] : [options.earlier]);
  if (opened === null) return 1;
  const profile = opened.profiles[0]?.profile;
  const earlier = opened.carried[0];
  if (profile === undefined) return 1;
  const frameworks = chosen(opened.library, options.framework, words);
  if (typeof frameworks === 'string') {
    rim.err(`${frameworks}\n`);
    return 2;
  }
  const means = await meansOf(rim, options);
  if ('problem' in means) return failed(means.problem, rim, options);
  const model = await modelOf({
    profile,
    earlier: earlier?.profile,
    frameworks,
    library: opened.library,
    version,
    options,
  });
  if ('problem' in model) return failed(model.problem, rim, options);
  if (earlier !== undefined) {
    const editions = editionsOf(earlier, { profile, carried: [] }, opened.library.frameworks);
    for (const line of editionLines(editions, opened.library, words, rim.columns).slice(1)) rim.err(`${line}\n`);
  }

  const files: ReportFile[] = [];
  const missing: { readonly format: string; readonly why: string }[] = [];
  for (const { id, format } of formats.filter((one) => options.format.includes(one.id))) {
    const made = await format(model.report, words, means);
    if ('problem' in made) return failed(made.problem, rim, options);
    if ('why' in made) missing.push({ format: id.toUpperCase(), ...made });
    else files.push(...made);
  }
  const written = await write(rim, fileName(profile, options), files, options);
  for (const one of missing) rim.err(`${said.notMade(one)}\n`);
  return missing.length > 0 ? 1 : written;
}

async function write(rim: Rim, name: string, files: readonly ReportFile[], options: ReportOptions): Promise<Status> {
  const folder = path.resolve(rim.folder, options.to);
  const toWrite = files.map(({ ending, content }) => ({ file: path.join(folder, `${name}.${ending}`), content }));
  const said = options.words.commands.report;
  const taken: string[] = [];
  for (const { file } of toWrite) if (await exists(file)) taken.push(path.relative(rim.folder, file));
  if (taken.length > 0 && !options.force) {
    rim.err(`${options.words.commands.existsAlready({ files: taken })}\n`);
    return 1;
  }
  if (toWrite.length === 0) return 0;
  const problem = await writeTogether(folder, toWrite);
  if (problem !== null) return failed(problem, rim, options);
  for (const { file } of toWrite) rim.out(`${said.wrote({ file: path.relative(rim.folder, file) })}\n`);
  for (const { without } of files) if (without !== undefined) rim.err(`${without}\n`);
  return 0;
}

function failed(problem: Problem, rim: Rim, { words }: ReportOptions): Status {
  printProblems(rim, [problem], words);
  return 1;
}

/** Country, date and, for the public, the edition, as a file name without anything that a file system could mind. */
function fileName({ country, asOf }: Profile, { edition }: ReportOptions): string {
  const name = country.name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${name === '' ? 'country' : name}-${asOf}${edition === 'public' ? '-public' : ''}`;
}
