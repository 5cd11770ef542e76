import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/framework/read-library.ts';
import { fromText } from '../../src/profile/profile-file.ts';
import { agreementOf } from '../../src/workshop/agreement.ts';

const { library } = await readLibrary('test/fixtures/small/frameworks');

function respondent(answers: Readonly<Record<string, string>>) {
  const lines = Object.entries(answers).map(([id, answer]) => `  ${id}: ${answer}\n`);
  const text = `gapwalk: "1"\ncountry: {name: M, fictional: true}\nroles: [origin]\nas-of: 2026-01-01\nstatus: draft\nanswers:\n${lines.join('')}`;
  const { profile, problems } = fromText('m.yaml', text, library);
  if (profile === null) throw new Error(JSON.stringify(problems));
  return profile;
}

describe('how far respondents agree', () => {
  const agreement = agreementOf(
    [
      respondent({ orientation: 'operating', cost: '4', channels: '[banks, post]' }),
      respondent({ orientation: 'operating', cost: '6', channels: '[post, banks]' }),
      respondent({ orientation: 'adopted', cost: 'unknown' }),
    ],
    library,
  );
  const on = (id: string) => agreement.questions.find(({ question }) => question.id === id);

  test('is the share of pairs that say the same', () => {
    expect(on('orientation')).toMatchObject({ answered: 3, agreement: 1 / 3 });
    expect(on('channels')).toMatchObject({ answered: 2, agreement: 1 });
  });

  test('leaves out who does not know', () => {
    expect(on('cost')).toMatchObject({ answered: 2, agreement: 0 });
  });

  test('is nothing where fewer than two answered', () => {
    expect(on('orientation-complaints')).toMatchObject({ answered: 0, agreement: null });
  });

  test('counts each question by its pairs in all', () => {
    expect(agreement.overall).toMatchObject({ questions: 3, agreement: 2 / 5 });
  });

  test('has no alpha on a single question of a kind', () => {
    expect(agreement.overall.alphas).toEqual([]);
  });
});

test('alpha is taken over all questions with the same answers', async () => {
  const { library: shipped } = await readLibrary('frameworks');
  const ladders = [...shipped.questions.values()].filter(
    ({ answers }) => answers.kind === 'choice' && answers.name === 'ladder',
  );
  const [a, b, c] = ladders;
  if (a === undefined || b === undefined || c === undefined) throw new Error('there are no ladder questions');
  const said = (answers: readonly string[]) =>
    fromText(
      'm.yaml',
      `gapwalk: "1"\ncountry: {name: M, fictional: true}\nroles: [origin, transit, destination]\nas-of: 2026-01-01\nstatus: draft\nanswers: {${[a, b, c].map(({ id }, at) => `${id}: ${answers[at]}`).join(', ')}}\n`,
      shipped,
    ).profile;
  const profiles = [said(['none', 'adopted', 'monitored']), said(['none', 'operating', 'monitored'])];
  const { overall } = agreementOf(
    profiles.filter((profile) => profile !== null),
    shipped,
  );
  expect(overall.alphas).toMatchObject([{ answers: 'ladder', metric: 'ordinal', questions: 3 }]);
  // By hand: counts none 2, adopted 1, operating 1, monitored 2. Between adopted and operating lie (1/2 + 1/2) answers: 1 squared, twice, of 6.
  // Expected, ordered pairs: none-adopted 2·1·1.5² ·2, none-operating 2·1·2.5²·2, none-monitored 2·2·4²·2, adopted-operating 2, adopted-monitored 2·2·2.5²,
  // operating-monitored 2·2·1.5²; over 6·5.
  const observed = 2 / 6;
  const expected = (9 + 25 + 128 + 2 + 25 + 9) / 30;
  expect(overall.alphas[0]?.alpha).toBeCloseTo(1 - observed / expected, 12);
});
