#!/usr/bin/env node
// Starts gapwalk from the bytecode that the build kept: on an old laptop compiling the program takes longer than scoring does.
// Where the bytecode is missing or another Node made it, the program is compiled as usual.
const { readFileSync } = require('node:fs');
const { wrap } = require('node:module');
const path = require('node:path');
const { constants, Script } = require('node:vm');

const program = path.join(__dirname, 'program.cjs');

/** The bytecode, or undefined. */
function kept() {
  try {
    return readFileSync(path.join(__dirname, 'program.bytecode'));
  } catch {
    return undefined;
  }
}

const script = new Script(wrap(readFileSync(program, 'utf8')), {
  filename: program,
  cachedData: kept(),
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
script.runInThisContext()(exports, require, module, program, __dirname);

module.exports.script = script;
