import { beforeAll, describe, expect, test } from 'vitest';
import { circles, codeOnly, type Import, importsOf, type SourceFile, sourceFiles } from './imports.ts';

/** The stages in the order in which the data passes them. */
const order = [
  'language',
  'problem',
  'source',
  'framework',
  'profile',
  'assess',
  'score',
  'gap',
  'change',
  'trial',
  'document',
  'spreadsheet',
  'workshop',
  'report',
  'tui',
  'commands',
  'index.ts',
  'cli.ts',
];

let files: readonly SourceFile[] = [];
let imports: readonly Import[] = [];

beforeAll(async () => {
  files = await sourceFiles('src');
  imports = files.flatMap(importsOf);
});

const roomOf = (file: string): string => file.split('/')[0] ?? '';
const shown = ({ from, line, text }: Import): string => `src/${from}:${line}: ${text}`;
const offending = (wrong: (one: Import) => boolean): readonly string[] => imports.filter(wrong).map(shown);
const imported =
  (name: string) =>
  ({ specifier }: Import): boolean =>
    specifier === name || specifier.startsWith(`${name}/`);

describe('the imports of src', () => {
  test('are found at all', () => {
    expect(files.length).toBeGreaterThan(40);
    expect(imports.length).toBeGreaterThan(files.length);
    const known = files.map(({ name }) => name);
    expect(offending(({ to }) => to !== null && !known.includes(to))).toEqual([]);
  });

  test('lead only to folders before their own', () => {
    expect(files.map(({ name }) => roomOf(name)).filter((room) => !order.includes(room))).toEqual([]);
    expect(offending(({ from, to }) => to !== null && order.indexOf(roomOf(to)) > order.indexOf(roomOf(from)))).toEqual(
      [],
    );
  });

  test('keep report and tui apart', () => {
    expect(
      offending(
        ({ from, to }) =>
          to !== null &&
          ['report', 'tui'].includes(roomOf(from)) &&
          ['report', 'tui'].includes(roomOf(to)) &&
          roomOf(from) !== roomOf(to),
      ),
    ).toEqual([]);
  });

  test('make no circles, those of types included', () => {
    expect(circles(imports).map((circle) => circle.join(' -> '))).toEqual([]);
  });

  test.each([
    ['yaml', ['source']],
    ['json-rules-engine', ['assess']],
    ['ink', ['tui']],
    ['hucre', ['spreadsheet']],
    ['docx', ['document']],
    ['fflate', ['document']],
    ['@resvg/resvg-js', ['document']],
    ['d3-scale', ['document']],
    ['d3-shape', ['document']],
    ['react-dom', ['document']],
    ['commander', ['commands']],
  ])('keep %s in its room', (name, rooms) => {
    expect(imports.some(imported(name)) || name === 'ink').toBe(true);
    expect(offending((one) => imported(name)(one) && !rooms.includes(roomOf(one.from)))).toEqual([]);
  });

  test('leave the disk to the rim', () => {
    const rim = ({ from }: Import): boolean =>
      from === 'source/disk.ts' || from === 'profile/profile-file.ts' || roomOf(from) === 'commands';
    const disk = (one: Import): boolean => ['node:fs', 'fs', 'write-file-atomic'].some((name) => imported(name)(one));
    expect(imports.some(disk)).toBe(true);
    expect(offending((one) => disk(one) && !rim(one))).toEqual([]);
  });

  test('leave the process to cli.ts', () => {
    const uses = files
      .filter(({ name }) => name !== 'cli.ts')
      .flatMap(({ name, text }) =>
        codeOnly(text)
          .split('\n')
          .flatMap((line, index) =>
            /\bprocess\b(?!\s*:)/.test(line) ? [`src/${name}:${index + 1}: ${text.split('\n')[index]?.trim()}`] : [],
          ),
      );
    expect(uses).toEqual([]);
    expect(offending((one) => imported('node:process')(one) && one.from !== 'cli.ts')).toEqual([]);
  });
});

describe('the reading of imports', () => {
  const file = (text: string): SourceFile => ({ name: 'gap/one.ts', text });

  test('finds every form, with its line', () => {
    const text = [
      "import type { A } from '../assess/a.ts';",
      'import {',
      '  b,',
      "} from './b.ts';",
      "export { c } from '../score/c.ts';",
      "import './d.ts';",
      "const e = await import('ink');",
      "// import { f } from '../tui/f.ts';",
    ].join('\n');
    expect(importsOf(file(text)).map(({ line, to, specifier }) => [line, to ?? specifier])).toEqual([
      [1, 'assess/a.ts'],
      [4, 'gap/b.ts'],
      [5, 'score/c.ts'],
      [6, 'gap/d.ts'],
      [7, 'ink'],
    ]);
  });

  test('finds circles through other files', () => {
    const between = (from: string, to: string): Import => ({ from, to, line: 1, specifier: '', text: '' });
    expect(circles([between('a', 'b'), between('b', 'c'), between('c', 'a'), between('d', 'a')])).toEqual([
      ['a', 'b', 'c', 'a'],
    ]);
    expect(circles([between('a', 'b'), between('a', 'c'), between('b', 'c')])).toEqual([]);
  });

  test('does not take words in comments and texts for code', () => {
    expect(codeOnly("const a = 'process'; // process\nconst b = `the Colombo process`;")).not.toContain('process');
    expect(codeOnly('const a = process.env;')).toContain('process');
  });
});
