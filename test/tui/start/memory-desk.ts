import type { Library } from '../../../src/framework/library.ts';
import { error } from '../../../src/problem/problem.ts';
import { fromText } from '../../../src/profile/profile-file.ts';
import type { Desk } from '../../../src/tui/start/desk.ts';
import type { Nation } from '../../../src/tui/start/nation.ts';
import { casesIn } from './cases.ts';

/** A few countries, one with a name that is written with accents. */
export const nations: readonly Nation[] = [
  { code: 'KE', name: 'Kenya', also: ['KEN', 'Kenya'] },
  { code: 'CI', name: 'Côte d’Ivoire', also: ['CIV', "Côte d'Ivoire"] },
  { code: 'PH', name: 'Philippines', also: ['PHL', 'Philippines'] },
  { code: 'KP', name: 'North Korea', also: ['PRK', "Korea (Democratic People's Republic of)"] },
  { code: 'KR', name: 'South Korea', also: ['KOR', 'Korea (Republic of)'] },
];

/** Files in memory by their path: those under `/home` are the user's own, all others examples. */
export interface MemoryDesk extends Desk {
  readonly files: Map<string, string>;
  /** From now on nothing can be written. */
  readonly full: { now: boolean };
  /** The languages in which the workshop cases were read, one after another. */
  readonly casesRead: () => readonly string[];
}

/** A desk with some files. */
export function memoryDesk(library: Library, given: Readonly<Record<string, string>> = {}): MemoryDesk {
  const files = new Map(Object.entries(given));
  const full = { now: false };
  const casesRead: string[] = [];
  const create: Desk['create'] = async (path, text) => {
    if (files.has(path)) return { kind: 'taken' };
    if (full.now) return { kind: 'failed', problem: error('unwritable-file', { path, reason: 'ENOSPC' }, null) };
    files.set(path, text);
    return { kind: 'made' };
  };
  return {
    files,
    full,
    casesRead: () => casesRead,
    folder: '/home',
    nations: () => nations,
    list: async () =>
      [...files.keys()].map((path) => {
        const own = path.startsWith('/home/');
        const shown = own ? path.slice('/home/'.length) : (path.split('/').at(-1) ?? '');
        return { path, shown, origin: own ? 'own' : 'example' };
      }),
    cases: async (language) => {
      casesRead.push(language);
      return { exercises: casesIn(language), problems: [] };
    },
    read: async (path) => fromText(path, files.get(path) ?? '', library),
    free: async (stem) => {
      for (let number = 1; ; number += 1) {
        const path = `/home/${stem}${number === 1 ? '' : `-${number}`}.yaml`;
        if (!files.has(path)) return path;
      }
    },
    create,
    copy: async (from, to) => create(to, files.get(from) ?? ''),
  };
}
