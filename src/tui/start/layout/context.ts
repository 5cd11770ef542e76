import type { Words } from '../../../language/words.ts';
import type { StartState } from '../state.ts';

/** What the screens before a walk are laid out from; `width` is what a line may take between the margins. */
export interface StartContext {
  readonly state: StartState;
  readonly words: Words;
  readonly width: number;
  /** What a line of running text may take at most where nothing is drawn. */
  readonly reading?: number;
}
