import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDesk } from '../../src/commands/desk.ts';
import { othersOfCountry } from '../../src/commands/profiles-on-disk.ts';
import type { Rim } from '../../src/commands/rim.ts';
import type { Library } from '../../src/framework/library.ts';
import { readLibrary } from '../../src/framework/read-library.ts';
import { wordsIn } from '../../src/language/words.ts';
import { readProfile } from '../../src/profile/profile-file.ts';
import type { Desk } from '../../src/tui/start/desk.ts';
import { exerciseText } from '../workshop/small-exercise.ts';

let library: Library;
let root = '';
let home = '';

beforeAll(async () => {
  ({ library } = await readLibrary('test/fixtures/small/frameworks'));
});

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'gapwalk-'));
  home = path.join(root, 'home');
  mkdirSync(path.join(home, 'profiles'), { recursive: true });
  mkdirSync(path.join(root, 'installed'));
  write('installed/example.yaml', profile('PH', '2025-01-01'));
});

const profile = (code: string, asOf: string): string =>
  `gapwalk: "1"\ncountry: {code: ${code}, name: ${code}land}\nroles: [origin]\nas-of: ${asOf}\nstatus: draft\nanswers: {}\n`;

function write(file: string, text: string): string {
  writeFileSync(path.join(root, file), text);
  return path.join(root, file);
}

function desk(folder = home): Desk {
  const shipped = { frameworks: '', compiled: '', example: path.join(root, 'installed/example.yaml') };
  return openDesk({ folder, shipped } as Rim, { language: 'en', words: wordsIn('en') }, library);
}

const shown = async (one: Desk): Promise<readonly string[]> =>
  (await one.list()).map((listed) => `${listed.origin} ${listed.shown}`);

describe('the list of profiles', () => {
  test('holds the profiles of the folder and of its folder profiles, then the examples, and no other YAML', async () => {
    write('home/kenya.yaml', profile('KE', '2025-01-01'));
    write('home/profiles/ghana.yml', profile('GH', '2025-01-01'));
    write('home/questions.yaml', 'topic: x\n# gapwalk: is not a key here\n');
    write('home/.hidden.yaml', profile('GH', '2025-01-01'));
    write('home/notes.txt', 'gapwalk: "1"');
    mkdirSync(path.join(home, 'folder.yaml'));
    expect(await shown(desk())).toEqual(['own kenya.yaml', 'own profiles/ghana.yml', 'example example.yaml']);
  });

  test('holds what cannot be read, so that nobody looks for it in vain', async () => {
    writeFileSync(path.join(home, 'utf16.yaml'), Buffer.from('\ufeffgapwalk: "1"', 'utf16le'));
    write('home/broken.yaml', 'gapwalk: "1"\n{');
    expect(await shown(desk())).toEqual(['own broken.yaml', 'own utf16.yaml', 'example example.yaml']);
  });

  test('follows a symbolic link inside the folder, and none that leaves it', async () => {
    write('home/kenya.yaml', profile('KE', '2025-01-01'));
    const secret = write('secret.yaml', profile('GH', '2025-01-01'));
    symlinkSync('kenya.yaml', path.join(home, 'link.yaml'));
    symlinkSync(secret, path.join(home, 'secret.yaml'));
    symlinkSync('nowhere.yaml', path.join(home, 'dangling.yaml'));
    expect(await shown(desk())).toEqual(['own kenya.yaml', 'own link.yaml', 'example example.yaml']);
  });

  test('does not follow a folder profiles that leads elsewhere', async () => {
    const elsewhere = path.join(root, 'elsewhere');
    mkdirSync(elsewhere);
    mkdirSync(path.join(root, 'other'));
    write('elsewhere/ghana.yaml', profile('GH', '2025-01-01'));
    symlinkSync(elsewhere, path.join(root, 'other/profiles'));
    expect(await shown(desk(path.join(root, 'other')))).toEqual(['example example.yaml']);
  });

  test('takes the profiles of the installed folder for examples also where the program is started there', async () => {
    mkdirSync(path.join(root, 'program'));
    mkdirSync(path.join(root, 'program/profiles'));
    write('program/profiles/example.yaml', profile('PH', '2025-01-01'));
    const shipped = { frameworks: '', compiled: '', example: path.join(root, 'program/profiles/example.yaml') };
    const started = openDesk(
      { folder: path.join(root, 'program'), shipped } as Rim,
      { language: 'en', words: wordsIn('en') },
      library,
    );
    expect(await shown(started)).toEqual(['example example.yaml']);
  });

  test('holds hundreds of files', async () => {
    for (let at = 0; at < 400; at += 1) write(`home/p${at}.yaml`, profile('KE', '2025-01-01'));
    expect(await desk().list()).toHaveLength(401);
  });
});

describe('the workshop cases', () => {
  const french = `title: Le port
setting: Un petit port.
story: {law: {title: La loi, text: Une loi.}}
key: {orientation: {because: La loi le demande.}}
learning: [Une loi.]
discuss: [Quoi ?]
`;

  test('are told in the language wanted where they are told in it, else in English', async () => {
    mkdirSync(path.join(root, 'installed/exercises/harbour/translations'), { recursive: true });
    write('installed/exercises/harbour/exercise.yaml', exerciseText);
    write('installed/exercises/harbour/translations/fr.yaml', french);
    const titles = async (language: string): Promise<readonly string[]> =>
      (await desk().cases(language)).exercises.map(({ title }) => title);
    expect(await titles('fr')).toEqual(['Le port']);
    expect(await titles('es')).toEqual(['The harbour']);
  });

  test('are none where none lies', async () => {
    expect(await desk().cases('en')).toEqual({ exercises: [], problems: [] });
  });

  test('that cannot be read are told of', async () => {
    mkdirSync(path.join(root, 'installed/exercises/harbour'), { recursive: true });
    write('installed/exercises/harbour/exercise.yaml', 'title: [');
    const { exercises, problems } = await desk().cases('en');
    expect(exercises).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['broken-yaml']);
  });
});

describe('a new file', () => {
  test('takes a name that is free, also beside a link that leads nowhere', async () => {
    write('home/kenya.yaml', 'mine');
    symlinkSync('nowhere', path.join(home, 'kenya-2.yaml'));
    expect(await desk().free('kenya')).toBe(path.join(home, 'kenya-3.yaml'));
    expect(await desk().free('ghana')).toBe(path.join(home, 'ghana.yaml'));
  });

  test('is never written over another', async () => {
    const file = write('home/kenya.yaml', 'mine');
    expect(await desk().create(file, 'new')).toEqual({ kind: 'taken' });
    expect(await desk().copy(path.join(root, 'installed/example.yaml'), file)).toEqual({ kind: 'taken' });
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  test('that cannot be written is a problem', async () => {
    const made = await desk().create(path.join(home, 'no-such-folder/kenya.yaml'), 'new');
    expect(made).toMatchObject({ kind: 'failed', problem: { code: 'unwritable-file' } });
  });

  test('that copies an example is the same, byte for byte', async () => {
    const from = write('installed/marked.yaml', `\ufeff${profile('PH', '2025-01-01')}# 移民\r\n`);
    const to = path.join(home, 'copy.yaml');
    expect(await desk().copy(from, to)).toEqual({ kind: 'made' });
    expect(readFileSync(to)).toEqual(readFileSync(from));
  });
});

test('the other profiles of a country are found beside the file and in profiles, the latest first', async () => {
  const open = write('home/kenya.yaml', profile('KE', '2025-06-30'));
  write('home/kenya-2023.yaml', profile('KE', '2023-06-30'));
  write('home/profiles/kenya-2024.yaml', profile('KE', '2024-06-30'));
  write('home/ghana.yaml', `${profile('GH', '2024-06-30')}# not KE\n`);
  write('home/broken.yaml', 'gapwalk: "1"\ncountry: {code: KE');
  symlinkSync('kenya.yaml', path.join(home, 'same.yaml'));
  const found = await othersOfCountry(await readProfile(open, library), home, library);
  expect(found.map(({ path: file, asOf }) => [path.relative(home, file), asOf])).toEqual([
    [path.join('profiles', 'kenya-2024.yaml'), '2024-06-30'],
    ['kenya-2023.yaml', '2023-06-30'],
  ]);
});
