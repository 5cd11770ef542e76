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
  return { value: null, problems: distinct(result.issues.flatMap((issue) => problemsFrom(source, path, issue))) };
}

/** A list where a block is needed lacks every key of the block: it is reported once. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(
    (problem, index) =>
      problem.code !== 'wrong-kind' ||
      problems.findIndex(
        ({ code, place }) =>
          code === problem.code && place?.line === problem.place?.line && place?.column === problem.place?.column,
      ) === index,
  );
}

/** A map with these keys and no others. Valibot names only the first unknown key; the list of keys travels in the message so that all can be named. */
export function block<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, `${keysMark}${Object.keys(entries).join(' ')}`);
}

const keysMark = 'keys: ';

/** A map with any keys, each with a value of this kind. */
export function mapOf<const Schema extends v.GenericSchema>(value: Schema) {
  return v.pipe(
    v.custom<Readonly<Record<string, unknown>>>((input) => kindOf(input) === 'block'),
    v.record(v.string(), value),
  );
}

/** A word, or a block: each with its own schema, so that what is wrong with it can be said. */
export function wordOrBlock<const Word extends v.GenericSchema, const Block extends v.GenericSchema>(
  word: Word,
  block: Block | ((keys: readonly string[]) => Block),
) {
  return v.lazy((input): Word | Block => {
    if (kindOf(input) !== 'block') return word;
    return typeof block === 'function' ? block(Object.keys(Object(input))) : block;
  });
}

const word = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** An id: small letters, digits and single hyphens, beginning with a letter. */
export const id = v.pipe(v.string(), v.regex(word, 'bad-id'));
/** A text. */
export const text = v.string();
/** A text with something in it. */
export const filledText = v.pipe(
  text,
  v.check((written) => written.trim() !== '', 'empty-text'),
);
/** A web address with http or https. */
export const address = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'bad-address'));

function problemsFrom(source: Source, base: Path, issue: v.BaseIssue<unknown>): readonly Problem[] {
  const path: Path = [...base, ...(issue.path ?? []).map((step) => step.key as string | number)];
  const around: unknown = issue.path?.at(-1)?.input;
  const unknownOrMissing = issue.type === 'strict_object' && issue.message.startsWith(keysMark);
  if (unknownOrMissing && kindOf(around) === 'list')
    return [error('wrong-kind', { wanted: 'block', found: 'list' }, source.place(path.slice(0, -1)))];
  if (unknownOrMissing && kindOf(around) === 'block') {
    const allowed = issue.message.slice(keysMark.length).split(' ');
    const unknown = Object.keys(Object(around)).filter((key) => !allowed.includes(key));
    if (issue.expected === 'never') return unknownKeys(source, path, unknown, allowed);
    if (issue.received === 'undefined') {
      const key = String(path.at(-1));
      const misspelt = unknown.some((one) => suggestionFor(one, allowed) === key);
      return misspelt ? [] : [error('missing-key', { key }, source.place(path.slice(0, -1)))];
    }
  }
  return [problemOfValue(source, path, issue)];
}

function unknownKeys(
  source: Source,
  path: Path,
  unknown: readonly string[],
  allowed: readonly string[],
): readonly Problem[] {
  return unknown.map((key) =>
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
  if ((issue.type === 'picklist' || issue.type === 'literal') && typeof issue.input !== 'object') {
    const allowed = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
    return error(
      'not-allowed',
      { found, suggestion: suggestionFor(found, allowed), allowed: allowed.join(', ') },
      place,
    );
  }
  if (issue.type === 'string' && typeof issue.input === 'number')
    return error('number-not-text', { written: found }, place);
  if (issue.message === 'empty-text') return error('empty-text', { key: String(path.at(-1)) }, place);
  if (issue.type === 'min_length') return error('empty-list', { key: String(path.at(-1)) }, place);
  if (typeof issue.requirement === 'number' && typeof issue.input === 'number')
    return error('out-of-range', { found: issue.input, bound: issue.requirement, side: sideOf(issue.type) }, place);
  return error('wrong-kind', { wanted: wantedKind(issue), found: kindOf(issue.input) }, place);
}

/** On which side of a bound a number must lie. */
function sideOf(type: string): 'at-least' | 'at-most' | 'above' {
  if (type === 'max_value') return 'at-most';
  return type === 'gt_value' ? 'above' : 'at-least';
}

/** The kinds of value that messages can name. */
export type Kind = 'text' | 'number' | 'whole-number' | 'truth' | 'list' | 'block' | 'nothing' | 'other';

const kindOfSchema: Readonly<Record<string, Kind>> = {
  string: 'text',
  picklist: 'text',
  literal: 'text',
  number: 'number',
  finite: 'number',
  integer: 'whole-number',
  boolean: 'truth',
  array: 'list',
  strict_object: 'block',
  record: 'block',
  custom: 'block',
};

function wantedKind(issue: v.BaseIssue<unknown>): Kind {
  return kindOfSchema[issue.type] ?? 'other';
}

/** What kind of value stands in a file. */
export function kindOf(input: unknown): Kind {
  if (input === null || input === undefined) return 'nothing';
  if (Array.isArray(input)) return 'list';
  if (typeof input === 'number') return Number.isFinite(input) ? 'number' : 'other';
  if (typeof input === 'boolean') return 'truth';
  return typeof input === 'string' ? 'text' : 'block';
}
