import type { Said } from '../../profile/profile.ts';
import type { EvidenceField, Filter, GapOrder, Narrowing, OpenList, PlanField } from './screen.ts';

/** What the walk can do about something it asks. */
export type AskedChoice =
  | 'stay'
  | 'leave'
  | 'show-marks'
  | 'go-on'
  | 'save-draft'
  | 'drop-draft'
  | 'save-again'
  | 'read-again'
  | 'keep-mine'
  | 'take-theirs';

/** What leads to another screen. */
export type WayEntry =
  | { readonly kind: 'framework' | 'gaps' | 'settle' | 'all-items'; readonly framework: string }
  | { readonly kind: 'area'; readonly framework: string; readonly area: string }
  | { readonly kind: 'item'; readonly framework: string; readonly item: string }
  /** A gap named on the first screen; the gaps of its framework are gone through from there. */
  | { readonly kind: 'gap'; readonly framework: string; readonly item: string }
  | {
      readonly kind:
        | 'all-gaps'
        | 'lists'
        | 'plan'
        | 'search'
        | 'compare'
        | 'undo'
        | 'redo'
        | 'help'
        | 'to-start'
        | 'leave';
    }
  /** What can be done with a workshop case. */
  | { readonly kind: 'story' | 'hint' | 'marks' }
  | { readonly kind: 'marked'; readonly question: string }
  | { readonly kind: 'list'; readonly list: OpenList }
  /** What can be done about the item on view. */
  | { readonly kind: 'behind' | 'what-if' | 'related' | 'plan-add' | 'order' | 'narrow' }
  | { readonly kind: 'plan-line'; readonly line: number }
  | { readonly kind: 'earlier'; readonly path: string }
  /** What was answered to a question, and a piece of its evidence: both lead to the question. */
  | { readonly kind: 'answer'; readonly question: string }
  | { readonly kind: 'evidence'; readonly question: string; readonly index: number }
  /** A question; `follows` where it stands as the one that another question depends on. */
  | { readonly kind: 'question'; readonly question: string; readonly follows: boolean };

/** What a question can be answered with. */
export type AnswerEntry =
  | { readonly kind: 'option'; readonly said: Said }
  | { readonly kind: 'toggle'; readonly id: string }
  | { readonly kind: 'done' | 'type-value' | 'take-out' };

/** The parts of an answer that was begun, and of a piece of its evidence. */
export type DraftEntry =
  | {
      readonly kind:
        | 'draft-answer'
        | 'draft-reason'
        | 'draft-decider'
        | 'draft-respondent'
        | 'draft-confidence'
        | 'draft-review'
        | 'draft-add'
        | 'draft-save';
    }
  | { readonly kind: 'draft-source'; readonly index: number }
  | { readonly kind: 'field'; readonly field: EvidenceField }
  | { readonly kind: 'keep-source' | 'remove-source' };

/** What a list is narrowed to, or ordered by. */
export type ListEntry =
  | { readonly kind: 'filter'; readonly filter: Filter }
  | { readonly kind: 'topic'; readonly topic: Narrowing['topic'] }
  | { readonly kind: 'words' | 'show-list' }
  | { readonly kind: 'gap-order'; readonly order: GapOrder };

/** The parts of an action of the plan, and what can be chosen for one of them. */
export type PlanEntry =
  | { readonly kind: 'plan-field'; readonly field: PlanField | 'state' }
  | { readonly kind: 'plan-item' | 'plan-remove' | 'plan-done' }
  | { readonly kind: 'pick'; readonly value: string | null }
  | { readonly kind: 'pick-other' };

/** A step that is supposed or not. */
export type StepEntry = { readonly kind: 'suppose'; readonly question: string } | { readonly kind: 'suppose-all' };

/** Something that can be pointed at and opened, chosen or confirmed. */
export type Entry =
  | WayEntry
  | AnswerEntry
  | DraftEntry
  | ListEntry
  | PlanEntry
  | StepEntry
  | { readonly kind: 'choice'; readonly choice: AskedChoice };
