import type { Offer } from './commands.ts';

/** What is said of the states of a walk, or of the choice before it, in paragraphs, and what can be typed in them. */
export interface Voice<State> {
  /** Said when the machine has begun. */
  opening(state: State): readonly string[];
  /** The screen on view: its name, then what it shows. */
  passage(state: State): readonly string[];
  /** What can be typed on the screen on view and what it does. */
  help(state: State): readonly string[];
  /** What is said after something happened: what is to be told once, and of the screen what was not said before. */
  news(before: State, after: State): readonly string[];
  /** What is said before each prompt as long as it holds. */
  standing(state: State): readonly string[];
  offer(state: State): Offer;
  /** What the end of the input leaves undone, in a sentence; empty where there is nothing. */
  undone(state: State): string;
  /** True on a screen that is left by itself once it was said. */
  isPassing(state: State): boolean;
}
