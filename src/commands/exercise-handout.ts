import path from 'node:path';
import type { Document } from '../document/document.ts';
import { docxOf } from '../document/docx/docx-of.ts';
import { htmlOf } from '../document/html.tsx';
import { exists } from '../source/disk.ts';
import { handoutOf } from '../workshop/handout.ts';
import { browsersOn } from './browsers.ts';
import { type ExerciseOptions, openExercise } from './exercise.ts';
import { printPdf } from './print-pdf.ts';
import { printProblems } from './print-problems.ts';
import type { Rim, Status } from './rim.ts';
import { type ToWrite, writeTogether } from './write-together.ts';

/** The formats that a handout is printed in. */
export const handoutFormats = ['html', 'docx', 'pdf'] as const;

/** The options of `exercise handout`. */
export interface HandoutOptions extends ExerciseOptions {
  readonly format: readonly string[];
  readonly to: string;
  readonly force: boolean;
}

/** `exercise handout`: prints the case and the sheet to fill. A format that cannot be made does not keep the others back. */
export async function handout(rim: Rim, name: string, options: HandoutOptions): Promise<Status> {
  const { words } = options;
  const opened = await openExercise(rim, name, options);
  if (typeof opened === 'number') return opened;
  const { exercise } = opened;
  const { told } = exercise;
  const document = handoutOf(exercise, opened.library, told, words);
  const folder = path.resolve(rim.folder, options.to);
  const files: ToWrite[] = [];
  let status: Status = 0;
  for (const format of options.format) {
    const content = await made(format, document, rim, options);
    if (content === null) status = 1;
    else files.push({ file: path.join(folder, `${exercise.id}-${told}.${format}`), content });
  }
  const taken: string[] = [];
  for (const { file } of files) if (await exists(file)) taken.push(path.relative(rim.folder, file));
  if (taken.length > 0 && !options.force) {
    rim.err(`${words.commands.existsAlready({ files: taken })}\n`);
    return 1;
  }
  const problem = files.length === 0 ? null : await writeTogether(folder, files);
  if (problem !== null) {
    printProblems(rim, [problem], words);
    return 1;
  }
  for (const { file } of files) rim.out(`${words.commands.report.wrote({ file: path.relative(rim.folder, file) })}\n`);
  return status;
}

async function made(
  format: string,
  document: Document,
  rim: Rim,
  { words }: HandoutOptions,
): Promise<string | Uint8Array | null> {
  if (format === 'html') return htmlOf(document, words);
  if (format === 'docx') return (await docxOf(document, words, { fonts: [], template: null, pages: 'found' })).bytes;
  const printed = await printPdf(htmlOf(document, words), browsersOn(rim));
  if ('pdf' in printed) return printed.pdf;
  rim.err(`${words.exercise.handout.notPrinted}\n`);
  return null;
}
