#!/usr/bin/env node
// Starts gapwalk from the bytecode that the build kept: on an old laptop compiling the program takes its time.
// Where the bytecode is missing or another Node made it, the program is compiled as usual.
const { readFileSync } = require('node:fs');
const { wrap } = require('node:module');
const path = require('node:path');
const { Script } = require('node:vm');

/** The bytecode, or undefined. */
function bytecode() {
  try {
    return readFileSync(path.join(__dirname, 'program.bytecode'));
  } catch {
    return undefined;
  }
}

const filename = path.join(__dirname, 'program.cjs');
const script = new Script(wrap(readFileSync(filename, 'utf8')), { filename, cachedData: bytecode() });
const program = { exports: {} };
script.runInThisContext()(program.exports, require, program, filename, __dirname);
program.exports.main(path.dirname(__dirname), {
  walk: () => import('./walk.mjs'),
  plain: () => import('./plain.mjs'),
  report: () => import('./report.mjs'),
  exercises: () => import('./exercises.mjs'),
  questionnaire: () => import('./questionnaire.mjs'),
  import: () => import('./import.mjs'),
});

module.exports = { script };
