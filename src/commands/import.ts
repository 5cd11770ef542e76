import path from 'node:path';
import { ministryTitle } from '../framework/library.ts';
import { indented } from '../language/wrap.ts';
import { formatProblem } from '../problem/format-problem.ts';
import { hasErrors, type Problem } from '../problem/problem.ts';
import { fromText, saveText } from '../profile/profile-file.ts';
import { readBytes } from '../source/disk.ts';
import { readWorkbook } from '../spreadsheet/read-workbook.ts';
import { typedLines } from '../tui/plain/typed-lines.ts';
import { type ImportPlan, planImport } from '../workshop/import.ts';
import { importedText } from '../workshop/import-text.ts';
import { type Opened, type OpenProfile, open } from './open-profiles.ts';
import { changeLines } from './print-import.ts';
import { printProblems } from './print-problems.ts';
import type { ImportOptions, Rim, Status } from './rim.ts';

/** `import`: shows what a filled questionnaire would change in a profile, and on `--yes`, or when it is confirmed, writes all of it at once. With anything refused nothing is written. */
export async function importWorkbook(rim: Rim, given: string, options: ImportOptions): Promise<Status> {
  const opened = await open(rim, options, [options.into]);
  const [target] = opened?.profiles ?? [];
  if (opened === null || target === undefined || target.file.source === null) return 1;
  const file = path.resolve(rim.folder, given);
  const { bytes, problem } = await readBytes(file);
  if (bytes === null) return failed([problem], rim, options);
  const read = await readWorkbook(bytes, given);
  if (read.workbook === null) return failed([read.problem], rim, options);
  const by = options.by ?? null;
  const plan = planImport(given, read.workbook, target.profile, opened.library, { by, words: options.words });
  show(plan, given, target, opened, rim, options);
  const t = options.words.questionnaire.import;
  if (plan.refused.length > 0) {
    rim.err(`${indented(t.allOrNothing, rim.columns, 0)}\n`);
    return 1;
  }
  if (plan.changes.length === 0) {
    rim.out(`${indented(t.nothingNew, rim.columns, 0)}\n`);
    return 0;
  }
  const text = importedText(target.file.source, plan.changes);
  const after = fromText(target.file.path, text, opened.library);
  if (hasErrors(after.problems)) return failed(after.problems, rim, options);
  const agreed = options.yes ? true : await confirmed(rim, options);
  if (agreed !== true) {
    rim.out(`${agreed === null ? t.preview : t.notWritten}\n`);
    return 0;
  }
  const saved = await saveText(target.file, text, opened.library);
  if (saved.kind === 'failed') return failed([saved.problem], rim, options);
  rim.out(`${t.wrote({ profile: options.into, changes: plan.changes.length })}\n`);
  return 0;
}

function show(
  plan: ImportPlan,
  workbook: string,
  { profile }: OpenProfile,
  { library }: Opened,
  rim: Rim,
  { words, into }: ImportOptions,
): void {
  const t = words.questionnaire.import;
  const by = plan.by === null ? t.byNobody : t.by({ by: ministryTitle(library, plan.by, profile.ministries) });
  const lines = [
    t.head({ workbook, profile: into }),
    ...(plan.changes.length === 0 ? [] : [by]),
    ...changeLines(plan.changes, words, rim.columns),
    ...(plan.same === 0 ? [] : ['', t.same(plan.same)]),
  ];
  rim.out(`${lines.join('\n')}\n\n`);
  const said = plan.said.map((problem) => formatProblem(problem, words));
  if (said.length > 0) rim.err(`${said.join('\n')}\n\n`);
  if (plan.refused.length > 0) {
    const refused = plan.refused.map((problem) => formatProblem(problem, words));
    rim.err(`${t.refused(plan.refused.length)}\n${refused.join('\n')}\n\n`);
  }
}

/** What somebody at a terminal says to the question whether to write; `null` where nobody can be asked. */
async function confirmed(rim: Rim, { words }: ImportOptions): Promise<boolean | null> {
  const { input, host } = rim.lines;
  if ((input as Partial<NodeJS.ReadStream>).isTTY !== true) return null;
  const t = words.questionnaire.import;
  rim.out(t.ask);
  const lines = typedLines(input, host);
  const typed = await lines.next();
  lines.close();
  return typed !== null && t.yes.includes(typed.trim().toLowerCase());
}

function failed(problems: readonly Problem[], rim: Rim, { words }: ImportOptions): Status {
  printProblems(rim, problems, words);
  return 1;
}
