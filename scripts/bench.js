// Measures speed and memory as ratios of one run: whole processes against `node -e 0`, and one assessment against
// one bare run of json-rules-engine over the same rules; and how soon the walk answers. Nothing here is a test; look at
// the figures after a change.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { benchAssessment } from '../dist/bench-assessment.mjs';
import { keyTime } from '../dist/bench-walk.mjs';
import { firstPictures } from './first-picture.js';

const rounds = 15;

/** Wall times of a command, in milliseconds. */
function time(args) {
  const started = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - started) / 1e6;
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** The median ratio of a command to `node -e 0`, each pair measured back to back so that a busy machine slows both. */
function ratio(args) {
  const pairs = Array.from({ length: rounds }, () => [time(['-e', '0']), time(args)]);
  return {
    ratio: median(pairs.map(([bare, own]) => own / bare)),
    bare: median(pairs.map(([bare]) => bare)),
    own: median(pairs.map(([, own]) => own)),
  };
}

/** The peak memory of a command, in megabytes. */
function peakMemory(args) {
  const folder = mkdtempSync(path.join(tmpdir(), 'gapwalk-bench-'));
  const file = path.join(folder, 'peak');
  const { status, stderr } = spawnSync(process.execPath, ['--import', './scripts/peak-memory.js', ...args], {
    env: { ...process.env, PEAK_MEMORY: file },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  const peak = Number(readFileSync(file, 'utf8')) / 1024;
  rmSync(folder, { recursive: true });
  return peak;
}

if (!existsSync('dist/frameworks.json')) throw new Error('dist/frameworks.json is missing: run npm run build');
const line = (what, value, most) =>
  console.log(`${what.padEnd(72)} ${value.toFixed(2).padStart(7)}  (at most ${most})`);

const score = ratio(['dist/cli.cjs', 'score', 'profiles/philippines.yaml']);
line('score on the Philippines, all frameworks / node -e 0, whole process', score.ratio, 4);
const formats = 'html,docx,xlsx,md,csv,json';
const report = `dist/cli.cjs report profiles/philippines.yaml --format ${formats} --to dist/bench-report --force`.split(
  ' ',
);
line(`report ${formats} / node -e 0, whole process`, ratio(report).ratio, 25);
line(`report ${formats}, peak memory in megabytes`, peakMemory(report), 300);
for (const { framework, ratio: times } of await benchAssessment())
  line(`one assessment of ${framework} / bare json-rules-engine`, times, 1.5);

const bare = [];
const pictures = await firstPictures(rounds, () => bare.push(time(['-e', '0'])));
const first = median(pictures.map((took, round) => took / bare[round]));
line('first picture of the walk in a terminal / node -e 0, whole process', first, 6);
const small = { columns: 80, rows: 24 };
line('walk, from key to picture inside the process, 95 of 100, 80x24, in ms', await keyTime(small, 1), 16);
line('the same, 200x60, in ms', await keyTime({ columns: 200, rows: 60 }, 1), 25);
const grown = [];
for (let round = 0; round < 3; round += 1) grown.push((await keyTime(small, 10)) / (await keyTime(small, 1)));
line('the same, 80x24, with ten times the items / as they are', median(grown), 1.3);
process.exit(0);
