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

/** What was found lately, for each profile, by what was written: the screen asks for the same several times. */
const lately = new WeakMap<Profile, Map<string, readonly Found[]>>();

/** How many of the last searches are remembered. */
const remembered = 8;

/** Everything that holds all words written, kinds with nothing left out; nothing where no word is written. */
export function foundBy({ library, profile }: Pick<WalkState, 'library' | 'profile'>, text: string): readonly Found[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const known = lately.get(profile) ?? new Map<string, readonly Found[]>();
  lately.set(profile, known);
  const key = words.join(' ');
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = search(findables(library, profile), words);
  const [oldest] = known.keys();
  if (known.size >= remembered && oldest !== undefined) known.delete(oldest);
  known.set(key, found);
  return found;
}

function search(all: readonly Findable[], words: readonly string[]): readonly Found[] {
  const ranked = new Map(searchKinds.map((kind) => [kind, [[], [], []] as [Findable[], Findable[], Findable[]]]));
  for (const one of all) {
    const rank = rankOf(one, words);
    if (rank !== null) ranked.get(one.kind)?.[rank].push(one);
  }
  return [...ranked].flatMap(([kind, ranks]): Found[] => {
    const hits = ranks.flat();
    return hits.length === 0 ? [] : [{ kind, hits: hits.slice(0, most), count: hits.length }];
  });
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
