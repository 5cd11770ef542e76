// Builds dist/: the command line in chunks (the walk is loaded only when it is opened) and the library.
import { readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const { version } = JSON.parse(await readFile('package.json', 'utf8'));
await build({
  entryPoints: {
    cli: 'src/cli.ts',
    index: 'src/index.ts',
    'mutate-frameworks': 'scripts/mutate-frameworks.ts',
    'bench-assessment': 'scripts/bench-assessment.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  minifySyntax: true,
  minifyWhitespace: true,
  alias: { 'jsonpath-plus': './scripts/no-jsonpath.js' },
  define: { 'process.env.NODE_ENV': '"production"', __GAPWALK_VERSION__: JSON.stringify(version) },
  // Ink's optional developer tools; they are no part of the program.
  external: ['react-devtools-core'],
  // The CommonJS packages in the bundle still use require and __filename.
  banner: {
    js: [
      "import { createRequire as __createRequire } from 'node:module';",
      "import { fileURLToPath as __fileURLToPath } from 'node:url';",
      'const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url);',
    ].join(''),
  },
  logLevel: 'warning',
});

// The shipped frameworks as JSON, so that a start need not parse a megabyte of YAML; each file's fingerprint says whether the copy is still true.
const { compileLibrary, fingerprints, readLibrary } = await import('../dist/index.js');
const read = await readLibrary('frameworks');
if (read.problems.length > 0)
  console.warn('frameworks/ has problems (gapwalk check shows them); no compiled copy was made.');
else await writeFile('dist/frameworks.json', JSON.stringify(compileLibrary(read, fingerprints('frameworks'))));
