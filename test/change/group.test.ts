import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessProfile } from '../../src/change/assessed-profile.ts';
import { againstGroup } from '../../src/change/group.ts';
import { spreadOf } from '../../src/change/spread.ts';
import { groupWith, library } from '../workshop/small-exercise.ts';

describe('a spread', () => {
  test('has quartiles in proportion between the nearest values', () => {
    // As R's quantile(c(10, 20, 40, 80)) gives them by its definition 7.
    expect(spreadOf([80, 10, 40, 20])).toEqual({
      count: 4,
      lowest: 10,
      lowerQuartile: 17.5,
      median: 30,
      upperQuartile: 50,
      highest: 80,
    });
  });

  test('has none where there are too few values, and is none without values', () => {
    expect(spreadOf([10, 20, 40])).toMatchObject({ lowerQuartile: null, upperQuartile: null, median: 20 });
    expect(spreadOf([])).toBeNull();
  });

  test('rises from the lowest to the highest, and does not know who has which', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 4 }), (values) => {
        const spread = spreadOf(values);
        if (spread === null) throw new Error('no spread of some values');
        const steps = [spread.lowest, spread.lowerQuartile, spread.median, spread.upperQuartile, spread.highest];
        expect(steps).toEqual([...steps].sort((a, b) => (a ?? 0) - (b ?? 0)));
        expect(spreadOf([...values].reverse())).toEqual(spread);
      }),
    );
  });
});

describe('a country against a group', () => {
  const assessed = (answers: string) => assessProfile(groupWith(answers), library.frameworks, library);

  test('leaves out whoever has too little decided', async () => {
    const full = 'orientation: operating, orientation-complaints: yes, cost: 3, channels: [banks, post]';
    const [framework] = againstGroup(
      await assessed(full),
      [await assessed(full), await assessed(full.replace('operating', 'none')), await assessed('')],
      library.frameworks,
    );
    const whole = framework?.rows[0];
    expect(whole?.area).toBeNull();
    expect(whole?.spread?.count).toBe(2);
    expect(whole?.leftOut).toBe(1);
    expect(whole?.own?.value).toBe(whole?.spread?.highest);
  });
});
