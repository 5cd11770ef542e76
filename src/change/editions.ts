import type { Framework } from '../framework/framework.ts';
import type { Migration } from '../framework/migration.ts';
import type { Carried } from '../profile/carry.ts';
import type { Profile } from '../profile/profile.ts';

/** A profile after it was carried to the present versions, with what was done. */
interface CarriedProfile {
  readonly profile: Profile;
  readonly carried: readonly Carried[];
}

/** For which version of a framework a profile was answered. */
export interface Edition {
  /** `null` where the profile does not say. */
  readonly version: string | null;
  /** What was carried to the present version; `null` where the profile says the present one or none. */
  readonly carried: Carried | null;
}

/** For which versions of one framework two profiles were answered. The figures of both are by the present one. */
export interface EditionChange {
  readonly framework: Framework;
  readonly earlier: Edition;
  readonly later: Edition;
}

/** The versions of every framework for which at least one of two profiles says one, in the order of the frameworks. */
export function editionsOf(
  earlier: CarriedProfile,
  later: CarriedProfile,
  frameworks: readonly Framework[],
): readonly EditionChange[] {
  return frameworks
    .map((framework) => ({ framework, earlier: editionOf(earlier, framework), later: editionOf(later, framework) }))
    .filter((one) => one.earlier.version !== null || one.later.version !== null);
}

/**
 * True where something must be said of the versions: a profile was answered for another one than the present. Of two profiles that say the present
 * one, or none, nothing is said: a profile that says none may have been answered for any, and its answers are taken as they stand,
 * as they always were; to warn of it each time would say nothing that anybody could act on.
 */
export function differs({ earlier, later }: EditionChange): boolean {
  return earlier.carried !== null || later.carried !== null;
}

/** The migrations that either of two profiles went through, in their order, each once. */
export function migrationsBetween({ earlier, later }: EditionChange): readonly Migration[] {
  // Both ways end at the present version, so the longer one holds the other.
  const [one, other] = [earlier.carried?.way ?? [], later.carried?.way ?? []];
  return one.length > other.length ? one : other;
}

/** How many of some profiles were answered for another version of a framework than the present one, and could be carried to it or not. */
export function countOther(
  profiles: readonly CarriedProfile[],
  framework: Framework,
): { readonly carried: number; readonly notCarried: number } {
  const other = profiles.flatMap((one) => editionOf(one, framework).carried ?? []);
  const carried = other.filter(({ way }) => way !== null).length;
  return { carried, notCarried: other.length - carried };
}

/** For which version of a framework a profile was answered. */
export function editionOf({ profile, carried }: CarriedProfile, framework: Framework): Edition {
  const one = carried.find((other) => other.framework.id === framework.id) ?? null;
  return { version: one?.from ?? profile.frameworks[framework.id] ?? null, carried: one };
}
