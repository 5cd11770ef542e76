import { isDeepStrictEqual } from 'node:util';
import { roles } from '../framework/question.ts';
import { mergeAnswers } from './merge-answers.ts';
import type { Answer, PlanLine, Profile } from './profile.ts';

/** What several profiles of one country come to together. */
export interface Merged {
  readonly profile: Profile;
  /** The questions that are contested now, in the order of the profiles' answers. */
  readonly contested: readonly string[];
  /** Names for one ministry that differ between the profiles: the first in the alphabet is kept. */
  readonly names: readonly { readonly ministry: string; readonly names: readonly string[] }[];
}

/** True where two profiles are of one country: by its code, or where it is made up by its name. */
export function sameCountry({ country: a }: Profile, { country: b }: Profile): boolean {
  return a.code === b.code && a.fictional === b.fictional && (a.code !== null || a.name === b.name);
}

/** The ids of the workshop cases that profiles answer, each once: profiles of two cases cannot be joined. */
export function casesOf(profiles: readonly Profile[]): readonly string[] {
  return [...new Set(profiles.flatMap(({ exercise }) => exercise ?? []))];
}

/**
 * Joins profiles of one country; whether they are of one, of one workshop case at most, and for the same versions of frameworks, is the caller's to check. Each answer is joined as {@link mergeAnswers} says; actions of the plan
 * are all kept, those that are the same once; the day is the latest one, the roles are all that anybody names, and the whole is validated only
 * where all parts are and nothing is contested.
 *
 * @param base an earlier profile that all of them came from: what a profile leaves as it was there says nothing against what another changed
 */
export function mergeProfiles(profiles: readonly [Profile, ...Profile[]], base: Profile | null): Merged {
  const [first] = profiles;
  const answers = mergedAnswers(profiles, base);
  const contested = [...answers].flatMap(([id, answer]) => (answer.kind === 'contested' ? [id] : []));
  const named = namesOf(profiles);
  const basis = profiles.flatMap((profile) => profile.basis.split(/\n{2,}/)).filter((part) => part !== '');
  return {
    profile: {
      country: { ...first.country, name: profiles.map(({ country }) => country.name).sort()[0] ?? first.country.name },
      roles: roles.filter((role) => profiles.some((profile) => profile.roles.includes(role))),
      asOf:
        profiles
          .map(({ asOf }) => asOf)
          .sort()
          .at(-1) ?? first.asOf,
      status: contested.length === 0 && profiles.every(({ status }) => status === 'validated') ? 'validated' : 'draft',
      preparedBy: distinct(profiles.flatMap(({ preparedBy }) => preparedBy)),
      basis: distinct(basis).join('\n\n'),
      exercise: casesOf(profiles)[0] ?? null,
      told: profiles.find(({ told }) => told !== null)?.told ?? null,
      frameworks: versionsOf(profiles),
      ministries: Object.fromEntries([...named].map(([id, names]) => [id, names[0] ?? id])),
      answers,
      plan: mergedPlan(profiles, base),
    },
    contested,
    names: [...named].flatMap(([ministry, names]) => (names.length < 2 ? [] : [{ ministry, names }])),
  };
}

/** The frameworks for which profiles say different versions, by id, with the version that each of them says, `null` where it says none. They cannot be joined: one answer may mean two things. */
export function differingVersions(
  profiles: readonly Profile[],
): readonly { readonly framework: string; readonly versions: readonly (string | null)[] }[] {
  return Object.keys(versionsOf(profiles)).flatMap((framework) => {
    const versions = profiles.map(({ frameworks }) => frameworks[framework] ?? null);
    return new Set(versions.filter((version) => version !== null)).size > 1 ? [{ framework, versions }] : [];
  });
}

function versionsOf(profiles: readonly Profile[]): Profile['frameworks'] {
  return Object.assign({}, ...profiles.map(({ frameworks }) => frameworks));
}

function mergedAnswers(profiles: readonly Profile[], base: Profile | null): ReadonlyMap<string, Answer> {
  const ids = new Set(profiles.flatMap(({ answers }) => [...answers.keys()]));
  return new Map(
    [...ids].flatMap((id): readonly (readonly [string, Answer])[] => {
      const all = profiles.map(({ answers }) => answers.get(id) ?? null);
      const before = base?.answers.get(id) ?? null;
      const changed = base === null ? all : all.filter((answer) => !isDeepStrictEqual(answer, before));
      const given = (changed.length === 0 ? [before] : changed).filter((answer) => answer !== null);
      const [one, ...others] = given;
      const alike = one !== undefined && others.every((other) => isDeepStrictEqual(one, other));
      const answer = alike ? one : mergeAnswers(given);
      return answer === null ? [] : [[id, answer]];
    }),
  );
}

/** All actions; one that stood in the base and that somebody took out or wrote anew stays out. */
function mergedPlan(profiles: readonly Profile[], base: Profile | null): readonly PlanLine[] {
  const has = (lines: readonly PlanLine[], line: PlanLine): boolean =>
    lines.some((one) => isDeepStrictEqual(one, line));
  const known = base?.plan ?? [];
  return distinct(profiles.flatMap(({ plan }) => plan)).filter(
    (line) => !has(known, line) || profiles.every(({ plan }) => has(plan, line)),
  );
}

function namesOf(profiles: readonly Profile[]): ReadonlyMap<string, readonly string[]> {
  const ids = new Set(profiles.flatMap(({ ministries }) => Object.keys(ministries)));
  return new Map(
    [...ids].map((id) => [id, [...new Set(profiles.flatMap(({ ministries }) => ministries[id] ?? []))].sort()]),
  );
}

function distinct<T>(list: readonly T[]): readonly T[] {
  return list.filter((one, at) => list.findIndex((other) => isDeepStrictEqual(one, other)) === at);
}
