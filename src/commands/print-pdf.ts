import { spawn } from 'node:child_process';
import { promises as fs } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Printed } from '../report/format.ts';

/** How long a browser may take over a report, in milliseconds. */
const longest = 300_000;

/** Without a window, without a page's marks at head and foot, with tags for screen readers and an outline; and without anything that would ask the network. Old browsers pass over what they do not know. */
const settings = [
  '--headless',
  '--disable-gpu',
  '--no-pdf-header-footer',
  '--print-to-pdf-no-header',
  '--export-tagged-pdf',
  '--generate-pdf-document-outline',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-dev-shm-usage',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  // What the PDF names as its maker; the browser's own name would tell of the machine.
  '--user-agent=gapwalk',
];

/** Has the first of the browsers that can do it print a page as PDF, in a folder of its own that only this user can read and that is taken away again. */
export async function printPdf(html: string, browsers: readonly string[], limit: number = longest): Promise<Printed> {
  let printed: Printed = { hindrance: 'no-browser' };
  for (const browser of browsers) {
    printed = await printWith(browser, html, limit);
    if ('pdf' in printed || printed.hindrance === 'too-slow') return printed;
  }
  return printed;
}

async function printWith(browser: string, html: string, limit: number): Promise<Printed> {
  let folder: string | null = null;
  try {
    folder = await fs.mkdtemp(path.join(tmpdir(), 'gapwalk-'));
    const [page, pdf] = [path.join(folder, 'report.html'), path.join(folder, 'report.pdf')];
    await fs.writeFile(page, html);
    const ended = await run(
      browser,
      [
        ...settings,
        ...(isRoot() ? ['--no-sandbox'] : []),
        `--user-data-dir=${path.join(folder, 'profile')}`,
        `--print-to-pdf=${pdf}`,
        pathToFileURL(page).href,
      ],
      limit,
    );
    if (ended === 'too-slow') return { hindrance: 'too-slow' };
    const bytes = await fs.readFile(pdf);
    return isWhole(bytes) ? { pdf: bytes } : { hindrance: 'failed' };
  } catch {
    return { hindrance: 'failed' };
  } finally {
    if (folder !== null) await discard(folder);
  }
}

function run(program: string, args: readonly string[], limit: number): Promise<'ended' | 'too-slow'> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'ignore', windowsHide: true });
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      resolve('too-slow');
    }, limit);
    child.on('error', (fault) => {
      clearTimeout(timer);
      reject(fault);
    });
    child.on('exit', () => {
      clearTimeout(timer);
      resolve('ended');
    });
  });
}

/** Chromium's sandbox refuses to run for root. */
function isRoot(): boolean {
  try {
    return userInfo().uid === 0;
  } catch {
    return false;
  }
}

function isWhole(pdf: Buffer): boolean {
  return pdf.subarray(0, 5).toString('latin1') === '%PDF-' && pdf.subarray(-1024).includes('%%EOF');
}

/** A browser that was just stopped may still be writing: several tries. */
async function discard(folder: string): Promise<void> {
  await fs.rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }).catch(() => undefined);
}
