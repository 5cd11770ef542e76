import { beforeAll, expect, test } from 'vitest';
import { assessAll, type FrameworkResults } from '../../src/tui/state/results.ts';
import { fileOf, madeUpLibrary, maritania } from './visit.ts';

/** Results in which nothing was asked for yet, twice: what is worked out for one item must be what is worked out for all. */
let fresh: readonly FrameworkResults[];
let all: readonly FrameworkResults[];

beforeAll(async () => {
  const library = await madeUpLibrary();
  const { profile } = fileOf(library, maritania);
  if (profile === null) throw new Error('the profile made up for the tests cannot be read');
  fresh = (await assessAll(library, profile)).frameworks;
  all = (await assessAll(library, profile)).frameworks;
});

test('one gap or question to settle is the same alone and among all of them', () => {
  let found = 0;
  for (const [index, { assessment, gap, openQuestion }] of fresh.entries())
    for (const { item } of assessment.findings) {
      const amongAll = all[index]?.gaps().find(({ finding }) => finding.item.id === item.id) ?? null;
      const openAmongAll = all[index]?.toSettle().find(({ finding }) => finding.item.id === item.id) ?? null;
      expect(gap(item.id)?.gain).toBe(amongAll?.gain);
      expect(gap(item.id)?.toTop).toEqual(amongAll?.toTop);
      expect(openQuestion(item.id)?.movable).toBe(openAmongAll?.movable);
      found += amongAll === null && openAmongAll === null ? 0 : 1;
    }
  expect(found).toBeGreaterThan(5);
});

test('between the frameworks whatever came meanwhile goes first', async () => {
  const library = await madeUpLibrary();
  const { profile } = fileOf(library, maritania);
  let breaths = 0;
  const breath = async (): Promise<void> => {
    breaths += 1;
  };
  if (profile !== null) await assessAll(library, profile, breath);
  expect(breaths).toBe(library.frameworks.length);
});
