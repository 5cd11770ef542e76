import { promises as fs } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeTogether } from '../../src/commands/write-together.ts';

let folder = '';
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'gapwalk-together-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await fs.rm(folder, { recursive: true });
});

const at = (...names: readonly string[]): string => path.join(folder, ...names);
const files = (...names: readonly string[]) => names.map((name) => ({ file: at(name), content: `new ${name}` }));

/** Every file in the folder, hidden ones too, with its content. */
async function inFolder(): Promise<Readonly<Record<string, string>>> {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true });
  const texts = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, file), await fs.readFile(file, 'utf8')] as const;
    });
  return Object.fromEntries(await Promise.all(texts));
}

/** Lets a disk be full from the write of this many files on, as a real one is: when bytes arrive, not when the file is made. */
function diskFullAfter(writes: number): void {
  const open = fs.open;
  let opened = 0;
  vi.spyOn(fs, 'open').mockImplementation(async (...given) => {
    const handle = await open(...given);
    opened += 1;
    if (opened > writes)
      vi.spyOn(handle, 'writeFile').mockRejectedValue(Object.assign(new Error('no space'), { code: 'ENOSPC' }));
    return handle;
  });
}

describe('files written together', () => {
  test('are all there, in a folder that is made for them', async () => {
    expect(await writeTogether(at('a', 'b'), [{ file: at('a', 'b', 'c.txt'), content: 'text' }])).toBeNull();
    expect(await inFolder()).toEqual({ [path.join('a', 'b', 'c.txt')]: 'text' });
  });

  test('replace what was there, and leave nothing beside it', async () => {
    await fs.writeFile(at('one'), 'old');
    await fs.chmod(at('one'), 0o600);
    expect(await writeTogether(folder, files('one', 'two'))).toBeNull();
    expect(await inFolder()).toEqual({ one: 'new one', two: 'new two' });
    expect((await fs.stat(at('one'))).mode & 0o777).toBe(0o600);
  });

  test('are written where a symbolic link leads', async () => {
    await fs.mkdir(at('elsewhere'));
    await fs.writeFile(at('elsewhere', 'real'), 'old');
    await fs.symlink(at('elsewhere', 'real'), at('link'));
    expect(await writeTogether(folder, files('link'))).toBeNull();
    expect(await fs.readFile(at('elsewhere', 'real'), 'utf8')).toBe('new link');
    expect((await fs.lstat(at('link'))).isSymbolicLink()).toBe(true);
  });

  test('are none of them there where the disk is full before the last, and what was there stays', async () => {
    await fs.writeFile(at('one'), 'old');
    diskFullAfter(1);
    const problem = await writeTogether(folder, files('one', 'two', 'three'));
    expect(problem).toMatchObject({ code: 'unwritable-file', details: { path: at('two'), reason: 'ENOSPC' } });
    expect(await inFolder()).toEqual({ one: 'old' });
  });

  test('leave no folder behind that was made in vain', async () => {
    diskFullAfter(0);
    await fs.mkdir(at('there'));
    await writeTogether(at('there', 'a', 'b'), [{ file: at('there', 'a', 'b', 'c'), content: 'text' }]);
    expect(await fs.readdir(folder, { recursive: true })).toEqual(['there']);
  });

  test('are as before where the last cannot take its place', async () => {
    await fs.writeFile(at('one'), 'old');
    const rename = fs.rename;
    vi.spyOn(fs, 'rename').mockImplementation(async (from, to) => {
      if (to === at('two')) throw Object.assign(new Error('held open'), { code: 'EBUSY' });
      return rename(from, to);
    });
    expect(await writeTogether(folder, files('one', 'two'))).toMatchObject({ details: { path: at('two') } });
    expect(await inFolder()).toEqual({ one: 'old' });
  });

  test('never take the place of a folder', async () => {
    await fs.mkdir(at('one'));
    await fs.writeFile(at('one', 'inside'), 'old');
    expect(await writeTogether(folder, files('two', 'one'))).toMatchObject({ details: { reason: 'EISDIR' } });
    expect(await inFolder()).toEqual({ [path.join('one', 'inside')]: 'old' });
  });

  test('are refused where their folder is a file', async () => {
    await fs.writeFile(at('file'), 'old');
    expect(await writeTogether(at('file'), [{ file: at('file', 'a'), content: '' }])).toMatchObject({
      code: 'unwritable-file',
    });
    expect(await inFolder()).toEqual({ file: 'old' });
  });
});
