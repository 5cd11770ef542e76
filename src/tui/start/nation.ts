import type { Country } from '../../profile/profile.ts';
import { folded } from '../fold.ts';

/** A country of ISO 3166-1, with the names it can be found by. */
export interface Nation {
  /** Two letters. */
  readonly code: string;
  readonly name: string;
  /** Other names and codes. */
  readonly also: readonly string[];
}

/** A country with its names as they are looked for. */
export interface FoldedNation {
  readonly country: Country;
  readonly names: readonly string[];
}

/** Countries ready to be looked for, in the order of their names. */
export function foldedNations(nations: readonly Nation[]): readonly FoldedNation[] {
  const { compare } = new Intl.Collator();
  return [...nations]
    .sort((a, b) => compare(a.name, b.name))
    .map(({ code, name, also }) => ({
      country: { code, name, fictional: false },
      names: [name, code, ...also].map(folded),
    }));
}

/** The countries whose name or code holds what was written; first those with that code, then those whose name begins so, then those with a word that does. */
export function nationsFound(nations: readonly FoldedNation[], text: string): readonly Country[] {
  const wanted = folded(text.trim());
  if (wanted === '') return nations.map(({ country }) => country);
  const ranked = nations.map(({ country, names }) => ({ country, rank: Math.min(...names.map(rankOf(wanted))) }));
  return ranked
    .filter(({ rank }) => rank < notFound)
    .sort((a, b) => a.rank - b.rank)
    .map(({ country }) => country);
}

const notFound = 4;

function rankOf(wanted: string): (name: string) => number {
  return (name) => {
    if (name === wanted) return 0;
    if (name.startsWith(wanted)) return 1;
    if (name.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted))) return 2;
    return name.includes(wanted) ? 3 : notFound;
  };
}
