import type { Exercise } from '../../../src/workshop/exercise.ts';

const key = (answer: string) => ({
  said: { kind: 'value' as const, value: answer },
  because: 'The story says so.',
  story: ['port'],
  hint: '',
  trap: null,
});

const portmere: Exercise = {
  id: 'portmere',
  title: 'Portmere: a harbour that hires',
  setting: 'A made-up island whose sailors work on the ships of all the world, for a first morning together.',
  minutes: 45,
  country: 'Portmere',
  roles: ['origin'],
  asOf: '2026-03-31',
  frameworks: ['harbour'],
  story: [{ id: 'port', title: 'The port', text: 'Crews are hired on the quay.' }],
  key: new Map([
    ['orientation', key('adopted')],
    ['seafarers', key('operating')],
    ['permits', key('none')],
  ]),
  learning: ['A law is not a practice.'],
  discuss: ['What would show that the law is kept?'],
  languages: ['en'],
  told: 'en',
};

/** A workshop case that is told in French too. */
export const rivara: Exercise = {
  ...portmere,
  id: 'rivara',
  title: 'Rivara: a river',
  country: 'Rivara',
  languages: ['en', 'fr'],
};

/** The workshop cases made up for these tests: one is told in English alone. */
export function casesIn(language: string): readonly Exercise[] {
  return [portmere, language === 'fr' ? { ...rivara, title: 'Rivara : un fleuve', told: 'fr' } : rivara];
}
