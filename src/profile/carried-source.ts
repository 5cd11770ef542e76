import type { Plain } from '../source/plain.ts';
import type { Path, Source } from '../source/source.ts';

/**
 * A profile's file with another value, able to say where each part of it stands in the file.
 *
 * @param questions the id that the file has for a question, by the id that the value has
 * @param lines for each line of the value's plan the position of the line in the file's that it comes from
 */
export function carriedSource(
  source: Source,
  value: Plain,
  questions: ReadonlyMap<string, string>,
  lines: readonly number[],
): Source {
  const inFile = (path: Path): Path => {
    const [key, at, ...rest] = path;
    if (key === 'answers' && typeof at === 'string') return [key, questions.get(at) ?? at, ...rest];
    if (key === 'plan' && typeof at === 'number') return [key, lines[at] ?? at, ...rest];
    return path;
  };
  return {
    ...source,
    value,
    place: (path) => source.place(inFile(path)),
    placeOfKey: (path) => source.placeOfKey(inFile(path)),
    written: (path) => source.written(inFile(path)),
    range: (path) => source.range(inFile(path)),
  };
}
