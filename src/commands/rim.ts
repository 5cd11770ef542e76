import type { Language, Words } from '../language/words.ts';

/** What a command may use of the world outside: given by `cli.ts`, or by a test. */
export interface Rim {
  /** The folder that paths are relative to. */
  readonly folder: string;
  /** The shipped frameworks: their YAML folder, and the compiled copy beside the program. */
  readonly shipped: { readonly frameworks: string; readonly compiled: string; readonly example: string };
  /** The font files that charts are drawn in where a file needs them as pictures. */
  readonly fonts: readonly string[];
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Where lines are read from, a terminal or not, and the program's own signals. */
  readonly lines: { readonly input: NodeJS.ReadableStream; readonly host: Terminal['host'] };
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
  /** Line by line, without drawing. */
  readonly plain: boolean;
  /** In ASCII only, or never; as the environment says where neither is asked for. */
  readonly ascii?: boolean;
  readonly background: 'light' | 'dark' | 'auto';
  /** The ISO 639-1 code of the language in which a workshop case is told; where none is given, as the profile says. */
  readonly told?: string;
}

/** The options of `report`. */
export interface ReportOptions extends CommonOptions {
  readonly framework: readonly string[];
  readonly format: readonly string[];
  readonly to: string;
  /** The path of an earlier profile of the same country. */
  readonly earlier?: string;
  readonly edition: 'internal' | 'public';
  /** The path of a Word file whose styles the format docx takes over. */
  readonly template?: string;
  /** True to find the page numbers of the Word file's contents here; else Word finds them when the file is opened. */
  readonly pageNumbers: boolean;
  /** The day of the report; the profile's own where none is given, so that the same profile gives the same bytes. */
  readonly date?: string;
  readonly force?: boolean;
}

/** The options of `merge`. */
export interface MergeOptions extends CommonOptions {
  readonly to: string;
  /** The profile that all of them came from. */
  readonly base?: string;
  readonly force: boolean;
}

/** The options of `questionnaire`. */
export interface QuestionnaireOptions extends CommonOptions {
  /** The code of a country without a profile. */
  readonly new?: string;
  readonly to: string;
  readonly ministry?: string;
  readonly framework: readonly string[];
  readonly format?: 'xlsx' | 'docx';
  readonly force?: boolean;
}

/** The options of `import`. */
export interface ImportOptions extends CommonOptions {
  readonly into: string;
  readonly by?: string;
  readonly yes: boolean;
}

/** Everything that can be given to `exercise`. */
export interface ExercisesOptions extends WalkOptions {
  /** The list of answers that the facilitator has accepted. */
  readonly accepted?: string;
  readonly because?: string;
  /** The HTML file to write the marking to. */
  readonly html?: string;
  readonly format: readonly string[];
  readonly to?: string;
  readonly force: boolean;
}

/** The parts of the program that lie in files of their own: the walk brings the drawing library with it, the report the one that writes HTML. */
export interface Load {
  readonly walk: () => Promise<{
    openWalk(rim: Rim, terminal: Terminal, given: string | null, options: WalkOptions): Promise<Status>;
  }>;
  readonly plain: () => Promise<{
    openPlain(rim: Rim, given: string | null, options: WalkOptions): Promise<Status>;
  }>;
  readonly report: () => Promise<{
    report(rim: Rim, given: string, version: string, options: ReportOptions): Promise<Status>;
  }>;
  readonly exercises: () => Promise<{
    exercises(rim: Rim, given: readonly string[], options: ExercisesOptions): Promise<Status>;
  }>;
  readonly questionnaire: () => Promise<{
    questionnaire(rim: Rim, given: string | undefined, options: QuestionnaireOptions): Promise<Status>;
  }>;
  readonly import: () => Promise<{
    importWorkbook(rim: Rim, given: string, options: ImportOptions): Promise<Status>;
  }>;
}
