const enter = '\u001b[?1049h\u001b[?2004h\u001b[2J\u001b[H';
const restore = '\u001b[?2004l\u001b[?1049l\u001b[?25h';
const clear = '\u001b[2J\u001b[H';

/** The events of the program around the walk that end it: it is given by whoever may touch them. */
export type Host = Pick<NodeJS.EventEmitter, 'on' | 'off'>;

/** A terminal that the walk draws on: its second screen, and the keys of a paste marked as such. */
export interface Terminal {
  /** The stream that Ink draws on. */
  readonly stream: NodeJS.WriteStream;
  /** False once the terminal was closed. */
  isThere(): boolean;
  /** The terminal was closed: nothing more is written, and `stop` is called. */
  lose(): void;
  clear(): void;
  /** Gives the normal screen back; a second time does nothing. */
  close(): void;
}

const signals = ['SIGINT', 'SIGTERM'] as const;

/**
 * Turns to the second screen. The normal one comes back with `close`, and on its own when the program crashes or ends;
 * a signal calls `stop`. A terminal that was closed is not written to any more.
 */
export function openTerminal(stdout: NodeJS.WriteStream, host: Host, stop: () => void): Terminal {
  let open = true;
  let there = true;
  const giveBack = (): void => {
    if (open && there) stdout.write(restore);
    open = false;
  };
  const lose = (): void => {
    there = false;
    stop();
  };
  stdout.write(enter);
  host.on('exit', giveBack);
  host.on('uncaughtExceptionMonitor', giveBack);
  host.on('SIGHUP', lose);
  for (const signal of signals) host.on(signal, stop);
  return {
    stream: streamForInk(stdout, () => there),
    isThere: () => there,
    lose,
    clear: () => void (there && stdout.write(clear)),
    close() {
      giveBack();
      host.off('exit', giveBack);
      host.off('uncaughtExceptionMonitor', giveBack);
      host.off('SIGHUP', lose);
      for (const signal of signals) host.off(signal, stop);
    },
  };
}

/**
 * The same stream for Ink, which never hears of its height or of resizing: where a frame is as high as the terminal
 * Ink clears the scrollback of the normal screen too. The walk itself keeps to the height and draws anew on resizing.
 */
function streamForInk(stdout: NodeJS.WriteStream, isThere: () => boolean): NodeJS.WriteStream {
  return new Proxy(stdout, {
    get(target, key) {
      if (key === 'rows') return Number.MAX_SAFE_INTEGER;
      if ((key === 'writable' || key === 'isTTY') && !isThere()) return false;
      if (key === 'on' || key === 'off')
        return (event: string, listener: () => void) => (event === 'resize' ? target : target[key](event, listener));
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
