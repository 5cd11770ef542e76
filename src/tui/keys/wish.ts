import { type Action, actionOf, type KeyedScreen } from '../keys.ts';
import type { View, Wish } from '../state/event.ts';
import type { Key } from './decode.ts';

/** What the user wants by a key on a screen; `null` where the key means nothing there. In a line of text characters are text. */
export function wishOf(key: Key, screen: KeyedScreen, view: View): Wish | null {
  if (key.kind === 'paste') return isWriting(screen) ? insert(key.text) : null;
  if (key.kind === 'character') {
    if (isWriting(screen)) return insert(key.text);
    const action = actionOf(key.text, screen);
    return action === null ? null : wishTo(action, view);
  }
  const action = actionOf(key.name, screen);
  return action === null ? null : wishTo(action, view);
}

/** True where characters are text. */
function isWriting(screen: KeyedScreen): boolean {
  return screen === 'line' || screen === 'search' || screen === 'country';
}

function insert(text: string): Wish {
  return { kind: 'edit', edit: { kind: 'insert', text } };
}

function wishTo(action: Action, view: View): Wish | null {
  switch (action) {
    case 'up':
    case 'down':
    case 'page-up':
    case 'page-down':
    case 'first':
    case 'last':
      return { kind: action, view };
    case 'left':
    case 'right':
    case 'home':
    case 'end':
    case 'backspace':
    case 'delete':
    case 'clear-before':
    case 'word-before':
      return { kind: 'edit', edit: { kind: action } };
    case 'story-on':
    case 'story-back':
      return view.story === undefined ? null : { kind: action, beside: view.story };
    default:
      return { kind: action };
  }
}
