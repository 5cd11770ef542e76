import { lacksUnicode } from '../tui/ascii.ts';
import { type Appearance, paletteFor } from '../tui/theme.ts';
import type { Rim, WalkOptions } from './rim.ts';

/** How the walk is drawn: as its options say, and where they say nothing, as the environment does. */
export function appearanceFor({ background, ascii }: WalkOptions, { environment }: Rim): Appearance {
  return { palette: paletteFor(background, environment), ascii: ascii ?? lacksUnicode(environment) };
}
