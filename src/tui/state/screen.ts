import type { GivenAnswer } from '../../profile/edit-profile.ts';

/** Which items a list shows: all, the gaps, the open ones, or those at their top level. */
export type Filter = 'all' | 'gaps' | 'open' | 'met';

/** All filters, in the order in which they stand on the screen. */
export const filters: readonly Filter[] = ['all', 'gaps', 'open', 'met'];

/** An item of a framework, by ids. */
export interface ItemRef {
  readonly framework: string;
  readonly item: string;
}

/** Items to go through one after another, in an order that stays while answers change outcomes. */
export interface Queue {
  readonly kind: 'gaps' | 'settle' | 'items';
  readonly items: readonly ItemRef[];
}

/** A line of text being written; `at` is where the next character goes, in UTF-16 units, always between two visible characters. */
export interface TextLine {
  readonly text: string;
  readonly at: number;
}

/** The parts of a piece of evidence, in the order in which they are asked. */
export type EvidenceField = 'title' | 'publisher' | 'date' | 'url' | 'says';

/** All parts of a piece of evidence. */
export const evidenceFields: readonly EvidenceField[] = ['title', 'publisher', 'date', 'url', 'says'];

/** What a text line is written for. */
export type LineField = 'value' | 'reason' | 'decider' | EvidenceField;

/** Why what was written cannot be taken. */
export type LineFault = 'not-a-number' | 'out-of-range' | 'bad-date' | 'bad-partial-date' | 'bad-address';

/** What the walk asks before it goes on. */
export type Asked =
  /** Leave, or stay. */
  | { readonly kind: 'leave' }
  /** An answer was begun and not saved; afterwards the walk goes back or is left. */
  | { readonly kind: 'unfinished'; readonly onward: 'back' | 'leave' }
  /** The last save failed. */
  | { readonly kind: 'unsaved'; readonly onward: 'stay' | 'leave' }
  /** The file was read again, and these questions were answered there otherwise than here. */
  | { readonly kind: 'conflict'; readonly conflicts: readonly Conflict[] };

/** A question that was answered here and, meanwhile, otherwise in the file. `mine` is `null` where the answer was taken out here. */
export interface Conflict {
  readonly question: string;
  readonly mine: GivenAnswer | null;
}

/** One screen, with what it is about. */
export type Screen =
  | { readonly kind: 'overview' }
  | { readonly kind: 'framework'; readonly framework: string }
  | { readonly kind: 'items'; readonly framework: string; readonly area: string | null; readonly filter: Filter }
  | { readonly kind: 'item'; readonly framework: string; readonly item: string; readonly queue: Queue }
  | { readonly kind: 'questions'; readonly framework: string; readonly item: string }
  | { readonly kind: 'question'; readonly question: string; readonly among: readonly string[] }
  | { readonly kind: 'draft' }
  | { readonly kind: 'source'; readonly index: number }
  | {
      readonly kind: 'line';
      readonly field: LineField;
      readonly line: TextLine;
      readonly fault: LineFault | null;
    }
  | { readonly kind: 'help'; readonly about: ScreenKind }
  | { readonly kind: 'ask'; readonly asked: Asked };

/** The names of the screens. */
export type ScreenKind = Screen['kind'];

/** Where on a screen the user is: the entry pointed at, and how many lines the text below the last entry is scrolled on. */
export interface Spot {
  readonly cursor: number;
  readonly scroll: number;
}

/** A screen with the spot on it. */
export interface Opened {
  readonly screen: Screen;
  readonly spot: Spot;
}
