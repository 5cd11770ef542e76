// Builds dist/: the program, its walk and its report in files of their own that are loaded when asked for, the library,
// the shipped frameworks as JSON, and the program's bytecode.
import { execFileSync } from 'node:child_process';
import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

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
  // Ink's optional developer tools; they are no part of the program.
  external: ['react-devtools-core'],
  logLevel: 'warning',
};

const define = { 'process.env.NODE_ENV': '"production"', __GAPWALK_VERSION__: JSON.stringify(version) };

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
    report: 'src/commands/report.ts',
    index: 'src/index.ts',
    'mutate-frameworks': 'scripts/mutate-frameworks.ts',
    'bench-assessment': 'scripts/bench-assessment.ts',
  },
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  define,
  banner,
});
await copyFile('scripts/launch.cjs', 'dist/cli.cjs');

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
