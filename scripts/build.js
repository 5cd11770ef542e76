// Builds dist/: the program, its walk and its report in files of their own that are loaded when asked for, the library,
// the shipped frameworks as JSON, and the program's bytecode.
import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { inkByLine } from './ink/by-line.js';

const { version } = JSON.parse(await readFile('package.json', 'utf8'));

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  mainFields: ['module', 'main'],
  conditions: ['import', 'node'],
  minifySyntax: true,
  minifyWhitespace: true,
  alias: { 'jsonpath-plus': './scripts/no-jsonpath.js' },
  // Ink's optional developer tools; they are no part of the program. What draws pictures is machine code, one package a kind of machine.
  external: ['react-devtools-core', '@resvg/resvg-js'],
  logLevel: 'warning',
};

/** Without `fetch` nothing here can reach a network, and the drawing library, which would try it first to unpack itself, starts sooner. */
const define = {
  'process.env.NODE_ENV': '"production"',
  fetch: 'undefined',
  __GAPWALK_VERSION__: JSON.stringify(version),
};

/** The CommonJS packages in an ESM bundle still use require and __filename. */
const banner = {
  js: [
    "import { createRequire as __createRequire } from 'node:module';",
    "import { fileURLToPath as __fileURLToPath } from 'node:url';",
    'const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url);',
  ].join(''),
};

await rm('dist/chunks', { recursive: true, force: true });
await build({
  ...common,
  entryPoints: { program: 'src/cli.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  alias: { ...common.alias, 'node:child_process': './scripts/no-child-process.js' },
  define,
});
await build({
  ...common,
  entryPoints: {
    walk: 'src/commands/walk.ts',
    plain: 'src/commands/plain.ts',
    report: 'src/commands/report.ts',
    exercises: 'src/commands/exercises.ts',
    questionnaire: 'src/commands/questionnaire.ts',
    import: 'src/commands/import.ts',
    index: 'src/index.ts',
    'mutate-frameworks': 'scripts/mutate-frameworks.ts',
    'bench-assessment': 'scripts/bench-assessment.ts',
    'bench-walk': 'scripts/bench-walk.ts',
  },
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  define,
  banner,
  plugins: [inkByLine()],
});
await copyFile('scripts/launch.cjs', 'dist/cli.cjs');

// Charts in a Word file are drawn in this font and no other, so that they look alike on every machine.
const font = 'node_modules/@expo-google-fonts/noto-sans';
await mkdir('dist/fonts', { recursive: true });
await copyFile(`${font}/400Regular/NotoSans_400Regular.ttf`, 'dist/fonts/NotoSans-Regular.ttf');
await copyFile(`${font}/700Bold/NotoSans_700Bold.ttf`, 'dist/fonts/NotoSans-Bold.ttf');
await copyFile(`${font}/LICENSE_FONT`, 'dist/fonts/LICENSE');

// A start need not parse a megabyte of YAML; each file's fingerprint says whether the compiled copy is still true.
const { compileLibrary, fingerprints, looks, readLibrary } = await import('../dist/index.mjs');
const read = await readLibrary('frameworks');
if (read.problems.length > 0) {
  console.warn('frameworks/ has problems (gapwalk check shows them); no compiled copy was made.');
  await rm('dist/frameworks.json', { force: true });
} else {
  await writeFile(
    'dist/frameworks.json',
    JSON.stringify(compileLibrary(read, await fingerprints('frameworks'), looks('frameworks'))),
  );
}
await rm('dist/program.bytecode', { force: true });
execFileSync(process.execPath, ['scripts/keep-bytecode.cjs'], { stdio: ['ignore', 'inherit', 'inherit'] });
