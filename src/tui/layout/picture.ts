import type { Words } from '../../language/words.ts';
import { topOf } from '../state/stack.ts';
import type { WalkState } from '../state/state.ts';
import { suppositionOn } from '../state/supposing.ts';
import type { Body } from './body.ts';
import { bodyOn } from './body-on.ts';
import type { Context } from './context.ts';
import { keysLine, legendLine, noticeLines } from './foot.ts';
import { framed, heightWithin, isTooSmall, type Picture, type Size, tooSmall, widthWithin } from './frame.ts';
import { headLines } from './head.ts';
import { storyBeside } from './story.ts';

export type { Picture, Size };

/** Lays out a state. What the body of a screen is made of is remembered until it changes. */
export type Painter = (state: WalkState, size: Size) => Picture;

/** Makes a painter that remembers the last body. */
export function createPainter(words: Words): Painter {
  let last: { readonly parts: readonly unknown[]; readonly body: Body } | null = null;
  return (state, size) => {
    if (isTooSmall(size)) return tooSmall(size, words);
    const whole: Context = { state, words, width: widthWithin(size), height: heightWithin(size) };
    const beside = storyBeside(whole);
    const width = beside?.left ?? whole.width;
    const context: Context = { ...whole, width };
    const { screen, spot } = topOf(state);
    const { results, supposed, profile, draft, file, fault, found, earlier } = state;
    const pointed = suppositionOn(state)?.key;
    const under = state.stack.at(-2)?.screen;
    const parts = [
      screen,
      under,
      results,
      supposed,
      pointed,
      profile,
      draft,
      file,
      fault,
      found,
      earlier,
      state.hints,
      width,
      whole.height,
    ];
    if (last === null || !parts.every((part, index) => part === last?.parts[index]))
      last = { parts, body: bodyOn(context, screen) };
    const { body } = last;
    const below = [...(body.marked ? [legendLine(whole)] : []), ...noticeLines(whole)];
    return framed({ head: headLines(whole), body, below, keys: keysLine(whole), spot, beside }, size, words);
  };
}
