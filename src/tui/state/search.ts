import { isDeepStrictEqual } from 'node:util';
import type { Profile } from '../../profile/profile.ts';
import { wordsOf } from '../fold.ts';
import { type Findable, findables, type SearchKind, searchKinds } from './search-index.ts';
import { topOf, withTop } from './stack.ts';
import type { WalkState } from './state.ts';
import { type Edit, lookedFor } from './text-line.ts';

/** What was found of one kind: the first ones, those with the words in their title before the others. */
export interface Found {
  readonly kind: SearchKind;
  readonly hits: readonly Findable[];
  /** How many there are in all. */
  readonly count: number;
}

/** The most of one kind that are kept. */
const most = 40;

/** One search: the words, everything that holds them all, and what of it is shown. */
interface Sought {
  readonly words: readonly string[];
  readonly holding: readonly Findable[];
  readonly found: readonly Found[];
}

/** What was looked for lately in each profile, the last one last: the screen asks for the same several times, and what goes on being written is looked for among what was found. */
const lately = new WeakMap<Profile, readonly Sought[]>();

/** How many of the last searches are remembered. */
const remembered = 8;

/** Everything that holds all words written, kinds with nothing left out; nothing where no word is written. */
export function foundBy({ library, profile }: Pick<WalkState, 'library' | 'profile'>, text: string): readonly Found[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const known = lately.get(profile) ?? [];
  const before = known.find((one) => isDeepStrictEqual(one.words, words));
  if (before !== undefined) return before.found;
  const wider = known.findLast((one) => one.words.every((part) => words.some((word) => word.includes(part))));
  const sought = search(wider?.holding ?? findables(library, profile), words);
  lately.set(profile, [...known, sought].slice(-remembered));
  return sought.found;
}

function search(among: readonly Findable[], words: readonly string[]): Sought {
  const ranked = new Map(searchKinds.map((kind) => [kind, [[], [], []] as [Findable[], Findable[], Findable[]]]));
  const holding: Findable[] = [];
  for (const one of among) {
    const rank = rankOf(one, words);
    if (rank === null) continue;
    holding.push(one);
    ranked.get(one.kind)?.[rank].push(one);
  }
  const found = [...ranked].flatMap(([kind, ranks]): Found[] => {
    const hits = ranks.flat();
    return hits.length === 0 ? [] : [{ kind, hits: hits.slice(0, most), count: hits.length }];
  });
  return { words, holding, found };
}

/** 0 where all words stand in the title, 1 where some do, 2 where all stand in the text; `null` where one is missing. */
function rankOf({ folded: [title, text] }: Findable, words: readonly string[]): 0 | 1 | 2 | null {
  let inTitle = 0;
  for (const word of words) {
    if (title.includes(word)) inTitle += 1;
    else if (!text.includes(word)) return null;
  }
  if (inTitle === words.length) return 0;
  return inTitle > 0 ? 1 : 2;
}

/** Applies an edit to the words looked for. */
export function searchWritten(state: WalkState, edit: Edit): WalkState {
  const { screen, spot } = topOf(state);
  return screen.kind === 'search' ? withTop(state, () => lookedFor({ screen, spot }, edit)) : state;
}
