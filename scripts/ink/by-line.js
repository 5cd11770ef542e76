import path from 'node:path';

/** What of Ink's own modules and of those it imports is replaced by files beside this one. */
const replacements = new Map([
  ['./output.js', 'output.js'],
  ['./measure-text.js', 'measure-text.js'],
  ['widest-line', 'widest-line.js'],
]);

/** Has Ink put whole lines one below the other, and fails where Ink no longer imports what is replaced. */
export function inkByLine() {
  return {
    name: 'ink by line',
    setup(build) {
      const replaced = new Set();
      build.onResolve({ filter: /^(\.\/(output|measure-text)\.js|widest-line)$/ }, ({ path: asked, resolveDir }) => {
        const file = replacements.get(asked);
        if (file === undefined || !resolveDir.endsWith(path.join('ink', 'build'))) return undefined;
        replaced.add(asked);
        return { path: path.join(import.meta.dirname, file) };
      });
      build.onEnd(() => {
        const missing = [...replacements.keys()].filter((asked) => !replaced.has(asked));
        if (missing.length > 0) throw new Error(`Ink no longer imports ${missing.join(', ')}: see scripts/ink`);
      });
    },
  };
}
