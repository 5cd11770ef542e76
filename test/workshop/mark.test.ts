import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlOf } from '../../src/document/html.tsx';
import { wordsIn } from '../../src/language/words.ts';
import { parseSource } from '../../src/source/source.ts';
import { loadAccepted, withAccepted } from '../../src/workshop/accepted.ts';
import { keyProfile } from '../../src/workshop/exercise.ts';
import { handoutOf } from '../../src/workshop/handout.ts';
import { mark, tally, type Verdict } from '../../src/workshop/mark.ts';
import { markDocument } from '../../src/workshop/mark-document.ts';
import { plenaryOf } from '../../src/workshop/plenary.ts';
import { translated } from '../../src/workshop/translated.ts';
import { wordParts } from '../document/docx-sample.ts';
import { groupWith, library, smallExercise } from './small-exercise.ts';

const words = wordsIn('en');
const exercise = smallExercise();
const verdicts = (answers: string, accepted: Parameters<typeof mark>[3] = []) =>
  mark(exercise, groupWith(answers), library, accepted).map(({ verdict }) => verdict);

describe('marking', () => {
  test('finds right what the case says, also that it is not known', () => {
    expect(verdicts('orientation: adopted, orientation-complaints: unknown, cost: 4')).toEqual([
      'right',
      'right',
      'right',
    ]);
  });

  test('gives nothing for what was not answered, also where the case leaves it open', () => {
    expect(verdicts('')).toEqual(['open', 'open', 'open']);
    expect(verdicts('orientation-complaints: {contested: [{answer: unknown, by: a}, {answer: no, by: b}]}')).toEqual([
      'open',
      'open',
      'open',
    ]);
  });

  test('accepts no answer that was not given, and “not known” where a group says so', () => {
    const accepted = [{ question: 'orientation', because: 'Well argued.' }];
    expect(verdicts('', accepted)[0]).toBe('open');
    expect(verdicts('orientation: unknown', accepted)[0]).toBe('argued');
  });

  test('tells what was left open from what is otherwise, and from what nobody can know', () => {
    expect(verdicts('orientation: operating, orientation-complaints: no')).toEqual(['other', 'claimed', 'open']);
  });

  test('lets stand what the facilitator accepted, and says why', () => {
    const accepted = [{ question: 'orientation', because: 'They had read the annex.' }];
    const [first] = mark(exercise, groupWith('orientation: operating'), library, accepted);
    expect(first).toMatchObject({ verdict: 'argued', accepted: 'They had read the annex.' });
  });

  test('has nothing to accept where an answer is right', () => {
    const accepted = [{ question: 'orientation', because: 'Well argued.' }];
    expect(mark(exercise, groupWith('orientation: adopted'), library, accepted)[0]).toMatchObject({
      verdict: 'right',
      accepted: null,
    });
  });

  test('finds the key itself right in everything', () => {
    expect(tally(mark(exercise, keyProfile(exercise), library))).toMatchObject({ right: exercise.key.size, other: 0 });
  });
});

/** What can be said to each question of the case, as it is written in a profile; with an empty text nothing is. */
const sayable = {
  orientation: ['', 'unknown', 'none', 'planned', 'adopted', 'operating', 'monitored'],
  'orientation-complaints': ['', 'unknown', 'yes', 'no'],
  cost: ['', 'unknown', '4', '4.5', '0'],
} as const;

/** What the key says, written in the same way. */
const keyText = { orientation: 'adopted', 'orientation-complaints': 'unknown', cost: '4' } as const;

/** A verdict by the texts alone: whoever writes what the key says is right, whoever writes nothing is not. */
function verdictByText(said: string, key: string): Verdict {
  if (said === key) return 'right';
  if (said === '' || said === 'unknown') return 'open';
  return key === 'unknown' ? 'claimed' : 'other';
}

test('every answer that can be written has the verdict that its text has beside that of the key', () => {
  for (const orientation of sayable.orientation)
    for (const complaints of sayable['orientation-complaints'])
      for (const cost of sayable.cost) {
        const said = { orientation, 'orientation-complaints': complaints, cost };
        const lines = Object.entries(said).flatMap(([id, text]) => (text === '' ? [] : [`${id}: ${text}`]));
        const expected = (
          [
            ['orientation', orientation],
            ['orientation-complaints', complaints],
            ['cost', cost],
          ] as const
        ).map(([id, text]) => verdictByText(text, keyText[id]));
        expect(verdicts(lines.join(', ')), lines.join(', ')).toEqual(expected);
      }
});

describe('the plenary', () => {
  const group = (name: string, answers: string) => ({ name, marked: mark(exercise, groupWith(answers), library) });

  const sorted = (...answers: readonly string[]) => {
    const { divided, otherwise, unanswered } = plenaryOf(answers.map((one, at) => group(`${at}`, one)));
    const ids = (questions: typeof divided) => questions.map(({ question }) => question.id);
    return { divided: ids(divided), otherwise: ids(otherwise), unanswered };
  };

  test('has first what divides those who answered, then what all see otherwise than the case, and counts what nobody answered', () => {
    expect(sorted('cost: 4', 'cost: 5', 'orientation: operating')).toEqual({
      divided: ['cost'],
      otherwise: ['orientation'],
      unanswered: 1,
    });
  });

  test('has questions with a trap before the others in both lists', () => {
    const [one, other] = ['orientation: operating, cost: 6', 'orientation: adopted, cost: 5'];
    expect(sorted(one, other).divided).toEqual(['orientation', 'cost']);
    expect(sorted(one, one, '').otherwise).toEqual(['orientation', 'cost']);
    const exercise = smallExercise();
    const trapLast = { ...exercise, key: new Map([...exercise.key].reverse()) };
    const marked = (answers: string) => mark(trapLast, groupWith(answers), library);
    const plenary = plenaryOf([one, other].map((answers) => ({ name: answers, marked: marked(answers) })));
    expect(plenary.divided.map(({ question }) => question.id)).toEqual(['orientation', 'cost']);
  });

  test('takes “not known” for an answer', () => {
    const answers = ['orientation-complaints: unknown', 'orientation-complaints: no'];
    expect(sorted(...answers)).toEqual({ divided: ['orientation-complaints'], otherwise: [], unanswered: 2 });
  });

  test('is not divided by groups that said nothing or contest a question', () => {
    const contested = 'cost: {contested: [{answer: 4, by: a}, {answer: 9, by: b}]}';
    expect(sorted('cost: 4', '', contested)).toEqual({ divided: [], otherwise: [], unanswered: 2 });
  });

  test('lists a question once, leaves out what all that answered see as the case does, and asks of no order of groups', () => {
    const oneOf = <T extends string>(values: readonly T[]) => fc.constantFrom(...values);
    const said = fc.record({
      orientation: oneOf(sayable.orientation),
      'orientation-complaints': oneOf(sayable['orientation-complaints']),
      cost: oneOf(sayable.cost),
    });
    const written = (one: object): string =>
      Object.entries(one)
        .flatMap(([id, text]) => (text === '' ? [] : [`${id}: ${text}`]))
        .join(', ');
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 4 }), (groups) => {
        const { divided, otherwise, unanswered } = sorted(...groups.map(written));
        const ids = ['orientation', 'orientation-complaints', 'cost'] as const;
        const different = (id: (typeof ids)[number]) =>
          new Set(groups.map((one) => one[id]).filter((one) => one !== ''));
        expect(divided).toEqual(ids.filter((id) => different(id).size > 1));
        expect(otherwise).toEqual(ids.filter((id) => different(id).size === 1 && !different(id).has(keyText[id])));
        expect(unanswered).toBe(ids.filter((id) => different(id).size === 0).length);
        expect(sorted(...groups.toReversed().map(written))).toEqual({ divided, otherwise, unanswered });
      }),
    );
  });

  test('is on the wall with what each group said and why', () => {
    const groups = [group('Lions', 'orientation: {answer: operating, because: We met a teacher.}'), group('Owls', '')];
    const html = htmlOf(markDocument(exercise, groups, [], 'en', words), words);
    for (const text of ['Lions', 'Owls', 'We met a teacher.', 'The law asks for it and nobody gives it.'])
      expect(html).toContain(text);
  });

  test('has on the wall what divided the groups before what all see otherwise, and no question that nobody answered', () => {
    const groups = [group('Lions', 'cost: 4'), group('Owls', 'cost: 5'), group('Bees', 'orientation: operating')];
    const html = htmlOf(markDocument(exercise, groups, [], 'en', words), words);
    const main = html.slice(html.indexOf('<section id="plenary"'));
    const places = ['id="divided"', 'id="question-cost"', 'id="otherwise"', 'id="question-orientation"'].map((id) =>
      main.indexOf(id),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(main).not.toContain('question-orientation-complaints');
    expect(main).toContain('One question was answered by no group.');
  });
});

describe('the handout', () => {
  const html = htmlOf(handoutOf(exercise, library, 'en', words), words);

  test('holds the story and every question with its answers to tick', () => {
    for (const { title } of exercise.story) expect(html).toContain(title);
    for (const id of exercise.key.keys()) expect(html).toContain(library.questions.get(id)?.ask);
    expect(html).toContain('☐ On paper');
    expect(html).toContain('a number from 0 to 50');
  });

  test('asks in the order of the key, as the walk does, and says under each question what counts, with a line to write on', () => {
    const sheet = html.slice(html.indexOf('<section id="sheet"'));
    const asked = [...exercise.key.keys()].map((id, at) => ({
      heading: `${at + 1}. ${library.questions.get(id)?.ask}`,
      help: library.questions.get(id)?.help.trim() ?? '',
    }));
    const parts = sheet.split('<section ').slice(2);
    expect(parts).toHaveLength(asked.length);
    for (const [at, { heading, help }] of asked.entries()) {
      expect(parts[at]).toContain(heading);
      expect(parts[at]).toContain(help);
      expect(parts[at]).toMatch(/Why, and where it stands: _{30,}/);
    }
  });

  test('asks in the order of a key that has another order than the topics', () => {
    const other = { ...exercise, key: new Map([...exercise.key].reverse()) };
    const sheet = htmlOf(handoutOf(other, library, 'en', words), words);
    expect(sheet.match(/<section id="sheet-[a-z-]+/g)).toEqual(
      [...exercise.key.keys()].reverse().map((id) => `<section id="sheet-${id}`),
    );
  });

  test('keeps a question on one page: in print, and in Word by what stays with what follows', async () => {
    expect(html.match(/<section id="sheet-[a-z-]+" class="whole">/g)).toHaveLength(exercise.key.size);
    expect(html).toMatch(/\.whole \{ break-inside: avoid; \}/);
    const { 'word/document.xml': text = '' } = await wordParts(handoutOf(exercise, library, 'en', words));
    const paragraphs = text.slice(text.lastIndexOf(words.exercise.handout.sheet)).match(/<w:p>.*?<\/w:p>/gs) ?? [];
    const why = paragraphs.filter((one) => one.includes(words.exercise.handout.why));
    const boxes = paragraphs.filter((one) => one.includes('☐'));
    const helps = paragraphs.filter((one) => one.includes('<w:pStyle w:val="Note"/>'));
    expect([why.length, boxes.length]).toEqual([exercise.key.size, exercise.key.size]);
    expect(helps.length).toBeGreaterThan(0);
    for (const one of [...boxes, ...helps]) expect(one).toContain('<w:keepNext/>');
    for (const one of why) expect(one).not.toContain('<w:keepNext/>');
  });

  test('holds nothing of the key', () => {
    for (const { because, hint } of exercise.key.values()) {
      expect(html).not.toContain(because);
      if (hint !== '') expect(html).not.toContain(hint);
    }
  });
});

describe('what a facilitator accepts', () => {
  test('is kept in a list, once for each group and question', () => {
    const one = withAccepted(null, { group: 'a', question: 'cost', because: 'First.' });
    const two = withAccepted(parseSource('l.yaml', one), { group: 'b', question: 'cost', because: 'Second: "so".' });
    const three = withAccepted(parseSource('l.yaml', two), { group: 'a', question: 'cost', because: 'Again.' });
    expect(loadAccepted(parseSource('l.yaml', three)).accepted).toEqual([
      { group: 'b', question: 'cost', because: 'Second: "so".' },
      { group: 'a', question: 'cost', because: 'Again.' },
    ]);
  });

  test('is written in one style from its first entry on', () => {
    const one = withAccepted(null, { group: 'a', question: 'cost', because: 'First: so.' });
    const two = withAccepted(parseSource('l.yaml', one), { group: 'b', question: 'cost', because: 'Second.' });
    const begun = ['accepted:', '  - group: a', '    question: cost', '    because: "First: so."'];
    expect(one.replaceAll("'", '"')).toBe(`${begun.join('\n')}\n`);
    expect(two).toBe(`${one}  - group: b\n    question: cost\n    because: Second.\n`);
  });
});

describe('a case in another language', () => {
  test('has other texts and the same questions and answers', () => {
    const overlay = parseSource(
      'fr.yaml',
      'title: Le port\nsetting: Un petit port.\nstory: {law: {title: La loi, text: Une loi.}}\nkey: {cost: {because: La banque le dit.}}\nlearning: [Une loi.]\ndiscuss: [Quoi ?]\n',
    );
    const { exercise: french, problems } = translated(exercise, overlay, 'fr');
    expect(problems).toEqual([]);
    expect(french.title).toBe('Le port');
    expect(french.story.map(({ title }) => title)).toEqual(['La loi', 'The bank']);
    expect(french.key.get('cost')).toMatchObject({
      because: 'La banque le dit.',
      said: exercise.key.get('cost')?.said,
    });
  });
});
