import { type Finding, outcomeOf } from '../assess/finding.ts';
import type { Words } from '../language/words.ts';

/** How a stretch of text looks. Every style that means something stands beside a symbol or a word that says the same. */
export type Style =
  | 'plain'
  | 'strong'
  | 'faint'
  | 'heading'
  | 'key'
  | 'mark'
  | 'alert'
  | 'good'
  | 'range'
  | 'selected'
  | 'caret'
  | Outcome;

/** The outcomes that have a look of their own. */
export type Outcome = 'met' | 'partly-met' | 'not-met' | 'open' | 'not-applicable';

/** The colours that a walk may use: those fit for a light or a dark background, or none. */
export type Palette = 'light' | 'dark' | 'none';

/** How everything is drawn in a terminal. `ascii` is true where it shows no other letters. */
export interface Appearance {
  readonly palette: Palette;
  readonly ascii: boolean;
}

/** The colours of the sixteen that every terminal has and that one of the palettes uses. */
export type Colour = 'green' | 'yellow' | 'red' | 'cyan' | 'magenta' | 'blue' | 'redBright' | 'magentaBright';

/**
 * What a terminal does for a style. Nothing is dimmed, and no grey is used: there are terminals, and projectors, on which both vanish;
 * what matters more is bold instead.
 */
export interface Look {
  readonly colour?: Colour;
  readonly bold?: boolean;
  readonly inverse?: boolean;
}

/** The symbol of each outcome; the symbols are in every font that old terminals use. */
export const outcomes: Readonly<Record<Outcome, { readonly symbol: string }>> = {
  met: { symbol: '√' },
  'partly-met': { symbol: '½' },
  'not-met': { symbol: '×' },
  open: { symbol: '?' },
  'not-applicable': { symbol: '–' },
};

/** The outcomes, best first, as the help lists them. */
export const outcomeOrder: readonly Outcome[] = ['met', 'partly-met', 'not-met', 'open', 'not-applicable'];

/** The weight of each style, and its colour on a light and on a dark background where it has one. */
const looks: Readonly<
  Record<Style, Omit<Look, 'colour'> & { readonly on?: Readonly<Record<Exclude<Palette, 'none'>, Colour>> }>
> = {
  plain: {},
  strong: { bold: true },
  faint: {},
  heading: { bold: true, on: { light: 'blue', dark: 'cyan' } },
  key: { bold: true },
  mark: { on: { light: 'magenta', dark: 'magentaBright' } },
  alert: { bold: true, on: { light: 'red', dark: 'redBright' } },
  good: { on: { light: 'green', dark: 'green' } },
  range: { on: { light: 'blue', dark: 'cyan' } },
  selected: { inverse: true },
  caret: { inverse: true },
  met: { on: { light: 'green', dark: 'green' } },
  'partly-met': { on: { light: 'magenta', dark: 'yellow' } },
  'not-met': { on: { light: 'red', dark: 'redBright' } },
  open: { on: { light: 'blue', dark: 'cyan' } },
  'not-applicable': {},
};

/** All styles. */
export const styles = Object.keys(looks) as readonly Style[];

/** The mark of what is reconstructed; a legend says so wherever it stands. */
export const reconstructedMark = '†';

/** The sign of a question that is answered or decided, in a list of questions: no outcome's, for an answer may also be no. */
export const answeredSign = '■';

/** What a style looks like; without colours only weight and inversion are left. */
export function lookOf(style: Style, palette: Palette): Look {
  const { on, ...weight } = looks[style];
  return on === undefined || palette === 'none' ? weight : { ...weight, colour: on[palette] };
}

/** The colours for a walk. `auto` goes by what the terminal says of its background in COLORFGBG, and takes it for dark where it says nothing. */
export function paletteFor(
  background: 'light' | 'dark' | 'auto',
  environment: Readonly<Record<string, string | undefined>>,
): Palette {
  if ((environment['NO_COLOR'] ?? '') !== '') return 'none';
  if (background !== 'auto') return background;
  // Of the sixteen colours 7 and those from 9 on are light: foreground;background, or with something between.
  return /;(?:7|9|1[0-5])$/.test(environment['COLORFGBG'] ?? '') ? 'light' : 'dark';
}

/** The outcome of a finding as symbol, style and word. A level of a framework's own looks like the one in its place: top, bottom or between. */
export function shownOutcome(
  finding: Finding,
  words: Words,
): { readonly symbol: string; readonly style: Outcome; readonly word: string } {
  const id = outcomeOf(finding);
  const style = isOutcome(id) ? id : placeOf(finding);
  return { symbol: outcomes[style].symbol, style, word: wordOf(finding, words) };
}

function wordOf(finding: Finding, words: Words): string {
  if (finding.kind === 'decided')
    return finding.low.level.title ?? words.terms.outcome[finding.low.level.id] ?? finding.low.level.id;
  return words.terms.outcome[finding.kind] ?? finding.kind;
}

function placeOf(finding: Finding): Outcome {
  if (finding.kind !== 'decided') return finding.kind;
  const { levels } = finding.item;
  const at = levels.indexOf(finding.low.level);
  if (at === levels.length - 1) return 'met';
  return at === 0 ? 'not-met' : 'partly-met';
}

/** True where a style is the look of an outcome. */
export function isOutcome(style: string): style is Outcome {
  return Object.hasOwn(outcomes, style);
}
