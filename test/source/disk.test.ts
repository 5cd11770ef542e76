import { promises as fs } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsIn } from '../../src/language/words.ts';
import { problemSentences } from '../../src/problem/format-problem.ts';
import { listFolders, listYaml, readText } from '../../src/source/disk.ts';

let folder = '';

beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'gapwalk-disk-'));
  await fs.writeFile(path.join(folder, 'philippines.yaml'), 'a: 1\n');
});

afterAll(() => fs.rm(folder, { recursive: true }));

async function problemOf(name: string): Promise<readonly [code: string | undefined, hint: string]> {
  const { problem } = await readText(path.join(folder, name));
  return [problem?.code, problem === null ? '' : problemSentences(problem, wordsIn('en')).hint];
}

describe('reading a text', () => {
  test('gives it as it stands, with its byte-order mark and line ends', async () => {
    await fs.writeFile(path.join(folder, 'windows.yaml'), '\uFEFFa: é\r\n');
    expect(await readText(path.join(folder, 'windows.yaml'))).toEqual({ text: '\uFEFFa: é\r\n', problem: null });
  });

  test('suggests the file that was meant where there is none of the name', async () => {
    const [code, hint] = await problemOf('phillipines.yaml');
    expect(code).toBe('missing-file');
    expect(hint).toContain('philippines.yaml');
    expect((await problemOf(path.join('philippines.yaml', 'inside')))[0]).toBe('missing-file');
  });

  test('refuses a folder', async () => {
    expect((await problemOf('.'))[0]).toBe('unreadable-file');
  });

  test('refuses what is no UTF-8', async () => {
    await fs.writeFile(path.join(folder, 'latin.yaml'), Buffer.from([0x61, 0x3a, 0x20, 0xe9, 0x0a]));
    expect((await problemOf('latin.yaml'))[0]).toBe('not-text');
  });

  test('refuses what is far too large, unread', async () => {
    const file = await fs.open(path.join(folder, 'huge.yaml'), 'w');
    await file.truncate(20_000_001);
    await file.close();
    expect((await problemOf('huge.yaml'))[0]).toBe('file-too-large');
  });
});

describe('listing a folder', () => {
  test('gives its YAML files by name, without hidden ones, links and folders', async () => {
    const sub = path.join(folder, 'listed');
    await fs.mkdir(path.join(sub, 'folder.yaml'), { recursive: true });
    for (const name of ['b.yaml', 'a.yml', '.hidden.yaml', 'notes.txt']) await fs.writeFile(path.join(sub, name), '');
    await fs.symlink('/etc/hostname', path.join(sub, 'link.yaml'));
    await fs.mkdir(path.join(sub, '.git'));
    expect(await listYaml(sub)).toEqual([path.join(sub, 'a.yml'), path.join(sub, 'b.yaml')]);
    expect(await listFolders(sub)).toEqual([path.join(sub, 'folder.yaml')]);
    expect(await listYaml(path.join(folder, 'nowhere'))).toEqual([]);
  });
});
