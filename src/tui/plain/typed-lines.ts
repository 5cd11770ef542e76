import { createInterface } from 'node:readline';
import type { Host } from '../terminal.ts';

/** The lines that are typed, one after another, however fast they come. */
export interface TypedLines {
  /** The next line; `null` at the end of the input, or when the program is told to stop. */
  next(): Promise<string | null>;
  close(): void;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Reads lines from a terminal or a pipe. The terminal itself echoes and edits them: nothing is drawn. */
export function typedLines(input: NodeJS.ReadableStream, host: Host): TypedLines {
  const reader = createInterface({ input, terminal: false, crlfDelay: Number.POSITIVE_INFINITY });
  let lines: readonly string[] = [];
  let ended = false;
  let waiting: (() => void) | null = null;
  const wake = (): void => {
    waiting?.();
    waiting = null;
  };
  const end = (): void => {
    ended = true;
    wake();
  };
  const stop = (): void => {
    lines = [];
    end();
  };
  reader.on('line', (line) => {
    lines = [...lines, line];
    wake();
  });
  reader.on('close', end);
  input.on('error', end);
  for (const signal of signals) host.on(signal, stop);
  return {
    async next() {
      while (lines.length === 0 && !ended) await new Promise<void>((resolve) => (waiting = resolve));
      const [line, ...rest] = lines;
      lines = rest;
      return line ?? null;
    },
    close() {
      for (const signal of signals) host.off(signal, stop);
      reader.close();
      input.off('error', end);
      input.pause();
    },
  };
}
