// What the walk holds in memory after an hour of a fast user, against what it holds after the first minute: whatever grows by the key would show.
import { openBench } from '../dist/bench-walk.mjs';

const minute = 60;
const hour = 60 * minute;

const bench = await openBench({ columns: 80, rows: 24 }, 1);

/** Presses so many keys and goes on to the first screen, so that the same picture is in memory each time. */
async function press(count) {
  for (let pressed = 0; pressed < count || !bench.keys.isFirst(); pressed += 1)
    await bench.press(bench.keys.next(), performance.now());
}

/** Megabytes in use, once what is no longer needed was cleared away. */
async function held() {
  await new Promise((resolve) => setTimeout(resolve, 500));
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
}

// Every screen several times: what is loaded, and compiled because it is used often, is no growth.
await press(25 * minute);
await press(minute);
const early = await held();
await press(hour - minute);
const late = await held();
const figures = `${early.toFixed(1)} MB, ${late.toFixed(1)} MB`;
console.log(
  `memory after an hour of keys / after a minute (${figures})`.padEnd(72),
  `${(late / early).toFixed(2)}  (at most 1.1)`,
);
bench.close();
process.exit(0);
