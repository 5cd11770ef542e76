import path from 'node:path';
import { expect, test } from 'vitest';
import { argumentsOf, gapwalk, rewrite, scenarios, transcript } from './scenario.ts';

for (const scenario of scenarios()) {
  test(`${path.basename(scenario.file, '.txt')}: ${scenario.title}`, async () => {
    const results: string[] = [];
    for (const { command } of scenario.steps) results.push(transcript(await gapwalk(argumentsOf(command))));
    if (process.env['UPDATE_SCENARIOS'] === '1') rewrite(scenario, results);
    else
      for (const [index, { command, expected }] of scenario.steps.entries())
        expect(results[index], command).toBe(`${expected.trimEnd()}\n`);
  });
}
