import { decode, flushed, type Key } from './decode.ts';

/** How long, in milliseconds, a lone escape character may wait for the rest of a sequence before it is taken for the Esc key. */
const patience = 40;

type Press = (keys: readonly Key[]) => void;

/** The keys of a terminal in raw mode. */
export interface Keyboard {
  /**
   * Who hears the keys from now on; nobody with `null`. What was typed before is thrown away, also what the terminal still holds:
   * nobody means a key for a screen that was not yet there. Settles once they are heard.
   */
  to(press: Press | null): Promise<void>;
  close(): void;
}

/** Reads the keys of a terminal until it is told to stop; at first nobody hears them. `ended` is called where the terminal closes. */
export function listen(stdin: NodeJS.ReadStream, ended: () => void): Keyboard {
  let hears: Press | null = null;
  let next: Press | null = null;
  let pending = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const take = ({ keys, pending: rest }: ReturnType<typeof decode>): void => {
    pending = rest;
    clearTimeout(timer);
    if (rest !== '') timer = setTimeout(() => take(flushed(pending)), patience);
    if (keys.length > 0) hears?.(keys);
  };
  const read = (chunk: string | Buffer): void => {
    if (hears !== null) take(decode(pending + chunk.toString()));
  };
  stdin.setEncoding('utf8');
  stdin.setRawMode(true);
  stdin.on('data', read);
  stdin.on('end', ended);
  stdin.on('error', ended);
  stdin.resume();
  return {
    to(press) {
      hears = null;
      next = press;
      pending = '';
      clearTimeout(timer);
      // Between the two turns lies one in which the terminal is asked for all that it holds.
      return new Promise((resolve) =>
        setImmediate(() =>
          setImmediate(() => {
            if (next !== press) return;
            hears = press;
            resolve();
          }),
        ),
      );
    },
    close() {
      clearTimeout(timer);
      hears = null;
      next = null;
      stdin.off('data', read);
      stdin.off('end', ended);
      stdin.setRawMode(false);
      stdin.pause();
      stdin.off('error', ended);
    },
  };
}
