import { InvalidArgumentError } from 'commander';
import { isDay } from '../../framework/answer-set.ts';
import type { Words } from '../../language/words.ts';

/** A day as it is written in profiles; anything else is wrong usage. */
export function dayOf(given: string, words: Words): string {
  if (!isDay(given))
    throw new InvalidArgumentError(words.commands.usage.badValue({ found: given, allowed: words.commands.usage.day }));
  return given;
}

/** Points from 0 to 100; anything else is wrong usage. */
export function pointsOf(given: string, words: Words): number {
  const points = /^\d+(\.\d+)?$/.test(given) ? Number(given) : Number.NaN;
  if (points >= 0 && points <= 100) return points;
  throw new InvalidArgumentError(words.commands.usage.badValue({ found: given, allowed: words.plan.target.badTarget }));
}

/** What is named between commas, each once and in the order of what is allowed; a name that is not allowed is wrong usage. */
export function listOf<T extends string>(given: string, allowed: readonly T[], words: Words): readonly T[] {
  const parts = given.split(',').map((part) => part.trim());
  const wrong = parts.find((part) => !(allowed as readonly string[]).includes(part));
  if (wrong !== undefined)
    throw new InvalidArgumentError(words.commands.usage.badValue({ found: wrong, allowed: allowed.join(', ') }));
  return allowed.filter((one) => parts.includes(one));
}
