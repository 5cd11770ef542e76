import { isAlias, isNode, isScalar, type Pair, type YAMLMap } from 'yaml';
import { startOf } from './lines.ts';
import { type Plain, same } from './plain.ts';
import { type Edit, flow } from './yaml-text.ts';

/** The edits inside a map on one line, or `null` where it has to be replaced whole. */
export function flowMapEdits(
  map: YAMLMap,
  pairs: readonly Pair[],
  old: { readonly [key: string]: Plain },
  wanted: { readonly [key: string]: Plain },
  added: readonly string[],
  removed: readonly string[],
): readonly Edit[] | null {
  if (pairs.length === 0 || !map.range) return null;
  const cuts = flowCuts(pairs, removed);
  if (cuts === null) return null;
  const edits: Edit[] = [...cuts];
  for (const pair of pairs) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    if (!(key in wanted) || same(old[key] ?? null, wanted[key] ?? null)) continue;
    const range = isNode(pair.value) ? pair.value.range : null;
    if (!range || range[0] === range[1] || isAlias(pair.value)) return null;
    edits.push({ start: range[0], end: range[1], text: flow(wanted[key] ?? null) });
  }
  const last = pairs.at(-1)?.value;
  const at = isNode(last) && last.range ? last.range[1] : null;
  if (added.length > 0 && at === null) return null;
  if (added.length > 0 && at !== null)
    edits.push({ start: at, end: at, text: added.map((key) => `, ${key}: ${flow(wanted[key] ?? null)}`).join('') });
  return edits;
}

/** Takes entries out of a map on one line with their commas; `null` where none would be left. */
function flowCuts(pairs: readonly Pair[], removed: readonly string[]): readonly Edit[] | null {
  const goes = ({ key }: Pair): boolean => isScalar(key) && removed.includes(String(key.value));
  const lastKept = pairs.findLastIndex((pair) => !goes(pair));
  const kept = pairs[lastKept];
  if (kept === undefined) return null;
  const inner = pairs
    .slice(0, lastKept)
    .flatMap((pair, at) => (goes(pair) ? [{ start: startOf(pair), end: startOf(pairs[at + 1]), text: '' }] : []));
  const outer = { start: endOfEntry(kept), end: endOfEntry(pairs.at(-1)), text: '' };
  return [...inner, outer];
}

function endOfEntry(pair: Pair | undefined): number {
  const node = isNode(pair?.value) ? pair.value : pair?.key;
  return isNode(node) && node.range ? node.range[1] : 0;
}
