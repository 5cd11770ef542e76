import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/framework/read-library.ts';
import { bareAnswer } from '../../src/profile/bare-answer.ts';
import { type GivenAnswer, withAnswer } from '../../src/profile/edit-profile.ts';
import { loadProfile } from '../../src/profile/load-profile.ts';
import { parseSource } from '../../src/source/source.ts';

const { library } = await readLibrary('frameworks');

const head =
  'gapwalk: "1"\ncountry: {code: PH, name: Philippines}\nroles: [origin]\nas-of: 2025-06-30\nstatus: draft\n';

const given = (value: string | readonly string[], more: Partial<GivenAnswer> = {}): GivenAnswer => ({
  ...bareAnswer({ kind: 'value', value }),
  ...more,
});

const answered = (text: string, question: string, answer: GivenAnswer | null): string =>
  withAnswer(parseSource('profile.yaml', text), question, answer);

/** The lines of the second text that the first does not have, and the other way round. */
function changedLines(before: string, after: string): { gone: string[]; new: string[] } {
  const a = before.split('\n');
  const b = after.split('\n');
  return { gone: a.filter((line) => !b.includes(line)), new: b.filter((line) => !a.includes(line)) };
}

describe('an answer changed in a profile changes only its own lines', () => {
  const text = `# a government's view\n${head}x-office: third floor # our own key\nanswers:\n  # --- services\n  welfare-fund: operating   # as the ministry said\n  treaty-iccpr:\n    answer: party\n    because: >\n      Ratified in 1986,\n      as the register says.\n    evidence:\n      - title: Register   # looked up twice\n        date: 2022-08-25\n    x-check: "007"\n  # --- nothing after this\n\n# the end\n`;

  test('a bare answer keeps its comment', () => {
    const after = answered(text, 'welfare-fund', given('monitored'));
    expect(changedLines(text, after)).toEqual({
      gone: ['  welfare-fund: operating   # as the ministry said'],
      new: ['  welfare-fund: monitored   # as the ministry said'],
    });
  });

  test('a new reason adds one line to a bare answer made long', () => {
    const after = answered(text, 'welfare-fund', given('operating', { because: 'Paid out last year.' }));
    expect(changedLines(text, after).new).toEqual([
      '  welfare-fund:',
      '    answer: operating',
      '    because: Paid out last year.',
    ]);
  });

  test('an own key and a comment inside an answer stay when its value changes', () => {
    const evidence = [{ title: 'Register', publisher: null, date: '2022-08-25', url: null, says: null }];
    const because = 'Ratified in 1986, as the register says.\n';
    const after = answered(text, 'treaty-iccpr', given('signed', { because, evidence }));
    expect(changedLines(text, after)).toEqual({ gone: ['    answer: party'], new: ['    answer: signed'] });
  });

  test('a second piece of evidence is added after the first', () => {
    const evidence = [
      { title: 'Register', publisher: null, date: '2022-08-25', url: null, says: null },
      { title: 'Gazette: no. 4', publisher: 'Printer', date: null, url: null, says: 'It is in force.' },
    ];
    const after = answered(
      text,
      'treaty-iccpr',
      given('party', { because: 'Ratified in 1986, as the register says.\n', evidence }),
    );
    expect(changedLines(text, after)).toEqual({
      gone: [],
      new: ['      - title: "Gazette: no. 4"', '        publisher: Printer', '        says: It is in force.'],
    });
  });

  test('a first answer to a question is added at the end of the answers, before what follows them', () => {
    const after = answered(text, 'treaty-crc', given('party', { because: 'Ratified: 1990.' }));
    expect(changedLines(text, after)).toEqual({ gone: [], new: ['  treaty-crc:', '    because: "Ratified: 1990."'] });
    expect(after.endsWith('# the end\n')).toBe(true);
  });

  test('an answer taken out takes its lines and nothing else', () => {
    const after = answered(text, 'treaty-iccpr', null);
    expect(after).toContain('# --- nothing after this\n\n# the end\n');
    expect(after).not.toContain('Register');
  });
});

describe('profiles laid out in other ways', () => {
  test.each([
    ['no answers yet', `${head}`],
    ['an empty map of answers', `${head}answers: {}\n`],
    ['answers in one line', `${head}answers: {welfare-fund: operating, treaty-crc: party}\nplan: []\n`],
    ['an answer in one line', `${head}answers:\n  welfare-fund: {answer: operating, because: Paid.}\n`],
    ['no line end at the end', `${head}answers:\n  welfare-fund: operating`],
    ['Windows line ends', `${head}answers:\n  welfare-fund: operating\n  treaty-crc: party\n`.replaceAll('\n', '\r\n')],
    ['a byte-order mark', `\ufeff${head}answers:\n  welfare-fund: operating\n`],
    ['an answer with an anchor', `${head}answers:\n  welfare-fund: &same operating\n  worker-insurance: *same\n`],
  ])('%s', (_, text) => {
    const answer = given('adopted', {
      because: 'On paper: #1.',
      evidence: [{ title: 'Act', publisher: null, date: '2020', url: null, says: null }],
    });
    const after = answered(text, 'welfare-fund', answer);
    const before = loadProfile(parseSource('p', text), library).profile;
    const profile = loadProfile(parseSource('p', after), library).profile;
    expect(profile?.answers.get('welfare-fund')).toEqual(answer);
    for (const [question, other] of before?.answers ?? [])
      if (question !== 'welfare-fund') expect(profile?.answers.get(question)).toEqual(other);
    if (text.includes('\r\n')) expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('whatever is written comes back as it was said', () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .filter((said) => said.trim() === said && said !== '' && !/\p{Cc}/u.test(said));
    const sentence = fc.oneof(
      line,
      fc.constantFrom(
        'yes',
        'null',
        '1.10',
        '- a',
        '# b',
        'a: b',
        '>',
        '"',
        "'",
        '{',
        '*x',
        '&y',
        '%',
        '@z',
        '!t',
        '2025-01-01',
        'one\ntwo',
      ),
    );
    fc.assert(
      fc.property(sentence, sentence, (because, title) => {
        const answer = given('adopted', {
          because,
          evidence: [{ title, publisher: null, date: null, url: null, says: title }],
        });
        const after = answered(
          `${head}answers:\n  welfare-fund: operating # c\n  treaty-crc: party\n`,
          'welfare-fund',
          answer,
        );
        expect(loadProfile(parseSource('p', after), library).profile?.answers.get('welfare-fund')).toEqual(answer);
      }),
      { numRuns: 300 },
    );
  });
});
