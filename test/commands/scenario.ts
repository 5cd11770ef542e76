import { EventEmitter } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { Rim } from '../../src/commands/rim.ts';
import { run } from '../../src/commands/run.ts';

/** A command line with all it printed, both streams in order, and its exit status. */
export interface Ran {
  readonly printed: string;
  readonly status: number;
}

const root = path.resolve(import.meta.dirname, '../..');

/** The font files that charts are drawn in. */
export const chartFonts: readonly string[] = ['400Regular/NotoSans_400Regular.ttf', '700Bold/NotoSans_700Bold.ttf'].map(
  (name) => path.join(root, 'node_modules/@expo-google-fonts/noto-sans', name),
);

/** Runs a command line inside this process, from a folder, with lines to read, without a terminal and with today fixed. */
export async function gapwalk(
  args: readonly string[],
  folder: string = path.join(root, 'test/fixtures/small'),
  lines: readonly string[] = [],
): Promise<Ran> {
  let printed = '';
  const print = (text: string): void => {
    printed += text;
  };
  const rim: Rim = {
    folder,
    shipped: {
      frameworks: path.join(root, 'frameworks'),
      compiled: path.join(root, 'dist/frameworks.json'),
      example: path.join(root, 'profiles/philippines.yaml'),
    },
    fonts: chartFonts,
    out: print,
    err: print,
    lines: { input: Readable.from(lines.map((line) => `${line}\n`)), host: new EventEmitter() },
    terminal: null,
    columns: 80,
    environment: {},
    load: {
      walk: () => import('../../src/commands/walk.ts'),
      plain: () => import('../../src/commands/plain.ts'),
      report: () => import('../../src/commands/report.ts'),
      exercises: () => import('../../src/commands/exercises.ts'),
      questionnaire: () => import('../../src/commands/questionnaire.ts'),
      import: () => import('../../src/commands/import.ts'),
    },
    today: () => '2026-01-15',
  };
  const status = await run(rim, '0.0.0', args);
  return { printed, status };
}

/** A scenario file: what it shows, then commands, each with what it prints and its exit status. */
export interface Scenario {
  readonly file: string;
  readonly steps: readonly { readonly command: string; readonly expected: string }[];
  readonly title: string;
}

const folder = path.join(root, 'test/scenarios');

/** All scenarios, sorted by name. A file begins with `# title`; a command stands behind `$ gapwalk`, its exit status behind `=`. */
export function scenarios(): readonly Scenario[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const file = path.join(folder, name);
      const [title = '', ...blocks] = readFileSync(file, 'utf8').split(/^\$ gapwalk ?/m);
      return {
        file,
        title: title.replace(/^# /, '').trim(),
        steps: blocks.map((block) => {
          const end = block.indexOf('\n');
          return { command: block.slice(0, end).trim(), expected: block.slice(end + 1) };
        }),
      };
    });
}

/** What a command printed, as a scenario file holds it. */
export function transcript({ printed, status }: Ran): string {
  return `${printed.replace(/[ \t]+$/gm, '')}= ${status}\n`;
}

/** Splits a command line at spaces outside double quotes. */
export function argumentsOf(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
}

/** Writes a scenario anew from what its commands print: run with UPDATE_SCENARIOS=1, then read the difference before it is committed. */
export function rewrite(scenario: Scenario, results: readonly string[]): void {
  const blocks = scenario.steps.map(({ command }, index) => `$ gapwalk ${command}\n${results[index] ?? ''}`);
  writeFileSync(scenario.file, `# ${scenario.title}\n\n${blocks.join('\n')}`);
}
