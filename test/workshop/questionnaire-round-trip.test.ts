import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainAnswer, plainStatement } from '../../src/profile/edit-profile.ts';
import type { Answer, Evidence, Profile, Said, Statement } from '../../src/profile/profile.ts';
import { edited } from '../../src/source/edit.ts';
import type { Plain } from '../../src/source/plain.ts';
import { parseSource } from '../../src/source/source.ts';
import { formXlsx } from '../../src/spreadsheet/form-workbook.ts';
import { importedText } from '../../src/workshop/import-text.ts';
import { questionnaireOf } from '../../src/workshop/questionnaire.ts';
import { type Entry, entryOf, isEmpty, isTooLong, sameEntry } from '../../src/workshop/questionnaire-entry.ts';
import { formOf } from '../../src/workshop/questionnaire-form.ts';
import { office, throughOffice } from '../spreadsheet/office.ts';
import { library, opened, planned, profileText, sentOut, taken, words } from './small-questionnaire.ts';

const awkward = fc.constantFrom(
  '=1+1',
  "'quoted",
  '#N/A',
  '_x0041_',
  '- dash',
  ' spaces ',
  'a\nb\n\nc',
  '<b>&amp;</b>',
  '\u{1f30d}',
  'TRUE',
  '1,5',
  '2025-06',
  'Not known',
  'a\tb\r\nc',
  '\u202eabc',
  'x'.repeat(300),
);
const text = fc.oneof(awkward, fc.string({ unit: 'grapheme', maxLength: 30 }));
const filledText = text.filter((one) => one.trim() !== '');
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const evidence: fc.Arbitrary<Evidence> = fc.record({
  title: text,
  publisher: fc.option(text),
  date: fc.option(
    fc.oneof(
      day,
      day.map((one) => one.slice(0, 7)),
      day.map((one) => one.slice(0, 4)),
    ),
  ),
  url: fc.option(fc.webUrl({ withQueryParameters: true })),
  says: fc.option(text),
});

const valuesOf = {
  orientation: fc.constantFrom('none', 'planned', 'adopted', 'operating', 'monitored'),
  complaints: fc.constantFrom('no', 'yes'),
  cost: fc.double({ min: 0, max: 50, noNaN: true }).map((number) => (number === 0 ? 0 : number)),
  budget: fc.integer({ min: -5, max: 100_000 }),
  channels: fc.subarray(['banks', 'post', 'mobile']),
  since: day,
  rule: fc.constantFrom('one', 'two', 'three'),
} as const;

const saidTo = (id: keyof typeof valuesOf): fc.Arbitrary<Said> =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: (valuesOf[id] as fc.Arbitrary<string | number | string[]>).map(
        (value): Said => ({ kind: 'value', value }),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Said>(
        { kind: 'unknown' },
        ...(id === 'cost' ? [{ kind: 'not-applicable' } as const] : []),
      ),
    },
  );

const statementTo = (id: keyof typeof valuesOf): fc.Arbitrary<Statement> =>
  fc.record({
    said: saidTo(id),
    because: fc.option(filledText),
    evidence: fc.array(evidence, { maxLength: 2 }),
    by: fc.option(fc.constantFrom('labour', 'justice')),
    on: fc.option(day),
    confidence: fc.option(fc.constantFrom('high', 'medium', 'low')),
    review: fc.option(fc.constantFrom('draft', 'agreed')),
    decided: fc.constant(null),
  });

const answerTo = (id: keyof typeof valuesOf): fc.Arbitrary<Answer | null> =>
  fc.oneof(
    { weight: 6, arbitrary: statementTo(id).map((one): Answer => ({ kind: 'answer', ...one, also: [] })) },
    {
      weight: 1,
      arbitrary: fc
        .array(statementTo(id), { minLength: 1, maxLength: 2 })
        .map((statements): Answer => ({ kind: 'contested', statements })),
    },
    { weight: 2, arbitrary: fc.constant(null) },
  );

const ids = Object.keys(valuesOf) as (keyof typeof valuesOf)[];

/** Answers as a file of a profile holds them, and as they are loaded from it. */
const profiles = fc
  .tuple(...ids.map(answerTo))
  .map((answers) => {
    const plain = (answer: Answer): Plain =>
      answer.kind === 'contested'
        ? { contested: answer.statements.map(plainStatement) }
        : answer.kind === 'answer'
          ? plainAnswer(answer)
          : null;
    const source = parseSource('kenya.yaml', profileText(''));
    const entries = ids.flatMap((id, at) => (answers[at] == null ? [] : [[id, plain(answers[at])] as const]));
    return edited(source, { ...(source.value as { [key: string]: Plain }), answers: Object.fromEntries(entries) });
  })
  .filter((yaml) => [...opened(yaml).profile.answers.values()].every((answer) => !isTooLong(answer)));

const entriesOf = ({ answers }: Profile): ReadonlyMap<string, Entry> =>
  new Map(ids.map((id) => [id, entryOf(answers.get(id))]));

function expectSame(found: Profile, wanted: ReadonlyMap<string, Entry>, except: readonly string[] = []): void {
  for (const [id, entry] of entriesOf(found))
    if (!except.includes(id))
      expect({ id, entry, same: sameEntry(entry, wanted.get(id) ?? entry) }).toMatchObject({ same: true });
}

describe('whatever is answered', () => {
  test('comes back from a questionnaire that nobody touched as no change at all', async () => {
    await fc.assert(
      fc.asyncProperty(profiles, async (yaml) => {
        expect(await taken(await sentOut(opened(yaml).profile), yaml)).toBe(yaml);
      }),
      { numRuns: 40 },
    );
  });

  test('goes out and into an empty profile with the same content, and out again as the same workbook', async () => {
    await fc.assert(
      fc.asyncProperty(profiles, async (yaml) => {
        const { profile } = opened(yaml);
        const xlsx = await sentOut(profile);
        const after = opened(await taken(xlsx, profileText(''))).profile;
        expectSame(after, entriesOf(profile));
        const contested = [...profile.answers.values()].some(({ kind }) => kind === 'contested');
        if (!contested) expect(await sentOut(after)).toEqual(xlsx);
      }),
      { numRuns: 40 },
    );
  });

  test('is taken over from what somebody else filled in; what is contested is never overwritten', async () => {
    await fc.assert(
      fc.asyncProperty(profiles, profiles, async (ours, theirs) => {
        const [own, other] = [opened(ours).profile, opened(theirs).profile];
        const form = (profile: Profile) =>
          formOf(
            questionnaireOf(
              { profile, begun: true, ministry: null, frameworks: [], made: '2026-01-15', language: 'en' },
              library,
            ),
            library,
            words,
          );
        const xlsx = await formXlsx({ ...form(own), sheets: form(other).sheets });
        const plan = await planned(xlsx, own);
        expect(plan.refused).toEqual([]);
        const after = opened(importedText(opened(ours).source, plan.changes)).profile;
        const contested = [...own.answers].filter(([, { kind }]) => kind === 'contested').map(([id]) => id);
        expectSame(after, entriesOf(other), contested);
        for (const id of contested) {
          const [before, now] = [own.answers.get(id), after.answers.get(id)];
          if (before?.kind !== 'contested' || now?.kind !== 'contested') expect.fail(`${id} is no longer contested`);
          expect(now.statements.slice(0, before.statements.length)).toEqual(before.statements);
          const said = !isEmpty(entryOf(other.answers.get(id)));
          expect(now.statements.length - before.statements.length).toBeLessThanOrEqual(said ? 1 : 0);
        }
      }),
      { numRuns: 40 },
    );
  });
});

if (office === null)
  console.warn('SKIPPED: no soffice or libreoffice in PATH; questionnaires were not saved by LibreOffice.');

describe.skipIf(office === null)('a questionnaire that LibreOffice has saved', () => {
  const yaml =
    profileText(`  orientation: {answer: operating, because: "=Held\\n\\nevery _x0041_ week & more.", on: 2025-06-02, confidence: high, by: labour, evidence: [{title: "#N/A", url: 'https://example.org/1?a=b&c', date: '2024-05', says: '- so'}, {title: B, date: '2024'}]}
  complaints: {answer: yes, because: "TRUE"}
  cost: {answer: 4.35, because: "1,5"}
  budget: {answer: 0.1, because: "  '=x"}
  channels: {answer: [post, mobile], because: Licensed.}
  since: {answer: 1969-12-31, because: The act., on: 1900-01-05}
  rule: {answer: one, because: So.}`);

  test.each([[['xlsx']], [['ods', 'xlsx']]])(
    'as %j says the same',
    async (formats) => {
      const { profile } = opened(yaml);
      const xlsx = await throughOffice(await sentOut(profile), formats);
      expect(await taken(xlsx, yaml)).toBe(yaml);
      expectSame(opened(await taken(xlsx, profileText(''))).profile, entriesOf(profile));
    },
    240_000,
  );
});
