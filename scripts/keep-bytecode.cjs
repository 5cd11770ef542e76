// Runs the built program once on the example and keeps its bytecode, with the functions that a usual run compiles.
const { writeFileSync } = require('node:fs');
const path = require('node:path');

const dist = path.resolve(__dirname, '../dist');
process.argv = [process.argv[0], 'gapwalk', 'score', path.resolve(__dirname, '../profiles/philippines.yaml')];
process.stdout.write = () => true;
const { script } = require(path.join(dist, 'cli.cjs'));
process.on('exit', () => writeFileSync(path.join(dist, 'program.bytecode'), script.createCachedData()));
