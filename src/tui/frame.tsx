import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Line } from './layout/segment.ts';
import { lookOf } from './theme.ts';

/** Lines of styled text, one below the other, as they are. */
export function Frame({ lines, colours }: { readonly lines: readonly Line[]; readonly colours: boolean }): ReactNode {
  const rows: ReactNode[] = [];
  for (const line of lines)
    rows.push(
      <Text key={rows.length} wrap="truncate">
        {line.length === 0 ? ' ' : stretches(line, colours)}
      </Text>,
    );
  return <Box flexDirection="column">{rows}</Box>;
}

function stretches(line: Line, colours: boolean): readonly ReactNode[] {
  const nodes: ReactNode[] = [];
  for (const { text, style } of line) {
    const { colour, bold = false, faint = false, inverse = false } = lookOf(style, colours);
    nodes.push(
      <Text
        key={nodes.length}
        bold={bold}
        dimColor={faint}
        inverse={inverse}
        {...(colour === undefined ? {} : { color: colour })}
      >
        {text}
      </Text>,
    );
  }
  return nodes;
}
