import { chmodSync, lstatSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/framework/read-library.ts';
import { readProfile, saveText } from '../../src/profile/profile-file.ts';

const { library } = await readLibrary('test/fixtures/small/frameworks');
const text = readFileSync('test/fixtures/small/profiles/maritania.yaml', 'utf8');

function profileIn(folder: string): string {
  const file = path.join(folder, 'maritania.yaml');
  writeFileSync(file, text);
  return file;
}

const folder = (): string => mkdtempSync(path.join(tmpdir(), 'gapwalk-'));

describe('a profile saved to disk', () => {
  test('holds the new text, and reads back as it', async () => {
    const file = profileIn(folder());
    const changed = text.replace('Given every week.', 'Given every day.');
    const saved = await saveText(await readProfile(file, library), changed, library);
    expect(saved.kind).toBe('saved');
    expect(readFileSync(file, 'utf8')).toBe(changed);
    expect(saved.kind === 'saved' && saved.file.profile).toEqual((await readProfile(file, library)).profile);
  });

  test('is left alone where another program has changed it since it was read', async () => {
    const file = profileIn(folder());
    const read = await readProfile(file, library);
    writeFileSync(file, `${text}# somebody else was here\n`);
    const saved = await saveText(read, text.replace('week', 'day'), library);
    expect(saved.kind === 'failed' && saved.problem.code).toBe('changed-meanwhile');
    expect(readFileSync(file, 'utf8')).toBe(`${text}# somebody else was here\n`);
  });

  test('is not made anew where another program has removed it', async () => {
    const file = profileIn(folder());
    const read = await readProfile(file, library);
    rmSync(file);
    const saved = await saveText(read, text, library);
    expect(saved.kind === 'failed' && saved.problem.code).toBe('changed-meanwhile');
  });

  test('stays a link where it was one, and the file it names changes', async () => {
    const home = folder();
    const file = profileIn(home);
    const link = path.join(home, 'link.yaml');
    symlinkSync(file, link);
    await saveText(await readProfile(link, library), text.replace('week', 'day'), library);
    expect(readFileSync(file, 'utf8')).toContain('every day');
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });

  test('keeps its permissions', async () => {
    const file = profileIn(folder());
    chmodSync(file, 0o640);
    await saveText(await readProfile(file, library), text.replace('week', 'day'), library);
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });
});
