import { decode, flushed, type Key } from './decode.ts';

/** How long, in milliseconds, a lone escape character may wait for the rest of a sequence before it is taken for the Esc key. */
const patience = 40;

/** Reads the keys of a terminal in raw mode until it is told to stop. `ended` is called where the terminal closes. */
export function listen(stdin: NodeJS.ReadStream, press: (keys: readonly Key[]) => void, ended: () => void): () => void {
  let pending = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const take = ({ keys, pending: rest }: ReturnType<typeof decode>): void => {
    pending = rest;
    clearTimeout(timer);
    if (rest !== '') timer = setTimeout(() => take(flushed(pending)), patience);
    if (keys.length > 0) press(keys);
  };
  const read = (chunk: string | Buffer): void => take(decode(pending + chunk.toString()));
  stdin.setEncoding('utf8');
  stdin.setRawMode(true);
  stdin.on('data', read);
  stdin.on('end', ended);
  stdin.on('error', ended);
  stdin.resume();
  return () => {
    clearTimeout(timer);
    stdin.off('data', read);
    stdin.off('end', ended);
    stdin.setRawMode(false);
    stdin.pause();
    stdin.off('error', ended);
  };
}
