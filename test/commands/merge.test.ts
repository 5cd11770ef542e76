import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { gapwalk } from './scenario.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'merge-'));
  cpSync(path.resolve(import.meta.dirname, '../fixtures/small/frameworks'), path.join(folder, 'frameworks'), {
    recursive: true,
  });
});

afterEach(() => rmSync(folder, { recursive: true }));

const profile = (answers: string, name = 'Maritania'): string =>
  `gapwalk: "1"\ncountry: {name: ${name}, fictional: true}\nroles: [origin]\nas-of: 2025-06-30\nstatus: draft\nanswers:\n${answers}`;

function write(name: string, text: string): void {
  writeFileSync(path.join(folder, name), text);
}

const merge = (...args: readonly string[]) =>
  gapwalk(['merge', ...args, '--frameworks', 'frameworks', '--alone'], folder);

const labour = profile(
  '  orientation: {answer: operating, by: labour, because: Given every week.}\n  cost: {answer: 4, by: labour, because: The central bank says so.}\n',
);
const justice = profile(
  '  orientation: {answer: adopted, by: justice, because: Only the law is there.}\n  cost: {answer: 4, by: justice, because: We read it too.}\n',
);

describe('joining the profiles of several ministries', () => {
  test('writes one file, lists what they disagree about and how far they agree', async () => {
    write('labour.yaml', labour);
    write('justice.yaml', justice);
    const { printed, status } = await merge('labour.yaml', 'justice.yaml', '--to', 'all.yaml');
    expect(status).toBe(0);
    expect(printed).toBe(`2 profiles joined in all.yaml: 2 answers.

1 question is contested and counts as not known until somebody decides (walk has
a list of them):
  - Do workers receive orientation before they leave? (orientation)
      - justice: On paper, because: Only the law is there.
      - Ministry of Labour: In practice, because: Given every week.

How far the respondents agree:
  All topics: 50% of pairs of answers are the same (2 questions answered by two
  or more)
  Work abroad: 50% of pairs of answers are the same (2 questions answered by two
  or more)
`);
  });

  test('writes nothing over a file that exists, unless told to', async () => {
    write('labour.yaml', labour);
    write('all.yaml', 'mine');
    expect((await merge('labour.yaml', '--to', 'all.yaml')).status).toBe(1);
    expect(readFileSync(path.join(folder, 'all.yaml'), 'utf8')).toBe('mine');
    expect((await merge('labour.yaml', '--to', 'all.yaml', '--force')).status).toBe(0);
    expect(readFileSync(path.join(folder, 'all.yaml'), 'utf8')).toBe(labour);
  });

  test('refuses another country, and files with errors', async () => {
    write('labour.yaml', labour);
    write('other.yaml', profile('  cost: 4\n', 'Terra'));
    write('wrong.yaml', profile('  cost: 4000\n'));
    const other = await merge('labour.yaml', 'other.yaml', '--to', 'all.yaml');
    expect(other.status).toBe(1);
    expect(other.printed).toContain('Terra');
    expect((await merge('labour.yaml', 'wrong.yaml', '--to', 'all.yaml')).status).toBe(1);
    expect(existsSync(path.join(folder, 'all.yaml'))).toBe(false);
  });

  test('keeps the workshop case that all or some say, and refuses two', async () => {
    const ofCase = (id: string): string => labour.replace('answers:', `exercise: ${id}\nanswers:`);
    write('labour.yaml', labour);
    write('group-1.yaml', ofCase('harbour'));
    write('group-2.yaml', ofCase('harbour'));
    write('group-3.yaml', ofCase('mines'));
    for (const others of [
      ['group-1.yaml', 'group-2.yaml'],
      ['labour.yaml', 'group-1.yaml'],
    ]) {
      expect((await merge(...others, '--to', 'all.yaml', '--force')).status).toBe(0);
      expect(readFileSync(path.join(folder, 'all.yaml'), 'utf8').match(/^exercise: harbour$/gm)).toHaveLength(1);
    }
    const { printed, status } = await merge('group-1.yaml', 'labour.yaml', 'group-3.yaml', '--to', 'none.yaml');
    expect(status).toBe(1);
    expect(printed).toContain("one profile answers the workshop case 'harbour', another the case 'mines'");
    expect(existsSync(path.join(folder, 'none.yaml'))).toBe(false);
  });

  test('takes what only one has changed since the file both came from', async () => {
    write('base.yaml', labour);
    write('labour.yaml', labour);
    write('justice.yaml', labour.replace('operating', 'none'));
    const { printed } = await merge('labour.yaml', 'justice.yaml', '--base', 'base.yaml', '--to', 'all.yaml');
    expect(printed).toContain('Nothing is contested.');
    expect(readFileSync(path.join(folder, 'all.yaml'), 'utf8')).toContain('orientation: {answer: none');
  });

  test('says where comments stay behind', async () => {
    write('labour.yaml', labour);
    write('justice.yaml', `# ours\n${justice}`);
    const { printed } = await merge('labour.yaml', 'justice.yaml', '--to', 'all.yaml');
    expect(printed).toContain('justice.yaml holds comments');
  });
});
