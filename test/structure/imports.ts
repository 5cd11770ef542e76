import { promises as fs } from 'node:fs';
import path from 'node:path';

/** One import or re-export of a file of src. */
export interface Import {
  /** The importing file, from src on: `assess/engine.ts`. */
  readonly from: string;
  readonly line: number;
  /** What stands in the quotes. */
  readonly specifier: string;
  /** The imported file, from src on; `null` for a package or a part of Node. */
  readonly to: string | null;
  /** The line of the file, for a reader of a failing test. */
  readonly text: string;
}

/** A file of src with its text. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** Every TypeScript file below a folder, sorted by name. */
export async function sourceFiles(folder: string): Promise<readonly SourceFile[]> {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
  return Promise.all(
    files.sort().map(async (file) => ({
      name: path.relative(folder, file).split(path.sep).join('/'),
      text: await fs.readFile(file, 'utf8'),
    })),
  );
}

const statement =
  /(?:^|[;\n])[ \t]*(?:(?:import|export)\b[^'"`;]*?\bfrom\s*|import\s*)(['"])([^'"\n]+)\1|\bimport\s*\(\s*(['"`])([^'"`\n]+)\3/g;

/** Every import of a file: with and without `from`, of types, dynamic, and re-exports. */
export function importsOf({ name, text }: SourceFile): readonly Import[] {
  return [...withoutComments(text).matchAll(statement)].map((match) => {
    const specifier = match[2] ?? match[4] ?? '';
    const line = text.slice(0, match.index + match[0].length).split('\n').length;
    return {
      from: name,
      line,
      specifier,
      to: specifier.startsWith('.') ? path.posix.join(path.posix.dirname(name), specifier) : null,
      text: text.split('\n')[line - 1]?.trim() ?? '',
    };
  });
}

/** The text with comments blanked out; lines keep their numbers. */
export function withoutComments(text: string): string {
  return text.replace(
    /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\/[^\n]*|\/\*[\s\S]*?\*\//g,
    (found: string, quoted: string | undefined) => quoted ?? found.replace(/[^\n]/g, ' '),
  );
}

/** The text with comments and quoted texts blanked out; what stands in `${…}` goes too. */
export function codeOnly(text: string): string {
  return withoutComments(text).replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g, (found) =>
    found.replace(/[^\n]/g, ' '),
  );
}

/** Groups of files that import each other in a circle, directly or through others. */
export function circles(imports: readonly Import[]): readonly (readonly string[])[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) if (to !== null) targets.set(from, [...(targets.get(from) ?? []), to]);
  const found: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]): void => {
    const at = trail.indexOf(file);
    if (at >= 0) found.push([...trail.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    for (const next of targets.get(file) ?? []) walk(next, [...trail, file]);
    done.add(file);
  };
  for (const file of targets.keys()) walk(file, []);
  return found;
}
