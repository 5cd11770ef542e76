import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildIfStale, type RealTerminal, runInTerminal } from './real-terminal.ts';
import { maritania } from './visit.ts';

const frameworks = path.resolve(import.meta.dirname, 'made-up/frameworks');

const enter = '\r';
const up = '\u001b[A';
const down = '\u001b[B';
const end = '\u001b[F';
const right = '\u001b[C';

let home = '';
let folder = '';
let running: RealTerminal | null = null;

beforeAll(buildIfStale, 120_000);

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'walk-'));
  folder = home;
  writeFileSync(path.join(folder, 'maritania.yaml'), maritania);
});

afterEach(async () => {
  running?.signal('SIGTERM');
  await running?.ended();
  running = null;
  rmSync(home, { recursive: true });
});

function open(env: Readonly<Record<string, string>> = {}): RealTerminal {
  running = runInTerminal(['walk', 'maritania.yaml', '--frameworks', frameworks, '--alone'], { folder, env });
  return running;
}

function file(): string {
  return readFileSync(path.join(folder, 'maritania.yaml'), 'utf8');
}

describe('the walk in a real terminal', () => {
  test('leads to a gap, takes an answer, shows how the outcome moves, and leaves a summary', async () => {
    const walk = open();
    await walk.shows('50 (30–70), 60% covered');
    expect(walk.onSecondScreen()).toBe(true);
    walk.type(enter);
    await walk.shows('Walk through the gaps');
    walk.type(enter);
    await walk.shows('Gap 1 of 3');
    walk.type(right + right);
    await walk.shows('Gap 3 of 3');
    walk.type('p');
    await walk.shows('Gap 2 of 3');
    walk.type('\u001b');
    await walk.shows('See all items');
    walk.type(down + down + enter);
    await walk.shows('Protect seafarers');
    walk.type(down + down + enter);
    await walk.shows('? open: not met to met');
    walk.type(enter);
    await walk.shows('( ) In practice');
    walk.type(down + down + down + enter);
    await walk.shows('Why is this the answer?');
    walk.type('The labour inspectorate boards ships; 移民 too.');
    await walk.shows('移民 too.');
    walk.type(enter);
    await walk.shows('Save this answer');
    walk.type(enter);
    await walk.shows('“Protect seafarers” was open and is met.');
    await walk.shows(' saved');
    expect(file()).toContain(
      '  seafarers:\n    answer: operating\n    because: The labour inspectorate boards ships; 移民 too.\n',
    );
    walk.type('q');
    expect(await walk.ended()).toBe(0);
    expect(walk.onSecondScreen()).toBe(false);
    expect(walk.screen().split('\n')).toEqual([
      '1 answer changed.',
      expect.stringMatching(/^Saved in .*maritania\.yaml\.$/),
      'Harbour Declaration on Work Abroad',
      '  before: 50 (30–70), 60% covered',
      '  now:    63 (50–70), 80% covered',
    ]);
  });

  test('takes a paste of several lines as one reason', async () => {
    const walk = open();
    await walk.shows('60% covered');
    walk.type(`${enter}${down}${down}${enter}${down}${down}${enter}${enter}`);
    await walk.shows('( ) In practice');
    walk.type(enter);
    await walk.shows('Why is this the answer?');
    walk.type('\u001b[200~First line\rsecond line\u001b[201~');
    await walk.shows('First line second line');
    walk.type('\u001b[D\u001b[D\u001b[D\u001b[D\u001b[3~X\u007fL');
    await walk.shows('First line second Line');
    expect(file()).toBe(maritania);
  });

  test('is drawn anew when the window changes, and says so when it is too small', async () => {
    const walk = open();
    await walk.shows('60% covered');
    const rule = (columns: number) => (screen: string) =>
      screen.split('\n').some((line) => line === '─'.repeat(columns));
    await walk.shows(rule(80));
    walk.resize(120, 40);
    await walk.shows(rule(120));
    walk.resize(50, 12);
    await walk.shows('walk needs 60 columns and 20 rows');
    walk.resize(64, 20);
    await walk.shows(rule(64));
    expect(walk.screen().split('\n')[0]).toMatch(/^ {2}gapwalk {2}Maritania, 30 June 2025, draft .* saved$/);
    expect(walk.screen().split('\n').length).toBeLessThanOrEqual(19);
    walk.type('q');
    expect(await walk.ended()).toBe(0);
  });

  test('gives the normal screen back when it is told to stop', async () => {
    const walk = open();
    await walk.shows('60% covered');
    walk.signal('SIGTERM');
    await walk.ended();
    expect(walk.onSecondScreen()).toBe(false);
    expect(walk.sent()).toContain('\u001b[?2004l');
    expect(walk.sent().lastIndexOf('\u001b[?25h')).toBeGreaterThan(walk.sent().lastIndexOf('\u001b[?25l'));
    expect(file()).toBe(maritania);
  });

  test('uses no colour where none is wanted', async () => {
    const coloursIn = (sent: string): readonly string[] =>
      sent.split('\u001b[').filter((sequence) => /^(?:\d+;)*(?:3[0-8]|9[0-7])[;m]/.test(sequence));
    const coloured = open();
    await coloured.shows('60% covered');
    coloured.type('q');
    await coloured.ended();
    expect(coloursIn(coloured.sent())).not.toEqual([]);
    const plain = open({ NO_COLOR: '1' });
    await plain.shows('60% covered');
    plain.type('q');
    await plain.ended();
    expect(coloursIn(plain.sent())).toEqual([]);
  });
});

/** The folder of the test without the profile in it. */
function toEmptyFolder(): void {
  folder = path.join(folder, 'empty');
  mkdirSync(folder);
}

function start(args: readonly string[] = ['walk', '--frameworks', frameworks, '--alone']): RealTerminal {
  running = runInTerminal(args, { folder });
  return running;
}

function write(name: string, text: string): void {
  writeFileSync(path.join(folder, name), text);
}

function written(name: string): string {
  return readFileSync(path.join(folder, name), 'utf8');
}

describe('the choice of a profile in a real terminal', () => {
  beforeEach(toEmptyFolder);

  test('begins a profile for Kenya in an empty folder, and keeps the answer given in it', async () => {
    const walk = start();
    await walk.shows('There is none yet.');
    await walk.shows('philippines.yaml');
    walk.type(enter);
    await walk.shows('Country:');
    walk.type('kenya');
    await walk.shows('KE');
    walk.type(enter);
    await walk.shows(`kenya.yaml`);
    walk.type(`${enter}${down}${down}${down}${enter}`);
    await walk.shows('Kenya, ');
    await walk.shows('0% covered');
    expect(written('kenya.yaml')).toContain('country: {code: KE, name: "Kenya"}\nroles: [origin]');
    walk.type('/');
    await walk.shows('Search:');
    walk.type('seafarers covered');
    await walk.shows('Questions: 1');
    walk.type(enter);
    await walk.shows('( ) In practice');
    walk.type(`${down}${down}${enter}`);
    await walk.shows('Why is this the answer?');
    walk.type(`The act.${enter}`);
    await walk.shows('Save this answer');
    walk.type(enter);
    await walk.shows(' saved');
    await walk.shows('Your answer counts now');
    walk.type('q');
    expect(await walk.ended()).toBe(0);
    expect(written('kenya.yaml')).toContain('because: The act.');
    expect(readdirSync(folder)).toEqual(['kenya.yaml']);
    expect(walk.onSecondScreen()).toBe(false);
    expect(walk.screen()).toContain('1 answer changed.');
  });

  test('opens the second of two profiles, comes back to it, opens the first, and sums both up at the end', async () => {
    write('a.yaml', maritania.replace('Maritania', 'Aland'));
    write('b.yaml', maritania.replace('Maritania', 'Bland'));
    const walk = start();
    await walk.shows((screen) => /Bland .*b\.yaml/.test(screen));
    walk.type(`${down}${enter}`);
    await walk.shows('Bland, 30 June 2025');
    await walk.shows('60% covered');
    walk.type(`${end}${up}`);
    await walk.shows('› Choose another profile');
    walk.type(enter);
    await walk.shows((screen) => /› Bland .*b\.yaml/.test(screen));
    expect(walk.onSecondScreen()).toBe(true);
    walk.type(`${up}${enter}`);
    await walk.shows((screen) => /Aland, 30 June 2025[\s\S]*60% covered/.test(screen));
    walk.type('q');
    expect(await walk.ended()).toBe(0);
    expect(walk.sent().split('\u001b[?1049l')).toHaveLength(2);
    expect(walk.screen().split('\n')).toEqual([
      expect.stringMatching(/b\.yaml$/),
      'No answer was changed.',
      '',
      expect.stringMatching(/a\.yaml$/),
      'No answer was changed.',
    ]);
    expect(written('a.yaml')).toBe(maritania.replace('Maritania', 'Aland'));
  });

  test('is what the program opens when nothing is asked for; an example is opened as a copy', async () => {
    const walk = start([]);
    await walk.shows((screen) => /Bangladesh .* of .*bangladesh\.yaml/.test(screen));
    walk.type(`${down}${down}${enter}`);
    await walk.shows('The copy:');
    await walk.shows('bangladesh.yaml');
    walk.type(enter);
    await walk.shows((screen) => /Bangladesh, [\s\S]*% covered/.test(screen));
    walk.type('q');
    expect(await walk.ended()).toBe(0);
    const shipped = path.resolve(import.meta.dirname, '../../profiles/bangladesh.yaml');
    expect(written('bangladesh.yaml')).toBe(readFileSync(shipped, 'utf8'));
  });

  test('is left without a word', async () => {
    const walk = start();
    await walk.shows('There is none yet.');
    walk.type('q');
    expect(await walk.ended()).toBe(0);
    expect(walk.screen()).toBe('');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('keys that were typed before there was anything to see', () => {
  beforeEach(toEmptyFolder);

  test('do nothing where a profile is opened', async () => {
    write('a.yaml', maritania);
    const walk = start(['walk', 'a.yaml', '--frameworks', frameworks, '--alone']);
    walk.type(`q${enter}q`);
    await walk.shows('60% covered');
    walk.type('?');
    await walk.shows('The keys here');
    walk.type('q');
    expect(await walk.ended()).toBe(0);
  });

  test('do nothing where one is chosen', async () => {
    const walk = start();
    walk.type(`${enter}kenya${enter}`);
    await walk.shows('philippines.yaml');
    expect(walk.screen()).toContain('› Start a new profile');
    expect(existsSync(path.join(folder, 'kenya.yaml'))).toBe(false);
  });
});
