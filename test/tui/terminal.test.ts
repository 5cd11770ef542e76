import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../src/framework/library.ts';
import { openTerminal } from '../../src/tui/terminal.ts';
import { memoryDesk } from './start/memory-desk.ts';
import { emptyShelf, fileOf, madeUpLibrary, maritania, memoryDisk, visit, words } from './visit.ts';

const secondScreen = '\u001b[?1049h';
const normalScreen = '\u001b[?1049l';

/** A terminal that keeps what is written to it. */
function fakeTerminal(): { readonly stdout: NodeJS.WriteStream; readonly stdin: NodeJS.ReadStream; written(): string } {
  let written = '';
  const stdout = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24 });
  stdout.on('data', (data) => {
    written += String(data);
  });
  const stdin = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: () => stdin,
    ref: () => stdin,
    unref: () => stdin,
  });
  return {
    stdout: stdout as unknown as NodeJS.WriteStream,
    stdin: stdin as unknown as NodeJS.ReadStream,
    written: () => written,
  };
}

describe('the second screen', () => {
  test.each(['exit', 'uncaughtExceptionMonitor'])('is left when the program ends by %s', (event) => {
    const { stdout, written } = fakeTerminal();
    const host = new EventEmitter();
    openTerminal(stdout, host, () => undefined);
    expect(written()).toContain(secondScreen);
    host.emit(event);
    expect(written().endsWith(`${normalScreen}\u001b[?25h`)).toBe(true);
  });

  test('is left once, and nothing stays behind on the program', () => {
    const { stdout, written } = fakeTerminal();
    const host = new EventEmitter();
    const terminal = openTerminal(stdout, host, () => undefined);
    terminal.close();
    terminal.close();
    expect(written().split(normalScreen)).toHaveLength(2);
    expect(host.eventNames().filter((name) => host.listenerCount(name) > 0)).toEqual([]);
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('%s tells the walk to stop', (signal) => {
    let stopped = 0;
    const host = new EventEmitter();
    openTerminal(fakeTerminal().stdout, host, () => {
      stopped += 1;
    });
    host.emit(signal);
    expect(stopped).toBe(1);
  });

  test('of a terminal that was closed is not written to', () => {
    const { stdout, written } = fakeTerminal();
    const host = new EventEmitter();
    const terminal = openTerminal(stdout, host, () => undefined);
    const before = written();
    host.emit('SIGHUP');
    terminal.clear();
    terminal.close();
    expect(written()).toBe(before);
    expect(terminal.stream.isTTY).toBe(false);
  });

  test('has a height that Ink never hears of', () => {
    const { stream } = openTerminal(fakeTerminal().stdout, new EventEmitter(), () => undefined);
    expect(stream.rows).toBeGreaterThan(1_000_000);
    expect(stream.columns).toBe(80);
  });
});

describe('a bug of our own', () => {
  let library: Library;

  let walk: typeof import('../../src/tui/walk.tsx').walk;

  beforeAll(async () => {
    library = await madeUpLibrary();
    // Where it believes to be in continuous integration, Ink holds its frames back; it looks when it is loaded.
    for (const name of Object.keys(process.env))
      if (/^(CI|CI_.*|CONTINUOUS_INTEGRATION)$/.test(name)) delete process.env[name];
    ({ walk } = await import('../../src/tui/walk.tsx'));
  });

  test('ends the walk with the normal screen given back, and is told', async () => {
    const { stdin, stdout, written } = fakeTerminal();
    let answered = false;
    const save = (): Promise<never> => Promise.reject(new Error('a bug'));
    const first = {
      library,
      file: fileOf(library, maritania),
      disk: { ...memoryDisk(library, maritania), save },
      shelf: emptyShelf,
      exercise: null,
      words,
      visit,
    };
    const over = walk({
      library,
      words,
      first,
      matterOn: async ({ file }) => ({ ...first, file }),
      desk: memoryDesk(library),
      today: visit.today,
      stdin,
      stdout,
      host: new EventEmitter(),
      appearance: { palette: 'none', ascii: false },
    });
    const down = '\u001b[B';
    stdout.on('data', () => {
      if (answered || !written().includes('60% covered')) return;
      answered = true;
      stdin.push(`\r${down}${down}\r${down}${down}\r\r\r\r\r`);
    });
    await expect(over).rejects.toThrow('a bug');
    expect(written()).toContain(normalScreen);
    expect(written().lastIndexOf(normalScreen)).toBeGreaterThan(written().lastIndexOf(secondScreen));
  });
});
