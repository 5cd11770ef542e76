import type { Document } from 'yaml';
import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { error, type Place, type Problem } from '../problem/problem.ts';
import { problemsOfFaults } from './faults.ts';

/** Keys and list positions from the root of a file to one of its values. */
export type Path = readonly (string | number)[];

/** A YAML file as text and as a plain value, able to say where each value stands. */
export interface Source {
  readonly file: string;
  readonly text: string;
  /** Maps as plain objects, lists as arrays, scalars by the core schema of YAML 1.2; keys that begin with `x-` are left out. `null` where the file cannot be read as YAML. */
  readonly value: unknown;
  /** What is wrong with the file as YAML. */
  readonly problems: readonly Problem[];
  /** Where the value at the path stands; where there is none, where the nearest map or list around it stands. */
  place(path: Path): Place;
  /** Where the key at the end of the path stands. */
  placeOfKey(path: Path): Place;
  /** The value at the path as the author wrote it, or `null` where there is none or where it is not a scalar. */
  written(path: Path): string | null;
  /** The range of the value at the path in the text, from its first character to the one after its last, or `null`. */
  range(path: Path): readonly [start: number, end: number] | null;
}

const maxAliases = 100;

/** Reads text as YAML 1.2. Broken YAML, duplicate keys, `%YAML 1.1`, merge keys and floods of aliases are problems; nothing is thrown. */
export function parseSource(file: string, text: string): Source {
  let starts: readonly number[] | null = null;
  const document = parseDocument(text, { version: '1.2', prettyErrors: false, stringKeys: true });
  const at = (start: number, end: number): Place => {
    starts ??= lineStarts(text);
    return placeAt(file, text, starts, start, end);
  };
  const problems: Problem[] = [...problemsOfFaults(document, at)];
  const directive = text.includes('%YAML') ? /(?<=^\uFEFF?)%YAML[ \t]+(?!1\.2\b)\S+/m.exec(text) : null;
  if (directive !== null)
    problems.push(
      error('yaml-version', { written: directive[0] }, at(directive.index, directive.index + directive[0].length)),
    );
  if (text.includes('<<'))
    visit(document, {
      Pair(_key, pair) {
        if (isScalar(pair.key) && pair.key.value === '<<' && pair.key.range) {
          problems.push(error('merge-key', {}, at(pair.key.range[0], pair.key.range[1])));
        }
      },
    });
  let value: unknown = null;
  if (problems.length === 0) {
    try {
      const whole: unknown = document.toJS({ maxAliasCount: maxAliases });
      value = text.includes('x-') ? withoutExtensions(whole) : whole;
    } catch {
      problems.push(error('too-many-aliases', { most: maxAliases }, at(0, 1)));
    }
  }
  const nodeAt = (path: Path): unknown => {
    let node: unknown = document.contents;
    for (const step of path) node = childOf(document, node, step);
    return node;
  };
  const rangeOf = (node: unknown): readonly [number, number] | null =>
    isNode(node) && node.range ? [node.range[0], node.range[1]] : null;
  return {
    file,
    text,
    value,
    problems,
    place(path) {
      for (let depth = path.length; depth >= 0; depth -= 1) {
        const range = rangeOf(nodeAt(path.slice(0, depth)));
        if (range !== null) return at(range[0], range[1]);
      }
      return at(0, 1);
    },
    placeOfKey(path) {
      const parent = nodeAt(path.slice(0, -1));
      const key = path.at(-1);
      if (isMap(parent)) {
        const pair = parent.items.find((candidate) => isScalar(candidate.key) && candidate.key.value === key);
        const range = rangeOf(pair?.key);
        if (range !== null) return at(range[0], range[1]);
      }
      return this.place(path);
    },
    written(path) {
      const node = nodeAt(path);
      return isScalar(node) && node.range ? text.slice(node.range[0], node.range[1]) : null;
    },
    range(path) {
      return rangeOf(nodeAt(path));
    },
  };
}

function childOf(document: Document, node: unknown, step: string | number): unknown {
  const target = isAlias(node) ? node.resolve(document) : node;
  if (isMap(target))
    return target.items.find((pair) => isScalar(pair.key) && pair.key.value === step)?.value ?? undefined;
  if (isSeq(target) && typeof step === 'number') return target.items[step];
  return undefined;
}

/** Where each line begins. The parser's own count of lines misses some in a broken file. */
function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

function placeAt(file: string, text: string, starts: readonly number[], start: number, end: number): Place {
  const offset = Math.min(start, text.length);
  const line = lineOf(starts, offset);
  const from = starts[line - 1] ?? 0;
  const newline = text.indexOf('\n', from);
  // An editor does not show a byte-order mark, so it is no character of the first line.
  const mark = from === 0 && text.startsWith('\uFEFF') ? 1 : 0;
  const lineText = text.slice(from + mark, newline === -1 ? undefined : newline).replace(/\r$/, '');
  const column = Math.max(1, Math.min(offset - from - mark + 1, lineText.length + 1));
  return {
    file,
    line,
    column,
    length: Math.max(1, Math.min(end - start, lineText.length - (column - 1))),
    text: lineText,
  };
}

/** The number of the line on which a character stands, from 1. */
function lineOf(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** Drops the keys that begin with `x-`: they are the author's own and mean nothing to gapwalk. */
function withoutExtensions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutExtensions);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith('x-'))
      .map(([key, inner]) => [key, withoutExtensions(inner)]),
  );
}
