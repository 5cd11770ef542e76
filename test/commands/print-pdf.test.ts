import { promises as fs } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { browsersOn } from '../../src/commands/browsers.ts';
import { printPdf } from '../../src/commands/print-pdf.ts';

let folder = '';
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'gapwalk-browsers-'));
});
afterEach(() => fs.rm(folder, { recursive: true }));

/** A program that stands in for a browser; `$PDF` is where it is to print, `$PAGE` the page. */
async function browser(name: string, script: string): Promise<string> {
  const file = path.join(folder, name);
  const text = `#!/bin/sh
for given in "$@"; do case "$given" in --print-to-pdf=*) PDF="\${given#*=}" ;; --user-data-dir=*) PROFILE="\${given#*=}" ;; file:*) PAGE="\${given#file://}" ;; esac; done
echo "$@" >> "${folder}/calls"
echo "$PDF" > "${folder}/where"
${script}
`;
  await fs.writeFile(file, text, { mode: 0o755 });
  return file;
}

const whole = 'printf "%%PDF-1.4\\nhello\\n%%%%EOF\\n" > "$PDF"';
const calls = async (): Promise<readonly string[]> =>
  (await fs.readFile(path.join(folder, 'calls'), 'utf8')).trim().split('\n');

/** The folder that the browser worked in, and whether it is still there. */
async function workplace(): Promise<{ readonly path: string; readonly there: boolean }> {
  const where = path.dirname((await fs.readFile(path.join(folder, 'where'), 'utf8')).trim());
  return {
    path: where,
    there: await fs.stat(where).then(
      () => true,
      () => false,
    ),
  };
}

describe('a page printed by a browser', () => {
  test('comes back as a PDF, and nothing of it stays on the disk', async () => {
    const copy = path.join(folder, 'copy');
    const good = await browser('good', `cp "$PAGE" "${copy}"; mkdir -p "$PROFILE/inside"; ${whole}`);
    const printed = await printPdf('<p>secret</p>', [good]);
    expect('pdf' in printed && Buffer.from(printed.pdf).toString('latin1')).toContain('%%EOF');
    expect(await fs.readFile(copy, 'utf8')).toBe('<p>secret</p>');
    expect((await workplace()).there).toBe(false);
  });

  test('is printed without a window, with tags, and without asking the network', async () => {
    await printPdf('', [await browser('good', whole)]);
    const [call = ''] = await calls();
    for (const setting of [
      '--headless',
      '--export-tagged-pdf',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--disable-background-networking',
    ])
      expect(call).toContain(setting);
  });

  test('is printed by the next browser where one cannot', async () => {
    const [none, half, good] = await Promise.all([
      browser('none', 'exit 1'),
      browser('half', 'printf "%%PDF-1.4 half" > "$PDF"'),
      browser('good', whole),
    ]);
    expect(await printPdf('', [none, path.join(folder, 'is-not-there'), half, good])).toHaveProperty('pdf');
    expect(await calls()).toHaveLength(3);
  });

  test('is said to have failed where all of them cannot', async () => {
    expect(await printPdf('', [await browser('none', 'exit 1')])).toEqual({ hindrance: 'failed' });
    expect((await workplace()).there).toBe(false);
    expect(await printPdf('', [])).toEqual({ hindrance: 'no-browser' });
  });

  test('is given up where the browser takes too long, and the browser is ended', async () => {
    const slow = await browser('slow', `echo $$ > "${folder}/pid"; exec tail -f /dev/null`);
    expect(await printPdf('', [slow], 700)).toEqual({ hindrance: 'too-slow' });
    const pid = Number(await fs.readFile(path.join(folder, 'pid'), 'utf8'));
    await expect.poll(() => isRunning(pid)).toBe(false);
    expect((await workplace()).there).toBe(false);
  });
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('the browsers on a machine', () => {
  test('are found in the search path, those first that are named first, each once', async () => {
    const [edge, chromium] = [await browser('microsoft-edge', ''), await browser('chromium', '')];
    await fs.symlink(chromium, path.join(folder, 'chromium-browser'));
    await fs.writeFile(path.join(folder, 'google-chrome'), 'no program');
    await fs.mkdir(path.join(folder, 'google-chrome-stable'));
    const found = browsersOn({ environment: { PATH: `${folder}${path.delimiter}/nowhere` } }, 'linux');
    expect(found.filter((file) => file.startsWith(folder))).toEqual([chromium, edge]);
  });

  test('are found at home on a Mac', async () => {
    const place = path.join(folder, 'Applications/Google Chrome.app/Contents/MacOS');
    await fs.mkdir(place, { recursive: true });
    const chrome = await browser('Google Chrome', '');
    await fs.rename(chrome, path.join(place, 'Google Chrome'));
    expect(browsersOn({ environment: { HOME: folder } }, 'darwin')).toContain(path.join(place, 'Google Chrome'));
  });

  test('are looked for on Windows where its variables say, however they are spelt', async () => {
    const place = `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`;
    await fs.writeFile(place, '', { mode: 0o755 });
    expect(browsersOn({ environment: { 'PROGRAMFILES(X86)': folder } }, 'win32')).toEqual([place]);
    await fs.rm(place);
  });
});
