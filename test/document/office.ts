import { execFile } from 'node:child_process';
import { accessSync, constants, promises as fs } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The programs found on the machine that open a Word file and read what it prints; `null` where one is missing. */
export const office: { readonly soffice: string; readonly pdftotext: string } | null = (() => {
  const [soffice, pdftotext] = ['soffice', 'pdftotext'].map(found);
  return soffice === undefined || pdftotext === undefined ? null : { soffice, pdftotext };
})();

/** The pages that LibreOffice prints of a Word file, as text. It works in a folder and with a profile of its own. */
export async function printed(bytes: Uint8Array): Promise<readonly string[]> {
  if (office === null) throw new Error('no office');
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'gapwalk-office-'));
  try {
    await fs.writeFile(path.join(folder, 'report.docx'), bytes);
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    await run(office.soffice, [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      path.join(folder, 'report.docx'),
    ]);
    const { stdout } = await run(office.pdftotext, ['-layout', path.join(folder, 'report.pdf'), '-'], {
      maxBuffer: 100_000_000,
    });
    return stdout.split('\f').slice(0, -1);
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
}

function found(name: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
