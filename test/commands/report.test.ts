import { promises as fs } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sheetsOf } from '../spreadsheet/open-xlsx.ts';
import { gapwalk } from './scenario.ts';

vi.mock('../../src/commands/browsers.ts', () => ({ browsersOn: () => [] }));

const small = path.resolve(import.meta.dirname, '../fixtures/small');
const profile = path.join(small, 'profiles/maritania.yaml');
let home = '';
beforeEach(async () => {
  home = await fs.mkdtemp(path.join(tmpdir(), 'gapwalk-report-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await fs.rm(home, { recursive: true });
});

const report = (given: string, ...more: readonly string[]) =>
  gapwalk(
    [
      'report',
      given,
      '--frameworks',
      path.join(small, 'frameworks'),
      '--alone',
      '--to',
      path.join(home, 'out'),
      ...more,
    ],
    home,
  );
const written = async (): Promise<readonly string[]> => {
  const names = await fs.readdir(path.join(home, 'out')).catch(() => []);
  return names.sort();
};
const content = (ending: string) => fs.readFile(path.join(home, 'out', `maritania-2025-06-30${ending}`));

/** The profile with a text in it replaced, as a file of its own. */
async function changed(name: string, from: string, to: string): Promise<string> {
  const text = await fs.readFile(profile, 'utf8');
  expect(text).toContain(from);
  await fs.writeFile(path.join(home, name), text.replace(from, to));
  return path.join(home, name);
}

describe('the command report', () => {
  test('writes every format that is asked for, and names each file', async () => {
    const { printed, status } = await report(profile, '--format', 'json,md,html,docx,xlsx,csv');
    expect(status, printed).toBe(0);
    const files = await written();
    for (const ending of ['html', 'docx', 'md', 'json', 'xlsx', 'scores.csv', 'evidence.csv'])
      expect(files).toContain(`maritania-2025-06-30.${ending}`);
    for (const file of files) expect(printed).toContain(`Wrote ${path.join('out', file)}`);
  });

  test('writes the same bytes each time, whatever the day', async () => {
    const endings = ['html', 'docx', 'md', 'json', 'xlsx'];
    const made = () => Promise.all(endings.map((ending) => content(`.${ending}`)));
    await report(profile, '--format', endings.join(','));
    const before = await made();
    await report(profile, '--format', endings.join(','), '--force');
    expect(await made()).toEqual(before);
  });

  test('replaces nothing unless it is told to', async () => {
    await report(profile, '--format', 'md,json');
    await fs.writeFile(path.join(home, 'out', 'maritania-2025-06-30.md'), 'mine');
    const again = await report(profile, '--format', 'md,xlsx');
    expect(again).toMatchObject({ status: 1, printed: expect.stringContaining('Add --force to replace') });
    expect(String(await content('.md'))).toBe('mine');
    expect(await written()).toHaveLength(2);
    expect((await report(profile, '--format', 'md', '--force')).status).toBe(0);
    expect(String(await content('.md'))).toContain('Maritania');
  });

  test('writes the other formats where no PDF can be made, says what to do, and ends with 1', async () => {
    const { printed, status } = await report(profile, '--format', 'pdf,md');
    expect(status).toBe(1);
    expect(printed).toContain('No PDF was made.');
    expect(printed).toContain('Install one of them');
    expect(await written()).toEqual(['maritania-2025-06-30.md']);
  });

  test('leaves nothing behind where the folder may not be written, the disk is full, or a file stands where a folder should', async () => {
    const open = fs.open;
    vi.spyOn(fs, 'open').mockImplementation(async (...given) => {
      const handle = await open(...given);
      if (String(given[0]).includes('.json.'))
        vi.spyOn(handle, 'writeFile').mockRejectedValue(Object.assign(new Error('full'), { code: 'ENOSPC' }));
      return handle;
    });
    const full = await report(profile, '--format', 'html,md,json');
    expect(full).toMatchObject({
      status: 1,
      printed: expect.stringMatching(/cannot be written \(ENOSPC\)[\s\S]*the disk is not full/),
    });
    expect(full.printed).not.toContain('Wrote');
    expect(await fs.readdir(home)).toEqual([]);

    vi.restoreAllMocks();
    await fs.writeFile(path.join(home, 'out'), 'a file');
    expect((await report(profile, '--format', 'md')).status).toBe(1);
    expect(await fs.readFile(path.join(home, 'out'), 'utf8')).toBe('a file');
  });

  test('sets an earlier profile of the country beside it', async () => {
    const earlier = await changed('earlier.yaml', 'as-of: 2025-06-30', 'as-of: 2024-06-30');
    const { printed, status } = await report(profile, '--earlier', earlier, '--format', 'json,xlsx');
    expect(status, printed).toBe(0);
    expect(JSON.parse(String(await content('.json')))).toMatchObject({ changes: { since: '2024-06-30' } });
    expect(sheetsOf(await content('.xlsx')).map(({ name }) => name)).toContain('Scores then and now');
  });

  test('compares no country with another', async () => {
    const other = await changed('other.yaml', 'name: Maritania', 'name: Sylvania');
    const { printed, status } = await report(profile, '--earlier', other);
    expect(status).toBe(1);
    expect(printed).toContain('Sylvania');
    expect(await written()).toEqual([]);
  });

  test('stops at a mistake in the earlier profile as at one in the profile itself', async () => {
    const faulty = await changed('faulty.yaml', 'status: draft', 'status: done');
    expect((await report(profile, '--earlier', faulty)).printed).toContain('faulty.yaml');
    expect(await written()).toEqual([]);
  });

  test('takes the styles of a Word file, and writes nothing where it is none or is not there', async () => {
    await report(profile, '--format', 'docx');
    const template = path.join(home, 'out', 'maritania-2025-06-30.docx');
    const styled = await report(profile, '--format', 'docx', '--template', template, '--force');
    expect(styled.status, styled.printed).toBe(0);
    await fs.rm(path.join(home, 'out'), { recursive: true });

    await fs.writeFile(path.join(home, 'house.docx'), 'no Word file');
    const faulty = await report(profile, '--format', 'docx,md', '--template', 'house.docx');
    expect(faulty).toMatchObject({ status: 1, printed: expect.stringContaining('not a Word document') });
    const missing = await report(profile, '--format', 'docx,md', '--template', 'hose.docx');
    expect(missing).toMatchObject({ status: 1, printed: expect.stringContaining("Did you mean 'house.docx'") });
    expect(await written()).toEqual([]);
  });

  test('gives the public edition a name of its own, so that both can lie in one folder', async () => {
    await report(profile, '--format', 'md');
    expect((await report(profile, '--format', 'md', '--edition', 'public')).status).toBe(0);
    expect(await written()).toEqual(['maritania-2025-06-30-public.md', 'maritania-2025-06-30.md']);
  });
});
