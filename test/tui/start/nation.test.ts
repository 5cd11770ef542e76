import { describe, expect, test } from 'vitest';
import { fileStem } from '../../../src/profile/new-profile.ts';
import { foldedNations, nationsFound } from '../../../src/tui/start/nation.ts';
import { nations } from './memory-desk.ts';

describe('a country is found', () => {
  test.each([
    ['by the beginning of its name', 'phil', ['PH']],
    ['by its code of two letters before others that begin so', 'kr', ['KR']],
    ['by its code of three letters', 'PRK', ['KP']],
    ['without its accents', 'cote d', ['CI']],
    ['by another of its names', 'democratic', ['KP']],
    ['by a word in its name, those whose code or name begins so first', 'kor', ['KR', 'KP']],
    ['not by what is nowhere', 'xyz', []],
  ])('%s', (_, text, codes) => {
    expect(nationsFound(foldedNations(nations), text).map(({ code }) => code)).toEqual(codes);
  });

  test('with nothing written all are there, in the order of their names', () => {
    expect(nationsFound(foldedNations(nations), ' ')).toHaveLength(nations.length);
    expect(nationsFound(foldedNations(nations), '')[0]?.name).toBe('Côte d’Ivoire');
  });
});

describe('a file is named after a country', () => {
  test.each([
    ['Kenya', 'kenya'],
    ['Côte d’Ivoire', 'cote-d-ivoire'],
    ['São Tomé & Príncipe', 'sao-tome-principe'],
    ['移民共和国', '移民共和国'],
    ['../../etc/passwd', 'etc-passwd'],
    ['हिन्दी', 'हिन्दी'],
    [' … ', 'profile'],
  ])('%s: %s', (name, stem) => {
    expect(fileStem(name)).toBe(stem);
  });

  test('however long its name is', () => {
    expect(fileStem('an '.repeat(500)).length).toBeLessThanOrEqual(60);
  });
});
