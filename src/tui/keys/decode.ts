/** A key as the terminal sends it: one with a name, as `up` or `ctrl+r`; a visible character; or a text pasted at once. */
export type Key =
  | { readonly kind: 'named'; readonly name: KeyName }
  | { readonly kind: 'character'; readonly text: string }
  | { readonly kind: 'paste'; readonly text: string };

/** The keys with a name that the walk knows. */
export type KeyName =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'home'
  | 'end'
  | 'page-up'
  | 'page-down'
  | 'enter'
  | 'escape'
  | 'tab'
  | 'backspace'
  | 'delete'
  | 'ctrl+a'
  | 'ctrl+c'
  | 'ctrl+e'
  | 'ctrl+r'
  | 'ctrl+u'
  | 'ctrl+w'
  | 'other';

/** The keys in what a terminal sent, and what is left that may be the beginning of another one. */
export interface Decoded {
  readonly keys: readonly Key[];
  readonly pending: string;
}

const esc = '\u001b';
const pasteStart = `${esc}[200~`;
const pasteEnd = `${esc}[201~`;

/** Key names by the last letter of a sequence, or by its number before a `~`. */
const bySequence: Readonly<Record<string, KeyName>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  F: 'end',
  H: 'home',
  '1~': 'home',
  '3~': 'delete',
  '4~': 'end',
  '5~': 'page-up',
  '6~': 'page-down',
  '7~': 'home',
  '8~': 'end',
};

const byCharacter: Readonly<Record<string, KeyName>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\b': 'backspace',
  '\u007f': 'backspace',
  '\u0001': 'ctrl+a',
  '\u0003': 'ctrl+c',
  '\u0005': 'ctrl+e',
  '\u0012': 'ctrl+r',
  '\u0015': 'ctrl+u',
  '\u0017': 'ctrl+w',
};

/**
 * Splits what a terminal sent into keys. A lone escape character stays pending, since a sequence may follow it: see {@link flushed}.
 * Backspace and Delete are told apart, which Ink's own input does not do.
 */
export function decode(sent: string): Decoded {
  const keys: Key[] = [];
  let rest = sent;
  while (rest !== '') {
    const next = nextKey(rest);
    if (next === null) break;
    keys.push(next.key);
    rest = rest.slice(next.length);
  }
  return { keys, pending: rest };
}

/** The key that pending text stands for when nothing more has come: the Esc key, unless a paste is still under way. */
export function flushed(pending: string): Decoded {
  if (!pending.startsWith(esc) || pending.startsWith(pasteStart)) return { keys: [], pending };
  const { keys, pending: rest } = decode(pending.slice(1));
  return { keys: [{ kind: 'named', name: 'escape' }, ...keys], pending: rest };
}

function nextKey(text: string): { readonly key: Key; readonly length: number } | null {
  if (text.startsWith(pasteStart)) {
    const end = text.indexOf(pasteEnd);
    if (end === -1) return null;
    return { key: { kind: 'paste', text: text.slice(pasteStart.length, end) }, length: end + pasteEnd.length };
  }
  if (text.startsWith(esc)) return nextSequence(text);
  const [character = ''] = text;
  const name = byCharacter[character];
  const key: Key =
    name !== undefined
      ? { kind: 'named', name }
      : character < ' '
        ? { kind: 'named', name: 'other' }
        : { kind: 'character', text: character };
  return { key, length: character.length };
}

/** An escape sequence: `ESC [ … letter`, `ESC O letter`; an escape before anything else is the Esc key. */
function nextSequence(text: string): { readonly key: Key; readonly length: number } | null {
  const after = text.slice(esc.length);
  const sequence = /^(?:\[([0-?]*)[ -/]*([@-~])|O([@-~]))/.exec(after);
  if (sequence !== null) {
    const [whole, parameters = '', csi = '', ss3] = sequence;
    const last = ss3 ?? csi;
    const id = last === '~' ? `${parameters.split(';')[0] ?? ''}~` : last;
    return { key: { kind: 'named', name: bySequence[id] ?? 'other' }, length: esc.length + whole.length };
  }
  if (/^(?:$|O$|\[[0-?]*[ -/]*$)/.test(after)) return null;
  return { key: { kind: 'named', name: 'escape' }, length: esc.length };
}
