import { isNode, type Node, type Pair } from 'yaml';

/** Where an entry of a map begins: at its key. */
export function startOf(pair: Pair | undefined): number {
  return pair !== undefined && isNode(pair.key) && pair.key.range ? pair.key.range[0] : 0;
}

/** The end of the last line that an entry of a map stands on, its line end included. */
export function endOfPair(text: string, pair: Pair | undefined): number {
  const value = pair?.value;
  if (isNode(value) && value.range && value.range[1] > value.range[0]) return endOfNode(text, value);
  const key = pair?.key;
  return lineEnd(text, isNode(key) && key.range ? key.range[1] : 0);
}

/** The end of the last line that a node stands on, its line end included. */
export function endOfNode(text: string, node: Node | undefined): number {
  const end = node?.range?.[1] ?? 0;
  return end > 0 && text[end - 1] === '\n' ? end : lineEnd(text, end);
}

/** Where the dash before an item of a block list stands. */
export function dashOf(text: string, node: Node | undefined): number {
  return text.lastIndexOf('-', (node?.range?.[0] ?? 1) - 1);
}

/** Where the line begins that a position is on. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Where the line ends that a position is on, its line end included. */
export function lineEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline === -1 ? text.length : newline + 1;
}

/** True where a position follows a line end, or begins the text. */
export function endsLine(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n';
}

/** How many characters stand before a position on its line. */
export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}
