import { Box, Text } from 'ink';
import { Children, type ReactNode } from 'react';
import type { Line } from './layout/segment.ts';
import { lookOf } from './theme.ts';

/** Lines of styled text, one below the other, as they are. */
export function Frame({ lines, colours }: { readonly lines: readonly Line[]; readonly colours: boolean }): ReactNode {
  const rows: ReactNode[] = [];
  for (const line of lines)
    rows.push(<Text wrap="truncate">{line.length === 0 ? ' ' : Children.toArray(stretches(line, colours))}</Text>);
  // A line is its place on the screen: the keys that `toArray` gives are right.
  return <Box flexDirection="column">{Children.toArray(rows)}</Box>;
}

function stretches(line: Line, colours: boolean): readonly ReactNode[] {
  const nodes: ReactNode[] = [];
  for (const { text, style } of line) {
    const { colour, bold = false, faint = false, inverse = false } = lookOf(style, colours);
    nodes.push(
      <Text bold={bold} dimColor={faint} inverse={inverse} {...(colour === undefined ? {} : { color: colour })}>
        {text}
      </Text>,
    );
  }
  return nodes;
}
