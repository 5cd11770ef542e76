import type { Answer, PlanLine } from '../../profile/profile.ts';

/** What is written into the profile: one answer, `null` to take it out; or the whole action plan. */
export type ProfileEdit =
  | { readonly kind: 'answer'; readonly question: string; readonly answer: Answer | null }
  | { readonly kind: 'plan'; readonly plan: readonly PlanLine[] };

/** Something put in the place of something else during the visit; `change` is the last change that wrote it. */
export interface HistoryEntry {
  readonly before: ProfileEdit;
  readonly after: ProfileEdit;
  readonly change: number;
}

/** A change on its way to the file. `reverses` names the change that it takes back, `null` where it takes none back. */
export interface Change {
  readonly id: number;
  readonly edit: ProfileEdit;
  readonly reverses: number | null;
}
