// Measures speed and memory as ratios of one run: whole processes against `node -e 0`, and one assessment against
// one bare run of json-rules-engine over the same rules. Nothing here is a test; look at the figures after a change.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { benchAssessment } from '../dist/bench-assessment.mjs';

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

if (!existsSync('dist/frameworks.json')) throw new Error('dist/frameworks.json is missing: run npm run build');
const line = (what, value, most) =>
  console.log(`${what.padEnd(72)} ${value.toFixed(2).padStart(7)}  (at most ${most})`);

const score = ratio(['dist/cli.cjs', 'score', 'profiles/philippines.yaml']);
line('score on the Philippines, all frameworks / node -e 0, whole process', score.ratio, 4);
const html = ratio([
  'dist/cli.cjs',
  'report',
  'profiles/philippines.yaml',
  '--format',
  'html,md,json',
  '--to',
  'dist/bench-report',
  '--force',
]);
line('report html, md, json / node -e 0, whole process', html.ratio, 25);
for (const { framework, ratio: times } of await benchAssessment())
  line(`one assessment of ${framework} / bare json-rules-engine`, times, 1.5);
