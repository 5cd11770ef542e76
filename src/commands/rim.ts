import type { Language, Words } from '../language/words.ts';

/** What a command may use of the world outside: given by `cli.ts`, or by a test. */
export interface Rim {
  /** The folder that paths are relative to. */
  readonly folder: string;
  /** The shipped frameworks: their YAML folder, and the compiled copy beside the program. */
  readonly shipped: { readonly frameworks: string; readonly compiled: string; readonly example: string };
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The terminal that the walk may draw on; `null` where input or output is no terminal. */
  readonly terminal: Terminal | null;
  /** Columns of text output; 80 where no terminal says otherwise. */
  readonly columns: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The parts of the program that are loaded only when they are asked for. */
  readonly load: Load;
  /** Today, as `2025-06-30`. */
  readonly today: () => string;
}

/** Exit status: done; errors in the input, or something that could not be made; wrong usage. */
export type Status = 0 | 1 | 2;

/** The options that every command takes. */
export interface CommonOptions {
  readonly frameworks?: string;
  readonly alone?: boolean;
  readonly provenance?: readonly ('read' | 'reported' | 'reconstructed')[];
  readonly language: Language;
  readonly words: Words;
}

/** A terminal to draw on and to read keys from, and the program's own signals and end. */
export interface Terminal {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly host: Pick<NodeJS.EventEmitter, 'on' | 'off'>;
}

/** The options of `walk`. */
export interface WalkOptions extends CommonOptions {
  /** The ministry or person answering; recorded with each answer. */
  readonly by?: string;
}

/** The options of `report`. */
export interface ReportOptions extends CommonOptions {
  readonly framework: readonly string[];
  readonly format: readonly string[];
  readonly to: string;
  /** The day of the report; the profile's own where none is given, so that the same profile gives the same bytes. */
  readonly date?: string;
  readonly force: boolean;
}

/** The parts of the program that lie in files of their own: the walk brings the drawing library with it, the report the one that writes HTML. */
export interface Load {
  readonly walk: () => Promise<{
    openWalk(rim: Rim, terminal: Terminal, given: string, options: WalkOptions): Promise<Status>;
  }>;
  readonly report: () => Promise<{
    report(rim: Rim, given: string, version: string, options: ReportOptions): Promise<Status>;
  }>;
}
