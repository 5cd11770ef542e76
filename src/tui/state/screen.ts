import type { GivenAnswer } from '../../profile/edit-profile.ts';
import type { LensTopic } from '../../score/lens.ts';

/** Which items a list shows: all, the gaps, the open ones, or those at their top level. */
export type Filter = 'all' | 'gaps' | 'open' | 'met';

/** All filters, in the order in which they stand on the screen. */
export const filters: readonly Filter[] = ['all', 'gaps', 'open', 'met'];

/** An item of a framework, by ids. */
export interface ItemRef {
  readonly framework: string;
  readonly item: string;
}

/** How gaps are gone through: the largest gain first, area by area, the fewest steps first, or by the topics of the round tables. */
export type GapOrder = 'gain' | 'area' | 'effort' | 'topic';

/** All orders of gaps, as they stand on the screen. */
export const gapOrders: readonly GapOrder[] = ['gain', 'area', 'effort', 'topic'];

/** Items to go through one after another, in an order that stays while answers change outcomes. A queue of gaps says how it is ordered. */
export type Queue =
  | { readonly kind: 'gaps'; readonly order: GapOrder; readonly items: readonly ItemRef[] }
  | { readonly kind: 'settle' | 'items'; readonly items: readonly ItemRef[] };

/** Questions to answer: the open ones of all frameworks, of one, of a topic or of a ministry, those that ministries disagree about, or all that the workshop case asks. */
export type OpenList =
  | { readonly kind: 'open' | 'contested' | 'case' }
  | { readonly kind: 'framework'; readonly framework: string }
  | { readonly kind: 'topic'; readonly topic: string }
  | { readonly kind: 'ministry'; readonly ministry: string };

/** The questions that a list holds: those behind an item, or those that wait for an answer. */
export type QuestionList = { readonly kind: 'item'; readonly framework: string; readonly item: string } | OpenList;

/** Which items a list shows besides its filter: those under a topic of the round tables, and those whose title or text holds some words. */
export interface Narrowing {
  readonly topic: LensTopic['id'] | null;
  readonly text: string;
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

/** What of an action of the plan is written as text. */
export type PlanField = 'action' | 'owner' | 'due';

/** What a text line is written for: the answer itself, a part of it, a part of its evidence, a part of the plan, or words that narrow a list. */
export type LineField = 'value' | 'reason' | 'decider' | 'respondent' | EvidenceField | PlanField | 'words';

/** What is chosen from a list of its own. */
export type Picked =
  | { readonly kind: 'respondent' | 'confidence' | 'review' }
  | { readonly kind: 'owner' | 'state'; readonly line: number };

/** Why what was written cannot be taken. */
export type LineFault = 'not-a-number' | 'out-of-range' | 'bad-date' | 'bad-partial-date' | 'bad-address' | 'empty';

/** What the walk asks before it goes on. */
export type Asked =
  /** Leave, or stay. */
  | { readonly kind: 'leave' }
  /** The answers of the case are about to be shown. */
  | { readonly kind: 'marks' }
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
  | {
      readonly kind: 'items';
      readonly framework: string;
      readonly area: string | null;
      readonly filter: Filter;
      readonly narrowing: Narrowing;
    }
  /** Chooses what the list of items below shows. */
  | { readonly kind: 'narrow' }
  | { readonly kind: 'item'; readonly framework: string; readonly item: string; readonly queue: Queue }
  /** Chooses the order of the gaps gone through on the screen below. */
  | { readonly kind: 'order' }
  /** The items of other frameworks that the answers behind an item feed too. */
  | { readonly kind: 'related'; readonly framework: string; readonly item: string }
  /** What other answers would bring: the steps of a gap that are supposed, by question. */
  | { readonly kind: 'what-if'; readonly framework: string; readonly item: string; readonly taken: readonly string[] }
  /** The lists of questions to go through. */
  | { readonly kind: 'lists' }
  /** The questions stay in their order while answers settle them. */
  | { readonly kind: 'questions'; readonly about: QuestionList; readonly questions: readonly string[] }
  | { readonly kind: 'question'; readonly question: string; readonly among: readonly string[] }
  | { readonly kind: 'draft' }
  | { readonly kind: 'pick'; readonly picked: Picked }
  | { readonly kind: 'plan' }
  | { readonly kind: 'plan-line'; readonly line: number }
  /** Chooses the earlier profile to compare with. */
  | { readonly kind: 'earlier' }
  | { readonly kind: 'compare' }
  | { readonly kind: 'search'; readonly line: TextLine }
  /** The story of the workshop case. */
  | { readonly kind: 'story' }
  /** How the answers stand against those of the case. */
  | { readonly kind: 'marks' }
  /** The same for one question. */
  | { readonly kind: 'mark'; readonly question: string; readonly among: readonly string[] }
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

/** Where on a screen the user is: the entry pointed at, and how many lines the text below the last entry is scrolled on; below 0, how many the text above the first one is scrolled back. */
export interface Spot {
  readonly cursor: number;
  readonly scroll: number;
}

/** A screen with the spot on it. */
export interface Opened<Of = Screen> {
  readonly screen: Of;
  readonly spot: Spot;
}
