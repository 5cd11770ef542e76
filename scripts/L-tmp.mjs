import { spawnSync } from 'node:child_process';import { keyTime } from '../dist/bench-walk.mjs';
import { firstPictures } from './first-picture.js';const rounds=15;
/** Wall times of a command, in milliseconds. */
function time(args) {
  const started = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - started) / 1e6;
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const line = (what, value, most) =>
  console.log(`${what.padEnd(72)} ${value.toFixed(2).padStart(7)}  (at most ${most})`);
const bare = [];
const pictures = await firstPictures(rounds, () => bare.push(time(['-e', '0'])));
const first = median(pictures.map((took, round) => took / bare[round]));
line('first picture of the walk in a terminal / node -e 0, whole process', first, 6);
const small = { columns: 80, rows: 24 };
const key = await keyTime(small, 1);
line('walk, from key to picture inside the process, 95 of 100, 80x24, in ms', key, 16);
line('the same, 200x60, in ms', await keyTime({ columns: 200, rows: 60 }, 1), 25);
line('the same, 80x24, with ten times the items / as they are', (await keyTime(small, 10)) / key, 1.3);
process.exit(0);
