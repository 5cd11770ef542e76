import { describe, expect, test } from 'vitest';
import { itemsOf } from '../../src/framework/framework.ts';
import { parseSource } from '../../src/source/source.ts';
import { loadCases } from '../../src/trial/case.ts';
import { mutantsOf } from '../../src/trial/mutants.ts';
import { mutate } from '../../src/trial/mutation.ts';
import { tryCases } from '../../src/trial/try-cases.ts';
import { frameworkFrom, questionsFrom } from '../from-yaml.ts';

/* One item worked out whole: five bodies of law, each by its principal treaty, and law that works in practice. */

const treaties = [
  'iccpr',
  'refugee-convention',
  'geneva-conventions',
  'migrant-workers-convention',
  'ilo-97',
  'ilo-143',
  'trafficking-protocol',
  'smuggling-protocol',
];

const questions = questionsFrom(
  `${treaties.map((name) => `  - {id: treaty-${name}, answers: treaty}`).join('\n')}\n  - {id: migrant-rights-in-national-law, answers: ladder}`,
);

const framework = frameworkFrom(
  { scoring: '{aggregate: mean}' },
  {
    area: `items:
  - id: international-law
    title: International law is part of managing migration
    text: Observing the law that binds a State belongs to managing migration.
    reference: {locator: "Chapter II, 8", provenance: read}
    rule:
      partly-met:
        any:
          - some:
              count: 3
              of: &bodies-of-law
                - {question: treaty-iccpr, is: party}
                - {question: treaty-refugee-convention, is: party}
                - {question: treaty-geneva-conventions, is: party}
                - any:
                    - {question: treaty-migrant-workers-convention, is: party}
                    - all:
                        - {question: treaty-ilo-97, is: party}
                        - {question: treaty-ilo-143, is: party}
                - all:
                    - {question: treaty-trafficking-protocol, is: party}
                    - {question: treaty-smuggling-protocol, is: party}
          - {question: migrant-rights-in-national-law, atLeast: adopted}
      met:
        all:
          - some: {count: 5, of: *bodies-of-law}
          - {question: migrant-rights-in-national-law, atLeast: operating}
`,
  },
  questions,
);

const cases = `cases:
  - item: international-law
    name: A party to all five bodies of law whose courts apply them to migrants has met it
    given:
      treaty-iccpr: party
      treaty-refugee-convention: party
      treaty-geneva-conventions: party
      treaty-migrant-workers-convention: party
      treaty-ilo-97: not-signed
      treaty-ilo-143: not-signed
      treaty-trafficking-protocol: party
      treaty-smuggling-protocol: party
      migrant-rights-in-national-law: operating
    then: met
    but:
      - {given: {treaty-iccpr: signed}, then: partly-met}
      - {given: {treaty-refugee-convention: signed}, then: partly-met}
      - {given: {treaty-geneva-conventions: signed}, then: partly-met}
      - {given: {treaty-trafficking-protocol: signed}, then: partly-met}
      - {given: {treaty-smuggling-protocol: signed}, then: partly-met}
      - {given: {treaty-migrant-workers-convention: signed}, then: partly-met}
      - {given: {treaty-migrant-workers-convention: signed, treaty-ilo-97: party, treaty-ilo-143: party}, then: met}
      - {given: {treaty-migrant-workers-convention: signed, treaty-ilo-97: party}, then: partly-met}
      - {given: {treaty-migrant-workers-convention: signed, treaty-ilo-143: party}, then: partly-met}
      - {given: {migrant-rights-in-national-law: adopted}, then: partly-met}
      - {given: {migrant-rights-in-national-law: monitored}, then: met}
  - item: international-law
    name: Three of the five bodies of law are part of the way, two are not
    given:
      treaty-iccpr: party
      treaty-refugee-convention: party
      treaty-geneva-conventions: party
      treaty-migrant-workers-convention: signed
      treaty-ilo-97: not-signed
      treaty-ilo-143: not-signed
      treaty-trafficking-protocol: not-signed
      treaty-smuggling-protocol: not-signed
      migrant-rights-in-national-law: planned
    then: partly-met
    but:
      - {given: {treaty-iccpr: signed}, then: not-met}
      - {given: {treaty-refugee-convention: signed}, then: not-met}
      - {given: {treaty-geneva-conventions: signed}, then: not-met}
      - {given: {treaty-geneva-conventions: signed, treaty-migrant-workers-convention: party}, then: partly-met}
      - {given: {treaty-geneva-conventions: signed, treaty-ilo-97: party, treaty-ilo-143: party}, then: partly-met}
      - {given: {treaty-geneva-conventions: signed, treaty-ilo-97: party}, then: not-met}
      - {given: {treaty-geneva-conventions: signed, treaty-ilo-143: party}, then: not-met}
      - {given: {treaty-geneva-conventions: signed, treaty-trafficking-protocol: party, treaty-smuggling-protocol: party}, then: partly-met}
      - {given: {treaty-geneva-conventions: signed, treaty-trafficking-protocol: party}, then: not-met}
      - {given: {treaty-geneva-conventions: signed, treaty-smuggling-protocol: party}, then: not-met}
      - {given: {treaty-geneva-conventions: signed, migrant-rights-in-national-law: adopted}, then: partly-met}
  - item: international-law
    name: Five treaties in place, but nobody has said whether courts apply them
    given:
      treaty-iccpr: party
      treaty-refugee-convention: party
      treaty-geneva-conventions: party
      treaty-migrant-workers-convention: party
      treaty-trafficking-protocol: party
      treaty-smuggling-protocol: party
    then: {open: [partly-met, met]}
`;

const [placed] = itemsOf(framework);
if (placed === undefined) throw new Error('no item');
const { item } = placed;
const loaded = loadCases(parseSource('cases.yaml', cases), framework, questions);

describe('the example item', () => {
  test('has 57 single changes to its conditions, and two to each of its levels', () => {
    const mutants = mutantsOf(item, questions);
    expect(mutants.filter(({ kind }) => kind === 'condition')).toHaveLength(57);
    expect(mutants.filter(({ kind }) => kind === 'level')).toHaveLength(4);
  });

  test('comes out as its cases say', async () => {
    expect(loaded.problems).toEqual([]);
    expect(loaded.cases).toHaveLength(3 + 11 + 11);
    expect(await tryCases(loaded.cases, questions)).toEqual([]);
  });

  test('has cases that notice every change', () => {
    expect(mutate(item, loaded.cases, questions)).toMatchObject({ tried: 61, survivors: [] });
  });

  test('without its variations would let changes through, each with answers that tell the two apart', () => {
    const bare = loaded.cases.filter(({ place }) => !place.text.includes('given'));
    expect(bare).toHaveLength(3);
    const { survivors } = mutate(item, bare, questions);
    expect(survivors.length).toBeGreaterThan(20);
    for (const { apart } of survivors) {
      expect(apart).not.toBeNull();
      expect(apart?.rule).not.toBe(apart?.change);
    }
  });
});
