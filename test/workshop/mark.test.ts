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
import { groupWith, library, smallExercise } from './small-exercise.ts';

const words = wordsIn('en');
const exercise = smallExercise();
const verdicts = (answers: string, accepted: Parameters<typeof mark>[3] = []) =>
  mark(exercise, groupWith(answers), library, accepted).map(({ verdict }) => verdict);

describe('marking', () => {
  test('finds right what the case says, and nothing said where the case says nothing', () => {
    expect(verdicts('orientation: adopted, cost: 4')).toEqual(['right', 'right', 'right']);
    expect(verdicts('orientation: adopted, orientation-complaints: unknown, cost: 4')).toEqual([
      'right',
      'right',
      'right',
    ]);
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
const written = { orientation: 'adopted', 'orientation-complaints': 'unknown', cost: '4' } as const;

/** A verdict by the texts alone: whoever writes what the key says, or nothing where the key knows nothing, is right. */
function verdictByText(said: string, key: string): Verdict {
  if (said === key || (key === 'unknown' && said === '')) return 'right';
  if (key === 'unknown') return 'claimed';
  return said === '' || said === 'unknown' ? 'open' : 'other';
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
        ).map(([id, text]) => verdictByText(text, written[id]));
        expect(verdicts(lines.join(', ')), lines.join(', ')).toEqual(expected);
      }
});

describe('the plenary', () => {
  const group = (name: string, answers: string) => ({ name, marked: mark(exercise, groupWith(answers), library) });

  test('discusses what groups missed: traps first, then what most missed', () => {
    const groups = [group('a', 'orientation: operating, cost: 6'), group('b', 'orientation: adopted, cost: 5')];
    expect(plenaryOf(groups).map(({ question, missed }) => [question.id, missed])).toEqual([
      ['orientation', 1],
      ['cost', 2],
    ]);
  });

  test('has nothing to discuss where all are right', () => {
    expect(plenaryOf([group('a', 'orientation: adopted, cost: 4')])).toEqual([]);
  });

  test('is on the wall with what each group said and why', () => {
    const groups = [group('Lions', 'orientation: {answer: operating, because: We met a teacher.}'), group('Owls', '')];
    const html = htmlOf(markDocument(exercise, groups, [], 'en', words), words);
    for (const text of ['Lions', 'Owls', 'We met a teacher.', 'The law asks for it and nobody gives it.'])
      expect(html).toContain(text);
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
