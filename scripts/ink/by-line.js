import path from 'node:path';

const parts = ['output.js', 'measure-text.js'];

/** Puts the files beside this one in the place of Ink's own, and fails where Ink no longer has one of them. */
export function inkByLine() {
  return {
    name: 'ink by line',
    setup(build) {
      const replaced = new Set();
      build.onResolve({ filter: /^\.\/(output|measure-text)\.js$/ }, ({ path: asked, resolveDir }) => {
        if (!resolveDir.endsWith(path.join('ink', 'build'))) return undefined;
        const part = path.basename(asked);
        replaced.add(part);
        return { path: path.join(import.meta.dirname, part) };
      });
      build.onEnd(() => {
        const missing = parts.filter((part) => !replaced.has(part));
        if (missing.length > 0) throw new Error(`Ink has no ${missing.join(' and no ')} any more: see scripts/ink`);
      });
    },
  };
}
