import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { gapwalk, type Ran } from './scenario.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'exercise-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const exercise = (...args: readonly string[]): Promise<Ran> => gapwalk(['exercise', ...args], folder);
const write = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

/** A group's file on the case, as handed out or, with no case, as written by hand. */
const group = (answers: string, of = 'makwira'): string =>
  [
    'gapwalk: "1"',
    'country: {name: Makwira, fictional: true}',
    'roles: [origin, transit]',
    'as-of: 2026-03-31',
    'status: draft',
    ...(of === '' ? [] : [`exercise: ${of}`]),
    `answers: {${answers}}`,
    '',
  ].join('\n');

describe('exercise alone', () => {
  test('lists every case with its length, its frameworks and its languages, and how to go on', async () => {
    const { printed, status } = await exercise();
    expect(status).toBe(0);
    expect(printed).toContain('makwira: Makwira: the road to the mines and back (about 90 minutes)');
    expect(printed).toContain('gcm, sdg-10-7-2; told in en, fr');
    expect(printed).toContain('exercise <name> runs one in the walk');
  });

  test('lists them in another language where they are told in it', async () => {
    expect((await exercise('--told', 'fr')).printed).toMatch(/yelandou: Yelandou : /);
  });
});

describe('exercise with a case', () => {
  test('makes the file of its answers, says where, and walks it line by line', async () => {
    const { printed, status } = await exercise('makwira', '--plain');
    expect(status).toBe(0);
    expect(printed).toMatch(/^The answers go into makwira\.yaml\.\n/);
    expect(printed).toContain('Answer the questions of the case (0 of 29 answered)');
    expect(read('makwira.yaml')).toContain('exercise: makwira');
    expect((await gapwalk(['check', 'makwira.yaml'], folder)).status).toBe(0);
  });

  test('assesses by the frameworks of the case alone', async () => {
    const { printed } = await exercise('serindhal', '--plain', '--to', 'group-1.yaml');
    expect(printed).toContain('Colombo Ministerial Consultation');
    expect(printed).not.toContain('International Agenda for Migration Management');
    expect(existsSync(path.join(folder, 'group-1.yaml'))).toBe(true);
  });

  test('goes on with a file that is there, and leaves every byte of it', async () => {
    const begun = `# Group 3\n${group('national-migration-policy: {answer: adopted, because: So it says.}')}`;
    write('makwira.yaml', begun);
    const { printed, status } = await exercise('makwira', '--plain');
    expect(status).toBe(0);
    expect(printed).toMatch(/^Going on with makwira\.yaml\.\n/);
    expect(printed).toContain('(1 of 29 answered)');
    expect(read('makwira.yaml')).toBe(begun);
  });

  test.each([
    ['of another case', group('', 'serindhal')],
    ['of no case', group('', '')],
    ['that is no profile', '- a list\n'],
    ['that is empty', ''],
  ])('leaves a file %s alone, says so, and makes nothing', async (_, text) => {
    write('makwira.yaml', text);
    const { printed, status } = await exercise('makwira', '--plain');
    expect(status).toBe(1);
    expect(printed.replace(/\s+/g, ' ')).toContain(
      "makwira.yaml is there already and does not say that it answers the case 'makwira'. It stays as it is.",
    );
    expect(read('makwira.yaml')).toBe(text);
  });

  test('keeps to the language it was begun in, unless another is asked for', async () => {
    await exercise('yelandou', '--plain', '--told', 'fr');
    expect(read('yelandou.yaml')).toContain('told: fr');
    const told = async (...args: readonly string[]): Promise<string> => {
      const opened = await gapwalk(['exercise', 'yelandou', '--plain', ...args], folder, ['story']);
      return opened.printed.replace(/\s+/g, ' ');
    };
    expect(await told()).toContain('Yelandou : ');
    expect(await told('--told', 'en')).toContain('Yelandou: boats, traders');
  });

  test.each([
    ['a case that there is not', ['makwera', '--plain'], 2, "Did you mean 'makwira'?"],
    ['a case and something more', ['makwira', 'group.yaml', '--plain'], 2, 'Name one case, and nothing more'],
    ['a folder that there is not', ['makwira', '--plain', '--to', 'no/where.yaml'], 1, 'where.yaml'],
    ['no terminal to draw on', ['makwira'], 2, 'With --plain it goes line by line'],
  ])('refuses %s, in a sentence, and makes nothing', async (_, args, wanted, sentence) => {
    const { printed, status } = await exercise(...args);
    expect(status).toBe(wanted);
    expect(printed.replace(/\s+/g, ' ')).toContain(sentence);
    expect(existsSync(path.join(folder, 'makwira.yaml'))).toBe(false);
  });
});

describe('exercise mark', () => {
  test('marks the files of groups, with those that do not say which case they are of', async () => {
    write('group-1.yaml', group('national-migration-policy: {answer: adopted, because: So it says.}'));
    write('group-2.yaml', group('national-migration-policy: {answer: operating, because: The book.}', ''));
    const { printed, status } = await exercise(
      'mark',
      'makwira',
      'group-1.yaml',
      'group-2.yaml',
      '--html',
      'wall.html',
    );
    expect(status).toBe(0);
    expect(printed).toMatch(/group-1: \d+ of 29 right/);
    expect(printed).toMatch(/group-2: On paper|group-2: In practice \(otherwise\)/);
    expect(read('wall.html')).toContain('To discuss together');
  });

  test('refuses a file of another case, and points at the line that says so', async () => {
    write('group-1.yaml', group('', 'serindhal'));
    const { printed, status } = await exercise('mark', 'makwira', 'group-1.yaml', '--html', 'wall.html');
    expect(status).toBe(1);
    expect(printed).toContain('group-1.yaml:6:11');
    expect(printed).toContain("this profile answers the workshop case 'serindhal', not 'makwira'");
    expect(existsSync(path.join(folder, 'wall.html'))).toBe(false);
  });

  test.each([
    ['no file', ['mark', 'makwira'], 2, 'Name the case and the profiles of the groups'],
    ['a file that is not there', ['mark', 'makwira', 'gone.yaml'], 1, 'gone.yaml'],
    ['a case that there is not', ['mark', 'nowhere', 'gone.yaml'], 2, "There is no exercise 'nowhere'"],
  ])('refuses %s', async (_, args, wanted, sentence) => {
    const { printed, status } = await exercise(...args);
    expect(status).toBe(wanted);
    expect(printed).toContain(sentence);
  });

  test('finds nothing right in a file that nobody has touched, and only counts the questions in it', async () => {
    write('group-1.yaml', group(''));
    const { printed, status } = await exercise('mark', 'makwira', 'group-1.yaml');
    expect(status).toBe(0);
    expect(printed).toContain('group-1: 0 of 29 right, 29 left open');
    expect(printed).toContain('29 questions were answered by no group.');
    expect(printed).not.toContain('The case says');
  });

  test('has first what divided the groups, then what all see otherwise, each question with its id', async () => {
    write('group-1.yaml', group('national-migration-policy: operating, consular-assistance: operating'));
    write('group-2.yaml', group('national-migration-policy: operating, consular-assistance: adopted'));
    write('group-3.yaml', group(''));
    const files = ['group-1.yaml', 'group-2.yaml', 'group-3.yaml'];
    const { printed } = await exercise('mark', 'makwira', ...files);
    const places = [
      'Questions that divided the groups:',
      '[consular-assistance]',
      'Questions that all who answered see otherwise than the case:',
      '[national-migration-policy]',
      '27 questions were answered by no group.',
      'Questions for the plenary:',
    ].map((text) => printed.indexOf(text));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });

  test('shows no control characters of a reason', async () => {
    write('group-1.yaml', group('national-migration-policy: planned'));
    write(
      'accepted.yaml',
      'accepted: [{group: group-1, question: national-migration-policy, because: "Well \\e[2Jargued."}]\n',
    );
    const { printed } = await exercise('mark', 'makwira', 'group-1.yaml', '--accepted', 'accepted.yaml');
    expect(printed).toContain('Accepted by the facilitator: Well argued.');
  });

  test('writes over no file unless told to, and says so before it prints anything', async () => {
    write('group-1.yaml', group(''));
    write('wall.html', 'mine');
    const refused = await exercise('mark', 'makwira', 'group-1.yaml', '--html', 'wall.html');
    expect(refused.status).toBe(1);
    expect(refused.printed).toMatch(/^Nothing was written: wall\.html exists already\. Add --force to replace\.\n$/);
    expect(read('wall.html')).toBe('mine');
    expect((await exercise('mark', 'makwira', 'group-1.yaml', '--html', 'wall.html', '--force')).status).toBe(0);
  });
});

describe('exercise accept', () => {
  const accept = (...args: readonly string[]): Promise<Ran> =>
    exercise('accept', 'makwira', 'group-1.yaml', ...args, '--accepted', 'accepted.yaml');

  test('records an answer that mark then lets stand', async () => {
    write('group-1.yaml', group('national-migration-policy: {answer: planned, because: No money.}'));
    const { printed, status } = await accept('national-migration-policy', '--because', 'Well argued.');
    expect(status).toBe(0);
    expect(printed).toContain('Recorded for group-1 in accepted.yaml');
    const marked = await exercise('mark', 'makwira', 'group-1.yaml', '--accepted', 'accepted.yaml');
    expect(marked.printed).toContain('1 accepted by the facilitator');
    expect(marked.printed).toContain('Accepted by the facilitator: Well argued.');
  });

  test.each([
    ['left open', '', 'group-1 has no answer to'],
    [
      'contested',
      'national-migration-policy: {contested: [{answer: planned, by: labour}, {answer: none, by: interior}]}',
      'group-1 has no answer to',
    ],
    [
      'answered as in the case',
      'national-migration-policy: adopted',
      'as the case does, so there is nothing to accept',
    ],
  ])('records nothing to a question that is %s, and says so', async (_, answers, sentence) => {
    write('group-1.yaml', group(answers));
    write('accepted.yaml', 'accepted: []\n');
    const { printed, status } = await accept('national-migration-policy', '--because', 'So.');
    expect(status).toBe(1);
    expect(printed.replace(/\s+/g, ' ')).toContain(sentence);
    expect(read('accepted.yaml')).toBe('accepted: []\n');
  });

  test('refuses the file of another case, and one that is not there', async () => {
    expect((await accept('national-migration-policy', '--because', 'So.')).status).toBe(1);
    write('group-1.yaml', group('national-migration-policy: planned', 'serindhal'));
    const { printed, status } = await accept('national-migration-policy', '--because', 'So.');
    expect(status).toBe(1);
    expect(printed).toContain("this profile answers the workshop case 'serindhal', not 'makwira'");
    expect(existsSync(path.join(folder, 'accepted.yaml'))).toBe(false);
  });

  test('asks whether the nearest question was meant, and lists all on lines that fit', async () => {
    const { printed, status } = await accept('national-migration-polcy', '--because', 'So.');
    expect(status).toBe(2);
    expect(printed.replace(/\s+/g, ' ')).toContain("Did you mean 'national-migration-policy'? It asks: ");
    expect(Math.max(...printed.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
  });

  test.each([
    ['a question that the case does not ask', ['welfare-fund', '--because', 'So.'], "does not ask 'welfare-fund'"],
    ['no reason', ['national-migration-policy'], 'and the reason'],
    ['no question', ['--because', 'So.'], 'the question, the list and the reason'],
  ])('refuses %s, and writes nothing', async (_, args, sentence) => {
    const { printed, status } = await accept(...args);
    expect(status).toBe(2);
    expect(printed).toContain(sentence);
    expect(existsSync(path.join(folder, 'accepted.yaml'))).toBe(false);
  });

  test('leaves a list that it cannot read as it is', async () => {
    write('group-1.yaml', group('national-migration-policy: planned'));
    write('accepted.yaml', 'accepted: none\n');
    const { status } = await accept('national-migration-policy', '--because', 'So.');
    expect(status).toBe(1);
    expect(read('accepted.yaml')).toBe('accepted: none\n');
  });
});

describe('exercise handout', () => {
  test('prints the case in a language it is told in, without the key, and over no file unless told to', async () => {
    const first = await exercise('handout', 'yelandou', '--to', 'print', '--told', 'fr');
    expect(first).toMatchObject({ status: 0, printed: expect.stringContaining('print/yelandou-fr.html') });
    expect(read('print/yelandou-fr.html')).toContain('lang="fr"');
    expect((await exercise('handout', 'yelandou', '--to', 'print', '--told', 'fr')).status).toBe(1);
    expect((await exercise('handout', 'yelandou', '--to', 'print', '--told', 'es')).printed).toContain(
      'yelandou-en.html',
    );
  });

  test.each([
    ['no folder', ['handout', 'makwira'], 'Name the case and the folder to print into'],
    ['a format it has not', ['handout', 'makwira', '--to', 'print', '--format', 'odt'], "'odt' is no format"],
  ])('refuses %s', async (_, args, sentence) => {
    const { printed, status } = await exercise(...args);
    expect(status).toBe(2);
    expect(printed).toContain(sentence);
    expect(existsSync(path.join(folder, 'print'))).toBe(false);
  });
});
