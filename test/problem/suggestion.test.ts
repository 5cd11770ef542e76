import { expect, test } from 'vitest';
import { suggestionFor } from '../../src/problem/suggestion.ts';

test.each([
  ['titel', ['id', 'title', 'text'], 'title'],
  ['pots', ['banks', 'post', 'mobile'], 'post'],
  ['adoptd', ['none', 'planned', 'adopted'], 'adopted'],
  ['pre-departure-orentation', ['pre-departure-orientation', 'orientation'], 'pre-departure-orientation'],
  ['welfare-fnud-scoep', ['welfare-fund-scope'], 'welfare-fund-scope'],
  ['seafarer', ['seafarers-protected', 'seafarers'], 'seafarers'],
  ['no', ['yes', 'no'], 'no'],
  ['maybe', ['yes', 'no'], null],
  ['xyz', ['title', 'text'], null],
  ['anything', [], null],
])('for %j among %j: %j', (written, allowed, meant) => {
  expect(suggestionFor(written, allowed)).toBe(meant);
});

test('the nearest of several is meant, not the first that is near enough', () => {
  expect(suggestionFor('operatng', ['opting', 'operating', 'operations'])).toBe('operating');
});
