import { execFile } from 'node:child_process';
import { accessSync, constants, promises as fs } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** A program in the search path, or `null`. */
export function programNamed(...names: readonly string[]): string | null {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name))).find(isProgram) ?? null;
}

/** LibreOffice on this machine, or `null`. */
export const office = programNamed('soffice', 'libreoffice');

/** The sheets of a workbook as LibreOffice reads them, as CSV with commas, by their names. */
export async function sheetsInOffice(xlsx: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const folder = await fs.mkdtemp(path.join(tmpdir(), 'gapwalk-office-'));
  try {
    await fs.writeFile(path.join(folder, 'book.xlsx'), xlsx);
    await promisify(execFile)(office ?? '', [
      `-env:UserInstallation=${pathToFileURL(path.join(folder, 'user')).href}`,
      '--headless',
      '--convert-to',
      // Commas, double quotes, UTF-8, from line 1, cells as shown, every sheet in a file of its own.
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1',
      '--outdir',
      path.join(folder, 'out'),
      path.join(folder, 'book.xlsx'),
    ]);
    const names = await fs.readdir(path.join(folder, 'out'));
    return new Map(
      await Promise.all(
        names.map(
          async (name): Promise<readonly [string, string]> => [
            name.replace(/^book-|\.csv$/g, ''),
            await fs.readFile(path.join(folder, 'out', name), 'utf8'),
          ],
        ),
      ),
    );
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
}

/** A workbook after LibreOffice has opened it and saved it in each of the formats, one after another; the last must be `xlsx`. */
export async function throughOffice(xlsx: Uint8Array, formats: readonly string[]): Promise<Uint8Array> {
  const folder = await fs.mkdtemp(path.join(tmpdir(), 'gapwalk-office-'));
  try {
    let file = path.join(folder, 'book.xlsx');
    await fs.writeFile(file, xlsx);
    for (const [index, format] of formats.entries()) {
      const out = path.join(folder, `out-${index}`);
      await promisify(execFile)(office ?? '', [
        `-env:UserInstallation=${pathToFileURL(path.join(folder, 'user')).href}`,
        '--headless',
        '--convert-to',
        format,
        '--outdir',
        out,
        file,
      ]);
      file = path.join(out, `book.${format}`);
    }
    return await fs.readFile(file);
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
