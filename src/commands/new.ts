import path from 'node:path';
import { iso31661 } from 'iso-3166/1.js';
import type { Role } from '../framework/question.ts';
import { newProfileText } from '../profile/new-profile.ts';
import { exists, writeWhole } from '../source/disk.ts';
import { soundLibrary } from './open-library.ts';
import { printProblems } from './print-problems.ts';
import type { CommonOptions, Rim, Status } from './rim.ts';

/** The options of `new`. */
export interface NewOptions extends CommonOptions {
  readonly roles: readonly Role[];
  /** The file to write; named after the country where none is given. */
  readonly to?: string;
}

/** `new`: starts a profile without answers for a country, given by its ISO 3166-1 code, for the present editions of the frameworks. An existing file is left alone. */
export async function newProfile(rim: Rim, given: string, options: NewOptions): Promise<Status> {
  const { words, language } = options;
  const code = given.toUpperCase();
  if (!iso31661.some(({ alpha2 }) => alpha2 === code)) {
    rim.err(`${words.commands.new.unknownCountry({ code: given })}\n`);
    return 2;
  }
  const name = new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
  const file = path.resolve(rim.folder, options.to ?? `${code.toLowerCase()}.yaml`);
  const shown = path.relative(rim.folder, file);
  if (await exists(file)) {
    rim.err(`${words.commands.new.existsAlready({ file: shown })}\n`);
    return 1;
  }
  const opened = await soundLibrary(rim, options);
  if (opened === null) return 1;
  const country = { code, name, fictional: false };
  const { frameworks } = opened.whole;
  const text = newProfileText({ country, roles: options.roles, asOf: rim.today(), frameworks }, words);
  const problem = await writeWhole(file, text);
  if (problem !== null) {
    printProblems(rim, [problem], words);
    return 1;
  }
  rim.out(`${words.commands.new.wrote({ file: shown })}\n`);
  return 0;
}
