/** One allowed answer: its id in files and its title on screens and in reports. */
export interface AllowedAnswer {
  readonly id: string;
  readonly title: string;
}

/** One of several. Where `ordered`, lowest first. */
export interface ChoiceSet {
  readonly kind: 'choice';
  /** The name in `answer-sets.yaml`; `null` where the question lists its own answers. */
  readonly name: string | null;
  readonly ordered: boolean;
  readonly allowed: readonly AllowedAnswer[];
}

/** Any number of several; none of them is the empty list, an answer like any other. */
export interface ChoicesSet {
  readonly kind: 'choices';
  readonly allowed: readonly AllowedAnswer[];
}

/** A number from `min` to `max`, both allowed, in `unit`. */
export interface NumberSet {
  readonly kind: 'number';
  readonly unit: string;
  readonly min: number;
  readonly max: number;
}

/** A day, as `2025-06-30`. */
export interface DateSet {
  readonly kind: 'date';
}

/** The allowed answers of a question. */
export type AnswerSet = ChoiceSet | ChoicesSet | NumberSet | DateSet;

/** What a question may be answered with: an id of the answer set, a number, a date, or for `choices` a list of ids. */
export type Value = string | number | readonly string[];

/** True where the value is one of the allowed answers. Lists must not name an answer twice. */
export function accepts(set: AnswerSet, value: unknown): value is Value {
  switch (set.kind) {
    case 'choice':
      return typeof value === 'string' && set.allowed.some((answer) => answer.id === value);
    case 'choices':
      return (
        Array.isArray(value) &&
        new Set(value).size === value.length &&
        value.every((id) => set.allowed.some((answer) => answer.id === id))
      );
    case 'number':
      return typeof value === 'number' && value >= set.min && value <= set.max;
    case 'date':
      return typeof value === 'string' && isDay(value);
  }
}

/** The position of an answer in an ordered set, 0 for the lowest, -1 for a value that is not in it. Numbers and dates order themselves. */
export function rank(set: ChoiceSet, value: Value): number {
  return set.allowed.findIndex((answer) => answer.id === value);
}

/** True for answer sets whose answers can be put in order: ordered choices, numbers and dates. */
export function isOrdered(set: AnswerSet): boolean {
  return set.kind === 'number' || set.kind === 'date' || (set.kind === 'choice' && set.ordered);
}

/** True where two answers are the same; lists regardless of their order. */
export function sameValue(a: Value, b: Value): boolean {
  if (typeof a === 'object' && typeof b === 'object') return a.length === b.length && a.every((id) => b.includes(id));
  return a === b;
}

/** The day some days after another, or before it. */
export function dayFrom(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** True for a day of the calendar written as year, month and day. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
