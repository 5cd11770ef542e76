import path from 'node:path';
import { assess } from '../assess/assess.ts';
import type { Framework } from '../framework/framework.ts';
import type { Library } from '../framework/library.ts';
import { gapsOf, questionsToSettle } from '../gap/gaps.ts';
import { formatProblems } from '../problem/format-problem.ts';
import type { Problem } from '../problem/problem.ts';
import type { Profile } from '../profile/profile.ts';
import { formats } from '../report/formats.ts';
import type { AssessedFramework } from '../report/report-context.ts';
import { buildReport } from '../report/report-model.ts';
import { scoreFramework } from '../score/score-framework.ts';
import { exists, makeFolder, writeWhole } from '../source/disk.ts';
import { chosen } from './chosen.ts';
import { open, relative } from './open-profiles.ts';
import type { ReportOptions, Rim, Status } from './rim.ts';

/** `report`: writes the gap report, one file a format. All of it is made before any of it is written. */
export async function report(rim: Rim, given: string, version: string, options: ReportOptions): Promise<Status> {
  const { words } = options;
  const opened = await open(rim, options, [given]);
  const profile = opened?.profiles[0]?.profile;
  if (opened === null || profile === undefined) return 1;
  const frameworks = chosen(opened.library, options.framework, words);
  if (typeof frameworks === 'string') {
    rim.err(`${frameworks}\n`);
    return 2;
  }
  const assessments = await Promise.all(frameworks.map((framework) => assessed(framework, profile, opened.library)));
  const date = options.date ?? profile.asOf;
  const model = buildReport({
    profile,
    assessments,
    library: opened.library,
    language: options.language,
    words,
    date,
    version,
  });
  const folder = path.resolve(rim.folder, options.to);
  const files = formats
    .filter(({ id }) => options.format.includes(id))
    .map(({ id, format }) => ({
      file: path.join(folder, `${fileName(profile)}.${id}`),
      content: format(model, words),
    }));
  const taken = [];
  for (const { file } of files) if (await exists(file)) taken.push(path.relative(rim.folder, file));
  if (taken.length > 0 && !options.force) {
    rim.err(`${words.commands.report.existsAlready({ files: taken })}\n`);
    return 1;
  }
  const problem = (await makeFolder(folder)) ?? (await writeAll(rim, files, options));
  if (problem === null) return 0;
  rim.err(`${formatProblems([relative(problem, rim.folder)], words)}\n`);
  return 1;
}

async function assessed(framework: Framework, profile: Profile, library: Library): Promise<AssessedFramework> {
  const assessment = await assess(framework, profile, library.questions);
  return {
    assessment,
    score: scoreFramework(assessment),
    gaps: gapsOf(assessment, library),
    toSettle: questionsToSettle(assessment),
  };
}

async function writeAll(
  rim: Rim,
  files: readonly { file: string; content: string | Uint8Array }[],
  { words }: ReportOptions,
): Promise<Problem | null> {
  for (const { file, content } of files) {
    const problem = await writeWhole(file, content);
    if (problem !== null) return problem;
    rim.out(`${words.commands.report.wrote({ file: path.relative(rim.folder, file) })}\n`);
  }
  return null;
}

/** Country and date as a file name without anything that a file system could mind. */
function fileName({ country, asOf }: Profile): string {
  const name = country.name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${name === '' ? 'country' : name}-${asOf}`;
}
