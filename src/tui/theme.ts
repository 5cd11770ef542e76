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

/** What a terminal does for a style. */
export interface Look {
  readonly colour?: 'green' | 'yellow' | 'red' | 'cyan' | 'magenta' | 'blue';
  readonly bold?: boolean;
  readonly faint?: boolean;
  readonly inverse?: boolean;
}

/** The symbol and the look of each outcome; the symbols are in every font that old terminals use. */
export const outcomes: Readonly<Record<Outcome, { readonly symbol: string; readonly look: Look }>> = {
  met: { symbol: '√', look: { colour: 'green' } },
  'partly-met': { symbol: '½', look: { colour: 'yellow' } },
  'not-met': { symbol: '×', look: { colour: 'red' } },
  open: { symbol: '?', look: { colour: 'cyan' } },
  'not-applicable': { symbol: '–', look: { faint: true } },
};

/** The outcomes, best first, as the help lists them. */
export const outcomeOrder: readonly Outcome[] = ['met', 'partly-met', 'not-met', 'open', 'not-applicable'];

const looks: Readonly<Record<Exclude<Style, Outcome>, Look>> = {
  plain: {},
  strong: { bold: true },
  faint: { faint: true },
  heading: { bold: true, colour: 'blue' },
  key: { bold: true },
  mark: { colour: 'magenta' },
  alert: { bold: true, colour: 'red' },
  good: { colour: 'green' },
  range: { colour: 'cyan' },
  selected: { inverse: true },
  caret: { inverse: true },
};

/** The mark of what is reconstructed; a legend says so wherever it stands. */
export const reconstructedMark = '†';

/** What a style looks like; without colours only weight and inversion are left. */
export function lookOf(style: Style, colours: boolean): Look {
  const look = isOutcome(style) ? outcomes[style].look : looks[style];
  if (colours) return look;
  const { colour: _, ...rest } = look;
  return rest;
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

function isOutcome(style: string): style is Outcome {
  return Object.hasOwn(outcomes, style);
}
