import { isAlias, isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { flowMapEdits } from './flow-edits.ts';
import { columnOf, dashOf, endOfNode, endOfPair, endsLine, lineStart, startOf } from './lines.ts';
import { isBlock, isList, isOneLine, type Plain, same } from './plain.ts';
import { type Edit, flow, indented, type Layout, stringifyBlock } from './yaml-text.ts';

/** The edits inside a node, or `null` where it has to be replaced whole. */
export function nodeEdits(layout: Layout, node: unknown, old: Plain, wanted: Plain): readonly Edit[] | null {
  if (same(old, wanted)) return [];
  if (isAlias(node) || !isNode(node)) return null;
  if (isMap(node) && isBlock(old) && isBlock(wanted)) return mapEdits(layout, node, old, wanted);
  if (isSeq(node) && isList(old) && isList(wanted)) return listEdits(layout, node, old, wanted);
  if (
    isScalar(node) &&
    node.range &&
    isOneLine(wanted) &&
    !layout.text.slice(node.range[0], node.range[1]).includes('\n') &&
    node.range[1] > node.range[0]
  ) {
    return [{ start: node.range[0], end: node.range[1], text: flow(wanted) }];
  }
  return null;
}

function mapEdits(
  layout: Layout,
  map: YAMLMap,
  old: { readonly [key: string]: Plain },
  wanted: { readonly [key: string]: Plain },
): readonly Edit[] | null {
  const pairs = map.items.filter((pair) => isScalar(pair.key));
  const pairOf = (key: string): Pair | undefined => pairs.find((pair) => isScalar(pair.key) && pair.key.value === key);
  const added = Object.keys(wanted).filter((key) => !(key in old));
  const removed = Object.keys(old).filter((key) => !(key in wanted));
  if (map.flow === true || pairs.length === 0) return flowMapEdits(map, pairs, old, wanted, added, removed);
  if (removed.length === map.items.length) return null;
  const edits: Edit[] = [];
  for (const key of removed) {
    const pair = pairOf(key);
    if (pair !== undefined)
      edits.push({ start: lineStart(layout.text, startOf(pair)), end: endOfPair(layout.text, pair), text: '' });
  }
  const indent = columnOf(layout.text, startOf(pairs[0]));
  for (const key of Object.keys(wanted).filter((candidate) => candidate in old)) {
    const pair = pairOf(key);
    const value = wanted[key] ?? null;
    if (pair === undefined || same(old[key] ?? null, value)) continue;
    edits.push(
      ...(nodeEdits(layout, pair.value, old[key] ?? null, value) ?? [replacePair(layout, pair, key, value, indent)]),
    );
  }
  if (added.length > 0) {
    const last = pairs.at(-1);
    const at = endOfPair(layout.text, last);
    const lines = added.map((key) => entry(layout, key, wanted[key] ?? null, indent)).join('');
    edits.push({ start: at, end: at, text: endsLine(layout.text, at) ? lines : layout.newline + lines });
  }
  return edits;
}

/** Items that stay at the beginning and at the end keep their lines; those between are changed in their places, and the rest taken out or put in. */
function listEdits(
  layout: Layout,
  list: YAMLSeq,
  old: readonly Plain[],
  wanted: readonly Plain[],
): readonly Edit[] | null {
  if (list.flow === true || list.items.length === 0 || wanted.length === 0) return null;
  const nodes = list.items.filter(isNode);
  if (nodes.length !== list.items.length) return null;
  const from = sameAtStart(old, wanted);
  const behind = sameAtStart([...old.slice(from)].reverse(), [...wanted.slice(from)].reverse());
  const between = nodes.slice(from, nodes.length - behind);
  const values = wanted.slice(from, wanted.length - behind);
  const indent = columnOf(layout.text, dashOf(layout.text, nodes[0]));
  const changed = between.slice(0, values.length).flatMap((node, at) => {
    const value = values[at] ?? null;
    return nodeEdits(layout, node, old[from + at] ?? null, value) ?? [replaceItem(layout, node, value, indent)];
  });
  const removed = between.slice(values.length).map((node) => ({ ...linesOf(layout, node), text: '' }));
  const more = values.slice(between.length);
  if (more.length === 0) return [...changed, ...removed];
  const last = nodes[from + between.length - 1];
  const at = last === undefined ? linesOf(layout, nodes[0]).start : endOfNode(layout.text, last);
  const lines = indented(layout, stringifyBlock(more), indent);
  return [...changed, { start: at, end: at, text: endsLine(layout.text, at) ? lines : layout.newline + lines }];
}

function sameAtStart(old: readonly Plain[], wanted: readonly Plain[]): number {
  const other = old.findIndex((value, index) => index >= wanted.length || !same(value, wanted[index] ?? null));
  return other === -1 ? old.length : other;
}

function linesOf({ text }: Layout, node: Node | undefined): { readonly start: number; readonly end: number } {
  return { start: lineStart(text, dashOf(text, node)), end: endOfNode(text, node) };
}

function replaceItem(layout: Layout, node: Node, value: Plain, indent: number): Edit {
  const { start, end } = linesOf(layout, node);
  const lines = indented(layout, stringifyBlock([value]), indent);
  return { start, end, text: endsLine(layout.text, end) ? lines : lines.slice(0, -layout.newline.length) };
}

function replacePair(layout: Layout, pair: Pair, key: string, value: Plain, indent: number): Edit {
  const lines = entry(layout, key, value, indent);
  const end = endOfPair(layout.text, pair);
  return {
    start: lineStart(layout.text, startOf(pair)),
    end,
    text: endsLine(layout.text, end) ? lines : lines.slice(0, -layout.newline.length),
  };
}

function entry(layout: Layout, key: string, value: Plain, indent: number): string {
  return indented(layout, stringifyBlock({ [key]: value }), indent);
}
