import * as v from 'valibot';
import { error, type Problem } from '../problem/problem.ts';
import { suggestionFor } from '../problem/suggestion.ts';
import type { Path, Source } from './source.ts';

/** What a schema made of a value: its typed form, or `null` with the problems that say why not. */
export interface Shaped<T> {
  readonly value: T | null;
  readonly problems: readonly Problem[];
}

/** Checks the value of a file against a schema. Every departure is a problem at its own place; a file that is broken as YAML is reported as that alone. */
export function shape<const Schema extends v.GenericSchema>(
  source: Source,
  schema: Schema,
): Shaped<v.InferOutput<Schema>> {
  if (source.problems.length > 0) return { value: null, problems: source.problems };
  if (source.value === null) return { value: null, problems: [error('empty-file', {}, source.place([]))] };
  return shapePart(source, [], source.value, schema);
}

/** Checks one value of a file against a schema. */
export function shapePart<const Schema extends v.GenericSchema>(
  source: Source,
  path: Path,
  value: unknown,
  schema: Schema,
): Shaped<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, value);
  if (result.success) return { value: result.output, problems: [] };
  return { value: null, problems: result.issues.flatMap((issue) => problemsFrom(source, path, issue)) };
}

/** A map with these keys and no others. Valibot names only the first unknown key; the list of keys travels in the message so that all can be named. */
export function block<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, `${keysMark}${Object.keys(entries).join(' ')}`);
}

const keysMark = 'keys: ';

const word = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** An id: small letters, digits and single hyphens, beginning with a letter. */
export const id = v.pipe(v.string(), v.regex(word, 'bad-id'));
/** A text. */
export const text = v.string();
/** A web address with http or https. */
export const address = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'bad-address'));

function problemsFrom(source: Source, base: Path, issue: v.BaseIssue<unknown>): readonly Problem[] {
  const path: Path = [...base, ...(issue.path ?? []).map((step) => step.key as string | number)];
  if (issue.type === 'strict_object' && issue.expected === 'never') return unknownKeys(source, path, issue);
  if (issue.type === 'strict_object' && issue.received === 'undefined' && issue.path !== undefined) {
    return [error('missing-key', { key: String(path.at(-1)) }, source.place(path.slice(0, -1)))];
  }
  return [problemOfValue(source, path, issue)];
}

function unknownKeys(source: Source, path: Path, issue: v.BaseIssue<unknown>): readonly Problem[] {
  const allowed = issue.message.startsWith(keysMark) ? issue.message.slice(keysMark.length).split(' ') : [];
  const present = Object.keys(Object(issue.path?.at(-1)?.input));
  return present
    .filter((key) => !allowed.includes(key))
    .map((key) =>
      error(
        'unknown-key',
        { key, suggestion: suggestionFor(key, allowed), allowed: allowed.join(', ') },
        source.placeOfKey([...path.slice(0, -1), key]),
      ),
    );
}

function problemOfValue(source: Source, path: Path, issue: v.BaseIssue<unknown>): Problem {
  const place = source.place(path);
  const found = typeof issue.input === 'string' ? issue.input : (source.written(path) ?? String(issue.input));
  switch (issue.message) {
    case 'bad-id':
    case 'bad-date':
    case 'bad-partial-date':
    case 'bad-address':
      return error(issue.message, { found }, place);
  }
  if (issue.type === 'picklist' || issue.type === 'literal') {
    const allowed = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
    return error(
      'not-allowed',
      { found, suggestion: suggestionFor(found, allowed), allowed: allowed.join(', ') },
      place,
    );
  }
  if (issue.type === 'string' && typeof issue.input === 'number')
    return error('number-not-text', { written: found }, place);
  if (issue.kind === 'validation' && typeof issue.input === 'number') {
    const bound = String(issue.requirement ?? '');
    return issue.type === 'max_value'
      ? error('out-of-range', { found: issue.input, least: '0', most: bound }, place)
      : error('out-of-range', { found: issue.input, least: bound, most: '' }, place);
  }
  return error('wrong-kind', { wanted: wantedKind(issue), found: kindOf(issue.input) }, place);
}

/** The kinds of value that messages can name. */
export type Kind = 'text' | 'number' | 'truth' | 'list' | 'block' | 'nothing' | 'other';

const kindOfSchema: Readonly<Record<string, Kind>> = {
  string: 'text',
  number: 'number',
  boolean: 'truth',
  array: 'list',
  strict_object: 'block',
  record: 'block',
  min_length: 'list',
};

function wantedKind(issue: v.BaseIssue<unknown>): Kind {
  return kindOfSchema[issue.type] ?? 'other';
}

function kindOf(input: unknown): Kind {
  if (input === null || input === undefined) return 'nothing';
  if (Array.isArray(input)) return 'list';
  if (typeof input === 'number') return 'number';
  if (typeof input === 'boolean') return 'truth';
  return typeof input === 'string' ? 'text' : 'block';
}
