import type { Command } from 'commander';
import type { Provenance } from '../../framework/framework.ts';
import type { Language, Words } from '../../language/words.ts';
import type { CommonOptions, Rim, Status } from '../rim.ts';

/** The options that every command takes, as they come from the command line. */
interface GivenOptions {
  readonly frameworks?: string;
  readonly alone?: boolean;
  readonly provenance?: readonly Provenance[];
  readonly language: Language;
}

/** What each group of commands is added with. */
export interface Adding {
  readonly rim: Rim;
  /** Of the program. */
  readonly version: string;
  /** For the help. */
  readonly words: Words;
  /** Receives the exit status. */
  readonly done: (status: Status) => void;
  /** Adds a command with the options that every command takes. */
  readonly command: (spec: string, description: string) => Command;
  /** A command's options with the words of the language that they name. */
  readonly withWords: <Given extends GivenOptions>(options: Given) => Given & CommonOptions;
}
