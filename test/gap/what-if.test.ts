import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { riseAlone, whatIf } from '../../src/gap/what-if.ts';
import { frameworkFrom, libraryOf, profileFrom, questionsFrom } from '../from-yaml.ts';
import { banks, frameworks, profiles } from '../generators.ts';

test('supposing nothing moves nothing, nor does supposing what is answered already', async () => {
  await fc.assert(
    fc.asyncProperty(banks({ least: 1, most: 6 }), frameworks(), profiles(), async (bank, make, draw) => {
      const [framework, profile] = [make(bank), draw(bank)];
      const given = new Map(
        [...profile.answers].flatMap(([id, one]) =>
          one.kind === 'answer' && one.said.kind === 'value' ? [[id, one.said.value] as const] : [],
        ),
      );
      for (const answers of [new Map<string, never>(), given]) {
        const [effect] = await whatIf(profile, answers, libraryOf(framework, bank));
        expect(effect?.moved).toEqual([]);
        expect(effect?.after.score).toEqual(effect?.before.score);
      }
    }),
    { numRuns: 150 },
  );
});

test('an item alone moves the low end by its share, also down', async () => {
  const bank = questionsFrom('  - {id: fee, answers: yes-no}');
  const framework = frameworkFrom(
    { scoring: '{}' },
    {
      area: `items:
  - {id: paid, rule: {met: {question: fee, is: yes}}}
  - {id: free, weight: 3, rule: {met: {question: fee, is: no}}}`,
    },
    bank,
  );
  const profile = profileFrom('  fee: yes', bank);
  const [effect] = await whatIf(profile, new Map([['fee', 'no']]), libraryOf(framework, bank));
  const before = await assess(framework, profile, bank);
  expect(effect?.moved.map((moved) => [moved.before.item.id, riseAlone(before, moved)])).toEqual([
    ['paid', -25],
    ['free', 75],
  ]);
});
