import { Text } from 'ink';
import type { ReactNode } from 'react';
import type { Line } from './layout/segment.ts';
import { sgrLine } from './sgr.ts';
import type { Appearance } from './theme.ts';

/** Lines of styled text, one below the other: one text for Ink, since laying out and measuring each line anew takes longer than all the rest. */
export function Frame({
  lines,
  appearance,
}: {
  readonly lines: readonly Line[];
  readonly appearance: Appearance;
}): ReactNode {
  return <Text wrap="truncate">{lines.map((line) => sgrLine(line, appearance)).join('\n')}</Text>;
}
