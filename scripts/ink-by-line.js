import path from 'node:path';

/** Puts scripts/ink-output.js in the place of Ink's own output, and fails where Ink no longer has one there. */
export function inkByLine() {
  return {
    name: 'ink by line',
    setup(build) {
      let replaced = false;
      build.onResolve({ filter: /^\.\/output\.js$/ }, ({ resolveDir }) => {
        if (!resolveDir.endsWith(path.join('ink', 'build'))) return undefined;
        replaced = true;
        return { path: path.resolve('scripts/ink-output.js') };
      });
      build.onEnd(() => {
        if (!replaced) throw new Error('Ink composes its pictures elsewhere now: see scripts/ink-output.js');
      });
    },
  };
}
