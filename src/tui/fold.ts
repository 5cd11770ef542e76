/** Characters that are written in several ways, by the one that is looked for. */
const alike: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  ς: 'σ',
};

/** The text as it is looked for: without case, accents and the other marks on letters, with one form for each kind of quote and dash. Character by character: the folding of a whole is that of its parts. */
export function folded(text: string): string {
  return isPlain(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        .replace(/[\p{M}’‘“”‐‑–—ς]/gu, (character) => alike[character] ?? '');
}

/** The words in what somebody wrote, folded, each once. */
export function wordsOf(text: string): readonly string[] {
  return [...new Set(folded(text).split(/\s+/))].filter((word) => word !== '');
}

/** A stretch of a text, in UTF-16 units, from the first to the one after the last. */
export type Stretch = readonly [from: number, to: number];

/** Where words stand in a text, in order and without overlaps. */
export function placesOf(words: readonly string[], text: string): readonly Stretch[] {
  const map: number[] = [];
  let whole = '';
  let at = 0;
  for (const character of text) {
    const one = folded(character);
    for (let unit = 0; unit < one.length; unit += 1) map.push(at);
    whole += one;
    at += character.length;
  }
  map.push(text.length);
  const found = words.flatMap((word) => occurrences(word, whole)).sort(([a], [b]) => a - b);
  const places: [number, number][] = [];
  for (const [from, to] of found) {
    const last = places.at(-1);
    const stretch: [number, number] = [map[from] ?? 0, afterMarks(text, map, to)];
    if (last !== undefined && stretch[0] <= last[1]) last[1] = Math.max(last[1], stretch[1]);
    else places.push(stretch);
  }
  return places;
}

/** Where the last character of a stretch of the folded text ends in the text itself, its marks included. */
function afterMarks(text: string, map: readonly number[], to: number): number {
  const last = map[to - 1] ?? 0;
  return map.slice(to).find((place) => place > last) ?? text.length;
}

function occurrences(word: string, text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length))
    found.push([at, at + word.length]);
  return found;
}

function isPlain(text: string): boolean {
  return /^[ -~\n]*$/.test(text);
}
